"""Dates as they stand in the heads of texts, as EDTF."""

import re
from datetime import date, datetime

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s{1,3})?"
_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_FORMS = tuple(
    re.compile(rf"\b{form}(?![\d])", re.IGNORECASE)
    for form in (
        r"(?P<year>(?:18|19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?:t\d\d:?\d\d(?::?\d\d)?(?:\.\d{1,9})?(?:z|[+-]\d\d:?\d\d)?)?",
        rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s{{1,3}}(?:of\s)?{_MONTH},?\s{{1,3}}{_YEAR}",
        rf"{_WEEKDAY}{_MONTH}\s{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}{_YEAR}",
        rf"(?P<day>\d{{1,2}})[./-](?P<number>\d{{1,2}})[./-]{_YEAR}",
    )
)
_EDTF = re.compile(r"\d{4}(?:-\d\d){0,2}(?:[T/].{0,40})?")
_MONTH_ONLY = re.compile(rf"{_MONTH}\s{{1,3}}{_YEAR}", re.IGNORECASE)


def first_date(text: str) -> re.Match[str] | None:
    """The first full date in a short text."""
    found = [match for form in _FORMS for match in [form.search(text)] if match and edtf_of(match)]
    return min(found, key=lambda match: (match.start(), -match.end()), default=None)


def edtf_of(match: re.Match[str]) -> str:
    """The day that a match of `first_date` names; empty where there is no such day, or which is month is open."""
    parts = match.groupdict()
    day = int(parts["day"])
    if parts.get("month"):
        month = MONTHS.index(parts["month"][:3].lower()) + 1
    else:
        month = int(parts["number"])
        if "/" in match[0] and day != month and day <= len(MONTHS) and month <= len(MONTHS):
            return ""
        if month > len(MONTHS):
            day, month = month, day
    try:
        return date(int(parts["year"]), month, day).isoformat()
    except ValueError:
        return ""


def edtf(value: str) -> str:
    """A date as a source gives it, as EDTF; empty where it cannot be told."""
    value = value.strip()
    match = first_date(value[:120])
    if match and "/" not in value[match.end() : match.end() + 1]:
        return edtf_of(match)
    if _EDTF.fullmatch(value):
        return value
    month = _MONTH_ONLY.fullmatch(value)
    return f"{month['year']}-{MONTHS.index(month['month'][:3].lower()) + 1:02d}" if month else ""


def moment(value: str) -> str:
    """A date as a source gives it, with its time of day where it has one: two captures may be of one day."""
    try:
        return datetime.fromisoformat(value.strip()).isoformat() if "T" in value else edtf(value)
    except ValueError:
        return edtf(value)
