"""Whether two figures cover the same place, hand and time."""

from datetime import date

from crossread.comparison._candidates import Pair
from crossread.comparison._contents import Content
from crossread.comparison._edtf import Bounds
from crossread.comparison._finding import Grounds
from crossread.comparison._numbers import period
from crossread.model import EntityType, Figure

_LONG = 27
"""So many times longer, a period covers much more than the other."""


_SEASON = 31
"""Days after which another event of the same kind is no longer taken for it."""


def stated_apart(pair: Pair, figures: tuple[Figure, Figure], grounds: Grounds) -> str:
    """In words, the place, hand or time that the texts give and in which the two differ; empty where in none."""
    a, b = (figure.scope for figure in figures)
    if a.place and b.place and not _may_be_one_place((a.place, b.place), grounds):
        return f"{a.place} and {b.place}"
    if a.who and b.who and not _share_a_word(a.who, b.who):
        return f"{a.who} and {b.who}"
    one, other = _time(pair.a, figures[0]), _time(pair.b, figures[1])
    return f"{one} and {other}" if one and other and _is_other_time(one, other) else ""


def told_apart(pair: Pair, figures: tuple[Figure, Figure]) -> str:
    """In words, the times of the two by what was printed when; empty where they can be of one day."""
    one, other = _around(pair, figures)
    if one is None or other is None or one.touches(other):
        return ""
    told = _time(pair.a, figures[0]) or f"up to {one.last}", _time(pair.b, figures[1]) or f"up to {other.last}"
    return f"{told[0]} and {told[1]}"


def are_of_other_seasons(pair: Pair, figures: tuple[Figure, Figure]) -> bool:
    """Whether the two count events so far apart that one says nothing on the other."""
    one, other = _around(pair, figures)
    if one is None or other is None or max(one.days, other.days) > _SEASON:
        return False
    return one.apart(other) > _SEASON


def _around(pair: Pair, figures: tuple[Figure, Figure]) -> tuple[Bounds | None, Bounds | None]:
    return _time(pair.a, figures[0]) or pair.a.when, _time(pair.b, figures[1]) or pair.b.when


def _is_other_time(one: Bounds, other: Bounds) -> bool:
    shorter, longer = sorted((one, other), key=lambda known: known.days)
    return longer.days > _LONG * shorter.days or not shorter.touches(longer)


def _time(content: Content, figure: Figure) -> Bounds | None:
    """The days a figure is about: those it names, or the only ones that its statement names."""
    known = period(figure) or (content.dates[0][0] if len(content.dates) == 1 else None)
    return known if known and known.first > date.min else None


def _may_be_one_place(names: tuple[str, str], grounds: Grounds) -> bool:
    """Whether the names share a word, or one may hold the other: a country, or a place known to lie near it."""
    one, other = (grounds.known.get(name.casefold()) for name in names)
    if one is None or other is None:
        return _share_a_word(*names)
    if EntityType.PLACE not in (one.type, other.type) or one.type is not other.type:
        return one.type is not other.type or one.type is not EntityType.STATE or one.id == other.id
    return _share_a_word(*names) or one.id == other.id or frozenset((one.id, other.id)) in grounds.neighbours


def _share_a_word(one: str, other: str) -> bool:
    return not set(one.casefold().split()).isdisjoint(other.casefold().split())
