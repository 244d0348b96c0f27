"""What each account calls one event."""

from dataclasses import replace
from time import process_time

import pytest

from crossread.comparison._compare import compare
from crossread.comparison._happenings import happenings_of
from crossread.comparison._happenings_joined import events_of
from crossread.comparison._lexicon import load
from crossread.comparison._wording import wording_of
from crossread.model import EntityType, Wording

PLACES = ("Orla", "Tell Moor")


def told(tell, text: str, *labels: str, outlet: str = "The Gull", days: dict[str, str] | None = None):
    """An account with its places named, and with labels for the kind of thing that is done by force."""
    one = tell(text, outlet=outlet)
    for place in PLACES:
        for nth in range(text.count(place)):
            one.names(place, place, EntityType.PLACE, nth)
    for label in labels:
        one.calls(label, "military operation")
    for word, day in (days or {}).items():
        one.happens(word, word, value=day)
    return one


def worded(case, *accounts) -> list[Wording]:
    put = case(*accounts)
    entities = [
        replace(thing, type=EntityType.EVENT) if thing.name == "military operation" else thing
        for thing in put.linked.entities
    ]
    lexicon = load()
    happened = list(events_of(list(happenings_of(put.accounts.values(), entities, lexicon)), put.linked, lexicon))
    return wording_of(entities, put.accounts, happened, lexicon)


def words(wordings: list[Wording]) -> dict[str, list[str]]:
    return {one.title: [use.label for use in one.uses] for one in wordings}


def test_what_each_account_calls_one_event_stands_together_and_other_events_apart(tell, case) -> None:
    one = told(
        tell, "The massacre in Orla shocked all. The raid on Tell Moor failed. It is quiet in Tell Moor.", "massacre"
    )
    two = told(tell, "The liberation of Orla was a triumph.", "liberation", outlet="The Heron")
    three = told(tell, "The attack on Orla went on. The strike on Tell Moor too.", outlet="The Owl")

    assert words(worded(case, one, two, three)) == {
        "event at Orla": ["massacre", "liberation", "attack"],
        "event at Tell Moor": ["raid", "strike"],
    }


def test_what_goes_back_to_an_event_or_equates_it_is_of_that_event(tell, case) -> None:
    text = "It is quiet in Orla. The liberation of Orla was a massacre. Many fled. The operation lasted a week."
    one = told(tell, text, "liberation", "massacre", "The operation")

    assert words(worded(case, one)) == {"event at Orla": ["liberation", "massacre", "The operation"]}


def test_where_it_did_harm_is_the_place_and_where_it_was_spoken_of_is_not(tell, case) -> None:
    one = told(tell, "An attack killed nine people in the town of Orla.")
    two = told(
        tell,
        "The strike on Orla failed. It is quiet near Orla. An attack was condemned in Tell Moor.",
        outlet="The Heron",
    )

    assert words(worded(case, one, two)) == {"event at Orla": ["attack", "strike"]}


def test_a_people_with_what_is_theirs_is_no_place(tell, case) -> None:
    one = tell("The massacre in Orlish quarters. The slaughter in Orla.")
    one.names("Orlish", "Orlish", EntityType.PLACE)
    one.names("Orla", "Orla", EntityType.PLACE)
    one.calls("massacre", "military operation")
    one.calls("slaughter", "military operation")

    assert words(worded(case, one)) == {"": ["massacre"], "event at Orla": ["slaughter"]}


def test_what_names_no_place_stays_with_its_kind(tell, case) -> None:
    one = told(tell, "A massacre was feared. Orla slept.", "massacre")

    assert words(worded(case, one)) == {"": ["massacre"]}


def test_what_nobody_is_ever_in_is_no_place(tell, case) -> None:
    one, two = told(tell, "The strike on Orla failed."), told(tell, "The attack on Orla failed.", outlet="The Heron")

    assert worded(case, one, two) == []


def test_one_place_on_two_days_is_two_events(tell, case) -> None:
    one = told(
        tell,
        "The massacre in Orla on 2031-05-04. The occupation of Orla on 2031-05-09.",
        "massacre",
        "occupation",
        days={"massacre": "2031-05-04", "occupation": "2031-05-09"},
    )

    assert words(worded(case, one)) == {
        "event at Orla, 2031-05-04": ["massacre"],
        "event at Orla, 2031-05-09": ["occupation"],
    }


def test_an_event_is_tied_to_the_events_of_the_case(tell, case) -> None:
    one = told(tell, "The massacre in Orla on 2031-05-04.", "massacre", days={"massacre": "2031-05-04"})

    (wording,) = worded(case, one)

    assert len(wording.events) == 1


@pytest.mark.parametrize("text", ["The attack in Orla failed.", "They attacked in Orla. To strike at Orla is folly."])
def test_plain_words_that_one_account_alone_uses_are_no_wording(tell, case, text: str) -> None:
    assert worded(case, told(tell, text)) == []


def test_the_comparison_has_them(tell, case) -> None:
    put = case(told(tell, "The attack in Orla."), told(tell, "The strike on Orla.", outlet="The Heron"))

    compared = compare([account.reading for account in put.accounts.values()], put.linked)

    assert [one.title for one in compared.labels] == ["event at Orla"]


def test_words_that_lead_to_a_place_cost_little_however_many_they_are(tell, case) -> None:
    text = "The strike" + " of" * 18 + " (Orla). "

    started = process_time()
    worded(case, told(tell, "Rain fell in Orla. " + text * 300))

    assert process_time() - started < 5
