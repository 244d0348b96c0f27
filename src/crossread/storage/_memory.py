"""A case kept in memory, for runs that leave nothing behind."""

from collections.abc import Iterator

from crossread.errors import NotFound
from crossread.model import Capture, Comparison, DocumentId, Gap, Judgement, Reading


class MemoryStore:
    """Keeps one case for as long as the program runs."""

    def __init__(self) -> None:
        self._captures: dict[DocumentId, Capture] = {}
        self._readings: dict[DocumentId, tuple[str, Reading]] = {}
        self._comparison: tuple[str, Comparison] | None = None
        self._judgements: list[Judgement] = []
        self._gaps: dict[Gap, None] = {}

    def add(self, capture: Capture) -> bool:
        """Keep a capture, which closes a gap of its name; `False` when the same content is already there."""
        is_new = capture.document.id not in self._captures
        self._gaps = {gap: None for gap in self._gaps if gap.item != capture.document.name}
        self._captures.setdefault(capture.document.id, capture)
        return is_new

    def remove(self, document: DocumentId) -> bool:
        """Forget a document, its readings and every comparison; `False` when it is not there."""
        if self._captures.pop(document, None) is None:
            return False
        self._readings.pop(document, None)
        self._comparison = None
        return True

    def captures(self) -> Iterator[Capture]:
        """All captures in the order in which they were added."""
        return iter(tuple(self._captures.values()))

    def keep_gap(self, gap: Gap) -> None:
        """Keep, once, why a source could not be taken in."""
        self._gaps[gap] = None

    def gaps(self) -> tuple[Gap, ...]:
        """The sources that could not be taken in, in the order in which they were tried."""
        return tuple(self._gaps)

    def reading(self, document: DocumentId, key: str) -> Reading | None:
        """The reading kept under this key, if there is one."""
        kept_key, reading = self._readings.get(document, ("", None))
        return reading if kept_key == key else None

    def keep_reading(self, reading: Reading, key: str) -> None:
        """Keep a reading in place of the document's older ones."""
        if reading.document.id not in self._captures:
            raise NotFound(f"{reading.document.name}: not in this case; add it before its reading")
        self._readings[reading.document.id] = (key, reading)

    def comparison(self, key: str) -> Comparison | None:
        """The comparison kept under this key, if there is one."""
        kept_key, comparison = self._comparison or ("", None)
        return comparison if kept_key == key else None

    def keep_comparison(self, comparison: Comparison, key: str) -> None:
        """Keep a comparison in place of older ones."""
        self._comparison = (key, comparison)

    def judge(self, judgement: Judgement) -> None:
        """Append a judgement."""
        self._judgements.append(judgement)

    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements in the order in which they were given."""
        return tuple(self._judgements)

    def close(self) -> None:
        """Let go of the case."""
