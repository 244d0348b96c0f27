"""Texts of annotated sets taken in as any other text is."""

from collections.abc import Sequence
from typing import Any

import msgspec

from crossread import extraction, reading
from crossread.inference import Reader
from crossread.model import Capture, Reading
from crossread.reading import Source
from crossread.settings import Settings


def captured(text: str, *, name: str, published: str = "") -> Capture:
    """The text as a capture, its positions unchanged."""
    record = msgspec.json.encode({"text": text, "published": published, "language": "en"})
    return reading.capture(Source(name, content=record, media_type="application/x-ndjson"), settings=Settings())


def readings(texts: Sequence[dict[str, Any]], reader: Reader) -> list[Reading]:
    """The reading of each text by a reader."""
    answers = reader.answer([one["text"] for one in texts])
    return [
        extraction.read(captured(one["text"], name=one["id"]), answer)
        for one, answer in zip(texts, answers, strict=True)
    ]
