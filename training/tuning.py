"""Chooses the few numbers of decoding on PolNeAR dev: python -m training.tuning --data ../shared/data --weights DIR."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crossread.inference._decoding import answers_from
from crossread.inference._merging import CUE_NUDGE, Costs, Job, Outputs, costs_of, silence, take
from crossread.inference._paths import NO_NUDGE, Nudge
from crossread.inference._pieces import Pieces
from crossread.inference._session import Session
from crossread.inference._weights import Weights, weights_in
from crossread.inference._windows import Cut, cut, shown, windows_over
from training.attributed import records
from training.measure import Score, attributions_of, flat


@dataclass(frozen=True, slots=True)
class Article:
    """A text of the set with everything that the network said about its windows."""

    record: dict
    cut: Cut
    outputs: list[Outputs]

    def scores(self, weights: Weights, costs: Costs) -> dict[str, Score]:
        """How good the decoding with these costs is."""
        heard = silence(len(self.cut.words))
        take([Job(window, heard) for window in windows_over(self.cut)], self.outputs, costs)
        answers = answers_from(self.record["text"], self.cut.words, heard, weights.labels)
        return attributions_of(flat(answers.cues), self.record["attributions"])


def asked(weights: Weights, path: Path) -> Iterator[Article]:
    """Every article, run once."""
    session, pieces = Session(weights, threads=2), Pieces(weights.tokenizer)
    for record in records(path):
        text = cut(record["text"], pieces)
        yield Article(record, text, [session.run(shown(text, window)) for window in windows_over(text)])


def total(weights: Weights, articles: Sequence[Article], cue: Nudge, role: Nudge) -> dict[str, Score]:
    """The scores over all articles."""
    costs = costs_of(weights.labels, cue=cue, role=role)
    sums: dict[str, Score] = {}
    for article in articles:
        for name, score in article.scores(weights, costs).items():
            sums[name] = sums.get(name, Score(0, 0, 0)) + score
    return sums


def main() -> None:
    """Try the grid, best last."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    given = parser.parse_args()
    weights = weights_in(given.weights)
    articles = list(asked(weights, given.data / "polnear" / "dev.jsonl"))
    nudges = [Nudge(begin, end) for begin in (0.0, -0.6, -1.2) for end in (0.0, -0.5)]
    tried = [(total(weights, articles, cue, NO_NUDGE), (cue, NO_NUDGE)) for cue in nudges]
    tried += [(total(weights, articles, CUE_NUDGE, role), (CUE_NUDGE, role)) for role in nudges]
    for scores, what in sorted(tried, key=lambda one: one[0]["triple"].f1):
        print(what, {name: round(100 * score.f1, 2) for name, score in scores.items()})


if __name__ == "__main__":
    main()
