"""The networks: a reader that answers questions about a text, and an embedder that lays like texts close."""

from crossread.inference._embedder import open_embedder
from crossread.inference._gazetteer import Gazetteer, NoGazetteer, open_gazetteer
from crossread.inference._lexicon_reader import LexiconReader
from crossread.inference._opening import open_reader
from crossread.inference._protocols import Embedder, Reader, Vectors
from crossread.inference._reader import NetworkReader

__all__ = [
    "Embedder",
    "Gazetteer",
    "LexiconReader",
    "NetworkReader",
    "NoGazetteer",
    "Reader",
    "Vectors",
    "open_embedder",
    "open_gazetteer",
    "open_reader",
]
