"""Whether a time is a term: what ends or runs out then, a deadline that is named, or how long somebody is given."""

import re

from crossread.extraction._times_patterns import LEXICON, phrases


def _any_of(cue: str) -> str:
    return phrases(LEXICON["cues"][cue])


_CLOCK = r"(?:(?:at\s)?(?:midnight|noon|midday|\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)\s)?"
_AT = rf"\s{_CLOCK}(?:(?:on|at|in|this|next|later)\s(?:the\s)?)?$"
_SET_FOR = re.compile(rf"(?<!\w)(?<!to\s)(?:{_any_of('set_for')}){_AT}", re.IGNORECASE)
_EXPIRES = re.compile(rf"(?<!\w)(?:{_any_of('expire')}){_AT}", re.IGNORECASE)
_ENDS = re.compile(
    rf"(?<!\w)(?:{_any_of('bounded')})(?!\w)[^.;]{{0,60}}(?<!\w)(?:{_any_of('end')}){_AT}", re.IGNORECASE
)
_DEADLINE = re.compile(
    rf"(?<!\w)(?:{_any_of('deadline')})(?:\s[\w’'-]+){{0,10}}?(?:\s(?:is|of|for|falls|comes)|,?\s(?:originally|initially|previously))"
    rf"(?:\s(?:set\sfor|now|still|only))?{_AT}",
    re.IGNORECASE,
)
_NOUN, _MOVED = _any_of("deadline"), _any_of("moved")
_IS_MOVED = re.compile(
    rf"(?<!\w)(?:(?:{_NOUN})(?:\s[\w’'-]+){{0,12}}?\s(?:{_MOVED})|(?:{_MOVED})(?:\s[\w’'-]+){{1,4}}?[\s-](?:{_NOUN}))(?!\w)",
    re.IGNORECASE,
)
_FROM_OR_TO = re.compile(rf"\s(?:from|to){_AT}", re.IGNORECASE)
_ONE_CLAUSE = re.compile(r"[\w\s’'-]*")
_ITS_DEADLINE = re.compile(
    rf"(?:['’]s)?(?:[\s-]|\sas\s(?:the|a|its|their)\s)(?:{_any_of('deadline')})(?!\w)", re.IGNORECASE
)
_GIVEN = re.compile(
    r"(?<!\w)(?:(?<!has\s)(?<!have\s)(?<!having\s)(?<!had\s)(?:has|have|had|gets?|got)(?:\s(?:now|still|only|just|but))?|"
    r"(?:gives?|gave|given|giving|granted|allowed)(?:\s[\w’'-]+){0,5})\s(?:another\s|up\sto\s|a\s)?$",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\s(?:in\swhich\s|more\s)?to\s(?!go\b|date\b|spare\b|live\b|come\b|the\b)[a-z]")


def is_set_ahead(before: str) -> bool:
    """Whether the present tense before a time sets something for it: "the truce ends on", "the office opens on"."""
    return bool(_SET_FOR.search(before))


def is_term(before: str, after: str) -> bool:
    """Whether the words around a date make it the end of something bounded or a deadline."""
    return is_deadline(before, after) or bool(_EXPIRES.search(before) or _ENDS.search(before))


def is_deadline(before: str, after: str) -> bool:
    """Whether the words around a date call it a deadline, before which what is due can be done: "the deadline is"."""
    return bool(_DEADLINE.search(before) or _is_moved(before) or _ITS_DEADLINE.match(after))


def _is_moved(before: str) -> bool:
    """Whether a deadline is moved from or to a date: "moved the deadline for a reply from 1 June to"."""
    leads = _FROM_OR_TO.search(before)
    moved = _IS_MOVED.search(before, 0, leads.start()) if leads else None
    return bool(moved and leads and _ONE_CLAUSE.fullmatch(before, moved.end(), leads.start()))


def is_time_given(before: str, after: str) -> bool:
    """Whether a length of time is what somebody has to do something in: "she has 48 hours to leave"."""
    return bool(_ITS_DEADLINE.match(after) or (_GIVEN.search(before) and _TO_DO.match(after)))
