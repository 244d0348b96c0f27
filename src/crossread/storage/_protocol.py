"""The door to where a case is kept."""

from collections.abc import Iterator
from typing import Protocol

from crossread.model import Capture, Comparison, DocumentId, Gap, Judgement, Reading


class Store(Protocol):
    """Keeps one case: what was captured, what was read out of it, and what people decided."""

    def add(self, capture: Capture) -> bool:
        """Keep a capture, which closes a gap of its name; `False` when the same content is already there."""
        ...

    def remove(self, document: DocumentId) -> bool:
        """Forget a document, its readings and every comparison; `False` when it is not there."""
        ...

    def captures(self) -> Iterator[Capture]:
        """All captures in the order in which they were added."""
        ...

    def keep_gap(self, gap: Gap) -> None:
        """Keep, once, why a source could not be taken in."""
        ...

    def gaps(self) -> tuple[Gap, ...]:
        """The sources that could not be taken in, in the order in which they were tried."""
        ...

    def reading(self, document: DocumentId, key: str) -> Reading | None:
        """The reading kept under this key of reader and extraction versions, if there is one."""
        ...

    def keep_reading(self, reading: Reading, key: str) -> None:
        """Keep a reading in place of the document's older ones; the document must have been added."""
        ...

    def comparison(self, key: str) -> Comparison | None:
        """The comparison kept under this key of readings, judgements and versions, if there is one."""
        ...

    def keep_comparison(self, comparison: Comparison, key: str) -> None:
        """Keep a comparison in place of older ones."""
        ...

    def judge(self, judgement: Judgement) -> None:
        """Append a judgement."""
        ...

    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements in the order in which they were given."""
        ...

    def close(self) -> None:
        """Let go of the case."""
        ...
