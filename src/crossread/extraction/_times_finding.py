"""Where a text tells of times: every form that is one, with the words before it that bear on its value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from crossread.extraction._times_patterns import ANY, FORMS, LEXICON, phrases


class Bearing(StrEnum):
    """How a time bounds what is told."""

    AT = "at"
    BY = "by"
    SINCE = "since"


@dataclass(frozen=True, slots=True)
class Found:
    """One time as written; `start` lies before the match where earlier words belong to it."""

    form: str
    match: re.Match[str]
    start: int
    bearing: Bearing = Bearing.AT
    at_end: bool = False
    """Whether its last day is meant: "by the end of"."""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.match.end()


_NEAR = 48
_UNBOUNDED = frozenset({"lasting", "next_days", "long", "sets", "each", "past", "present", "future"})
_LEAD = re.compile(
    r"(?<!\w)(?:(?P<by>by|before|until|till|(?:no|not)\s(?:later|earlier)\sthan|ahead\sof|as\slate\sas)\s)?(?:(?P<since>(?:ever\s)?since)\s)?"
    r"(?P<part>(?:the\s)?(?:very\s)?(?P<edge>end|start|beginning|close|middle|eve)\sof\s(?:the\s)?|(?:early|late|mid|sometime|later|earlier)(?:\s(?:in|on)\s|[\s-]))?$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"(?<!\w)(?:in|on|of|since|by|until|till|from|through|to|before|after|during|early|late|mid|next|last|this|for|and|or|back|around|about|between|than|as|summer|winter|spring|autumn|fall|fiscal)"
    r"[\s(-]{1,2}(?:early[\s-]|late[\s-]|mid[\s-])?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s(?:(?!was\b|is\b|has\b|as\b|this\b)[a-z]+s|people|children|women|men|dead|killed|wounded|injured|"
    r"troops|personnel|police|per|percent|km|kg|m|[a-z]+ed)\b"
)
_NO_YEAR_BEFORE = re.compile(r"(?<!mid)(?<!early)(?<!late)(?<!post)(?<!pre)[$€£#/.,:-]$|(?:[Nn]o\.?|[Rr]esolution)\s$")
_NO_TIME_AFTER = re.compile(r"[-\s]old\b|\sof\sage\b|['’]?-inch")
_RATE_BEFORE = re.compile(
    r"(?:times|hours|days|minutes|dollars|cents|barrels|tonnes|tons|flights|people|million|billion|\d)\s$"
)
_WILL = re.compile(r"(?:[^.;]{0,40}\s)?(?:will|shall|is\sto|are\sto|deadline)\b|'ll\b")
_AHEAD = re.compile(rf"(?<!\w)(?:{phrases(LEXICON['cues']['ahead'])})(?!\w)", re.IGNORECASE)
_DETERMINED = re.compile(r"(?<!\w)(?:the|this|its|their|his|her|any|our|of|for|in)\s$", re.IGNORECASE)


def times_found(text: str) -> Iterator[Found]:
    """Every time of a text in order, none overlapping another."""
    at = 0
    while match := ANY.search(text, at):
        form = str(match.lastgroup)
        exact = FORMS[form].match(text, match.start())
        at = match.end()
        if exact and _is_time(text, form, exact):
            yield _with_lead(text, form, exact)
        elif form not in {"past", "present", "future"}:
            at = match.start() + max(1, len(match.group().split(maxsplit=1)[0]))


def looks_ahead(clause: str) -> bool:
    """Whether a clause speaks of what is to come."""
    return bool(_AHEAD.search(clause))


def is_said_to_come(after: str) -> bool:
    """Whether the words after a time put it ahead."""
    return bool(_WILL.match(after))


def _with_lead(text: str, form: str, match: re.Match[str]) -> Found:
    before = text[max(0, match.start() - _NEAR) : match.start()]
    lead = _LEAD.search(before)
    if not lead or not lead.group() or form in _UNBOUNDED:
        return Found(form, match, match.start())
    bearing = Bearing.BY if lead["by"] else Bearing.SINCE if lead["since"] else Bearing.AT
    return Found(
        form, match, match.start() - len(lead.group()), bearing, (lead["edge"] or "").lower() in {"end", "close"}
    )


def _is_time(text: str, form: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _NEAR) : match.start()]
    after = text[match.end() : match.end() + _NEAR]
    test = _TESTS.get(form)
    return test(match, before, after) if test else True


def _is_year(match: re.Match[str], before: str, after: str) -> bool:
    year = int(match["y"])
    led = bool(_PREPOSITION.search(before))
    if re.match(r"[,.]\d|\s?%|-\w", after) or _NO_YEAR_BEFORE.search(before):
        return False
    if _COUNTED.match(after):
        return (
            led
            and year % 100 != 0
            and not before.lower().endswith(("of ", "than ", "about ", "around ", "for ", "to "))
        )
    return led or (year > 1899 and year % 100 != 0)  # noqa: PLR2004


def _is_month(match: re.Match[str], before: str, after: str) -> bool:
    led = bool(match["w"]) or bool(_PREPOSITION.search(before)) or bool(re.search(r"[,(]\s?$", before))
    name = match["m"][:3].lower()
    if len(match["m"]) == 3 and name != "may":  # noqa: PLR2004
        return False
    if name in {"mar", "may"}:
        return led and not re.match(r"\s(?:on|be|not|have)\b", after)
    return led or not re.match(r"\s[A-Z]", after)


def _is_lasting(match: re.Match[str], before: str, after: str) -> bool:
    if _NO_TIME_AFTER.match(after) or re.search(r"\b(?:aged?|than\sa)\s$", before):
        return False
    unit, counted = match["u"].lower(), (match["n"] or "").lower()
    if counted in {"a", "an"} and _RATE_BEFORE.search(before):
        return False
    if unit == "quarter":
        return "-" not in match.group() and counted not in {"a", "one"}
    return not (counted in {"a", "an", "one"} and unit in {"second", "night"})


def _is_past(match: re.Match[str], _before: str, after: str) -> bool:
    word = match.group().lower()
    if word == "earlier":
        return not after.lstrip().startswith("than")
    return not (word == "the past" and re.match(r"\s(?:\w+\s)?(?:day|week|month|year|decade)", after))


def _is_future(match: re.Match[str], before: str, after: str) -> bool:
    word = match.group().lower()
    if word == "coming":
        return bool(_DETERMINED.search(before)) and not re.match(r"\s(?:of|from|to|in|out|and)\b", after)
    return not (word == "soon" and before.lower().endswith("as "))


def _is_season(match: re.Match[str], _before: str, after: str) -> bool:
    if match["y"]:
        return True
    falls = match["s"].lower() in {"fall", "spring"}
    return not (falls and (match["w"] in {"in", None} or re.match(r"\s(?:of|from|to|in)\b", after)))


def _is_clock(_match: re.Match[str], before: str, after: str) -> bool:
    return not re.match(r"[:.,]\d", after) and not re.search(r"[\d:]$", before)


def _is_ago(_match: re.Match[str], _before: str, after: str) -> bool:
    return not _NO_TIME_AFTER.match(after)


def _is_weekday(match: re.Match[str], _before: str, after: str) -> bool:
    return not (len(match["d"]) == 3 and not match["d"].endswith(".") and not re.match(r"[,\s]", after))  # noqa: PLR2004


_TESTS = {
    "year": _is_year,
    "month": _is_month,
    "lasting": _is_lasting,
    "past": _is_past,
    "future": _is_future,
    "that_season": _is_season,
    "clock": _is_clock,
    "ago": _is_ago,
    "weekday": _is_weekday,
}
