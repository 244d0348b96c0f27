"""A case as it was known on a given day."""

from collections.abc import Sequence
from typing import NamedTuple

from crossread.comparison._edtf import Bounds, bounds
from crossread.errors import BadInput
from crossread.model import Document, Reading


class Known(NamedTuple):
    """The readings of what had been told by a day, and of what had not."""

    told: tuple[Reading, ...]
    later: tuple[Reading, ...]


def known_on(readings: Sequence[Reading], day: str) -> Known:
    """What was published up to the end of a day, a month or a year.

    An account whose day is not known counts as not yet told: nothing shows that it was. Of several captures of one
    address those count that were taken by that day, if one was.
    """
    until = bounds(day)
    if until is None:
        raise BadInput(f"{day!r} is no date; write it like 2031-05-04, 2031-05 or 2031")
    told = [reading for reading in readings if _is_by(reading.document.published, until)]
    captured = {reading.document.url for reading in told if _is_captured(reading.document, until)} - {""}
    told = [one for one in told if one.document.url not in captured or _is_captured(one.document, until)]
    kept = {reading.document.id for reading in told}
    return Known(tuple(told), tuple(reading for reading in readings if reading.document.id not in kept))


def _is_by(value: str, until: Bounds) -> bool:
    own = bounds(value)
    return own is not None and own.last <= until.last


def _is_captured(document: Document, until: Bounds) -> bool:
    return _is_by(document.captured.partition("T")[0], until)
