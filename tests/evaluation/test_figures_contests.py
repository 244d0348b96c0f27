from itertools import count
from typing import Any

import pytest

from crossread.evaluation._figures_contests import (
    Row,
    contradicting_pairs,
    disagree,
    disagreeing_ledgers,
    events_right,
    ledgers_in,
    rows_of,
)
from crossread.evaluation._figures_gold import Annotated, GoldFigure
from crossread.evaluation._figures_matching import Matched
from crossread.model import (
    Agreement,
    Comparison,
    Figure,
    Ledger,
    LedgerRow,
    Passage,
    Relation,
    RelationType,
    Span,
)
from crossread.testing import capture

PLACES = count()


def account(name: str, published: str = "2031-05-14") -> Annotated:
    """An account of this day."""
    return Annotated(capture(f"What {name} tells.", name=name, published=published), ())


POST, HERALD = account("post"), account("herald")


def row(
    article: Annotated, low: int, high: int | None, *, event: str = "shell", category: str = "killed", **more: Any
) -> Row:
    """A row of this article that was read; ranges without a top are open."""
    at = next(PLACES)
    gold = GoldFigure(at, at + 1, low=low, high=high, category=(category,), event=event, **more)
    return Row(article, gold, category, (article.capture.document.id, at))


def ledger(agreement: Agreement, *rows: Row) -> Ledger:
    """A ledger in which these rows stand."""
    read = (
        LedgerRow(one.place[1], one.place[1] + 1, 1, 1, "", "count", "", one.category, document=one.place[0])
        for one in rows
    )
    return Ledger("killed", tuple(read), agreement)


def comparison(*ledgers: Ledger, relations: tuple[Relation, ...] = ()) -> Comparison:
    """A comparison with these ledgers."""
    return Comparison((), ledger=ledgers, relations=relations)


def contradiction(one: Row, other: Row) -> Relation:
    """Two rows said to contradict each other."""
    a, b = (Passage(document, start, start + 1) for document, start in (one.place, other.place))
    return Relation(a, b, RelationType.CONTRADICTS, (a, b), 0.8, "test")


def test_totals_that_exclude_each_other_disagree() -> None:
    assert disagree(row(POST, 31, 31), row(HERALD, 43, None))
    assert disagree(row(POST, 31, 31, who="civilians"), row(HERALD, 43, 43))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (row(POST, 31, 31), row(HERALD, 31, 31)),
        (row(POST, 31, None), row(HERALD, 43, 43)),
        (row(POST, 31, 31), row(HERALD, 43, 43, event="fire")),
        (row(POST, 31, 31), row(HERALD, 43, 43, category="injured")),
        (row(POST, 31, 31), row(HERALD, 43, 43, subset="north")),
        (row(POST, 4, 4, who="children", part=True), row(HERALD, 43, 43)),
        (row(POST, 31, 31, earlier=True), row(HERALD, 43, 43)),
        (row(POST, 31, 31, own_voice=True), row(POST, 43, 43, own_voice=True)),
        (row(POST, 31, 31), row(account("later", "2031-05-16"), 43, 43)),
    ],
)
def test_the_same_range_another_scope_and_an_update_do_not_disagree(one: Row, other: Row) -> None:
    assert not disagree(one, other)
    assert not disagree(other, one)


def test_a_later_and_lower_count_is_no_update() -> None:
    assert disagree(row(POST, 31, 31), row(account("later", "2031-05-16"), 12, 12))


def test_two_counters_in_one_article_may_disagree() -> None:
    council, pilots = row(POST, 31, 31, holder=(Span(0, 4),)), row(POST, 43, 43, holder=(Span(5, 9),))

    assert disagree(council, pilots)


def test_an_event_is_right_where_its_ledger_is_pure_and_holds_half_of_its_counts() -> None:
    one, other, alone = row(POST, 31, 31), row(HERALD, 43, 43), row(HERALD, 31, 31)
    fire = row(POST, 7, 7, event="fire")
    ledgers = ledgers_in(comparison(ledger(Agreement.DISAGREE, one, other), ledger(Agreement.SINGLE, alone, fire)))

    assert events_right([one, other, alone, fire], ledgers) == {one.place, other.place}


def test_only_figures_that_were_read_have_rows() -> None:
    gold = GoldFigure(5, 7, low=31, high=31, category=("killed",), event="shell")
    read = Figure(5, 7, 31, 31, "", "count", "", "killed")

    (found,) = rows_of(POST, [Matched(gold, read), Matched(gold, None), Matched(None, read)])

    assert found.place == (POST.capture.document.id, 5)


def test_a_ledger_said_to_disagree_is_right_where_two_of_its_figures_do() -> None:
    one, other, same = row(POST, 31, 31), row(HERALD, 43, 43), row(HERALD, 31, 31)
    made = comparison(
        ledger(Agreement.DISAGREE, one, other), ledger(Agreement.DISAGREE, one, same), ledger(Agreement.SAME, one, same)
    )

    in_first, in_second = dict.fromkeys((one.place, other.place), 0), dict.fromkeys((one.place, same.place), 1)

    assert disagreeing_ledgers(made, [one, other, same], in_first) == [True, False]
    assert disagreeing_ledgers(made, [one, other, same], in_second) == [False, False]


def test_figures_said_to_contradict_are_right_where_the_annotated_ones_disagree() -> None:
    one, other, same = row(POST, 31, 31), row(HERALD, 43, 43), row(HERALD, 31, 31)
    relations = (contradiction(one, other), contradiction(one, same))
    made = comparison(ledger(Agreement.DISAGREE, one, other, same), relations=relations)

    assert contradicting_pairs(made, [one, other, same]) == [True, False]


def test_contradictions_about_other_things_are_not_asked() -> None:
    one, other = row(POST, 31, 31, category="votes"), row(HERALD, 43, 43, category="votes")
    made = comparison(ledger(Agreement.DISAGREE, one, other), relations=(contradiction(one, other),))

    assert contradicting_pairs(made, [one, other]) == []
