"""Statements that say, or deny, one thing, put together across documents and within one."""

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from crossread.inference import Vectors
from crossread.linking._contents import Contents, contents_of
from crossread.linking._decisions import decided_statements
from crossread.linking._neighbours import MEANING, Rows, close_pairs, hybrid
from crossread.linking._sets import Sets
from crossread.model import CaseEntity, ClaimId, Judgement, Statement, StatementGroup, digest

_TOLD_ONCE = "told once"
_SLACK = 0.05
"""By how much two groups may on average be less alike than the two statements that bring them together."""
_SHOWN = 3


def group_statements(
    statements: Sequence[Statement],
    vectors: Vectors,
    *,
    entities: Iterable[CaseEntity],
    same_at: float,
    judgements: Iterable[Judgement] = (),
) -> tuple[StatementGroup, ...]:
    """Every statement in exactly one group; two of one group are at least about as alike as `same_at`."""
    contents = contents_of(statements, entities)
    grouping = _Grouping(hybrid(vectors, contents), _apart(statements, judgements))
    for one, other in _together(statements, judgements):
        grouping.decide(one, other)
    likeness = _likeness(vectors, contents, grouping.rows, same_at)
    for (one, other), like in sorted(likeness.items(), key=lambda pair: (-pair[1], pair[0])):
        grouping.propose(one, other, at_least=same_at, like=like)
    return tuple(
        StatementGroup(
            ClaimId(digest(*sorted(statements[at].id for at in members))),
            tuple(statements[at] for at in members),
            _reason(contents, members, grouping.strongest.get(members[0])),
        )
        for members in grouping.groups()
    )


class _Grouping:
    """Groups while they are being put together; two join only where they are alike on the whole."""

    def __init__(self, rows: Rows, apart: Iterable[tuple[int, int]]) -> None:
        self.rows = rows
        self.strongest: dict[int, float] = {}
        """For each group's leader, how alike its two most alike statements are."""
        self._sets = Sets(len(rows), apart)
        self._sums: dict[int, tuple[Rows, int]] = {}
        self.groups = self._sets.groups

    def decide(self, one: int, other: int) -> None:
        """Put two statements together because a person said so."""
        self._join(one, other, 1.0)

    def propose(self, one: int, other: int, *, at_least: float, like: float) -> None:
        """Put the groups of two statements together if their statements are alike on average too."""
        first, second = self._sets.leader(one), self._sets.leader(other)
        if first == second:
            return
        (here, count), (there, against) = self._sum(first), self._sum(second)
        if (count, against) == (1, 1) or float(here @ there) / (count * against) >= at_least - _SLACK:
            self._join(first, second, like)

    def _join(self, one: int, other: int, like: float) -> None:
        first, second = self._sets.leader(one), self._sets.leader(other)
        (here, count), (there, against) = self._sum(first), self._sum(second)
        if self._sets.join(first, second):
            leader = self._sets.leader(first)
            self._sums.pop(max(first, second), None)
            self._sums[leader] = here + there, count + against
            self.strongest[leader] = max(like, self.strongest.get(first, 0.0), self.strongest.get(second, 0.0))

    def _sum(self, leader: int) -> tuple[Rows, int]:
        return self._sums.get(leader, (self.rows[leader], 1))


def _likeness(vectors: Vectors, contents: Contents, rows: Rows, same_at: float) -> dict[tuple[int, int], float]:
    """How alike the statements of each close pair are, exactly; pairs below `same_at` are left out."""
    found = {}
    for one, other in close_pairs(rows, at_least=same_at):
        if (one, other) not in found:
            meaning = float(np.dot(vectors[one], vectors[other]))
            like = MEANING * meaning + (1 - MEANING) * contents.likeness(one, other)
            if like >= same_at:
                found[one, other] = like
    return found


def _reason(contents: Contents, members: Sequence[int], strongest: float | None) -> str:
    """What the statements of a group have in common, in words."""
    if strongest is None:
        return _TOLD_ONCE
    counts = Counter(element for at in members for element in contents.of[at])
    shared = [element for element, count in counts.items() if count > 1 and 2 * count >= len(members)]
    shared.sort(key=lambda element: (-counts[element], -contents.weights[element], element))
    names = [contents.in_words[element] for element in shared if element in contents.names][:_SHOWN]
    words = [f"“{contents.in_words[element]}”" for element in shared if element not in contents.names][:_SHOWN]
    parts = (f"likeness {strongest:.2f}", names and f"name {', '.join(names)}", words and f"share {', '.join(words)}")
    return "; ".join(part for part in parts if part)


def _together(statements: Sequence[Statement], judgements: Iterable[Judgement]) -> Iterable[tuple[int, int]]:
    places = {str(statement.id): at for at, statement in enumerate(statements)}
    return ((places[one], places[other]) for one, other, _ in decided_statements(judgements, statements).together)


def _apart(statements: Sequence[Statement], judgements: Iterable[Judgement]) -> Iterable[tuple[int, int]]:
    places = {str(statement.id): at for at, statement in enumerate(statements)}
    return ((places[one], places[other]) for one, other in decided_statements(judgements, statements).apart)
