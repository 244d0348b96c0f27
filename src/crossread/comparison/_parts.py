"""Figures that are part of another or come on top of one: "29 dead, of whom 11 …", "two of the dead", "another 12"."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

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
    is_included = bool(lexicon.including.intersection(before)) and before[-1] not in _AMONG
    return opens or is_included or follows or not _AMONG.isdisjoint(behind[: _WORDS + 2])


_AMONG = frozenset({"among", "amongst"})
"""Before a number, these make it the whole: "she was among 39 dead"; behind it a part: "two were among the dead"."""


_WORDS = 3
"""Words of a figure after which "of the …" still belongs to it."""


def is_added(figure: Figure, document: Document, lexicon: Lexicon) -> bool:
    """Whether a figure comes on top of another count: "another 12", "six more"; not "more than six", "six or more"."""
    words = ["", *document.text[figure.start : figure.end].lower().split(), ""]
    return any(
        word in lexicon.additional and before != "or" and after != "than"
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
    )


def _first_clause(text: str, least: int) -> str:
    """What stands before the first comma or stop behind a figure."""
    return text[:least].lower() + re.split(r"[,.;:]", text[least:].lower(), maxsplit=1)[0]


def _last_clause(text: str) -> str:
    """What stands after the last mark that ends a sentence."""
    return text.lower().replace(";", ".").rpartition(".")[2].replace(",", " ")


def parts_of_totals(figures: Sequence[Figure]) -> Iterator[int]:
    """Where figures begin that, taken together, make up one that their account gives before them."""
    for at, total in enumerate(figures):
        later = [
            figure
            for figure in figures[at + 1 : at + 1 + _MOST_PARTS]
            if (figure.category, figure.unit) == (total.category, total.unit)
            and total.category
            and 0 < (figure.low or 0) < (total.low or 0)
        ]
        for first in range(len(later)):
            sums = list(accumulate(figure.low or 0 for figure in later[first:]))
            if total.low in sums[1:]:
                yield from (figure.start for figure in later[first : first + sums.index(total.low) + 1])
                break


_MOST_PARTS = 8
"""Figures after a total that are looked through for its parts."""
