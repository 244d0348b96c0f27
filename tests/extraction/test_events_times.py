"""When things happen: by a time that the words hang on, else by tense and the day of writing."""

import pytest
from tests.extraction.happening import event, told

SUED = {"Kovel": ("PROPN", "nsubj", "sued"), "sued": ("VERB", "root", "sued")}


def test_a_time_dates_the_event_that_it_hangs_on() -> None:
    text = "Kovel sued on Monday"
    tree = {**SUED, "on": ("ADP", "case", "Monday"), "Monday": ("PROPN", "obl", "sued")}

    found = event(text, tree, "sue", people=("Kovel",), published="2031-05-07")

    assert (found.value, found.anchor) == ("2031-05-05", "published 2031-05-07")
    assert found.time is not None
    assert text[found.time.start : found.time.end].endswith("Monday")


def test_what_is_done_in_one_breath_has_the_time_of_the_first_without_its_words() -> None:
    text = "Kovel sued on Monday and left"
    tree = {
        **SUED,
        "on": ("ADP", "case", "Monday"),
        "Monday": ("PROPN", "obl", "sued"),
        "and": ("CCONJ", "cc", "left"),
        "left": ("VERB", "conj", "sued"),
    }

    found = event(text, tree, "leave", people=("Kovel",), published="2031-05-07")

    assert (found.value, found.time) == ("2031-05-05", None)


@pytest.mark.parametrize(
    ("helper", "value", "anchor"),
    [
        ("will", "2031-05-07/..", "to come, published 2031-05-07"),
        ("had", "../2031-05-07", "before, published 2031-05-07"),
        ("has", "2031-05-07~", "present, published 2031-05-07"),
        ("did", "2031-05-07~", "past, published 2031-05-07"),
    ],
)
def test_without_a_time_tense_and_the_day_of_writing_tell(helper: str, value: str, anchor: str) -> None:
    text = f"Kovel {helper} sued"
    tree = {**SUED, helper: ("AUX", "aux", "sued")}

    found = event(text, tree, "sue", people=("Kovel",), published="2031-05-07")

    assert (found.value, found.anchor, found.time) == (value, anchor, None)


def test_that_something_goes_on_or_once_was_dates_nothing() -> None:
    text = "Kovel recently sued"
    tree = {**SUED, "recently": ("ADV", "advmod", "sued")}

    assert event(text, tree, "sue", people=("Kovel",), published="2031-05-07").value == "2031-05-07~"


def test_an_undated_text_leaves_open_what_it_does_not_date() -> None:
    assert event("Kovel sued", SUED, "sue", people=("Kovel",)).value == ""


def test_what_is_told_as_past_went_on_upon_the_day_named_before() -> None:
    text = "Kovel sued on Monday. Brann fled. Olsen sings."
    tree = {
        **SUED,
        "on": ("ADP", "case", "Monday"),
        "Monday": ("PROPN", "obl", "sued"),
        "Brann": ("PROPN", "nsubj", "fled"),
        "fled": ("VERB", "root", "fled"),
        "Olsen": ("PROPN", "nsubj", "sings"),
        "sings": ("VERB", "root", "sings"),
    }
    happened = told(text, tree, people=("Kovel", "Brann", "Olsen"), published="2031-05-07").events

    assert {one.kind: (one.value, one.anchor) for one in happened if one.time is None} == {
        "flee": ("2031-05-05~", "told after “Monday”, published 2031-05-07"),
        "sing": ("2031-05-07~", "present, published 2031-05-07"),
    }


def test_what_a_time_is_counted_from_has_its_own_date_and_not_that_time() -> None:
    text = "They attacked on 3 May 2031. Kovel fled two days before the attack"
    tree = {
        "attacked": ("VERB", "root", "attacked"),
        "Kovel": ("PROPN", "nsubj", "fled"),
        "fled": ("VERB", "root", "fled"),
        "two": ("NUM", "nummod", "days"),
        "days": ("NOUN", "obl", "attack"),
        "before": ("ADP", "case", "attack"),
        "attack": ("NOUN", "obl", "fled"),
    }

    happened = told(text, tree, people=("Kovel",), published="2031-05-07").events

    assert {one.kind: (one.value, one.anchor) for one in happened if one.start > text.index("Kovel")} == {
        "flee": ("2031-05-01", "text 2031-05-03"),
        "attack": ("2031-05-03", "text 2031-05-03"),
    }


def test_what_others_came_after_does_not_share_their_time() -> None:
    text = "Kovel fled on Monday after the explosion"
    tree = {
        "Kovel": ("PROPN", "nsubj", "fled"),
        "fled": ("VERB", "root", "fled"),
        "on": ("ADP", "case", "Monday"),
        "Monday": ("PROPN", "obl", "fled"),
        "after": ("ADP", "case", "explosion"),
        "explosion": ("NOUN", "obl", "fled"),
    }

    assert event(text, tree, "flee", people=("Kovel",), published="2031-05-07").value == "2031-05-05"
    assert event(text, tree, "explode", people=("Kovel",), published="2031-05-07").value == "2031-05-07~"


def test_a_time_of_the_clock_goes_before_the_day_that_it_is_on() -> None:
    text = "Kovel fled on Monday at 11 p.m."
    tree = {
        "Kovel": ("PROPN", "nsubj", "fled"),
        "fled": ("VERB", "root", "fled"),
        "Monday": ("PROPN", "obl", "fled"),
        "p.m.": ("NOUN", "obl", "fled"),
    }

    found = event(text, tree, "flee", people=("Kovel",), published="2031-05-07")

    assert found.value == "2031-05-05T23:00:00"


def test_the_day_to_which_something_is_put_off_is_that_of_the_thing_and_not_of_the_putting_off() -> None:
    text = "Kovel postponed the summit until 4 June"
    tree = {
        "Kovel": ("PROPN", "nsubj", "postponed"),
        "postponed": ("VERB", "root", "postponed"),
        "the": ("DET", "det", "summit"),
        "summit": ("NOUN", "obj", "postponed"),
        "until": ("ADP", "case", "4"),
        "4": ("NUM", "obl", "postponed"),
        "June": ("PROPN", "nmod", "4"),
    }

    found = event(text, tree, "postpone", people=("Kovel",), published="2031-05-07")

    assert (found.value, found.time) == ("2031-05-07~", None)


def test_the_day_for_which_something_is_planned_is_that_of_the_thing() -> None:
    text = "Kovel planned the summit for 4 June"
    tree = {
        "Kovel": ("PROPN", "nsubj", "planned"),
        "planned": ("VERB", "root", "planned"),
        "the": ("DET", "det", "summit"),
        "summit": ("NOUN", "obj", "planned"),
        "for": ("ADP", "case", "4"),
        "4": ("NUM", "obl", "planned"),
        "June": ("PROPN", "nmod", "4"),
    }

    found = event(text, tree, "plan", people=("Kovel",), published="2031-05-07")

    assert (found.value, found.time) == ("2031-05-07~", None)


def test_the_owner_of_a_deadline_dates_nothing_else() -> None:
    text = "Kovel moved Friday 's deadline"
    tree = {
        "Kovel": ("PROPN", "nsubj", "moved"),
        "moved": ("VERB", "root", "moved"),
        "Friday": ("PROPN", "nmod:poss", "deadline"),
        "'s": ("PART", "case", "Friday"),
        "deadline": ("NOUN", "obj", "moved"),
    }

    assert event(text, tree, "move", people=("Kovel",), published="2031-05-07").time is None


def test_what_took_place_on_a_day_is_dated_by_its_words() -> None:
    text = "Shelling took place on Monday"
    tree = {
        "Shelling": ("NOUN", "nsubj", "took"),
        "took": ("VERB", "root", "took"),
        "place": ("NOUN", "obj", "took"),
        "on": ("ADP", "case", "Monday"),
        "Monday": ("PROPN", "obl", "took"),
    }

    found = event(text, tree, "shell", published="2031-05-07")

    assert found.value == "2031-05-05"
    assert found.time is not None
