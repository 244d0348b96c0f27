"""Texts of annotated sets taken in as any other text is."""

import msgspec

from crossread import reading
from crossread.model import Capture
from crossread.reading import Source
from crossread.settings import Settings


def captured(text: str, *, name: str, published: str = "") -> Capture:
    """The text as a capture, its positions unchanged."""
    record = msgspec.json.encode({"text": text, "published": published, "language": "en"})
    return reading.capture(Source(name, content=record, media_type="application/x-ndjson"), settings=Settings())
