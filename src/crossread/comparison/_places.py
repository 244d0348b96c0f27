"""Which place a name means, where names ran into each other: "Veldias Orl", "Orls", "Rural Orl"."""

from collections.abc import Mapping

from crossread.model import CaseEntity, EntityType

_SHORTEST = 5
"""Letters from which a last s can be one that lost its apostrophe."""


def meant_by(place: CaseEntity, known: Mapping[str, CaseEntity]) -> CaseEntity | None:
    """The place itself, or the one in whose name it is found; a country, however it is written, is none."""
    if place.type is not EntityType.PLACE:
        return None
    if (plain := _plain(place.name, known)) is not None:
        return plain if plain.type is EntityType.PLACE else None
    within = [one for word in place.name.split() if (one := _word(word, known))]
    held = next((one for one in within if one.type is EntityType.PLACE), None)
    return held or (None if within else place)


def is_country(place: CaseEntity, known: Mapping[str, CaseEntity]) -> bool:
    """Whether it is a state, also where its name lost an apostrophe before its last s."""
    plain = _plain(place.name, known) or place
    return plain.type is EntityType.STATE


def _word(word: str, known: Mapping[str, CaseEntity]) -> CaseEntity | None:
    """What a single word of a name names, if it is a place or a country."""
    found = _plain(word, known) or known.get(word.casefold())
    return found if found and found.type in (EntityType.PLACE, EntityType.STATE) else None


def _plain(name: str, known: Mapping[str, CaseEntity]) -> CaseEntity | None:
    """What a name names without its last s."""
    is_long = len(name) >= _SHORTEST and name.casefold().endswith("s")
    return known.get(name.casefold().removesuffix("s")) if is_long else None
