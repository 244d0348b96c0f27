"""Statements that say, or deny, one thing, put together across documents and within one."""

from collections import Counter
from collections.abc import Iterable, Sequence

from crossread.linking._contents import Contents
from crossread.linking._decisions import decided_statements
from crossread.linking._homes import homes_of
from crossread.linking._nearness import Nearness
from crossread.linking._neighbours import Rows
from crossread.linking._sets import Sets
from crossread.model import ClaimId, Judgement, Statement, StatementGroup, digest

_TOLD_ONCE = "told once"
_SLACK = 0.05
"""By how much two groups may on average be less alike than the two statements that bring them together."""
_LOOSER = 0.1
"""By how much less alike two groups may be that are each other's nearest and share a name and a rare word."""
_TIGHTER = 0.15
"""By how much more alike two statements must be that share names and nothing else."""
_SHOWN = 3


def group_statements(
    statements: Sequence[Statement], nearness: Nearness, *, same_at: float, judgements: Iterable[Judgement] = ()
) -> tuple[StatementGroup, ...]:
    """Every statement in exactly one group; two of one group are at least about as alike as `same_at`.

    Groups that are each other's nearest in other documents join with less; fragments follow the statements that they
    stand in or are like, and bring none together.
    """
    grouping = _decided(statements, nearness, judgements)
    telling = {
        pair: like
        for pair, like in nearness.pairs.items()
        if like >= same_at - _LOOSER and not any(statements[at].is_fragment for at in pair)
        if like >= same_at + _TIGHTER or not _share_names_only(nearness.contents, *pair)
    }
    for pair, like in sorted(telling.items(), key=lambda item: (-item[1], item[0])):
        if like >= same_at:
            grouping.propose(*pair, at_least=same_at, like=like)
    for pair, like in _each_others_nearest(telling, grouping, statements):
        if _share_name_and_word(nearness.contents, *pair):
            grouping.propose(*pair, at_least=same_at - _LOOSER, like=like)
    for fragment, home, like in homes_of(statements, nearness.pairs, nearness.contents, same_at=same_at):
        grouping.follow(fragment, home, like)
    return tuple(_group(statements, members, nearness.contents, grouping) for members in grouping.groups())


def _decided(statements: Sequence[Statement], nearness: Nearness, judgements: Iterable[Judgement]) -> "_Grouping":
    """The grouping as far as people decided it."""
    places = {str(statement.id): at for at, statement in enumerate(statements)}
    decided = decided_statements(judgements, statements)
    grouping = _Grouping(nearness.rows, ((places[one], places[other]) for one, other in decided.apart))
    for one, other, _ in decided.together:
        grouping.decide(places[one], places[other])
    return grouping


class _Grouping:
    """Groups while they are being put together; two join only where they are alike on the whole."""

    def __init__(self, rows: Rows, apart: Iterable[tuple[int, int]]) -> None:
        self.strongest: dict[int, float] = {}
        """For each group's leader, how alike its two most alike statements are."""
        self._rows = rows
        self._sets = Sets(len(rows), apart)
        self._sums: dict[int, tuple[Rows, int]] = {}
        self.groups, self.leader = self._sets.groups, self._sets.leader

    def decide(self, one: int, other: int) -> None:
        """Put two statements together because a person said so."""
        self._join(one, other, 1.0)

    def follow(self, fragment: int, home: int, like: float) -> None:
        """Put a fragment where it belongs; it has no part in how alike the others are on average."""
        strongest = max(like, *(self.strongest.get(self.leader(at), 0.0) for at in (fragment, home)))
        if self._sets.join(fragment, home) and strongest:
            self.strongest[self.leader(home)] = strongest

    def propose(self, one: int, other: int, *, at_least: float, like: float) -> None:
        """Put the groups of two statements together if their statements are alike on average too."""
        first, second = self.leader(one), self.leader(other)
        if first == second:
            return
        (here, count), (there, against) = self._sum(first), self._sum(second)
        if (count, against) == (1, 1) or float(here @ there) / (count * against) >= at_least - _SLACK:
            self._join(first, second, like)

    def _join(self, one: int, other: int, like: float) -> None:
        first, second = self.leader(one), self.leader(other)
        (here, count), (there, against) = self._sum(first), self._sum(second)
        if self._sets.join(first, second):
            leader = self.leader(first)
            self._sums.pop(max(first, second), None)
            self._sums[leader] = here + there, count + against
            self.strongest[leader] = max(like, self.strongest.get(first, 0.0), self.strongest.get(second, 0.0))

    def _sum(self, leader: int) -> tuple[Rows, int]:
        return self._sums.get(leader, (self._rows[leader], 1))


def _each_others_nearest(
    pairs: dict[tuple[int, int], float], grouping: _Grouping, statements: Sequence[Statement]
) -> list[tuple[tuple[int, int], float]]:
    """The pairs by which two groups are each other's nearest among what other documents say, the most alike first."""
    nearest: dict[int, tuple[float, tuple[int, int]]] = {}
    for (one, other), like in pairs.items():
        first, second = grouping.leader(one), grouping.leader(other)
        if first != second and statements[one].document != statements[other].document:
            for leader in (first, second):
                nearest[leader] = max(nearest.get(leader, (0.0, (0, 0))), (like, (one, other)))
    both = Counter(pair for _, pair in nearest.values())
    found = {pair: like for like, pair in nearest.values() if both[pair] > 1}
    return sorted(found.items(), key=lambda item: (-item[1], item[0]))


def _share_names_only(contents: Contents, one: int, other: int) -> bool:
    shared = contents.of[one] & contents.of[other]
    return bool(shared) and shared <= contents.names


def _share_name_and_word(contents: Contents, one: int, other: int) -> bool:
    shared = contents.of[one] & contents.of[other]
    return not shared.isdisjoint(contents.names) and any(contents.is_rare(word) for word in shared - contents.names)


def _group(
    statements: Sequence[Statement], members: Sequence[int], contents: Contents, grouping: _Grouping
) -> StatementGroup:
    telling = [at for at in members if not statements[at].is_fragment]
    return StatementGroup(
        ClaimId(digest(*sorted(statements[at].id for at in members))),
        tuple(statements[at] for at in members),
        _reason(contents, telling if len(telling) > 1 else members, grouping.strongest.get(members[0])),
    )


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
