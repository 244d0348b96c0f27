"""Where a case is kept."""

from crossread.storage._file import is_case
from crossread.storage._memory import MemoryStore
from crossread.storage._open import open_case
from crossread.storage._protocol import Store

__all__ = ["MemoryStore", "Store", "is_case", "open_case"]
