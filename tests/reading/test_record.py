import json

import pytest

from crossread.errors import NotReadable
from crossread.reading import Source, capture
from crossread.settings import Settings

SAID = "The sluice at Varn was opened on Monday, the ministry said in a statement."


def take(record: object) -> object:
    raw = record if isinstance(record, bytes) else json.dumps(record).encode()
    return capture(Source("all.jsonl#7", content=raw, media_type="application/x-ndjson"), settings=Settings())


def test_a_record_brings_its_text_and_its_head() -> None:
    record = {
        "text": SAID,
        "title": "Sluice opened",
        "outlet": "Courier",
        "date": "2031-03-04",
        "url": "https://a.example",
    }

    document = take(record).document

    assert (document.text, document.title, document.outlet) == (SAID, "Sluice opened", "Courier")
    assert (document.published, document.url, document.name) == ("2031-03-04", "https://a.example", "all.jsonl#7")


def test_a_record_may_bring_a_page_instead() -> None:
    document = take(
        {"html": f"<html><body><h1>Sluice</h1><p>{SAID}</p></body></html>", "title": "Sluice opened"}
    ).document

    assert SAID in document.text
    assert document.title == "Sluice opened"


def test_halves_of_characters_are_replaced_and_named() -> None:
    taken = take(b'{"text": "The keeper \\ud800 of the sluice said so."}')

    assert taken.document.text == "The keeper \ufffd of the sluice said so."
    assert "lone surrogates" in taken.gaps[0].reason


@pytest.mark.parametrize(
    ("record", "why"),
    [
        (b'{"text": ', "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"\xff\xfe\xfd", "not JSON"),
        (b'["text"]', "not a JSON object"),
        (b'{"title": "Sluice"}', "no text; each record needs a field `text` or `html`"),
        (b'{"text": 7}', "no text"),
    ],
)
def test_a_bad_line_is_refused_with_its_number(record: bytes, why: str) -> None:
    with pytest.raises(NotReadable, match=f"all.jsonl#7: {why}"):
        take(record)
