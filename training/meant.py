"""Fits what the signs of meaning the same weigh: python -m training.meant --data ../shared."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from crossread.evaluation._annotated_topics import Topic, gallery_of, topics
from crossread.evaluation._bench import Bench
from crossread.evaluation._meant import conll
from crossread.evaluation._records import records
from crossread.inference import Embedder
from crossread.linking._agglomeration import agglomerated
from crossread.linking._meant import WEIGHINGS, Weighing
from crossread.linking._signs import SIGNS, Gallery

Rows = NDArray[np.float64]
_STEPS = 25
_RIDGE = 3.0
_FOLDS = 4
_TRIED = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)


@dataclass(frozen=True, slots=True)
class Lesson:
    """The pairs of one topic, with the signs of each and whether they mean the same."""

    gallery: Gallery
    chains: Sequence[str]
    signs: Rows
    same: NDArray[np.bool_]


def fitted(lessons: Sequence[Lesson], same_at: float) -> Weighing:
    """The weights under which the pairs are likeliest (Newton's method on standardised signs)."""
    signs, same = np.concatenate([one.signs for one in lessons]), np.concatenate([one.same for one in lessons])
    mean, spread = signs.mean(axis=0), signs.std(axis=0) + 1e-6
    rows = np.hstack([(signs - mean) / spread, np.ones((len(signs), 1))])
    ridge = _RIDGE * np.diag([*np.ones(len(SIGNS)), 0.0]) + 1e-9 * np.eye(len(SIGNS) + 1)
    weights = np.zeros(len(SIGNS) + 1)
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-rows @ weights))
        bend = (rows * (likely * (1 - likely))[:, None]).T @ rows + ridge
        weights -= np.linalg.solve(bend, rows.T @ (likely - same) + ridge @ weights)
    plain = weights[:-1] / spread
    return Weighing(tuple(round(float(one), 2) for one in plain), round(float(weights[-1] - plain @ mean), 2), same_at)


def lessons_of(some: Iterable[Topic], embedder: Embedder, kind: str) -> Iterator[Lesson]:
    """The pairs of each topic."""
    for topic in some:
        gallery, chains = gallery_of(topic, embedder, kind), [one.chain for one in topic.of_kind(kind)]
        pairs = gallery.pairs()
        same = np.array([chains[one] == chains[other] for one, other in pairs.tolist()], dtype=bool)
        yield Lesson(gallery, chains, gallery.signs(pairs).astype(np.float64), same)


def chained(lesson: Lesson, weighing: Weighing) -> list[int]:
    """The chain of each mention by weights that were fitted elsewhere."""
    likely = 1 / (1 + np.exp(-lesson.signs @ np.array(weighing.signs) - weighing.without_any))
    pairs = zip(map(tuple, lesson.gallery.pairs().tolist()), likely.tolist(), strict=True)
    chains = list(range(len(lesson.chains)))
    for join in agglomerated(len(chains), dict(pairs), at_least=weighing.same_at):
        kept, lost = chains[join.pair[0]], chains[join.pair[1]]
        chains = [kept if number == lost else number for number in chains]
    return chains


def scored(lessons: Sequence[Lesson], weighings: Sequence[Weighing], same_at: float) -> float:
    """CoNLL F1 over all topics, each put together by its own weights."""
    gold = [(chain,) for lesson in lessons for chain in lesson.chains]
    told = zip(lessons, weighings, strict=True)
    found = [(at, one) for at, (lesson, by) in enumerate(told) for one in chained(lesson, replace(by, same_at=same_at))]
    return conll(gold, found)


def main() -> None:
    """Print the weights of each kind, and how well those of the other topics do at each threshold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    bench = Bench(parser.parse_args().data, 2)
    for kind in WEIGHINGS:
        ecb, news = (list(lessons_of(_topics(bench, name), bench.embedder, kind)) for name in ("ecbplus", "meantime"))
        held_back = [fitted([*_without(ecb, fold), *news], 0.0) for fold in range(_FOLDS)]
        own = [held_back[at % _FOLDS] for at in range(len(ecb))]
        for same_at in _TRIED:
            others, far = scored(ecb, own, same_at), scored(news, [fitted(ecb, 0.0)] * len(news), same_at)
            print(f"{kind}s from {same_at}: ECB+ {others:.3f}, MEANTIME {far:.3f}")
        print(fitted([*ecb, *news], WEIGHINGS[kind].same_at))


def _topics(bench: Bench, name: str) -> list[Topic]:
    articles = list(records(bench.data / name / "train.jsonl"))
    answers = bench.reader.answer([article["text"] for article in articles])
    return topics(articles, answers, [str(article["topic"]) for article in articles])


def _without(lessons: Sequence[Lesson], fold: int) -> list[Lesson]:
    return [lesson for at, lesson in enumerate(lessons) if at % _FOLDS != fold]


if __name__ == "__main__":
    main()
