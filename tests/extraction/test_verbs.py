"""Reporting verbs by the tree of the sentence."""

import pytest
from tests.extraction.said import parsed, with_tree, words_of

from crossread.extraction._drafts import Draft
from crossread.extraction._quotations import quotations_in
from crossread.extraction._trees import trees_of
from crossread.extraction._verbs import verbs_in

CLAIMED = {
    "guild": ("NOUN", "nsubj", "claimed"),
    "has": ("AUX", "aux", "claimed"),
    "falsely": ("ADV", "advmod", "claimed"),
    "claimed": ("VERB", "root", "claimed"),
    "that": ("SCONJ", "mark", "broke"),
    "dam": ("NOUN", "nsubj", "broke"),
    "broke": ("VERB", "ccomp", "claimed"),
}


def found(text: str, tree: dict[str, tuple[str, str, str]]) -> list[Draft]:
    document = with_tree(parsed(text), tree)
    return list(verbs_in(trees_of(document), quotations_in(document)))


def test_a_verb_with_a_subject_and_a_clause_hands_the_clause_on() -> None:
    text = "guild has falsely claimed that dam broke"

    (draft,) = found(text, CLAIMED)

    assert words_of(text, draft.source) == ["guild"]
    assert words_of(text, draft.cue) == ["has falsely claimed"]
    assert words_of(text, draft.content) == ["that dam broke"]


def test_some_verbs_hand_on_a_plain_object() -> None:
    text = "guild verified deaths"

    (draft,) = found(
        text,
        {
            "guild": ("NOUN", "nsubj", "verified"),
            "verified": ("VERB", "root", "verified"),
            "deaths": ("NOUN", "obj", "verified"),
        },
    )

    assert words_of(text, draft.content) == ["deaths"]


def test_nobody_is_what_is_verified_or_threatened() -> None:
    text = "guild threatened Ada"
    tree = {
        "guild": ("NOUN", "nsubj", "threatened"),
        "threatened": ("VERB", "root", "threatened"),
        "Ada": ("PROPN", "obj", "threatened"),
    }

    assert found(text, tree) == []


def test_other_verbs_report_nothing() -> None:
    text = "guild has falsely mended that dam broke"
    tree = {word: (*(how[:2]), "mended" if how[2] == "claimed" else how[2]) for word, how in CLAIMED.items()}

    assert found(text, {("mended" if word == "claimed" else word): how for word, how in tree.items()}) == []


def test_a_tree_that_turns_in_circles_comes_to_an_end() -> None:
    text = "guild claimed dam broke"
    tree = {
        "guild": ("NOUN", "nsubj", "claimed"),
        "claimed": ("VERB", "ccomp", "broke"),
        "dam": ("NOUN", "nsubj", "broke"),
        "broke": ("VERB", "ccomp", "claimed"),
    }

    assert len(found(text, tree)) == 1


@pytest.mark.parametrize("relation", ["ccomp", "root"])
def test_a_clause_before_the_reporting_verb_is_handed_on(relation: str) -> None:
    text = "dam broke , guild has claimed ."
    tree = {
        "dam": ("NOUN", "nsubj", "broke"),
        "broke": ("VERB", relation, "claimed" if relation == "ccomp" else "broke"),
        "guild": ("NOUN", "nsubj", "claimed"),
        "has": ("AUX", "aux", "claimed"),
        "claimed": (
            "VERB",
            "root" if relation == "ccomp" else "parataxis",
            "claimed" if relation == "ccomp" else "broke",
        ),
    }

    (draft,) = found(text, tree)

    assert (words_of(text, draft.source), words_of(text, draft.content)) == (["guild"], ["dam broke"])


def test_a_side_clause_before_the_verb_is_not_handed_on() -> None:
    text = "as dam broke , guild claimed ."
    tree = {
        "as": ("SCONJ", "mark", "broke"),
        "dam": ("NOUN", "nsubj", "broke"),
        "broke": ("VERB", "ccomp", "claimed"),
        "guild": ("NOUN", "nsubj", "claimed"),
        "claimed": ("VERB", "root", "claimed"),
    }

    assert found(text, tree) == []


def test_a_doing_may_be_denied() -> None:
    text = "guild denied taking bribes"
    tree = {
        "guild": ("NOUN", "nsubj", "denied"),
        "denied": ("VERB", "root", "denied"),
        "taking": ("VERB", "xcomp", "denied"),
        "bribes": ("NOUN", "obj", "taking"),
    }

    (draft,) = found(text, tree)

    assert words_of(text, draft.content) == ["taking bribes"]


def test_a_verb_with_not_before_it_reports_too() -> None:
    text = "guild does not claim that dam broke"
    tree = {
        "guild": ("NOUN", "nsubj", "claim"),
        "does": ("AUX", "aux", "claim"),
        "not": ("PART", "advmod", "claim"),
        "claim": ("VERB", "root", "claim"),
        "that": ("SCONJ", "mark", "broke"),
        "dam": ("NOUN", "nsubj", "broke"),
        "broke": ("VERB", "ccomp", "claim"),
    }

    (draft,) = found(text, tree)

    assert words_of(text, draft.cue) == ["does not claim"]
