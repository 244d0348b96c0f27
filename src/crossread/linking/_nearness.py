"""How like the statements of a case are, for all pairs that are close at all."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crossread.inference import Vectors
from crossread.linking._contents import Contents, contents_of
from crossread.linking._neighbours import MEANING, Rows, apart_from_topic, close_pairs, hybrid
from crossread.model import Alike, CaseEntity, Statement

_ELSEWHERE = 0.08
"""Likeness from which statements of two documents can be the closest that one has to the other."""


@dataclass(frozen=True, slots=True)
class Nearness:
    """What statements are about, and how like those of each close pair are."""

    contents: Contents
    rows: Rows
    """The product of two is near to how like the statements are."""
    pairs: dict[tuple[int, int], float]
    """Exact, by the places of the two statements, the smaller first."""


def nearness_of(
    statements: Sequence[Statement], vectors: Vectors, *, entities: Iterable[CaseEntity], same_at: float
) -> Nearness:
    """Likeness of all pairs of which it can reach `same_at`, and of the closest in other documents."""
    contents, meanings = contents_of(statements, entities), apart_from_topic(vectors)
    rows, pairs = hybrid(meanings, contents), dict[tuple[int, int], float]()
    for one, other in close_pairs(rows, _owners(statements), at_least=same_at, elsewhere=_ELSEWHERE):
        if (one, other) not in pairs:
            meaning = float(np.dot(meanings[one], meanings[other]))
            pairs[one, other] = MEANING * meaning + (1 - MEANING) * contents.likeness(one, other)
    return Nearness(contents, rows, pairs)


def alike_in(statements: Sequence[Statement], nearness: Nearness) -> Iterator[Alike]:
    """The closest pairs of statements of two documents; fragments are like anything and left out."""
    for (one, other), like in nearness.pairs.items():
        a, b = statements[one], statements[other]
        if like >= _ELSEWHERE and a.document != b.document and not (a.is_fragment or b.is_fragment):
            yield Alike(a.id, b.id, round(like, 3))


def _owners(statements: Iterable[Statement]) -> list[int]:
    numbers: dict[str, int] = {}
    return [numbers.setdefault(statement.document, len(numbers)) for statement in statements]
