"""Dates, spans of days and lengths of time by agreed cases."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from crossread import extraction
from crossread.evaluation._agreed_values import agrees, agrees_piecewise
from crossread.evaluation._scores import Line, share
from crossread.evaluation._texts import captured
from crossread.inference import Reader
from crossread.model import Answers, Block, BlockKind, Capture, Time

KINDS = {"datetimeV2.date": "date", "datetimeV2.daterange": "span of days", "datetimeV2.duration": "length of time"}
AGREED = "100 % of an agreed list"

Case = dict[str, Any]


def agreed_times(cases: Sequence[Case], reader: Reader, left_out: Collection[int]) -> Iterator[Line]:
    """For each kind, the share of the agreed times that are read where they stand and as one of the agreed values."""
    wanted = [case for case in cases if any(one["type"] in KINDS for one in case["results"])]
    answers = reader.answer([case["input"] for case in wanted])
    told = [one for case, answer in zip(wanted, answers, strict=True) for one in _judged(case, answer)]
    for kind, name in KINDS.items():
        every = [right for case, of, right in told if of == kind]
        kept = [right for case, of, right in told if of == kind and number(case) not in left_out]
        yield Line(f"DateTime, {name}, counted cases", share(kept), len(kept), published=AGREED)
        yield Line(f"DateTime, {name}, all cases", share(every), len(every))


def number(case: Case) -> int:
    """The number of a case in its list."""
    return int(case["id"].rpartition("-")[2])


def _judged(case: Case, answer: Answers) -> Iterator[tuple[Case, str, bool]]:
    """Each agreed time of a case with its kind and whether it is read."""
    capture = _as_prose(captured(case["input"], name=case["id"], published=(case["reference"] or "")[:10]))
    times = extraction.read(capture, answer).times
    for one in case["results"]:
        if one["type"] in KINDS:
            first, end = one["span"]
            ours = [time for time in times if time.start < end and first < time.end]
            yield case, one["type"], _is_read(one, ours)


def _as_prose(capture: Capture) -> Capture:
    """The line as a text's own words: alone, without a full stop, it would be taken for page furniture."""
    return replace(capture, blocks=(Block(0, len(capture.document.text), BlockKind.BODY),))


def _is_read(one: dict[str, Any], ours: Sequence[Time]) -> bool:
    values = one["resolution"]["values"]
    whole = any(agrees(values, one["text"], time) for time in ours)
    return whole or agrees_piecewise(values, ours)
