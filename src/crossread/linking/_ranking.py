"""Which of many names another name most likely stands for."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from crossread.linking._abbreviations import Abbreviations
from crossread.linking._legal_forms import without_forms
from crossread.linking._lexicon import lexicon
from crossread.linking._matching import MOST_PARTS
from crossread.linking._meanings import meanings_of
from crossread.linking._spelling import Part, glued, parts_of, words_of
from crossread.linking._trigrams import Scores, Trigrams
from crossread.linking._words_alike import Words

_FATHERS = re.compile(r"(?:[aoe]v[iy]ch|[aoei][uv]na|ovic)$")
_OF_FATHERS = 0.5
"""What a word weighs that only says whose child somebody is."""
_TOGETHER, _TOGETHER_WEIGHS = 0.85, 0.95
"""How alike two words written as one must be to a word, and what that counts."""
_SURE = 0.5
"""From which likeness on a word counts as found."""
# Fitted on the training names of data/ofac_aliases, in the order of `_Search.signs`: letters as written and with
# spellings evened out, the share of the query's and of the name's words that match, the same last and the same first
# word by their rarity, the rarest match, all that match, being an acronym or another short form, the same legal form,
# having no comma where the query has one.
_WEIGHTS = np.array([3.4, 1.75, 2.3, 0.5, 1.26, 1.5, 2.7, 0.68, 11.5, 5.5, 1.14, -1.0])
_WITHOUT_ANY = -9.6


def rank_names(queries: Sequence[str], names: Sequence[str]) -> tuple[NDArray[np.int64], Scores]:
    """For each query the index of the name that it most likely stands for, and how likely, from 0 to 1."""
    if not names:
        raise ValueError("there are no names to rank")
    search = _Search(names)
    best = [search.best(query) for query in queries]
    indices, scores = zip(*best, strict=True) if best else ((), ())
    return np.array(indices, dtype=np.int64), np.array(scores, dtype=np.float64)


class _Search:
    """Names among which others are looked up."""

    def __init__(self, names: Sequence[str]) -> None:
        parts = [parts_of(name)[:MOST_PARTS] for name in names]
        counts = Counter(key for some in parts for key in {_meant(part) for part in some})
        self._rarity = {key: float(np.log((1 + len(names)) / (1 + count))) + 1 for key, count in counts.items()}
        self._never = float(np.log(1 + len(names))) + 1
        self._written = Trigrams([" ".join(words_of(name)) for name in names])
        self._evened = Trigrams([_evened(some) for some in parts])
        self._short = Abbreviations(names)
        self._forms = [_forms(name) for name in names]
        self._without_comma = np.array([float("," not in name) for name in names])
        self._words = Words(part for some in parts for part in some)
        self._joint = Words(pair for some in parts for pair in _pairs(some))
        width = max(1, *map(len, parts), 1)
        self._at = _places(self._words, parts, width)
        self._beside = _places(self._joint, [_pairs(some) for some in parts], width)
        self._last = np.array([max(0, len(some) - 1) for some in parts])
        self._weights = np.zeros(self._at.shape)
        for row, some in enumerate(parts):
            self._weights[row, : len(some)] = self._weighed(some)
        self._whole = np.maximum(self._weights.sum(axis=1), 1e-9)

    def best(self, query: str) -> tuple[int, float]:
        """The best name for a query, and its score."""
        scores = self.signs(query) @ _WEIGHTS + _WITHOUT_ANY
        first = int(scores.argmax())
        return first, float(1 / (1 + np.exp(-scores[first])))

    def signs(self, query: str) -> Scores:
        """What speaks for each name, a row each."""
        parts, forms = parts_of(query)[:MOST_PARTS], _forms(query)
        signs = (
            self._written.likeness(" ".join(words_of(query))),
            self._evened.likeness(_evened(parts)),
            *(self._words_in_common(parts) if parts else np.zeros((6, len(self._at)))),
            *self._short.signs(query),
            self._of_form(forms),
            self._without_comma * ("," in query),
        )
        return np.stack(signs, axis=1)

    def _of_form(self, forms: frozenset[str]) -> Scores:
        """Which names have one of these legal forms."""
        if not forms:
            return np.zeros(len(self._forms))
        return np.array([not forms.isdisjoint(own) for own in self._forms], dtype=np.float64)

    def _words_in_common(self, parts: Sequence[Part]) -> Iterator[Scores]:
        """Which of the words match, and how rare these are."""
        found, weights, rows = self._found(parts), self._weighed(parts), np.arange(len(self._at))
        best = found.max(axis=2)
        yield weights @ best / weights.sum()
        yield (found.max(axis=0) * self._weights).sum(axis=1) / self._whole
        yield found[-1, rows, self._last] * self._weights[rows, self._last] / self._never
        yield found[0, :, 0] * self._weights[:, 0] / self._never
        told = weights[:, None] * best / self._never
        yield told.max(axis=0)
        yield (told * (best > _SURE)).sum(axis=0)

    def _found(self, parts: Sequence[Part]) -> NDArray[np.float64]:
        """How like each word of the query is to each word of each name, also where two words are written as one."""
        found = np.zeros((len(parts), *self._at.shape))
        for row, part in zip(found, parts, strict=True):
            together = _taken(_if_sure(self._joint.known(part)), self._beside)
            row[:] = np.maximum(_taken(self._words.likeness(part), self._at), together)
            np.maximum(row[:, 1:], together[:, :-1], out=row[:, 1:])
        for at, pair in enumerate(_pairs(parts)):
            together = _taken(_if_sure(self._words.known(pair)), self._at)
            np.maximum(found[at : at + 2], together, out=found[at : at + 2])
        return found

    def _weighed(self, parts: Sequence[Part]) -> NDArray[np.float64]:
        told = [self._rarity.get(_meant(part), self._never) for part in parts]
        fathers = [_is_of_father(part) and part is not parts[-1] for part in parts]
        return np.array(told) * np.where(fathers, _OF_FATHERS, 1.0)


def _taken(likeness: Scores, places: NDArray[np.int64]) -> Scores:
    """The likeness of what stands at the places, 0 where nothing does."""
    return np.append(likeness, 0.0)[places]


def _if_sure(likeness: Scores) -> Scores:
    """What is as good as sure, and nothing else."""
    return np.where(likeness >= _TOGETHER, likeness * _TOGETHER_WEIGHS, 0.0)


def _is_of_father(part: Part) -> bool:
    return bool(lexicon().descent.intersection(part.before) or _FATHERS.search(part.plain))


def _places(words: Words, parts: Sequence[Sequence[Part]], width: int) -> NDArray[np.int64]:
    """For each name where its words stand among all, and one place behind them where it has no more."""
    places = np.full((len(parts), width), len(words.places), dtype=np.int64)
    for row, some in zip(places, parts, strict=True):
        row[: len(some)] = [words.places[part] for part in some]
    return places


def _pairs(parts: Sequence[Part]) -> list[Part]:
    return [glued(one, other) for one, other in pairwise(parts)]


def _meant(part: Part) -> str:
    """What a word counts as: its meaning, or its consonants."""
    return min(meanings_of(part), default=part.sound)


def _evened(parts: Sequence[Part]) -> str:
    return " ".join(min(meanings_of(part), default=part.folded) for part in parts)


def _forms(name: str) -> frozenset[str]:
    return frozenset(lexicon().legal_forms[tuple(form.split())] for form in without_forms(name).forms)
