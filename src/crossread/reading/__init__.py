"""Sources in, documents with their blocks out."""

from crossread.reading._capture import capture
from crossread.reading._finding import find_sources
from crossread.reading._source import Source

__all__ = ["Source", "capture", "find_sources"]
