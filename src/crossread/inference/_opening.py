"""Opens the reader that the package ships."""

from crossread.inference._protocols import Reader
from crossread.inference._reader import NetworkReader


def open_reader(*, threads: int = 2) -> Reader:
    """The reader; `threads` is how many cores it may use."""
    return NetworkReader(threads=threads)
