"""Where readers are measured: the folder of annotated sets, and readers that read each text once."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from crossread.inference import Embedder, LexiconReader, NetworkReader, Reader, open_embedder
from crossread.model import Answers


class Remembering:
    """A reader that keeps its answers, so that sets of the same texts share them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._answers: dict[str, Answers] = {}

    @property
    def name(self) -> str:
        """The reader that is asked."""
        return self._reader.name

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """Answers about each text, in order."""
        new = [text for text in dict.fromkeys(texts) if text not in self._answers]
        self._answers.update(zip(new, self._reader.answer(new), strict=True))
        return [self._answers[text] for text in texts]


@dataclass(frozen=True)
class Bench:
    """The folder that holds data/ and gold/, the network (of other weights if told so) and the plain rules beside it.

    Not slotted: the readers are opened on first use.
    """

    folder: Path
    threads: int
    weights: Path | None = None

    @property
    def data(self) -> Path:
        """The folder of the annotated sets."""
        return self.folder / "data"

    @cached_property
    def reader(self) -> Reader:
        """The network, which is asked once for each text."""
        return Remembering(self.network)

    @cached_property
    def network(self) -> NetworkReader:
        """The network itself."""
        return NetworkReader(self.weights, threads=self.threads)

    @cached_property
    def plain(self) -> Reader:
        """The plain rules that are the baseline."""
        return Remembering(LexiconReader())

    @cached_property
    def embedder(self) -> Embedder:
        """What lays like texts close."""
        return open_embedder(threads=self.threads)
