"""How the accounts of one matter stand to each other: positions, relations, ledgers, wording, sources and silence."""

from crossread.comparison._compare import VERSION, compare
from crossread.comparison._speakers import respoken

__all__ = ["VERSION", "compare", "respoken"]
