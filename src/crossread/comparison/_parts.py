"""Figures that are part of another or come on top of one: "29 dead, of whom 11 …", "two of the dead", "another 12"."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._numbers import PEOPLE, population
from crossread.comparison._words import stem
from crossread.model import Document, Figure

_BEFORE, _AFTER = 30, 25
"""Characters around a figure in which words can make it a part."""


def is_part_of_another(figure: Figure, document: Document, lexicon: Lexicon) -> bool:
    """Whether the words at a figure make it a part: "of whom", "among them" before it, "of the dead" behind it."""
    text = document.text
    before = _last_clause(text[max(0, figure.start - _BEFORE) : figure.start]).split()
    behind = _first_clause(text[figure.start : figure.end + _AFTER], figure.end - figure.start).split()
    opens = any(
        word in lexicon.partitive and after in lexicon.whole_words and (after != "the" or _is_whole(whole, lexicon))
        for word, after, whole in zip(before, before[1:], [*before[2:], ""], strict=False)
    )
    near = max(_WORDS, len(text[figure.start : figure.end].split())) + 2
    named = figure.counted.lower().split()[-1:]
    follows = any(
        word == "of"
        and after in lexicon.whole_words
        and ([noun] != named or after != "the" or _is_whole(whole, lexicon))
        for noun, word, after, whole in zip(
            ["", *behind], behind[:near], behind[1:near], [*behind[2:near], ""], strict=False
        )
    )
    is_included = bool(lexicon.including.intersection(before)) and before[-1] not in _AMONG
    is_named = not _AMONG.isdisjoint(behind[: _WORDS + 2]) or _OF_ALL.search(text[: figure.start], _near(figure))
    is_said_of_some = any(
        word in _BE and lexicon.populations.get(stem(after)) in lexicon.told_apart for word, after in pairwise(behind)
    )
    return opens or is_included or follows or bool(is_named) or is_said_of_some


def _is_whole(word: str, lexicon: Lexicon) -> bool:
    """Whether "of the" leads to people, and not to the name or the office of whoever counted."""
    return word.isdigit() or stem(word) in lexicon.populations


_BE = frozenset({"was", "were", "are"})


_OF_ALL = re.compile(
    r"(?<!\w)of\s(?:the|those|these)\s(?:\d[\d,]*|dead|killed|victims)(?!\w)(?:(?!\n\n)[^.;]){0,160}$", re.IGNORECASE
)
"""What makes all numbers behind it parts: "Of the 45 killed most were in …"."""


def _near(figure: Figure) -> int:
    return max(0, figure.start - _SENTENCE)


_SENTENCE = 200
"""Characters before a figure in which the total can stand of which it is a part."""


_AMONG = frozenset({"among", "amongst"})
"""Before a number, these make it the whole: "she was among 39 dead"; behind it a part: "two were among the dead"."""


_WORDS = 3
"""Words of a figure after which "of the …" still belongs to it."""


def is_outdated(figure: Figure, document: Document) -> bool:
    """Whether the words before a figure call it a former count: "an earlier toll of", "had also reported"."""
    before = re.split(r"[.;]\s", document.text[max(0, figure.start - _CALLED) : figure.start])[-1]
    return _FORMER.search(before) is not None


_CALLED = 90
"""Characters before a figure in which it can be called a former one."""
_FORMER = re.compile(
    r"(?<!\w)(?:previous|earlier|former|initial)\s(?:[\w-]+\s){0,2}(?:toll|count|figure|number|tally|estimate)s?(?!\w)"
    r"|(?<!\w)(?:previously|earlier)\s(?:said|reported|put|counted|given|stood|announced)"
    r"|(?:said|reported|announced)\searlier"
    r"|(?<!\w)had\s(?:(?:already|also|first|initially|once)\s)?(?:said|reported|put|counted|given|announced)(?!\w)",
    re.IGNORECASE,
)


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
    return text.lower().replace(";", ".").replace("\n\n", ".").rpartition(".")[2].replace(",", " ")


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


def kinds_beside(figures: Sequence[Figure], text: str, lexicon: Lexicon) -> Iterator[int]:
    """Where figures begin that count a kind of people beside another: "96 passengers and six crew"."""
    for one, other in pairwise(figures):
        are_beside = one.end <= other.start and _BESIDE.fullmatch(text, one.end, other.start)
        if are_beside and other.category and (one.category, one.unit) == (other.category, other.unit):
            yield from (figure.start for figure in (one, other) if _is_a_kind(figure, lexicon))


def _is_a_kind(figure: Figure, lexicon: Lexicon) -> bool:
    words = figure.counted.lower().split()
    return bool(words) and stem(words[-1]) not in lexicon.populations and population(figure, lexicon) == PEOPLE


_BESIDE = re.compile(r",?\s(?:and\s)?")


def others_in(figures: Sequence[Figure]) -> Iterator[int]:
    """Where figures begin that count others than the one before them did: "eight died … two others died in Vell"."""
    for one, other in pairwise(figures):
        is_other = not _OTHERS.isdisjoint(other.counted.lower().split())
        if is_other and (one.category, one.unit) == (other.category, other.unit) and other.category:
            yield other.start


_OTHERS = frozenset({"other", "others"})
