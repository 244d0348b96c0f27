"""Which numbers of a text are reported quantities: no ages, clock times, numbers of names or of lists."""

import re

from crossread.extraction._figures_counted import is_harm, is_person
from crossread.extraction._figures_quantities import Quantity
from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed

_NAMING = frozenset(LEXICON["words"]["naming"].split())
_FUNCTION = frozenset(LEXICON["words"]["function"].split())
_MAY_FOLLOW = frozenset({"was", "were", "have", "had", "are", "in", "at", "from", "near", "and"})
_DURATION = re.compile(
    r"[\s-](?:(?:business|calendar|consecutive|full|long|straight|whole|working)\s)?(?:year|month|week|day|hour|minute|second|decade|centur|night)(?:s|ies|y)?\b|[\s-]?(?:am|pm|a\.m|p\.m|GMT)\b|-(?:year|month)-old"
)
_TELLING = re.compile(r"\w+$|(?:No|no|Nr|vol|Vol)\.$")
_AGED = re.compile(r"(?<!\w)age[sd]?\s$", re.IGNORECASE)
_BESIDE = re.compile(r"(?P<name>[^\W\d_][\w’'-]*)(?:,\s|\s\()$")
_CLOSED = re.compile(r"[,;)]|\.(?!\d)")
_LED = re.compile(
    r"(?:^|[.,;:!?\n])\s*(?:in|on|at|near|since|by|from|until|after|before|around|of|according)\s[^.,;:!?\n]*$",
    re.IGNORECASE,
)
"""What is no name that an age stands beside, but says where or when: "In Orl, 12, most of them women, …"."""
_OLDEST = 120
_NEAR = 60
_OPAQUE = re.compile(r"://|www\.|@|#")


def is_reported(parsed: Parsed, quantity: Quantity) -> bool:
    """Not a date, a duration, an age, a clock time, a name's number, a place in a list or an address."""
    text, start, end = parsed.text, quantity.start, quantity.end
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if parsed.is_furniture(start) or _DURATION.match(after):
        return False
    if quantity.unit == "share":
        is_ratio = bool(re.search(r"\s(?:in|out\sof)\s", text[start:end]))
        return is_ratio or bool(quantity.modifier) or after.startswith((" of ", " the ", " its ", " their "))
    if quantity.unit != "count":
        return True
    near = text[max(0, start - _NEAR) : start]
    return not (
        _names_something(before, after, quantity) or _is_age(near, after, quantity) or _is_opaque(text, start, end)
    )


def _names_something(before: str, after: str, quantity: Quantity) -> bool:
    if re.match(r"/\d|:\d|-[A-Za-z]|[.)]\s", after) and re.search(r"(?:^|\n)\s*$", before):
        return True
    if re.match(r"/\d|:\d|-[A-Za-z]|-\d/\d", after):
        return True
    told = _TELLING.search(before.rstrip())
    word = told.group() if told else ""
    if word.lower() in _NAMING and not quantity.first.is_word:
        return not (word.islower() and word in {"group", "level", "no", "line", "grade"}) or not re.match(
            r"\s[a-z]", after
        )
    follows = re.match(r"\s([a-z]\w*)", after)
    is_bare = not follows or follows[1] in _FUNCTION - _MAY_FOLLOW
    return (
        not quantity.modifier
        and not quantity.first.is_word
        and word[:1].isupper()
        and word[1:].islower()
        and is_bare
        and not _is_headline(word, after)
        and not re.search(r"[.!?]\s+\w+\s$|^\w+\s$", before)
    )


def _is_headline(word: str, after: str) -> bool:
    """Whether people are counted where every word has a capital: "Raid Kills 12 Villagers"."""
    return is_harm(word) or any(is_person(one) for one in re.findall(r"[A-Za-z]+", after)[:3])


def _is_age(before: str, after: str, quantity: Quantity) -> bool:
    """Whether it stands behind "aged", or beside somebody and closed off: "Ada Moor, 45, …", "a clerk (36)"."""
    if _AGED.search(before):
        return True
    beside, closed = _BESIDE.search(before), _CLOSED.match(after)
    if quantity.modifier or not beside or not closed or (quantity.low or 0) > _OLDEST:
        return False
    is_named = beside["name"][0].isupper() or closed.group() in {",", ")"}
    return is_named and not _LED.search(before[: beside.end("name")])


def _is_opaque(text: str, start: int, end: int) -> bool:
    """Whether it stands inside an address or a tag."""
    left = max(text.rfind(" ", max(0, start - 200), start), text.rfind("\n", max(0, start - 200), start))
    return bool(_OPAQUE.search(text, max(left, start - 200, 0), end))
