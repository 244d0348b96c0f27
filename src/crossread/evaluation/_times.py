"""How well times are found and resolved, by the measures of TempEval-3."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from crossread.evaluation._named_dates import named
from crossread.model import Anchored, Time

_BEFORE = "by|before|until|till|since|ever since|ahead of|within|during|for|in|over|of|after|at|on|around|about"
_LEAD = re.compile(rf"(?:(?:{_BEFORE})\s+(?=\S))?", re.IGNORECASE)
_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI", "40": "H1", "41": "H2"}
_SEASONS |= {str(33 + quarter): f"Q{quarter + 1}" for quarter in range(4)}
_OPEN = {"PAST_REF": re.compile(r"\.\./.*"), "FUTURE_REF": re.compile(r".*/\.\.")}


@dataclass(frozen=True, slots=True)
class GoldTime(Anchored):
    """One TIMEX3 of a gold set: its value as TimeML writes it."""

    value: str
    type: str


@dataclass(frozen=True, slots=True)
class TimesScore:
    """Counts over a set: times that overlap, that stand at the very words, and that have the right value too."""

    gold: int
    predicted: int
    relaxed: int
    strict: int
    valued: int

    @property
    def relaxed_f1(self) -> float:
        """Times found, at least in part."""
        return self._f1(self.relaxed)

    @property
    def strict_f1(self) -> float:
        """Times found at exactly the gold's words."""
        return self._f1(self.strict)

    @property
    def value_f1(self) -> float:
        """Times found in part with the gold's value."""
        return self._f1(self.valued)

    def _f1(self, right: int) -> float:
        return 2 * right / (self.gold + self.predicted) if self.gold + self.predicted else 0.0


Predicted = tuple[str, Sequence[Time]]
"""A text and the times read in it."""


def score_times(gold: Sequence[Sequence[GoldTime]], predicted: Sequence[Predicted]) -> TimesScore:
    """The counts over documents, gold and predicted in the same order."""
    pairs = [
        (one, other, right, text)
        for times, (text, read) in zip(gold, predicted, strict=True)
        for one, other, right in matches(times, read)
    ]
    return TimesScore(
        gold=sum(map(len, gold)),
        predicted=sum(len(read) for _, read in predicted),
        relaxed=len(pairs),
        strict=sum((one.start, one.end) == _bare(other, text) for one, other, _, text in pairs),
        valued=sum(right for _, _, right, _ in pairs),
    )


def matches(gold: Sequence[GoldTime], predicted: Sequence[Time]) -> Iterator[tuple[GoldTime, Time, bool]]:
    """Each gold time with the first free predicted one that overlaps it, and whether their values agree."""
    free = list(predicted)
    for one in gold:
        other = next((time for time in free if time.start < one.end and one.start < time.end), None)
        if other:
            free.remove(other)
            yield one, other, agrees(one.value, other)


def _bare(time: Time, text: str) -> tuple[int, int]:
    """Without the preposition before it, which TimeML leaves out."""
    lead = _LEAD.match(text, time.start, time.end)
    return (lead.end() if lead else time.start), time.end


def agrees(value: str, time: Time) -> bool:
    """Whether a TimeML value and one of ours say the same; parts of the day, which EDTF lacks, are not compared."""
    if value == "PRESENT_REF":
        return not re.search(r"[/P]", time.value) and time.anchor.endswith(time.value)
    if value in _OPEN:
        return bool(_OPEN[value].fullmatch(time.value))
    return _plain(value) == timex_value(time)


def _plain(value: str) -> str:
    """One of the ways in which TimeML may write a value: no unknown parts at the end, weeks in two digits."""
    bare = re.sub(r"T(?:MO|MI|AF|EV|NI|DT)$|(?<=T\d\d:\d\d):00$|(?:-XX)+$|(?<=\d)X+$", "", _hours(value))
    return re.sub(r"-W(\d)$", r"-W0\1", bare)


def _hours(value: str) -> str:
    return {"P1D": "PT24H", "PT24H": "PT24H"}.get(value, value)


def timex_value(time: Time) -> str:
    """Our value as TimeML would write it: weeks, quarters, seasons, decades and bounds are put its way."""
    value = named(time.value).removeprefix("../").removesuffix("/..")
    if "/" in value:
        return _week(*value.split("/", 1))
    if match := re.fullmatch(r"(\d{4})-(2[1-4]|3[3-6]|4[01])", value):
        return f"{match[1]}-{_SEASONS[match[2]]}"
    return _plain(value)


def _week(first: str, last: str) -> str:
    try:
        start, end = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return f"{first}/{last}"
    year, week, _ = start.isocalendar()
    kind = {6: "", 1: "-WE"}.get((end - start).days)
    return f"{first}/{last}" if kind is None else f"{year}-W{week:02d}{kind}"
