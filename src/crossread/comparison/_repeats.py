"""Relations that say a second time what another one says already."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crossread.model import Relation


def each_once(found: Sequence[tuple[Relation, str]]) -> Iterator[Relation]:
    """In the order given, without weaker ones of a kind between the same or overlapping passages of two documents.

    Each comes with the numbers that it compares, if any: two documents part on the same numbers only once.
    """
    strongest: dict[tuple[object, ...], list[Relation]] = defaultdict(list)
    kept: set[str] = set()
    for relation, about in sorted(found, key=lambda item: -item[0].score):
        sides = frozenset((relation.a.document, relation.b.document)), relation.type
        others = strongest[(*sides, about)]
        if not (about and others) and not any(_overlap(relation, other) for other in strongest[sides]):
            others.append(relation)
            strongest[sides].append(relation)
            kept.add(relation.id)
    seen: set[str] = set()
    for relation, _ in found:
        if relation.id in kept and relation.id not in seen:
            seen.add(relation.id)
            yield relation


def _overlap(one: Relation, other: Relation) -> bool:
    """Whether both stand between passages that have characters in common: a quotation and what is quoted in it."""
    same = one.a.meets(other.a) and one.b.meets(other.b)
    return same or (one.a.meets(other.b) and one.b.meets(other.a))
