"""One line of a JSON lines file: a text with what is known of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from crossread.errors import NotReadable

FIELDS = ("title", "outlet", "author", "url", "place", "event_date", "language", "published", "captured")
TRUNCATED = 40


@dataclass(frozen=True, slots=True)
class Record:
    """The text or the mark-up of one record, and its other fields."""

    text: str
    html: str
    head: Mapping[str, str]


def read_record(raw: bytes, name: str) -> Record:
    """The record in a line; raises `NotReadable` for a line that holds none."""
    try:
        record = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise NotReadable(f"{name}: not JSON ({str(error)[:TRUNCATED]}); each line holds one JSON object") from error
    if not isinstance(record, dict):
        raise NotReadable(f"{name}: not a JSON object; each line holds one, with a field `text` or `html`")
    text, html = record.get("text"), record.get("html")
    if not any(isinstance(value, str) and value.strip() for value in (text, html)):
        raise NotReadable(f"{name}: no text; each record needs a field `text` or `html`")
    head = {field: str(record[field]).strip() for field in FIELDS if isinstance(record.get(field), str | int)}
    if isinstance(record.get("date"), str):
        head.setdefault("published", record["date"])
    return Record(text if isinstance(text, str) else "", html if isinstance(html, str) else "", head)
