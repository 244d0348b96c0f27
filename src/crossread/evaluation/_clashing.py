"""Times and orders in which two accounts cannot both be right, in invented pairs of accounts (our own annotation)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from crossread import pipeline
from crossread.evaluation._bearing import Account
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import own
from crossread.evaluation._scores import Line, Score, share
from crossread.evaluation._texts import captured
from crossread.model import ClashKind
from crossread.pipeline import Instruments
from crossread.settings import Settings

ABOUT = "times and orders in which two accounts clash, in invented pairs (our own annotation)"


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two accounts, and in what they clash; empty where they do not."""

    id: str
    accounts: tuple[Account, Account]
    clash: str


def clashing(bench: Bench) -> Score:
    """How many clashes of each kind are found, and how many of those found are there."""
    settings = Settings(threads=bench.threads, gazetteer_people=0)
    instruments = Instruments(settings, reader_opener=lambda _: bench.reader)
    given = pairs()
    return Score("clashes", ABOUT, tuple(lines(given, [_found(one, instruments) for one in given])))


def pairs() -> list[Pairing]:
    """The pairs, by us."""
    return [msgspec.json.decode(line, type=Pairing) for line in own("clashes/pairs.jsonl").read_bytes().splitlines()]


def lines(given: Sequence[Pairing], found: Sequence[frozenset[str]]) -> Iterator[Line]:
    """Recall of each kind, and precision over all pairs."""
    for kind in ClashKind:
        held = [kind in kinds for one, kinds in zip(given, found, strict=True) if one.clash == kind]
        yield Line(f"clashes of {kind}: found, of all", share(held), len(held))
    right = [kind == one.clash for one, kinds in zip(given, found, strict=True) for kind in sorted(kinds)]
    yield Line("clashes: right, of those found", share(right), len(right))


def _found(pair: Pairing, instruments: Instruments) -> frozenset[str]:
    """The kinds of clashes that the product finds in a pair, compared as one contest."""
    captures = [captured(one.text, name=one.outlet, published=one.published) for one in pair.accounts]
    comparison = pipeline.compare([*pipeline.read(captures, instruments)], (), instruments)
    return frozenset(one.kind for one in comparison.clashes)
