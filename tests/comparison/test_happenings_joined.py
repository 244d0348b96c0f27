"""Which tellings are of one event."""

from dataclasses import replace

import pytest

from crossread.comparison._happenings import happenings_of
from crossread.comparison._happenings_joined import events_of
from crossread.model import Decision, EntityType, Merge, Polarity, SameEvent


@pytest.fixture
def events(case, lexicon):
    """The events of these accounts, where linking hands on this."""

    def of(*tellers, same=()):
        held = case(*tellers)
        linked = replace(held.linked, same_events=same)
        told = events_of(list(happenings_of(held.accounts.values(), linked.entities, lexicon)), linked, lexicon)
        return [event for event, _ in told]

    return of


def same(one, other, decision=None, reason="like words: burst~collapsed; beside both: dam; likely 0.70"):
    """Linking takes the last event of each for one, or a person decided it."""
    places = tuple(teller.document.passage(teller.events[-1].span) for teller in (one, other))
    return (SameEvent(Merge("burst", "collapsed", reason, places), decision),)


@pytest.fixture
def dam(tell):
    """Two accounts of one dam, in other words."""
    one, other = tell("The dam burst at dawn."), tell("The dam collapsed.")
    one.happens("burst", "burst", ["dam"])
    other.happens("collapsed", "collapse", ["dam"])
    return one, other


def test_what_linking_proposes_is_one_event_with_its_reason(dam, events) -> None:
    [event] = events(*dam, same=same(*dam))

    assert (len(event.tellings), event.is_shown) == (2, True)
    assert [one.reason for one in event.merges] == ["like words: burst~collapsed; beside both: dam; likely 0.70"]


def test_a_proposal_yields_to_times_that_exclude_each_other_and_to_other_persons(tell, events) -> None:
    early, late = tell("The dam burst on Monday."), tell("The dam collapsed on Friday.")
    early.happens("burst", "burst", ["dam"], value="2031-05-05", by="Monday")
    late.happens("collapsed", "collapse", ["dam"], value="2031-05-09", by="Friday")
    resigned, left = tell("Toll resigned."), tell("Kovel left.")
    resigned.names("Toll", "toll", EntityType.PERSON)
    resigned.happens("resigned", "resign", ["toll"])
    left.names("Kovel", "kovel", EntityType.PERSON)
    left.happens("left", "quit", ["kovel"])

    assert len(events(early, late, same=same(early, late))) == 2
    assert len(events(resigned, left, same=same(resigned, left))) == 2


def test_a_person_puts_together_what_times_keep_apart(tell, events) -> None:
    early, late = tell("The dam burst on Monday."), tell("The dam collapsed on Friday.")
    early.happens("burst", "burst", ["dam"], value="2031-05-05", by="Monday")
    late.happens("collapsed", "collapse", ["dam"], value="2031-05-09", by="Friday")

    [event] = events(early, late, same=same(early, late, Decision.ACCEPT, "decided by Mira Toll"))

    assert [one.reason for one in event.merges] == ["decided by Mira Toll"]


def test_a_person_takes_apart_what_is_alike(tell, events) -> None:
    one, other = tell("It burst on Monday."), tell("On Monday it burst.")
    for teller in (one, other):
        teller.happens("burst", "burst", ["dam"], value="2031-05-05", by="Monday")

    assert len(events(one, other)) == 1
    assert len(events(one, other, same=same(one, other, Decision.REJECT))) == 2


def test_each_step_says_what_two_tellings_have_in_common(tell, events) -> None:
    one, other = tell("It exploded on Monday."), tell("The blast on Monday shook the depot.")
    one.happens("exploded", "explode", ["depot"], value="2031-05-05", by="Monday")
    other.happens("blast", "blast", ["depot"], value="2031-05-05", by="Monday")

    [[merge]] = [event.merges for event in events(one, other)]

    assert merge.reason == "same deed: explode ~ blast; both: depot; both on 2031-05-05"
    assert (merge.name, merge.other) == ("exploded", "blast")


def test_one_deed_of_one_day_with_somebody_in_common_is_one_event(tell, events) -> None:
    one = tell("The dam burst on Monday.", published="2031-05-06")
    one.happens("burst", "burst", ["dam"], value="2031-05-05", by="Monday")
    other = tell("The dam near Tarn burst on 5 May.", published="2031-05-09")
    other.happens("burst", "burst", ["dam", "tarn"], value="2031-05-05", by="5 May")

    [event] = events(one, other)

    assert (event.value, len(event.tellings), set(event.participants)) == ("2031-05-05", 2, {"dam", "tarn"})
    assert event.is_shown


@pytest.fixture
def strikes(tell):
    """Two accounts, each of other things, with one deed on one day of which neither or one says who took part."""

    def of(**besides):
        made = [
            tell("Anser fled. Bram fell. Corl burned. A strike came on Monday."),
            tell("Dorn fled. Esk fell. Fenn burned. A strike came on Monday."),
        ]
        names = (("anser", "bram", "corl"), besides.get("names", ("dorn", "esk", "fenn")))
        for teller, who in zip(made, names, strict=True):
            for verb, one in zip(("fled", "fell", "burned"), who, strict=True):
                teller.happens(verb, verb, [one])
            strike = teller.happens("strike", "strike", value="2031-05-05", by="Monday")
            teller.sets_beside(strike, "Monday", *besides.get("words", ()))
        return made

    return of


def strikes_in(found):
    return sum(event.kind == "strike" for event in found)


def test_a_word_and_a_day_alone_make_no_event_of_two_matters(strikes, events) -> None:
    assert strikes_in(events(*strikes())) == 2
    assert strikes_in(events(*strikes(words=("convoy",)))) == 2


def test_a_word_and_a_day_are_enough_where_the_same_is_beside_both(strikes, events) -> None:
    assert strikes_in(events(*strikes(words=("convoy", "bridge")))) == 1


def test_a_word_and_a_day_are_enough_in_accounts_of_one_matter(strikes, events) -> None:
    assert strikes_in(events(*strikes(names=("anser", "bram", "corl")))) == 1


def test_a_telling_without_a_date_has_the_day_of_the_one_that_dates_it(tell, events) -> None:
    one = tell("The ministry closed the dam.", published="2031-05-06")
    one.happens("closed", "close", ["ministry", "dam"], value="2031-05-06~", anchor="told, published 2031-05-06")
    other = tell("The ministry closed the dam on Sunday.", published="2031-05-08")
    other.happens(
        "closed", "close", ["ministry", "dam"], value="2031-05-04", by="Sunday", anchor="published 2031-05-08"
    )

    [event] = events(one, other)

    assert (event.value, event.anchor) == ("2031-05-04", "published 2031-05-08")


@pytest.mark.parametrize(
    ("kind", "who", "value"),
    [
        ("open", ["ministry", "dam"], "2031-05-05"),
        ("close", ["ministry", "dam"], "2031-06-05"),
        ("close", ["mayor", "bridge"], "2031-05-05"),
    ],
)
def test_other_deeds_days_and_people_are_other_events(tell, events, kind, who, value) -> None:
    one = tell("The ministry closed the dam on Monday.")
    one.happens("closed", "close", ["ministry", "dam"], value="2031-05-05", by="Monday")
    other = tell("They did on that day.")
    other.happens("did", kind, who, value=value, by="that day")

    assert len(events(one, other)) == 2


def test_a_span_of_days_in_words_is_one_day_enough(tell, events) -> None:
    one, other = tell("It triggered more aid in June."), tell("In June that triggered aid.")
    for teller in (one, other):
        teller.happens("triggered", "trigger", ["state"], value="2031-06", by="June")

    assert len(events(one, other)) == 1


def test_words_of_one_deed_are_alike(tell, events) -> None:
    one, other = tell("It exploded on Monday."), tell("The blast on Monday shook the depot.")
    one.happens("exploded", "explode", ["depot"], value="2031-05-05", by="Monday")
    other.happens("blast", "blast", ["depot"], value="2031-05-05", by="Monday")

    assert len(events(one, other)) == 1


def test_a_denied_event_is_not_the_one_that_is_told(tell, events) -> None:
    one = tell("The dam burst on Monday.")
    one.happens("burst", "burst", ["dam"], value="2031-05-05", by="Monday")
    other = tell("The dam did not burst on Monday.")
    other.happens("burst", "burst", ["dam"], value="2031-05-05", by="Monday", polarity=Polarity.NEGATIVE)

    assert len(events(one, other)) == 2


def test_words_that_say_little_want_more_in_common(tell, events) -> None:
    one, other = tell("Kovel said on Monday …"), tell("On Monday Kovel said …")
    for teller in (one, other):
        teller.happens("said", "say", ["kovel"], value="2031-05-05", by="Monday")

    found = events(one, other)

    assert [event.is_shown for event in found] == [False, False]


def test_events_stand_in_order_and_undated_ones_last(tell, events) -> None:
    one = tell("They met, voted on Tuesday, broke up on Monday, had quarrelled.", published="2031-05-08")
    one.happens("met", "meet", ["council"])
    one.happens("voted", "vote", ["council"], value="2031-05-06", by="Tuesday")
    one.happens("broke", "break", ["council"], value="2031-05-05", by="Monday")
    one.happens("quarrelled", "quarrel", ["council"], value="../2031-05-04")

    assert [event.kind for event in events(one)] == ["quarrel", "break", "vote", "meet"]


def test_what_one_account_tells_is_shown_where_words_date_it(tell, events) -> None:
    one = tell("They voted on Tuesday. They met.", published="2031-05-08")
    one.happens("voted", "vote", ["council"], value="2031-05-06", by="Tuesday")
    one.happens("met", "meet", ["council"], value="2031-05-08~")

    assert {event.kind: event.is_shown for event in events(one)} == {"vote": True, "meet": False}
