"""What the reader answers about one text, before anything is concluded from it."""

from dataclasses import dataclass

from crossread.model._text import Anchored, Span


@dataclass(frozen=True, slots=True)
class Token(Anchored):
    """One word with its part of speech and its place in the sentence's tree (Universal Dependencies)."""

    pos: str
    head: int
    """Index of the governing token in the text; its own index for the root of a sentence."""
    relation: str


@dataclass(frozen=True, slots=True)
class NameAnswer(Anchored):
    """A name seen in the text: `type` is one of `EntityType`."""

    type: str
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class CueAnswer:
    """A cue with the source and the content that hang on it; each may be missing or in pieces."""

    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    content: tuple[Span, ...]
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything the reader answers about one text, all by position in that text."""

    tokens: tuple[Token, ...] = ()
    sentences: tuple[Span, ...] = ()
    names: tuple[NameAnswer, ...] = ()
    cues: tuple[CueAnswer, ...] = ()
