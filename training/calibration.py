"""Whether probabilities of cues hold what they say: python -m training.calibration --data ../shared/data."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from crossread.inference._reader import NetworkReader
from crossread.inference._weights import SHIPPED
from training.attributed import records
from training.measure import flat

_BINS = 10


@dataclass(frozen=True, slots=True)
class Bet:
    """A probability that the reader gave, and whether it came true."""

    probability: float
    true: bool


def expected_error(bets: Sequence[Bet]) -> float:
    """How far probability and share of the true lie apart, averaged over tenths by how many bets are in each."""
    return sum(abs(sum(bet.probability - bet.true for bet in some)) for some in _tenths(bets)) / len(bets)


def _tenths(bets: Sequence[Bet]) -> list[list[Bet]]:
    tenths: list[list[Bet]] = [[] for _ in range(_BINS)]
    for bet in bets:
        tenths[min(int(bet.probability * _BINS), _BINS - 1)].append(bet)
    return tenths


def polnear(reader: NetworkReader, path: Path) -> tuple[list[Bet], list[Bet]]:
    """Each cue outside of contents: whether it is exactly a cue of the set, and whether it meets one."""
    exact, met = [], []
    articles = records(path)
    for article, answers in zip(articles, reader.answer([one["text"] for one in articles]), strict=True):
        wanted = {(start, end) for one in article["attributions"] for start, end in one["cue"]}
        for cue in flat(answers.cues):
            start, end = cue.cue[0]
            exact.append(Bet(cue.probability, (start, end) in wanted))
            met.append(Bet(cue.probability, any(s < end and start < e for s, e in wanted)))
    return exact, met


def main() -> None:
    """Print the error and the tenths."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, default=SHIPPED)
    given = parser.parse_args()
    told = polnear(NetworkReader(given.weights), given.data / "polnear" / "dev.jsonl")
    for name, bets in zip(("exactly a cue", "meets a cue"), told, strict=True):
        print(f"{name}: expected calibration error {100 * expected_error(bets):.1f} % over {len(bets)} cues")
        for some in filter(None, _tenths(bets)):
            said, held = sum(bet.probability for bet in some) / len(some), sum(bet.true for bet in some) / len(some)
            print(f"  said {said:.2f}, true {held:.2f} ({len(some)})")


if __name__ == "__main__":
    main()
