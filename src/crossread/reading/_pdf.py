"""From a PDF with a text layer to its text; runs in the parsing process only."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pypdfium2

from crossread.model import BlockKind
from crossread.reading._parsed import Page, Piece

END = '.!?:”"»'
HYPHENS = "\ufffe\x02"
"""What the library puts where a word was divided at the end of a line."""
FULL = 0.85
"""Share of the usual width above which a line is taken to be full."""
PASSWORD = 4
LOCKED = "protected by a password; remove it and add the file again"


def read_pdf(content: bytes) -> Page:
    """The text layer of a PDF, its lines joined into paragraphs."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", 0) == PASSWORD
        return Page(failure=LOCKED if locked else "damaged; it cannot be opened as a PDF")
    pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    lines = [[line.strip() for line in page.splitlines() if line.strip()] for page in pages]
    if not any(lines):
        return Page(failure="a PDF without a text layer; run text recognition (OCR) on it first")
    empty = sum(not page for page in lines)
    remarks = (f"{empty} of {len(lines)} pages have no text layer and were not read",) if empty else ()
    running = _running(lines)
    width = max(len(line) for page in lines for line in page)
    pieces = (piece for page in lines for piece in _pieces(page, running, width))
    return Page(tuple(pieces), _head(document), remarks)


def _running(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """What stands first or last on two pages or more, numbers aside: headers and footers."""
    edges = Counter(_unnumbered(line) for page in pages if page for line in {page[0], page[-1]})
    return frozenset(edge for edge, times in edges.items() if times > 1)


def _unnumbered(line: str) -> str:
    return "".join(letter for letter in line if not letter.isdigit()).strip()


def _pieces(page: Sequence[str], running: frozenset[str], width: int) -> Iterator[Piece]:
    """The paragraphs of a page, told by the lines that end short."""
    edges = {0, len(page) - 1}
    paragraph = ""
    for number, (before, line) in enumerate(pairwise(["", *page])):
        at_edge = number in edges and _unnumbered(line) in running
        if paragraph and (at_edge or _ends(before, line, width)):
            yield Piece(paragraph)
            paragraph = ""
        if at_edge:
            yield Piece(line, BlockKind.FURNITURE)
        else:
            paragraph = _joined(paragraph, line)
    if paragraph:
        yield Piece(paragraph)


def _ends(line: str, following: str, width: int) -> bool:
    """Whether a paragraph ends with this line."""
    return len(line) < FULL * width and (line.endswith(tuple(END)) or following[:1].isupper())


def _joined(paragraph: str, line: str) -> str:
    if paragraph.endswith(tuple(HYPHENS)):
        return paragraph[:-1] + "-" + line
    return f"{paragraph} {line}" if paragraph else line


def _head(document: pypdfium2.PdfDocument) -> dict[str, str]:
    stated = document.get_metadata_dict(skip_empty=True)
    return {key.lower(): value for key, value in stated.items() if key in {"Title", "Author"}}
