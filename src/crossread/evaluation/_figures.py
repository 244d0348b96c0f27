"""Figures about people harmed: read, put under their counters and events, and told apart where accounts disagree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread import pipeline
from crossread.evaluation._bench import Bench
from crossread.evaluation._figures_contests import (
    Place,
    contradicting_pairs,
    disagreeing_ledgers,
    events_right,
    ledgers_in,
    rows_of,
)
from crossread.evaluation._figures_gold import HALVES, HARMS, Annotated, groups
from crossread.evaluation._figures_matching import Matched, holder_is_right, matched, plain_figures
from crossread.evaluation._figures_standing import Told, repeats, told_counts, updates
from crossread.evaluation._scores import Counts, Line, Score, f1_line, share
from crossread.pipeline import Instruments
from crossread.settings import Settings

ABOUT = "figures about people harmed, in groups of accounts of one day and place (our own annotation)"


@dataclass(frozen=True, slots=True)
class Item:
    """What became of one annotated figure, or of one that was read where none is."""

    category: str
    is_gold: bool
    is_read: bool
    value: bool = False
    holder: bool = False
    event: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What became of the figures of a half, and of the contests that the comparison saw in them."""

    items: tuple[Item, ...]
    plain: tuple[Item, ...]
    ledgers: tuple[bool, ...]
    """For each ledger said to disagree, whether it does."""
    pairs: tuple[bool, ...]
    """For each pair of figures said to contradict, whether they do."""
    repeats: tuple[Told, ...] = ()
    updates: tuple[Told, ...] = ()


def figures(bench: Bench) -> Score:
    """Each half apart: one that the rules are written on, and one that is only measured."""
    # Without a gazetteer, as the package is installed by default.
    settings = Settings(threads=bench.threads, gazetteer_people=0)
    instruments = Instruments(settings, reader_opener=lambda _: bench.reader)
    return Score(
        "figures", ABOUT, tuple(line for half in HALVES for line in lines(half, read(bench, half, instruments)))
    )


def read(bench: Bench, half: str, instruments: Instruments) -> Read:
    """What the product makes of each group, compared as one contest, beside the plain method."""
    parts = [_read(accounts, instruments) for accounts in groups(bench, half)]
    return Read(
        *(
            tuple(one for part in parts for one in getattr(part, name))
            for name in ("items", "plain", "ledgers", "pairs", "repeats", "updates")
        )
    )


def _read(accounts: Sequence[Annotated], instruments: Instruments) -> Read:
    readings = [*pipeline.read([account.capture for account in accounts], instruments)]
    comparison = pipeline.compare(readings, (), instruments)
    ledgers = ledgers_in(comparison)
    matches = [[*matched(account, reading.figures)] for account, reading in zip(accounts, readings, strict=True)]
    rows = [row for pair in zip(accounts, matches, strict=True) for row in rows_of(*pair)]
    right = events_right(rows, ledgers)
    return Read(
        tuple(_item(account, one, right) for account, found in zip(accounts, matches, strict=True) for one in found),
        tuple(_item(account, one, set()) for account in accounts for one in matched(account, plain_figures(account))),
        tuple(disagreeing_ledgers(comparison, rows, ledgers)),
        tuple(contradicting_pairs(comparison, rows)),
        tuple(repeats(rows, comparison)),
        tuple(updates(rows, comparison)),
    )


def _item(account: Annotated, match: Matched, events: set[Place]) -> Item:
    gold, found = match.gold, match.read
    category = gold.category[0] if gold else found.category if found else ""
    place = (account.capture.document.id, found.start) if found else None
    return Item(
        category,
        is_gold=gold is not None,
        is_read=found is not None,
        value=match.is_right,
        holder=holder_is_right(account, match),
        event=place in events,
    )


def lines(half: str, read: Read) -> Iterator[Line]:
    """F1 of the tuples, in all and by harm, and how often a contest that is shown is one."""
    for name, needed in (
        ("value and category", ("value",)),
        ("with holder", ("value", "holder")),
        ("with event", ("value", "event")),
        ("with holder and event", ("value", "holder", "event")),
    ):
        plain = counts(read.plain, needed) if "event" not in needed else None
        ours = counts(read.items, needed)
        yield Line(f"{half}: {name} F1", ours.f1, ours.items, plain.f1 if plain else None)
    for harm in HARMS:
        ours, plain = (
            counts([one for one in items if one.category == harm], ("value",)) for items in (read.items, read.plain)
        )
        if ours.items:
            yield f1_line(f"{half}: {harm}", ours, plain)
    for name, told in (("one source’s number twice", read.repeats), ("counts that were replaced", read.updates)):
        yield f1_line(f"{half}: {name}", told_counts(told), told_counts(told, plain=True))
    yield Line(f"{half}: ledgers said to disagree, precision", share(read.ledgers), len(read.ledgers))
    yield Line(f"{half}: figures said to contradict, precision", share(read.pairs), len(read.pairs))


def counts(items: Sequence[Item], needed: Sequence[str]) -> Counts:
    """Right are those that have all that is needed."""
    right = sum(all(getattr(one, name) for name in needed) for one in items)
    return Counts(right, sum(one.is_read for one in items) - right, sum(one.is_gold for one in items) - right)
