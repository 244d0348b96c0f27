"""One document in, one reading out: who says what, what is named, counted, dated, cited, called and foretold."""

from crossread.extraction._reading import VERSION, read

__all__ = ["VERSION", "read"]
