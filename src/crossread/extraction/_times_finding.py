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
    part: str = ""
    """Which part of it is meant: early, mid, late; "end" where its last day bounds: "by the end of"."""
    mark: str = ""
    """EDTF's sign of an approximate (~) or uncertain (?) date, or of both (%)."""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.match.end()


_NEAR = 48
_UNBOUNDED = frozenset(
    {"lasting", "in_time", "within", "numbered_days", "next_days", "long", "sets", "each", "past", "present", "future"}
)
_LEAD = re.compile(
    r"(?<!\w)(?:(?P<by>by|before|until|till|no\slater\sthan|not\slater\sthan|ahead\sof|as\slate\sas)\s)?"
    r"(?:(?P<since>(?:ever\s)?since|(?:no|not)\searlier\sthan|(?:starting|beginning)(?:\s(?:on|from|in))?)\s)?"
    r"(?:(?P<after>after|later\sthan|from)\s)?"
    r"(?P<part>(?:the\s)?(?:very\s)?(?P<edge>end|start|beginning|close|middle|eve)\sof\s(?:the\s)?|"
    r"(?P<early>early|late|mid|sometime|later|earlier)(?:\s(?:in|on)\s|[\s-]))?$",
    re.IGNORECASE,
)
_PARTS = {"start": "early", "beginning": "early", "early": "early", "middle": "mid", "mid": "mid"}
_PARTS |= {"end": "late", "close": "late", "late": "late"}
_ENDS = frozenset({"end", "close"})
_STANDS_ALONE = re.compile(
    r"\s?(?:[.,;:!?)\]”\"\n]|$)|\s(?:and|but|or|when|as|the|he|she|they|it|we|in|at|with|to|if|unless|because|until|"
    r"is|was|were|are|has|have|had|will|would)\b"
)
"""Behind "after Friday" this lets the day itself be meant: "after Friday's raid" dates the raid."""
_ABOUT = re.compile(r"(?<!\w)(?:about|around|circa|c\.|approximately|roughly)\s(?:the\s)?$", re.IGNORECASE)
_DOUBT = re.compile(
    r"(?<!\w)(?:perhaps|possibly|probably|presumably|apparently|maybe|most\slikely|believed\sto\sbe)\s"
    r"(?:(?:on|in|from|since|by|around|about|as\searly\sas|as\slate\sas)\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_DATED = frozenset(
    {
        "iso",
        "numeric",
        "stretch",
        "either",
        "days_month",
        "month_days",
        "day_month",
        "month_day",
        "month_year",
        "month",
        "year",
        "year_short",
        "years",
    }
    | {"decade", "century", "quarter", "half", "weekday", "weekday_numbered", "day_of_month", "season_year", "feast"}
)
"""Forms that name a date, which alone can be approximate: an age or a length says so in its own words."""
_PREPOSITION = re.compile(
    r"(?<!\w)(?:in|on|of|since|by|until|till|from|through|to|before|after|during|early|late|mid|next|last|this|for|and|or|back|around|about|between|than|as|summer|winter|spring|autumn|fall|fiscal)"
    r"[\s(-]{1,2}(?:early[\s-]|late[\s-]|mid[\s-])?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s(?:(?!was\b|is\b|has\b|as\b|this\b)[a-z]+s|people|children|women|men|dead|killed|wounded|injured|"
    r"troops|personnel|police|per|percent|km|kg|m|[a-z]+ed)\b"
)
_SHORT_YEAR = re.compile(r"(?:['’‘]|[/.-]\d{1,2}[/.-])\d\d$")
"""A year of two digits, which can as well open a quotation ("14 people") or be one of three shares."""
_SHARE = re.compile(r"\s?%|\s(?:per|percent)\b")
_NO_YEAR_BEFORE = re.compile(r"(?<!mid)(?<!early)(?<!late)(?<!post)(?<!pre)[$€£#/.,:-]$|(?:[Nn]o\.?|[Rr]esolution)\s$")
_NO_TIME_AFTER = re.compile(r"[-\s]old\b|\sof\sage\b|['’]?-inch")
_TO_MONTH = re.compile(r"\s?[-–]\s?[A-Z][a-z]{2,8}\b")
_MONTH_BEFORE = re.compile(r"\b(?:in|since|until|till|from|to|after|before|by)\s$")
_ORDER_BEFORE = re.compile(r"(?:times?|first|second|once|twice|only|most|least|\w+est)\s$", re.IGNORECASE)
_MODAL_BEFORE = re.compile(r"(?:will|would|to|can|could|may|might|should|shall|must|not|n't|'ll)\s$", re.IGNORECASE)
_OF_A_FEAST = re.compile(
    r"['’]s\b|\s(?:trees?|gifts?|presents?|cards?|carols?|lights?|shopping|[Ii]slands?|[Ii]slanders?|markets?|season|party|"
    r"parties|dinner|lunch|parade|sales?|bonus|[Rr]esolutions?|[Hh]onours|[Hh]onors)\b"
)
_RATE_BEFORE = re.compile(
    r"(?:times|hours|days|minutes|dollars|cents|barrels|tonnes|tons|flights|people|million|billion|\d)\s$"
)
_WILL = re.compile(
    r"(?:[^.;]{0,40}\s)?(?:will|shall|is\sto|are\sto)\b|(?:['’]s)?\s(?:the\s)?(?:[\w’'-]{1,30}\s){0,2}deadline\b|'ll\b"
)
_MOVED = re.compile(
    rf"(?<!\w)(?:{phrases(LEXICON['cues']['moved'])})(?:\s(?:back|forward|up))?\s(?:[\w’'-]+\s){{0,6}}?from\s$",
    re.IGNORECASE,
)
_ENDS_OF = re.compile(r"(?<!\w)(?!(?:to|until|till|through)\s)\w(?:(?!\s(?:to|until|till|through)\s)[^\n])*")
_AHEAD = re.compile(rf"(?<!\w)(?:{phrases(LEXICON['cues']['ahead'])})(?!\w)", re.IGNORECASE)
_DETERMINED = re.compile(r"(?<!\w)(?:the|this|its|their|his|her|any|our|of|for|in)\s$", re.IGNORECASE)


def times_found(text: str) -> Iterator[Found]:
    """Every time of a text in order, none overlapping another."""
    at = 0
    while match := ANY.search(text, at):
        form = str(match.lastgroup)
        exact = FORMS[form].match(text, match.start())
        at = match.end()
        if exact and form == "stretch" and _MOVED.search(text, max(0, exact.start() - _NEAR), exact.start()):
            yield from _both_ends(text, exact)
        elif exact and _is_time(text, form, exact):
            yield _with_lead(text, form, exact)
        elif form not in {"past", "present", "future"}:
            at = match.start() + max(1, len(match.group().split(maxsplit=1)[0]))


def _both_ends(text: str, stretch: re.Match[str]) -> Iterator[Found]:
    """The two dates of what is moved from one to the other, which is no stretch of days."""
    for piece in _ENDS_OF.finditer(text, stretch.start(), stretch.end()):
        match = ANY.match(text, *piece.span())
        exact = FORMS[str(match.lastgroup)].match(text, *piece.span()) if match else None
        if match and exact:
            yield Found(str(match.lastgroup), exact, exact.start())


def looks_ahead(clause: str) -> bool:
    """Whether a clause speaks of what is to come."""
    return bool(_AHEAD.search(clause))


def is_said_to_come(after: str) -> bool:
    """Whether the words after a time put it ahead."""
    return bool(_WILL.match(after))


def _with_lead(text: str, form: str, match: re.Match[str]) -> Found:
    before = text[max(0, match.start() - _NEAR) : match.start()]
    lead = _LEAD.search(before)
    if form in _UNBOUNDED:
        return Found(form, match, match.start())
    if not lead or not lead.group():
        return Found(form, match, match.start(), mark=_mark(before) if form in _DATED else "")
    edge = (lead["edge"] or lead["early"] or "").lower()
    start, bearing = match.start() - len(lead.group()), _bearing(lead, text[match.end() : match.end() + _NEAR])
    if bearing is Bearing.AT and lead["after"]:
        start += lead.end("after") + 1 - lead.start()
    mark = _mark(text[max(0, start - _NEAR) : start]) if form in _DATED else ""
    return Found(form, match, start, bearing, part_named(edge, bearing), mark)


def part_named(edge: str, bearing: Bearing) -> str:
    """Which part of a time its edge is: "the end of" is its last third, and its last day where that bounds."""
    return "end" if bearing is Bearing.BY and edge in _ENDS else _PARTS.get(edge, "")


def _bearing(lead: re.Match[str], after: str) -> Bearing:
    if lead["by"]:
        return Bearing.BY
    alone = lead["after"] and lead["after"].lower() != "from" and _STANDS_ALONE.match(after)
    return Bearing.SINCE if lead["since"] or alone else Bearing.AT


def _mark(before: str) -> str:
    """What the words before a date say of how sure it is."""
    about, doubt = _ABOUT.search(before), _DOUBT.search(before)
    if about and not doubt:
        doubt = _DOUBT.search(before[: about.start()])
    return "%" if about and doubt else "~" if about else "?" if doubt else ""


def _is_time(text: str, form: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _NEAR) : match.start()]
    after = text[match.end() : match.end() + _NEAR]
    if _SHORT_YEAR.search(match.group()) and (_COUNTED if form != "numeric" else _SHARE).match(after):
        return False
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
        is_no_first_name = name not in {"jan", "jun", "mar"} and not re.match(r"\s[A-Z]", after)
        return bool(_TO_MONTH.match(after)) or (is_no_first_name and bool(_MONTH_BEFORE.search(before)))
    if name in {"mar", "may"}:
        return led and not re.match(r"\s(?:on|be|not|have)\b", after)
    return led or not re.match(r"\s[A-Z]", after)


def _is_in_time(match: re.Match[str], before: str, after: str) -> bool:
    return not (_NO_TIME_AFTER.match(after) or _ORDER_BEFORE.search(before) or (match["u"] or "").lower() == "quarter")


def _is_numbered_days(match: re.Match[str], before: str, _after: str) -> bool:
    """Behind a verb such as "would", "last three days" counts no days that are past."""
    return not (match.group().lower().startswith("last") and _MODAL_BEFORE.search(before))


def _is_feast(_match: re.Match[str], _before: str, after: str) -> bool:
    return not _OF_A_FEAST.match(after)


def _is_lasting(match: re.Match[str], before: str, after: str) -> bool:
    if _NO_TIME_AFTER.match(after) or re.search(r"\b(?:aged?|than\sa)\s$", before):
        return False
    unit, counted = (match["u"] or match["u_b"]).lower(), (match["n"] or "").lower()
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
    "in_time": _is_in_time,
    "numbered_days": _is_numbered_days,
    "feast": _is_feast,
    "past": _is_past,
    "future": _is_future,
    "that_season": _is_season,
    "clock": _is_clock,
    "ago": _is_ago,
    "weekday": _is_weekday,
}
