"""Chooses the few numbers of decoding on development sets: python -m training.tuning --data ../shared --weights DIR."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crossread.evaluation._bench import Bench
from crossread.evaluation._sets import SETS
from crossread.inference._decoding import answers_from
from crossread.inference._merging import Job, Outputs, costs_of, silence, take
from crossread.inference._paths import Nudge
from crossread.inference._pieces import Pieces
from crossread.inference._session import Session
from crossread.inference._tuned import TUNED, Tuned
from crossread.inference._weights import Weights, weights_in
from crossread.inference._windows import Cut, cut, opened, shown, windows_over
from crossread.model import Answers


class Replaying:
    """A reader that asks the network once about each text, and decides on what it said as often as asked."""

    def __init__(self, weights: Weights) -> None:
        self.name = weights.name
        self.tuned = TUNED
        self._labels = weights.labels
        self._session, self._pieces = Session(weights, threads=2), Pieces(weights.tokenizer)
        self._said: dict[str, tuple[Cut, list[Outputs]]] = {}

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """Answers about each text, in order."""
        return [self._answer(text) for text in texts]

    def _answer(self, text: str) -> Answers:
        if text not in self._said:
            own = cut(text, self._pieces)
            self._said[text] = own, [self._session.run(shown(own, window)) for window in windows_over(own)]
        own, outputs = self._said[text]
        heard = silence(len(own.words), self._labels)
        jobs = [Job(window, heard, opened(own, window)) for window in windows_over(own)]
        take(jobs, outputs, costs_of(self._labels, self.tuned))
        return answers_from(text, own.words, heard, self._labels, self.tuned)


@dataclass(frozen=True)
class Trial(Bench):
    """A place to measure where the reader decides anew each time."""

    replaying: Replaying | None = None

    @property
    def reader(self) -> Replaying:
        """The reader that is tuned."""
        return self.replaying


def trials() -> Iterator[tuple[str, str, list[Tuned]]]:
    """What is measured on which set, and the values that are tried."""
    cues = [replace(TUNED, cue=Nudge(a, b)) for a in (0.0, -0.3, -0.6, -1.2) for b in (0.0, -0.5)]
    yield "polnear", "linked triple F1", cues
    yield "polnear", "linked triple F1", [replace(TUNED, role=Nudge(a, b)) for a in (0.0, -0.6) for b in (0.0, -0.5)]
    names = [replace(TUNED, name=Nudge(begin)) for begin in (0.0, -0.6, -1.0, -1.2, -1.5)]
    yield "names", "UNER all types F1", names
    yield "names", "worldwide all types F1", names
    yield "coreference", "CoNLL F1", [replace(TUNED, new=new / 4) for new in range(-8, 3)]
    pairs = [(most / 20, least / 20) for most in range(5, 11) for least in range(3, most + 1)]
    stretches = [replace(TUNED, any_technique=most, technique_goes_on=least) for most, least in pairs]
    yield "techniques", "spans F1", stretches
    yield "techniques", "spans with technique F1", [replace(TUNED, each_technique=each / 20) for each in range(3, 12)]


def main() -> None:
    """Print what each value comes to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    given = parser.parse_args()
    reader = Replaying(weights_in(given.weights))
    for name, measure, tried in trials():
        print(f"{name}, {measure}")
        for tuned in tried:
            reader.tuned = tuned
            lines = SETS[name].run(Trial(given.data, 2, replaying=reader)).lines
            print(f"  {next(line.score for line in lines if line.measure == measure):.4f} {tuned}")


if __name__ == "__main__":
    main()
