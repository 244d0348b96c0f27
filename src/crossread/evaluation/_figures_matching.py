"""Which of the figures that were read stand for which annotated ones, and in what they agree."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crossread.evaluation._figures_gold import HARMS, Annotated, GoldFigure
from crossread.evaluation._speakers import is_one_of
from crossread.model import Figure

_FOLDED = {"arrested": "detained"}
_EITHER = {"casualties": frozenset({"killed", "injured"})}
"""Harms that are told without saying which."""
_NUMERALS = "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty"
_NUMBERS = dict(zip(_NUMERALS.split(), (*range(1, 13), 20, 30, 40, 50), strict=True))
_PLAIN_HARM = {
    "killed": "killed", "dead": "killed", "died": "killed", "deaths": "killed",
    "wounded": "injured", "injured": "injured", "displaced": "displaced", "missing": "missing", "detained": "detained",
}  # fmt: skip
_WORD = re.compile(r"\d+(?:,\d{3})*|[^\W\d_]+|[.;]")
_REACH = 4
_LOOSENED = 40
"""Characters that words such as "no fewer than" take up before a numeral."""


@dataclass(frozen=True, slots=True)
class Matched:
    """An annotated figure and the one read at its place; either may be missing."""

    gold: GoldFigure | None
    read: Figure | None

    @property
    def is_right(self) -> bool:
        """Whether value and category are the annotated ones."""
        gold, read = self.gold, self.read
        return gold is not None and read is not None and _same_value(gold, read) and harms_of(read) <= {*gold.category}


def matched(article: Annotated, figures: Sequence[Figure]) -> Iterator[Matched]:
    """Every annotated figure with the first harm read at its numeral, and every other harm that was read.

    What the guide leaves open counts neither way, nor does that nobody was harmed: it annotates people who were.
    """
    free = [folded(figure) for figure in figures if harms_of(folded(figure)) <= {*HARMS} and figure.high != 0]
    for gold in article.figures:
        there = [figure for figure in free if figure.start < gold.end and gold.start < figure.end]
        first = next((figure for figure in there if _begins_at(gold, figure)), None)
        if gold.optional:
            free = [figure for figure in free if figure not in there or not _begins_at(gold, figure)]
            continue
        if first:
            free.remove(first)
        yield Matched(gold, first)
    yield from (Matched(None, figure) for figure in free)


def _begins_at(gold: GoldFigure, figure: Figure) -> bool:
    """Whether the numeral belongs to this figure and not only to the words for what it counts."""
    return figure.start <= gold.start < figure.end and gold.start - figure.start <= _LOOSENED


def harms_of(figure: Figure) -> frozenset[str]:
    """The harm that is read, or those among which it is left open."""
    return _EITHER.get(figure.category, frozenset({figure.category}))


def folded(figure: Figure) -> Figure:
    """With the guide's coarser category."""
    return replace(figure, category=_FOLDED.get(figure.category, figure.category))


def _same_value(gold: GoldFigure, read: Figure) -> bool:
    return (gold.low, gold.high) == (read.low, read.high)


def holder_is_right(article: Annotated, match: Matched) -> bool:
    """Whether the counter is one that the text names for this figure, or the article itself."""
    if match.gold is None or match.read is None:
        return False
    if match.read.holder == article.capture.document.voice:
        return match.gold.own_voice
    names = [article.text[start:end] for start, end in match.gold.holder]
    return is_one_of(match.read.holder, names) or _initials(match.read.holder) in {
        name.replace(".", "") for name in names
    }


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def plain_figures(article: Annotated) -> list[Figure]:
    """The plain method: an exact number followed within a few words by a word for harm, in the article's own voice."""
    words = [*_WORD.finditer(article.text)]
    found = []
    for at, word in enumerate(words):
        number = _number(word.group())
        after = [other.group().lower() for other in words[at + 1 : at + 1 + _REACH]]
        harm = next((_PLAIN_HARM[one] for one in after if one in _PLAIN_HARM), "")
        if number is not None and harm:
            found.append(_plain(article, word, number, harm))
    return found


def _number(word: str) -> int | None:
    return int(word.replace(",", "")) if word[0].isdigit() else _NUMBERS.get(word.lower())


def _plain(article: Annotated, word: re.Match[str], number: int, harm: str) -> Figure:
    return Figure(
        word.start(), word.end(), number, number, "", "count", "", harm, holder=article.capture.document.voice
    )
