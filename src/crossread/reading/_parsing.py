"""From the bytes of a source to its text, by what kind of source it is."""

import re

from crossread.errors import NotReadable
from crossread.reading._decoding import decode, without_surrogates
from crossread.reading._front_matter import split_front_matter
from crossread.reading._isolated import parse
from crossread.reading._lines import lines_of
from crossread.reading._media import HTML, JSON_LINES, PDF, TEXT
from crossread.reading._parsed import Page, Parsed, joined
from crossread.reading._record import read_record
from crossread.settings import Settings

_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w.:-]{2,40})""", re.IGNORECASE
)
_HEAD = 4096
"""Bytes in which a page has to state its encoding."""


def parse_source(raw: bytes, media_type: str, name: str, settings: Settings) -> Parsed:
    """The text in these bytes with its lines and what its head says."""
    if media_type == PDF:
        return joined(_opened("P", raw, name, settings), media_type=PDF)
    if media_type == HTML:
        return _page(raw, name, settings)
    if media_type == JSON_LINES:
        return _record(raw, name, settings)
    decoded = decode(raw, name)
    fronted = split_front_matter(decoded.text)
    lines = tuple(lines_of(fronted.text))
    return Parsed(fronted.text, lines, fronted.head, decoded.encoding, media_type, decoded.remarks)


def _page(raw: bytes, name: str, settings: Settings) -> Parsed:
    stated = _CHARSET.search(raw[:_HEAD])
    decoded = decode(raw, name, stated=stated[1].decode("ascii") if stated else "")
    page = _opened("H", decoded.text.encode(), name, settings)
    return joined(page, encoding=decoded.encoding, media_type=HTML, remarks=decoded.remarks)


def _record(raw: bytes, name: str, settings: Settings) -> Parsed:
    record = read_record(raw, name)
    if record.html:
        text, lost = without_surrogates(record.html)
        page = joined(_opened("H", text.encode(), name, settings), media_type=HTML, remarks=lost)
        return Parsed(page.text, page.lines, {**page.head, **record.head}, "utf-8", JSON_LINES, page.remarks)
    text, lost = without_surrogates(record.text)
    return Parsed(text, tuple(lines_of(text)), record.head, "utf-8", TEXT, lost)


def _opened(kind: str, content: bytes, name: str, settings: Settings) -> Page:
    page = parse(kind, content, settings)
    if page.failure:
        raise NotReadable(f"{name}: {page.failure}")
    return page
