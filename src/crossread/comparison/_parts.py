"""Figures that are part of another: "29 dead, of whom 11 …", "two of the dead"."""

import re
from itertools import pairwise

from crossread.comparison._lexicon import Lexicon
from crossread.model import Document, Figure

_BEFORE, _AFTER = 30, 25
"""Characters around a figure in which words can make it a part."""


def is_part_of_another(figure: Figure, document: Document, lexicon: Lexicon) -> bool:
    """Whether the words at a figure make it a part: "of whom", "among them" before it, "of the dead" behind it."""
    text = document.text
    before = _last_clause(text[max(0, figure.start - _BEFORE) : figure.start]).split()
    behind = _first_clause(text[figure.start : figure.end + _AFTER], figure.end - figure.start).split()
    opens = any(word in lexicon.partitive and after in lexicon.whole_words for word, after in pairwise([*before, ""]))
    follows = any(word == "of" and after in lexicon.whole_words for word, after in pairwise(behind[: _WORDS + 2]))
    return opens or bool(lexicon.including.intersection(before)) or follows


_WORDS = 3
"""Words of a figure after which "of the …" still belongs to it."""


def _first_clause(text: str, least: int) -> str:
    """What stands before the first comma or stop behind a figure."""
    return text[:least].lower() + re.split(r"[,.;:]", text[least:].lower(), maxsplit=1)[0]


def _last_clause(text: str) -> str:
    """What stands after the last mark that ends a sentence."""
    return text.lower().replace(";", ".").rpartition(".")[2].replace(",", " ")
