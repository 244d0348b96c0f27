"""Which things of a case a timeline's target names."""

from collections.abc import Iterable, Sequence

from crossread.linking import name_likeness
from crossread.model import CaseEntity, EntityId

_ALIKE = 0.85


def named_by(target: str, entities: Iterable[CaseEntity]) -> frozenset[EntityId]:
    """The things that a target's name means, by any of their names."""
    return frozenset(
        entity.id for entity in entities if any(is_named(target, name) for name in (entity.name, *entity.aliases))
    )


def is_named(target: str, name: str) -> bool:
    """Whether a name is the target's: the same or an office before it, its telling part ("the B2"), or very like it.

    A name with digits is told apart by them: "Brand" is no "Brand B2".
    """
    wanted, given = target.casefold().split(), name.casefold().removeprefix("the ").split()
    numbered = _numbered(wanted)
    if wanted == given or (len(wanted) > 1 and given[-len(wanted) :] == wanted):
        return True
    if given and set(given) <= set(wanted):
        return _tells(given, wanted, numbered)
    return not (numbered or _numbered(given)) and name_likeness(target, name)[0] >= _ALIKE


def _numbered(words: Sequence[str]) -> list[str]:
    return [word for word in words if any(letter.isdigit() for letter in word)]


def _tells(given: Sequence[str], wanted: Sequence[str], numbered: Sequence[str]) -> bool:
    """Whether some words of a target tell it from its kin: the number and what stands behind it, else the last."""
    telling = wanted[wanted.index(numbered[0]) :] if numbered else wanted[-1:]
    return not set(given).isdisjoint(telling)
