"""Where steps run."""

from crossread.engines._embedded import Embedded
from crossread.engines._protocol import Engine, Made

__all__ = ["Embedded", "Engine", "Made"]
