"""Something that can be read: a file, a record of a file, or bytes at hand."""

from dataclasses import dataclass
from pathlib import Path

from crossread.errors import NotReadable


@dataclass(frozen=True, slots=True)
class Source:
    """One text to be taken in; its bytes stay on disk until they are asked for."""

    name: str
    path: Path | None = None
    start: int = 0
    """Where in the file its bytes begin, for one record of many."""
    length: int | None = None
    """How many bytes it has; the whole file where not given."""
    content: bytes = b""
    """The bytes themselves, where there is no file."""
    media_type: str = ""
    """Empty where the content tells."""

    def raw(self, limit: int) -> bytes:
        """Its bytes as they are; one of more than `limit` bytes, or of none, is refused."""
        content = self.content if self.path is None else self._from_disk(self.path, limit + 1)
        if len(content) > limit:
            raise NotReadable(f"{self.name}: larger than {limit:,} bytes; split it, or raise max_source_bytes")
        if not content.strip(b" \t\r\n\v\f"):
            raise NotReadable(f"{self.name}: empty; there is nothing to read in it")
        return content

    def _from_disk(self, path: Path, at_most: int) -> bytes:
        try:
            with path.open("rb") as file:
                file.seek(self.start)
                return file.read(at_most if self.length is None else min(self.length, at_most))
        except OSError as error:
            raise NotReadable(f"{self.name}: cannot be opened ({error.strerror}); check its permissions") from error
