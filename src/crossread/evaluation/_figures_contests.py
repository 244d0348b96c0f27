"""Whether the ledgers of a comparison hold the figures of one event together, and disagree where the accounts do."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from crossread.evaluation._figures_gold import HARMS, Annotated, GoldFigure
from crossread.evaluation._figures_matching import Matched
from crossread.model import Agreement, Comparison, DocumentId, Passage, Relation, RelationType

_HALF = 0.5
_EVERYBODY = frozenset({"", "civilians", "fighters"})
"""Whoever a total names: the counts of one event that are no parts bear on each other."""

Place = tuple[DocumentId, int]


@dataclass(frozen=True, slots=True)
class Row:
    """An annotated figure that was read, with its article."""

    article: Annotated
    gold: GoldFigure
    category: str
    place: Place

    @property
    def subject(self) -> tuple[str, str, str]:
        """What is told in it: the event, what part of it, and which harm."""
        return self.gold.event, self.gold.subset, self.category


def rows_of(article: Annotated, matches: Sequence[Matched]) -> Iterator[Row]:
    """The annotated figures of an article that were read."""
    for match in matches:
        if match.gold and match.read:
            category = match.read.category
            yield Row(article, match.gold, category, (article.capture.document.id, match.read.start))


def ledgers_in(comparison: Comparison) -> dict[Place, int]:
    """In which ledger each figure stands."""
    return {(row.document, row.start): at for at, ledger in enumerate(comparison.ledger) for row in ledger.rows}


def events_right(rows: Sequence[Row], ledgers: Mapping[Place, int]) -> set[Place]:
    """The rows whose ledger is mostly of their event, and holds half of the counts of the same people in it."""
    right = set()
    for row in rows:
        beside = [other for other in rows if ledgers.get(other.place, -1) == ledgers.get(row.place)]
        same = [other for other in rows if bear_on_each_other(row, other)]
        is_pure = sum(other.gold.event == row.gold.event for other in beside) > _HALF * len(beside)
        if is_pure and sum(other in beside for other in same) >= _HALF * len(same):
            right.add(row.place)
    return right


def disagree(one: Row, other: Row) -> bool:
    """Whether two annotated figures of one event exclude each other and neither only brings the other up to date."""
    a, b = one.gold, other.gold
    if not bear_on_each_other(one, other) or meet(a, b) or _is_one_counter(one, other):
        return False
    return not (a.earlier or b.earlier or grew(one, other))


def bear_on_each_other(one: Row, other: Row) -> bool:
    """Whether both count the same harm to the same people in one event."""
    a, b = one.gold, other.gold
    are_totals = not (a.part or b.part) and {a.who, b.who} <= _EVERYBODY
    are_alike = a.who == b.who and (a.part == b.part or a.who not in _EVERYBODY)
    return one.subject == other.subject and (are_totals or are_alike)


def meet(a: GoldFigure, b: GoldFigure) -> bool:
    """Whether one number can be meant by both."""
    low = max(figure.low or 0 for figure in (a, b))
    high = [figure.high for figure in (a, b) if figure.high is not None]
    return not high or low <= min(high)


def _is_one_counter(one: Row, other: Row) -> bool:
    """Whether both stand in one article on one word: a list of parts, or a slip."""
    a, b = one.gold, other.gold
    return one.article is other.article and (a.holder == b.holder or (a.own_voice and b.own_voice))


def grew(one: Row, other: Row) -> bool:
    """Whether the article of a later day has the higher figure."""
    first, last = sorted((one, other), key=lambda row: row.article.capture.document.published)
    days = [row.article.capture.document.published for row in (first, last)]
    return "" not in days and days[0] < days[1] and (first.gold.low or 0) <= (last.gold.low or 0)


def disagreeing_ledgers(comparison: Comparison, rows: Sequence[Row], ledgers: Mapping[Place, int]) -> list[bool]:
    """For each ledger of a harm that is said to disagree, whether two annotated figures in it do."""
    said = [
        at
        for at, ledger in enumerate(comparison.ledger)
        if ledger.agreement is Agreement.DISAGREE and ledger.rows[0].category in HARMS
    ]
    held = {at: [row for row in rows if ledgers.get(row.place) == at] for at in said}
    return [any(disagree(*pair) for pair in combinations(held[at], 2)) for at in said]


def contradicting_pairs(comparison: Comparison, rows: Sequence[Row]) -> list[bool]:
    """For each pair of harms in different articles that are said to contradict, whether the annotated ones disagree."""
    return [
        any(disagree(one, other) for one in _at(relation, 0, rows) for other in _at(relation, 1, rows))
        for relation in comparison.relations
        if relation.type is RelationType.CONTRADICTS and _is_about_harms(relation, comparison)
    ]


def _at(relation: Relation, side: int, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if _holds(relation.basis[side], row.place)]


def _is_about_harms(relation: Relation, comparison: Comparison) -> bool:
    places = [(row.document, row.start) for ledger in comparison.ledger for row in ledger.rows if row.category in HARMS]
    return len(relation.basis) == len("ab") and all(
        any(_holds(passage, place) for place in places) for passage in relation.basis
    )


def _holds(passage: Passage, place: Place) -> bool:
    return passage.document == place[0] and passage.start == place[1]
