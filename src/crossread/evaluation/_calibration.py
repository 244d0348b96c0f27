"""Whether probabilities hold what they say, on the development sets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crossread.evaluation._bench import Bench
from crossread.evaluation._bets import KINDS, Bet
from crossread.evaluation._scores import Line, Score

ABOUT = (
    "probabilities against what came true, in tenths "
    "(PolNeAR, UNER, worldwide newswire, GUM, LitBank, our tales, PTC, NewsMTSC)"
)
ERROR = "expected calibration error"
_BINS = 10


def calibration(bench: Bench) -> Score:
    """For each kind of answer the error, then for each tenth what was said on average and what came true."""
    return Score("calibration", ABOUT, tuple(line for kind, bets in KINDS.items() for line in lines(kind, bets(bench))))


@dataclass(frozen=True, slots=True)
class Tenth:
    """The bets of like probability: what they said on average, what came true, and how many they are."""

    said: float
    true: float
    count: int


def tenths(bets: Sequence[Bet]) -> list[Tenth]:
    """The tenths that hold a bet, from the least likely."""
    filled: list[list[Bet]] = [[] for _ in range(_BINS)]
    for bet in bets:
        filled[min(int(bet.said * _BINS), _BINS - 1)].append(bet)
    return [
        Tenth(sum(bet.said for bet in some) / len(some), sum(bet.true for bet in some) / len(some), len(some))
        for some in filled
        if some
    ]


def expected_error(found: Sequence[Tenth]) -> float:
    """How far what was said and what came true lie apart, each tenth by how many bets are in it."""
    count = sum(one.count for one in found)
    return sum(abs(one.said - one.true) * one.count for one in found) / count if count else 0.0


def lines(kind: str, bets: Sequence[Bet]) -> Iterator[Line]:
    """The error of one kind of answer, and its tenths."""
    found = tenths(bets)
    yield Line(f"{kind}: {ERROR}", expected_error(found), len(bets))
    for one in found:
        yield Line(f"{kind}: true of said {one.said:.3f}", one.true, one.count)
