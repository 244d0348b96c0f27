"""What statements are about: the things that they name and the words that carry their content."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from crossread.linking._lexicon import lexicon
from crossread.model import CaseEntity, DocumentId, EntityType, Statement

_WORD = re.compile(r"[^\W\d_]{2,}")
_ENDINGS = ("ings", "edly", "ing", "ies", "ied", "ers", "ed", "es", "ly", "s")
_SHORTEST_STEM = 4
_MOST_WORDS = 400
_FEW, _RARE = 4, 0.02
"""Statements, and share of all statements, that have a rare word at most."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The content of many statements: for each its elements, and how much each element weighs."""

    of: tuple[frozenset[str], ...]
    lengths: tuple[float, ...]
    """For each statement the weight of its elements together."""
    weights: Mapping[str, float]
    """Elements that few statements have weigh more."""
    in_words: Mapping[str, str]
    """How to show an element: the name of a thing, or a word."""
    names: frozenset[str]
    """The elements that are things that have names."""

    def is_rare(self, element: str) -> bool:
        """Whether no more than a few of the statements have it."""
        return self.weights[element] >= log((1 + len(self.of)) / (1 + max(_FEW, len(self.of) * _RARE))) + 1

    def likeness(self, one: int, other: int) -> float:
        """The cosine of two statements by their elements."""
        both = self.of[one] & self.of[other]
        shared = sum(self.weights[element] ** 2 for element in both)
        return shared / (self.lengths[one] * self.lengths[other]) if both else 0.0


def contents_of(statements: Sequence[Statement], entities: Iterable[CaseEntity]) -> Contents:
    """What each statement is about; a name counts as the thing that it names, however it is spelt."""
    by_id = {str(entity.id): entity for entity in entities}
    naming = {name: stems(" ".join((entity.name, *entity.aliases))) for name, entity in by_id.items()}
    found, forms = [], defaultdict[str, Counter[str]](Counter)
    for statement, named in zip(statements, _named_in(statements, by_id), strict=True):
        words = stems(statement.words)
        for name in named:
            words = {stem: word for stem, word in words.items() if stem not in naming[name]}
        if any(by_id[name].type is EntityType.PERSON for name in named):
            words = {stem: word for stem, word in words.items() if stem not in _offices(statement.words)}
        for stem, word in words.items():
            forms[stem][word] += 1
        found.append(frozenset((*words, *named)))
    counts = Counter(element for elements in found for element in elements)
    weights = {element: log((1 + len(found)) / (1 + count)) + 1 for element, count in counts.items()}
    shown = {stem: counted.most_common(1)[0][0] for stem, counted in forms.items()}
    shown |= {name: entity.name for name, entity in by_id.items()}
    lengths = tuple(sqrt(sum(weights[element] ** 2 for element in elements)) for elements in found)
    return Contents(tuple(found), lengths, weights, shown, frozenset(by_id))


def stems(words: str) -> dict[str, str]:
    """The words that carry content, by their stems."""
    found = (word.lower() for word in _WORD.findall(words)[:_MOST_WORDS])
    return {_stem(word): word for word in found if word not in lexicon().function_words}


def _offices(words: str) -> frozenset[str]:
    """The stems of ranks and of what they are of: "defence minister" goes with the name and is nothing said."""
    forms = [word.lower() for word in _WORD.findall(words)[:_MOST_WORDS]]
    titles = (at for at, form in enumerate(forms) if form in lexicon().titles)
    return frozenset(_stem(form) for at in titles for form in forms[max(0, at - 1) : at + 1])


def _stem(word: str) -> str:
    """A word without its inflection, roughly: alike for the forms of one word, not itself a word."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word.removesuffix(ending)
            break
    return word.removesuffix("e") if len(word) > _SHORTEST_STEM else word


def _named_in(statements: Iterable[Statement], entities: Mapping[str, CaseEntity]) -> Iterable[frozenset[str]]:
    """The things that each statement names or refers to."""
    places: dict[DocumentId, list[tuple[int, str]]] = defaultdict(list)
    for name, entity in entities.items():
        for passage in entity.mentions:
            places[passage.document].append((passage.start, name))
    for mentions in places.values():
        mentions.sort()
    for statement in statements:
        mentions = places[statement.document]
        yield frozenset(
            name
            for span in statement.spans
            for _, name in mentions[bisect_left(mentions, (span.start, "")) : bisect_left(mentions, (span.end, ""))]
        )
