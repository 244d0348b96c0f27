"""What the head of a text says of itself: who wrote it, when, and for whom."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.model import Block, BlockKind
from crossread.reading._dates import edtf_of, first_date
from crossread.reading._lexicon import lexicon
from crossread.reading._lines import Line

BYLINE = 100
"""Characters that a byline has at most."""
CREDITED = 8
"""Words that a line with a name and a trade has at most."""
NAMES = range(2, 6)
"""Words of a line that holds one name, or two."""
_SMALL = {"and", "&", "in", "of", "|", "de", "al", "von", "van"}
_BY = re.compile(r"(?:written |text )?by:?\s+(?P<name>[^\W\d_][^|•·\d(]{2,80})", re.IGNORECASE)
_DATELINE = re.compile(
    r"[A-Z][A-Z .,'’/-]{2,40}(?:,? [A-Z][a-z]{2,9}\.? \d{1,2},?(?: \d{4})?)? \((?P<outlet>[A-Z][\w .&'’-]{1,40})\)"
)


@dataclass(frozen=True, slots=True)
class Head:
    """What was found; empty where the text does not say."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""


def is_byline(line: Line) -> bool:
    """Whether the line names who wrote the text, when or where, and nothing else."""
    if line.stops or line.length > BYLINE:
        return False
    by_name = lexicon().byline_starts.begin(line.head) and _names_only(line.head.split()[1:])
    trade = line.words <= CREDITED and any(
        word.strip(",.;|") in lexicon().byline_trades.phrases for word in line.head.casefold().split()
    )
    return by_name or trade or _is_dated(line) or _names_only(line.head.split())


def is_introduction(line: Line) -> bool:
    """Whether the line says who the author is: a name, "is a", and a trade."""
    name, verb, rest = line.head.lstrip("*_ ").partition(" is ")
    trades = any(word.strip(",.;*_") in lexicon().byline_trades.phrases for word in rest.casefold().split())
    return bool(verb) and _names_only(name.split()) and rest.startswith(("a ", "an ", "the ")) and trades


def head_of(text: str, blocks: Sequence[Block]) -> Head:
    """What the first blocks of a text say about it."""
    body = next((number for number, block in enumerate(blocks) if block.kind is BlockKind.BODY), len(blocks))
    heads = [text[block.start : block.end] for block in blocks[:body] if block.kind is BlockKind.FURNITURE]
    short = [head for head in heads if len(head) <= BYLINE]
    first = text[blocks[body].start : blocks[body].start + BYLINE] if body < len(blocks) else ""
    dateline = _DATELINE.match(first)
    return Head(
        title=next((text[b.start : b.end].strip("#*_ ") for b in blocks if b.kind is BlockKind.TITLE), ""),
        outlet=dateline["outlet"] if dateline else "",
        author=next((match["name"].strip(" ,;-–—") for head in short for match in [_BY.match(head)] if match), ""),
        published=next((edtf_of(match) for head in short for match in [first_date(head)] if match), ""),
    )


def _names_only(words: Sequence[str]) -> bool:
    """Whether they all begin like names."""
    large = [word for word in words if word.casefold() not in _SMALL]
    return len(large) in NAMES and all(word[:1].isupper() for word in large)


def _is_dated(line: Line) -> bool:
    found = first_date(line.head)
    return found is not None and line.length - len(found[0]) <= BYLINE // 2
