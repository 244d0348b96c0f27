"""Whether two tellings are of one event, and why: alike in kind, with somebody in common, at times that can be one."""

from collections.abc import Mapping

from crossread.comparison._happenings import Happening
from crossread.comparison._lexicon import Lexicon
from crossread.model import EntityId

_SHARED = 2
"""Participants in common from which two undated tellings are of one event."""
_BESIDE = 2
"""Words beside both from which two tellings of one day, with nobody named in common, are of one event."""
_AROUND = 3
"""Things in common from which two accounts tell of one matter; all that one names, where it names fewer."""
_MOST_NAMED = 3
"""Participants in common that a reason names."""


def are_one(one: Happening, other: Happening, lexicon: Lexicon) -> bool:
    """Whether two tellings alike in kind are of one event."""
    if not can_be_one(one, other):
        return False
    common = len(one.participants & other.participants)
    is_plain = one.stem in lexicon.light
    if one.document == other.document:
        return common >= 1 + is_plain and not is_plain
    if _are_of_one_day(one, other):
        is_one_deed = not is_plain and not (one.participants and other.participants)
        return common >= 1 + is_plain or (is_one_deed and _are_of_one_matter(one, other))
    return common >= _SHARED + is_plain


def _are_of_one_matter(one: Happening, other: Happening) -> bool:
    """Whether more than a word and a day speaks for one event: many are killed on one day."""
    needed = min(_AROUND, len(one.around), len(other.around))
    return len(one.beside & other.beside) >= _BESIDE or len(one.around & other.around) >= needed


def can_be_one(one: Happening, other: Happening) -> bool:
    """Whether neither their times exclude each other nor one is denied and the other is not."""
    return one.window.touches(other.window) and one.telling.polarity is other.telling.polarity


def may_be_one(one: Happening, other: Happening, lexicon: Lexicon) -> bool:
    """Whether nothing speaks against two tellings that are proposed as one: neither times nor other persons."""
    if lexicon.light & {one.stem, other.stem} or not can_be_one(one, other):
        return False
    return not (one.persons and other.persons) or bool(one.persons & other.persons)


def reason_of(one: Happening, other: Happening, names: Mapping[EntityId, str]) -> str:
    """What two tellings have in common: "same deed: burst; both: the Kestrel Dam; both on 2031-05-04"."""
    kinds = " ~ ".join(dict.fromkeys((one.kind, other.kind)))
    both = sorted(names.get(who, who) for who in one.participants & other.participants)[:_MOST_NAMED]
    told = f"same deed: {kinds}" + (f"; both: {', '.join(both)}" if both else "")
    return f"{told}; both on {one.telling.value}" if _are_of_one_day(one, other) else told


def _are_of_one_day(one: Happening, other: Happening) -> bool:
    return one.is_dated and other.is_dated and one.days == other.days
