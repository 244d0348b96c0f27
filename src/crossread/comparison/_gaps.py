"""What could not be read or compared, and why."""

from collections.abc import Iterable, Iterator, Sequence

from crossread.comparison._claims import Told
from crossread.comparison._one_sided import ONE_SIDED, told_once
from crossread.model import Gap, Reading


def gaps_of(readings: Iterable[Reading], told: Sequence[Told], heard: int) -> Iterator[Gap]:
    """The gaps of every reading with its document's name, and what the comparison had to leave open."""
    for reading in readings:
        yield from _of_reading(reading)
    if heard < len(told):
        yield Gap(
            f"silence on {len(told) - heard} of {len(told)} claims",
            "too many accounts and claims: who is silent was worked out for the most contested claims only",
        )
    alone = len(told_once(told))
    if alone > ONE_SIDED:
        yield Gap(
            f"{alone - ONE_SIDED} of {alone} claims that one account tells",
            "too many to list as told by one side only",
        )


def _of_reading(reading: Reading) -> Iterator[Gap]:
    name = reading.document.name
    for gap in reading.gaps:
        yield gap if gap.item == name else Gap(f"{name}: {gap.item}", gap.reason)
    if not reading.is_read and not reading.gaps:
        yield Gap(name, "no sentence of it could be read, so it was compared with nothing")
    if reading.is_read and not reading.document.published:
        yield Gap(name, "no date of publication: what is older, later or an update cannot be told for it")
