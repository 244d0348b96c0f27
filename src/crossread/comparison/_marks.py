"""Negations, hedges and restrictions, with what each is about."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._words import Word
from crossread.model import Span

_NEAR = 6
"""Words after a mark among which those that it is about are looked for."""
_REACH = 2
"""Words that a hedge or a restriction is about: those right after it."""


class Mark(NamedTuple):
    """A negation, hedge or restriction up to the words that it is about, and their stems."""

    span: Span
    about: tuple[str, ...]


def marks_in(words: Sequence[Word], forms: frozenset[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Each of the forms with the words right after it that carry something, in its own clause."""
    for at, word in enumerate(words):
        if word.form in forms or (forms is lexicon.negations and word.form.endswith("n't")):
            about: list[Word] = []
            for after in words[at + 1 : at + 1 + _NEAR]:
                if after.form in lexicon.stops:
                    break
                if after.form not in lexicon.function and len(about) < _REACH:
                    about.append(after)
            yield Mark(Span(word.start, about[0].end if about else word.end), tuple(after.stem for after in about))
