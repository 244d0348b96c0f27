"""From the mark-up of a page to its text and head; runs in the parsing process only."""

import json
import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any

from lxml.etree import iterwalk
from lxml.html import HtmlElement, fromstring
from trafilatura import bare_extraction, load_html
from trafilatura.settings import Document as Extracted
from trafilatura.settings import use_config

from crossread.model import BlockKind
from crossread.reading._dates import edtf
from crossread.reading._parsed import Page, Piece

INLINE = {"hi", "ref", "del", "cell", "graphic"}
"""Elements of an extracted page that stay on the line they are in; all others begin one."""
_DECLARATION = re.compile(r"\A\s{0,9}<\?xml[^>]{0,200}>")
"""It may name an encoding, and what is read here is decoded already."""
SMALL = 1500
"""Characters of a page that is all text: the library, finding little there, would run its paragraphs together."""
DATES = {"original_date": True, "extensive_search": False}
DECLARED = ("article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "pubdate")


def read_html(content: bytes) -> Page:
    """The text of a page without what surrounds it, its title first."""
    tree = load_html(_DECLARATION.sub("", content.decode().replace("\0", "")))
    if tree is None:
        return Page(failure="no text was found in the page")
    captions = _captions_kept(tree)
    published = _declared_date(tree)
    found = _extracted(tree)
    if not isinstance(found, Extracted):
        return Page(failure="no text was found in the page")
    head, remarks = _head(found, tree.get("lang") or "", published)
    pieces = tuple(_pieces(found.body, captions))
    return Page(tuple(_titled(pieces, head.get("title", ""), found.description or "")), head, remarks)


def _extracted(tree: HtmlElement) -> object:
    options = use_config()
    if len(tree.text_content()) < SMALL:
        options["DEFAULT"]["MIN_EXTRACTED_SIZE"] = "1"
    return bare_extraction(
        tree, fast=True, with_metadata=True, include_comments=False, date_extraction_params=DATES, config=options
    )


def _captions_kept(tree: HtmlElement) -> frozenset[str]:
    """The captions of pictures, put after them as paragraphs, where extraction would drop them."""
    texts = []
    for caption in list(tree.iter("figcaption")):
        text = _squeezed(caption)
        figure = caption.getparent()
        if text and figure is not None and figure.tag == "figure" and figure.getparent() is not None:
            paragraph = fromstring("<p></p>")
            paragraph.text = text
            figure.addnext(paragraph)
            texts.append(text)
    return frozenset(texts)


def _pieces(body: HtmlElement, captions: frozenset[str]) -> Iterator[Piece]:
    """The text of the page, a piece for everything that stands on a line of its own."""
    words: list[str] = []
    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag not in INLINE:
            text = " ".join("".join(words).split())
            words = []
            if text:
                heading = event == "end" and element.tag == "head"
                yield Piece(text, BlockKind.HEADING if heading else BlockKind.CAPTION if text in captions else None)
        words.append(_lead(element, words) + (element.text or "") if event == "start" else element.tail or "")


def _lead(element: HtmlElement, before: Sequence[str]) -> str:
    """What shows an entry of a list or table for one."""
    if element.tag == "item":
        return "• "
    return " | " if element.tag == "cell" and "".join(before).strip() else ""


def _squeezed(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _titled(pieces: tuple[Piece, ...], title: str, description: str) -> Iterator[Piece]:
    """The pieces with the title first, be it in the text or only in the head of the page."""
    wanted, standfirst = _bare(title), _bare(description)
    if title:
        yield Piece(title, BlockKind.TITLE)
    for number, piece in enumerate(pieces):
        bare = _bare(piece.text)
        if title and bare == wanted:
            continue
        early = standfirst and bare == standfirst and number < EARLY and number + 1 < len(pieces)
        yield Piece(piece.text, BlockKind.STANDFIRST) if early else piece


EARLY = 3
"""Pieces from the top within which the page's own summary is its standfirst."""


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _head(found: Extracted, language: str, published: str) -> tuple[dict[str, str], tuple[str, ...]]:
    guessed = "" if published else edtf(found.date or "")
    head = {
        "title": " ".join((found.title or "").split()),
        "outlet": found.sitename or "",
        "author": found.author or "",
        "published": published or guessed,
        "url": found.url or "",
        "lang": language[:2].lower(),
    }
    remarks = (f"the page states no date of publication; {guessed} was found elsewhere in it",) if guessed else ()
    return {key: value for key, value in head.items() if value}, remarks


def _declared_date(tree: HtmlElement) -> str:
    """The date of publication that the page states in its own head, JSON-LD first."""
    stated = [*_dates_in_json(tree), *_dates_in_meta(tree)]
    return next((value for value in map(edtf, stated) if value), "")


def _dates_in_json(tree: HtmlElement) -> Iterator[str]:
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        try:
            waiting: deque[Any] = deque([json.loads(script.text or "", strict=False)])
        except (ValueError, RecursionError):
            continue
        while waiting:
            node = waiting.popleft()
            if isinstance(node, list):
                waiting.extend(node)
            elif isinstance(node, dict):
                if isinstance(node.get("datePublished"), str):
                    yield node["datePublished"]
                waiting.extend(node.get("@graph", []) if isinstance(node.get("@graph"), list) else [])


def _dates_in_meta(tree: HtmlElement) -> Iterator[str]:
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if name in DECLARED and meta.get("content"):
            yield meta.get("content")
