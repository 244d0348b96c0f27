"""Which of many names another name most likely stands for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from crossread.linking._matching import paired
from crossread.linking._spelling import Part, initials, joined, parts_of, words_of
from crossread.linking._trigrams import Scores, Trigrams

_LOOKED_AT = 120
_MOST_FOR_AN_ACRONYM = 20
# Fitted on the training names of data/ofac_aliases: letters as written and with the words sorted, the share of the
# query's and of the name's words that match, both whole names, and being the name's acronym.
_WEIGHTS = np.array([0.22, 0.14, 0.32, 0.08, 0.24, 0.75])


def rank_names(queries: Sequence[str], names: Sequence[str]) -> tuple[NDArray[np.int64], Scores]:
    """For each query the index of the name that it most likely stands for, and how likely, from 0 to 1."""
    if not names:
        raise ValueError("there are no names to rank")
    search = _Search(names)
    best = [search.best(query) for query in queries]
    indices, scores = zip(*best, strict=True) if best else ((), ())
    return np.array(indices, dtype=np.int64), np.array(scores, dtype=np.float64)


class _Search:
    def __init__(self, names: Sequence[str]) -> None:
        self._parts = [parts_of(name) for name in names]
        self._written = Trigrams([" ".join(words_of(name)) for name in names])
        self._sorted = Trigrams([" ".join(sorted(words_of(name))) for name in names])
        self._evened = Trigrams([_evened(parts) for parts in self._parts])
        counts = Counter(word for parts in self._parts for word in {part.folded for part in parts})
        self._rarity = {word: float(np.log((1 + len(names)) / (1 + count))) + 1 for word, count in counts.items()}
        self._never = float(np.log(1 + len(names))) + 1
        self._acronyms: dict[str, list[int]] = defaultdict(list)
        for place, name in enumerate(names):
            for acronym in initials(name):
                self._acronyms[acronym].append(place)

    def best(self, query: str) -> tuple[int, float]:
        """The best name for a query, and its score."""
        parts, words = parts_of(query), words_of(query)
        written, by_word = self._written.likeness(" ".join(words)), self._sorted.likeness(" ".join(sorted(words)))
        acronym = self._acronyms.get("".join(filter(str.isalnum, query)).lower(), [])
        places = self._likely(written + self._evened.likeness(_evened(parts)), acronym)
        told = [
            (written[at], by_word[at], *self._words_in_common(parts, self._parts[at]), at in acronym) for at in places
        ]
        scores = np.array(told, dtype=np.float64) @ _WEIGHTS
        first = int(scores.argmax())
        return places[first], float(min(scores[first], 1.0))

    def _likely(self, scores: Scores, acronym: Sequence[int]) -> list[int]:
        most = min(_LOOKED_AT, len(scores))
        likely = np.argpartition(-scores, most - 1)[:most].tolist()
        return sorted({*likely, *acronym[:_MOST_FOR_AN_ACRONYM]})

    def _words_in_common(self, query: Sequence[Part], name: Sequence[Part]) -> tuple[float, float, float]:
        pairs = paired(query, name)
        return (
            self._share(query, ((pair.left, pair.score) for pair in pairs)),
            self._share(name, ((pair.right, pair.score) for pair in pairs)),
            fuzz.ratio(joined(query), joined(name)) / 100,
        )

    def _share(self, parts: Sequence[Part], scores: Iterable[tuple[int, float]]) -> float:
        weights = [self._rarity.get(part.folded, self._never) for part in parts]
        return sum(weights[at] * score for at, score in scores) / sum(weights) if weights else 0.0


def _evened(parts: Sequence[Part]) -> str:
    return " ".join(part.folded for part in parts)
