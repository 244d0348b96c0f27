"""Temporal awareness on cases worked out by hand."""

import pytest

from crossread.evaluation._timelines_awareness import Day, Link, Step, awareness, links_of

GOLD = (Step("2031-05-02", ("break", "flood")), Step("2031-05-04", ("say",)))


def test_a_timeline_implies_its_dates_and_one_link_from_step_to_step() -> None:
    assert list(links_of(GOLD)) == [
        Link(Day("2031-05-02"), "break", is_simultaneous=True),
        Link(Day("2031-05-02"), "flood", is_simultaneous=True),
        Link(Day("2031-05-04"), "say", is_simultaneous=True),
        Link("break", "say", is_simultaneous=False),
    ]


def test_a_timeline_against_itself_is_whole() -> None:
    assert awareness(GOLD, GOLD).f1 == 1.0


def test_what_follows_from_others_is_found_though_no_link_says_it() -> None:
    found = (Step("2031-05-02", ("flood", "break")), Step("2031-05-03", ("warn",)), Step("2031-05-04", ("say",)))

    credit = awareness(GOLD, found)

    # Of the gold's four links all hold in ours: break comes before say by way of warn.
    assert (credit.there, credit.of_there) == (4, 4)
    # Of our six, that of warn with its day and the two around it do not hold in the gold.
    assert (credit.found, credit.of_found) == (3, 6)
    assert credit.f1 == pytest.approx(2 / 3)


def test_a_wrong_date_costs_the_dates_of_its_step_and_leaves_the_order() -> None:
    found = (Step("2031-05-01", ("break", "flood")), Step("2031-05-04", ("say",)))

    credit = awareness(GOLD, found)

    assert (credit.found, credit.of_found, credit.there, credit.of_there) == (2, 4, 2, 4)


def test_an_opposite_order_is_no_order() -> None:
    found = (Step("2031-05-04", ("say",)), Step("2031-05-02", ("break", "flood")))

    credit = awareness(GOLD, found)

    assert (credit.found, credit.there) == (3, 3)


def test_events_at_no_known_time_are_simultaneous_with_each_other() -> None:
    step = Step("", ("offer", "sell"))

    assert list(links_of([step])) == [Link("offer", "sell", is_simultaneous=True)]


def test_nothing_found_wins_nothing() -> None:
    credit = awareness(GOLD, ())

    assert (credit.found, credit.there, credit.f1) == (0, 0, 0.0)
