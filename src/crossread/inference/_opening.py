"""Opens the reader that the package ships."""

from crossread.inference._lexicon_reader import LexiconReader
from crossread.inference._protocols import Reader
from crossread.inference._reader import NetworkReader
from crossread.inference._weights import SHIPPED


def open_reader(*, threads: int = 2) -> Reader:
    """The reader; `threads` is how many cores it may use."""
    if not (SHIPPED / "reader.json").exists():
        return LexiconReader()
    return NetworkReader(threads=threads)
