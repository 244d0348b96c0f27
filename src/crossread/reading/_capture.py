"""One source taken in: text, blocks, head, language, and what is missing."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from hashlib import sha256

from crossread.errors import NotReadable
from crossread.model import BlockKind, Capture, Document, DocumentId, Gap
from crossread.reading._dates import edtf, moment
from crossread.reading._head import head_of
from crossread.reading._language import language_of
from crossread.reading._layout import blocks_of
from crossread.reading._markdown import without_marks
from crossread.reading._media import MARKDOWN, media_type_of
from crossread.reading._parsed import Parsed
from crossread.reading._parsing import parse_source
from crossread.reading._run_on import unrun
from crossread.reading._source import Source
from crossread.reading._wrapped import unwrapped
from crossread.settings import Settings

STATED = ("title", "outlet", "author", "published", "url", "event_date", "place", "captured")


def capture(source: Source, *, settings: Settings) -> Capture:
    """The source as a document with its blocks; raises `NotReadable` for one that holds no text."""
    raw = source.raw(settings.max_source_bytes)
    parsed = parse_source(raw, source.media_type or media_type_of(source.name, raw), source.name, settings)
    title = parsed.head.get("title", "")
    lines = unrun(parsed.text, unwrapped(parsed.text, parsed.lines), title)
    blocks = blocks_of(tuple(lines), title)
    if parsed.media_type == MARKDOWN:
        blocks = without_marks(parsed.text, blocks)
    if not blocks:
        raise NotReadable(f"{source.name}: no text in it; there is nothing to read")
    body = " ".join(parsed.text[block.start : block.end] for block in blocks if block.kind is BlockKind.BODY)
    language = parsed.head.get("language") or language_of(body or parsed.text) or parsed.head.get("lang", "")
    found = asdict(head_of(parsed.text, blocks))
    document = _document(source.name, raw, parsed, {**found, "language": language or settings.languages[0]})
    reasons = (*parsed.remarks, *_remarks(document, parsed.head, language, settings))
    return Capture(document, blocks, raw, tuple(Gap(source.name, reason) for reason in reasons))


def _document(name: str, raw: bytes, parsed: Parsed, found: Mapping[str, str]) -> Document:
    """The document, what its source states going before what was found in the text."""
    content = sha256(raw).hexdigest()
    stated = {key: value for key, value in parsed.head.items() if key in STATED and value}
    if "published" in stated:
        stated["published"] = edtf(stated["published"])
    if "captured" in stated:
        stated["captured"] = moment(stated["captured"])
    return Document(
        id=DocumentId(f"d{content[:16]}"),
        name=name,
        sha256=content,
        text=parsed.text,
        encoding=parsed.encoding,
        media_type=parsed.media_type,
        **{**found, **stated},
    )


def _remarks(document: Document, head: Mapping[str, str], language: str, settings: Settings) -> Iterator[str]:
    for name, understood in (("published", document.published), ("captured", document.captured)):
        if head.get(name) and not understood:
            yield f"{name}: {head[name]!r} could not be understood as a date"
    if not language:
        yield f"the language could not be told; taken for {document.language}"
    if document.language not in settings.languages:
        yield f"language {document.language} is not read; the text is kept and shown"
