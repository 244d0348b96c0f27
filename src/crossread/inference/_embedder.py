"""The embedder at work: sentences in, vectors out, the same text always with the same vector."""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from tokenizers import Tokenizer

from crossread.inference._protocols import Embedder, Vectors
from crossread.inference._shipped import Shipped, shipped

MANIFEST = Path(__file__).parent / "weights" / "embedder.json"
DIMENSIONS = 384
MOST_PIECES = 256
"""What stands behind this many pieces of a text has no part in its vector; the encoder was trained on no more."""
_MOST_CHARACTERS = 4_000
_TEXTS_AT_ONCE = 256
_PIECES_AT_ONCE = 256

Pieces = NDArray[np.uint16]


class MiniLM:
    """all-MiniLM-L6-v2 in 8 bits.

    Only texts of one length run together, and every scale inside the network is fixed, so that a vector does not
    depend on what else was asked.
    """

    def __init__(self, weights: Shipped, *, threads: int) -> None:
        network = weights.files["embedder.onnx"]
        self.name = f"{weights.name} {hashlib.sha256(network).hexdigest()[:12]}"
        options = ort.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False
        self._network = ort.InferenceSession(network, options, providers=["CPUExecutionProvider"])
        self._tokenizer = Tokenizer.from_str(weights.files["tokenizer.json"].decode())
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MOST_PIECES)
        self._threads = threads

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector a text, in order."""
        pieces = [
            cut for at in range(0, len(texts), _TEXTS_AT_ONCE) for cut in self._cut(texts[at : at + _TEXTS_AT_ONCE])
        ]
        vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        with ThreadPoolExecutor(self._threads, thread_name_prefix="embedder") as pool:
            for places, rows in pool.map(lambda places: (places, self._run(pieces, places)), _of_one_length(pieces)):
                vectors[places] = rows
        return vectors

    def _cut(self, texts: Sequence[str]) -> list[Pieces]:
        cuts = self._tokenizer.encode_batch_fast([_readable(text) for text in texts])
        return [np.array(cut.ids, dtype=np.uint16) for cut in cuts]

    def _run(self, pieces: Sequence[Pieces], places: Sequence[int]) -> NDArray[np.float32]:
        ids = np.stack([pieces[place] for place in places]).astype(np.int64)
        rows: NDArray[np.float32] = self._network.run(None, {"ids": ids})[0]
        return rows


def open_embedder(*, threads: int = 2, manifest: Path = MANIFEST) -> Embedder:
    """The embedder that the package ships; `threads` is how many cores it may use."""
    return MiniLM(shipped(manifest, "embedder.onnx", "tokenizer.json"), threads=threads)


def _readable(text: str) -> str:
    """No more of a text than could count, and nothing that cannot be written as UTF-8."""
    return text[:_MOST_CHARACTERS].encode("utf-8", "replace").decode("utf-8")


def _of_one_length(pieces: Sequence[Pieces]) -> Iterator[list[int]]:
    """Places of texts that have equally many pieces, few enough at a time to stay small in memory."""
    batch: list[int] = []
    for place in sorted(range(len(pieces)), key=lambda at: len(pieces[at])):
        length = len(pieces[place])
        if batch and (length != len(pieces[batch[0]]) or (len(batch) + 1) * length > _PIECES_AT_ONCE):
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch
