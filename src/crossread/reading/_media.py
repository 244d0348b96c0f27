"""What kind of source something is, by its name and its first bytes."""

from pathlib import PurePath

TEXT = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
PDF = "application/pdf"
JSON_LINES = "application/x-ndjson"
SUFFIXES = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".pdf": PDF,
    ".jsonl": JSON_LINES,
    ".ndjson": JSON_LINES,
}
_PAGES = (b"<!doctype html", b"<html")
_SIGNATURE = 1024


def media_type_of(name: str, content: bytes) -> str:
    """The kind that the content shows itself to be, else the one that the name promises."""
    first = content[:_SIGNATURE].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if first.startswith(b"%pdf-"):
        return PDF
    promised = SUFFIXES.get(PurePath(name).suffix.lower(), TEXT)
    looks_marked_up = first.startswith(_PAGES) or (first.startswith(b"<?xml") and b"<html" in first)
    return HTML if looks_marked_up and promised != MARKDOWN else promised
