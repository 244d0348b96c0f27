"""Doubles and small factories, for our tests and for those of programs that use Crossread."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b, sha256

import numpy as np

from crossread.inference import Vectors
from crossread.model import Answers, Block, BlockKind, Capture, Document, DocumentId, ListedPlace


@dataclass(frozen=True)
class ScriptedReader:
    """A reader that answers what it was told to for each text, and nothing for any other."""

    script: Mapping[str, Answers] = field(default_factory=dict)
    name: str = "scripted"

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """The scripted answers, in order."""
        return [self.script.get(text, Answers()) for text in texts]


@dataclass(frozen=True)
class HashingEmbedder:
    """An embedder that needs no weights: texts that share words lie close."""

    name: str = "hashing"
    dimensions: int = 256

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector a text, from the hashes of its words."""
        rows = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in text.lower().split():
                row[int.from_bytes(blake2b(word.encode(), digest_size=4).digest()) % self.dimensions] += 1
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return rows / np.where(lengths == 0, 1, lengths)


@dataclass(frozen=True)
class PocketGazetteer:
    """A gazetteer that lists these places, whatever it is asked for."""

    places: tuple[ListedPlace, ...] = ()
    name: str = "pocket"

    def places_called(self, names: Iterable[str]) -> tuple[ListedPlace, ...]:
        """All of them."""
        return self.places


def document(text: str, *, name: str = "account.txt", **head: str) -> Document:
    """A document with this text; `head` may name outlet, published, title, language and so on."""
    content = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(
        id=DocumentId(f"d{content[:16]}"), name=name, sha256=content, text=text, **{"language": "en", **head}
    )


def capture(text: str, *, name: str = "account.txt", **head: str) -> Capture:
    """A capture of this text, every non-blank line of it a block of body."""
    blocks, start = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block(start, start + len(line.rstrip()), BlockKind.BODY))
        start += len(line)
    return Capture(document(text, name=name, **head), tuple(blocks), text.encode("utf-8", "surrogatepass"))
