"""The words of a text by their stems, so that "strikes" and "striking" meet."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from crossread.model import Document, Span

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_DOUBLED = "bdgmnprt"
_SHORTEST = 4


class Word(NamedTuple):
    """One word with its place, its lower-case form and its stem."""

    start: int
    end: int
    form: str
    stem: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def words_in(document: Document, span: Span) -> Iterator[Word]:
    """The words of a span in the order of the text."""
    for found in _WORD.finditer(document.text, span.start, span.end):
        form = found[0].lower().replace("’", "'")
        yield Word(found.start(), found.end(), form, stem(form))


def stems_of(text: str) -> frozenset[str]:
    """The stems of all words of a short text."""
    return frozenset(stem(word) for word in _WORD.findall(text.lower().replace("’", "'")))


def stem(form: str) -> str:
    """A lower-case word without its inflection, roughly: alike for the forms of one word, not itself a word."""
    form = form.removesuffix("'s").removesuffix("'")
    if len(form) <= _SHORTEST:
        return form[:-1] if len(form) == _SHORTEST and _plural(form) else form
    for ending, put in (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", "")):
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST - 1:
            form = form.removesuffix(ending) + put
            if not put and form[-1] == form[-2] and form[-1] in _DOUBLED:
                form = form[:-1]
            return form.removesuffix("e")
    return (form[:-1] if _plural(form) else form).removesuffix("e")


def _plural(form: str) -> bool:
    return form.endswith("s") and not form.endswith(("ss", "us", "is"))
