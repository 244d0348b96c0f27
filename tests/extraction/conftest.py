"""Documents as read by the plain rules, with the names and sources that a test says were seen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest

from crossread.extraction._parsed import Parsed
from crossread.inference._lexicon_reader import LexiconReader
from crossread.model import CueAnswer, NameAnswer, Span, Token
from crossread.testing import capture

Parse = Callable[..., Parsed]


@pytest.fixture
def parse() -> Parse:
    """Parse a text; `people`, `places` and so on list the names seen, `sources` who is shown to say something."""
    return _parse


def _parse(
    text: str,
    *,
    sources: Sequence[str] = (),
    relations: Mapping[str, str] | None = None,
    head: Mapping[str, str] | None = None,
    **names: Sequence[str],
) -> Parsed:
    answers = LexiconReader().answer([text])[0]
    seen = [
        NameAnswer(*span, kind.removesuffix("s").replace("people", "person"))
        for kind, listed in names.items()
        for name in listed
        for span in every(text, name)
    ]
    cues = tuple(CueAnswer((), (every(text, source)[0],), ()) for source in sources)
    tokens = tuple(_related(text, token, relations or {}) for token in answers.tokens)
    return Parsed(capture(text, **(head or {})), replace(answers, names=tuple(seen), cues=cues, tokens=tokens))


def _related(text: str, token: Token, relations: Mapping[str, str]) -> Token:
    relation = relations.get(text[token.start : token.end])
    return replace(token, relation=relation) if relation else token


def every(text: str, words: str) -> list[Span]:
    """Every place where the words stand."""
    found, at = [], text.find(words)
    while at >= 0:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    return found
