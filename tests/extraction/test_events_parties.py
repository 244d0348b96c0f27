"""Who takes part in what happens."""

from tests.extraction.happening import names


def test_subject_object_and_whoever_is_met_take_part() -> None:
    text = "Kovel sued Brann with Olsen"
    tree = {
        "Kovel": ("PROPN", "nsubj", "sued"),
        "sued": ("VERB", "root", "sued"),
        "Brann": ("PROPN", "obj", "sued"),
        "with": ("ADP", "case", "Olsen"),
        "Olsen": ("PROPN", "obl", "sued"),
    }

    assert names(text, tree, "sue", people=("Kovel", "Brann", "Olsen")) == {"Kovel", "Brann", "Olsen"}


def test_a_second_verb_has_its_subject_from_the_first() -> None:
    text = "Kovel rose and left"
    tree = {
        "Kovel": ("PROPN", "nsubj", "rose"),
        "rose": ("VERB", "root", "rose"),
        "and": ("CCONJ", "cc", "left"),
        "left": ("VERB", "conj", "rose"),
    }

    assert names(text, tree, "leave", people=("Kovel",)) == {"Kovel"}


def test_an_owner_inside_a_phrase_takes_no_part() -> None:
    text = "Kovel's house burned"
    tree = {
        "Kovel": ("PROPN", "nmod:poss", "house"),
        "'s": ("PART", "case", "Kovel"),
        "house": ("NOUN", "nsubj", "burned"),
        "burned": ("VERB", "root", "burned"),
    }

    assert names(text, tree, "burn", people=("Kovel",)) == set()


def test_a_deed_takes_its_owner_and_the_subject_of_its_verb() -> None:
    text = "Kovel lost Brann's lawsuit"
    tree = {
        "Kovel": ("PROPN", "nsubj", "lost"),
        "lost": ("VERB", "root", "lost"),
        "Brann": ("PROPN", "nmod:poss", "lawsuit"),
        "'s": ("PART", "case", "Brann"),
        "lawsuit": ("NOUN", "obj", "lost"),
    }

    assert names(text, tree, "lawsuit", people=("Kovel", "Brann")) == {"Kovel", "Brann"}


def test_whoever_a_side_clause_is_about_takes_part_in_it() -> None:
    text = "Kovel, sued twice, left"
    tree = {
        "Kovel": ("PROPN", "nsubj", "left"),
        ",": ("PUNCT", "punct", "sued"),
        "sued": ("VERB", "acl", "Kovel"),
        "twice": ("ADV", "advmod", "sued"),
        "left": ("VERB", "root", "left"),
    }

    assert names(text, tree, "sue", people=("Kovel",)) == {"Kovel"}
