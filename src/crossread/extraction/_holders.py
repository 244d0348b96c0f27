"""In whose voice each place of a text stands."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Self

from crossread.extraction._parsed import Parsed
from crossread.model import Attribution


@dataclass(frozen=True, slots=True)
class Holders:
    """The speakers of a document by place: the innermost, else the document's own voice."""

    starts: tuple[int, ...]
    speakers: tuple[str, ...]
    voice: str

    @classmethod
    def of(cls, parsed: Parsed, attributions: Iterable[Attribution]) -> Self:
        """The speakers of these attributions over what they are shown to say."""
        contents = [(span, attribution.speaker) for attribution in attributions for span in attribution.content]
        waiting = sorted((-span.start, span.end, speaker) for span, speaker in contents)
        open_: list[tuple[int, int, str]] = []
        changes: dict[int, str] = {}
        for place in sorted({edge for span, _ in contents for edge in span}):
            while waiting and -waiting[-1][0] <= place:
                heappush(open_, waiting.pop())
            while open_ and open_[0][1] <= place:
                heappop(open_)
            changes[place] = open_[0][2] if open_ else parsed.document.voice
        return cls(tuple(changes), tuple(changes.values()), parsed.document.voice)

    def at(self, position: int) -> str:
        """Who speaks at a position; empty where the text leaves the speaker open."""
        index = bisect_right(self.starts, position) - 1
        return self.speakers[index] if index >= 0 else self.voice
