"""What the reader answers about one text, before anything is concluded from it."""

from dataclasses import dataclass

from crossread.model._text import Anchored, Gap, Span


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
class LinkAnswer:
    """A mention, by its head word, that may mean the same one, or may speak."""

    head: Span
    probability: float


@dataclass(frozen=True, slots=True)
class MentionAnswer(Anchored):
    """Words that mean somebody or something, with their head word and the chain of mentions of the same one.

    `chain` is the index, in `Answers.mentions`, of the first mention of the same one; `probability` is that of this
    link, or for the first one of a chain that nothing of the kind stood before it.
    """

    head: Span
    type: str
    chain: int
    probability: float = 1.0
    links: tuple[LinkAnswer, ...] = ()
    """Which earlier mentions it may go back to, each by itself; empty where only the chain is known."""


@dataclass(frozen=True, slots=True)
class SpeakerAnswer:
    """A quotation, at its opening mark, and the head word of the mention that speaks it."""

    opening: Span
    speaker: Span
    probability: float = 1.0
    choices: tuple[LinkAnswer, ...] = ()
    """Which mentions may speak it, each by itself and whatever a cue says; empty where only the speaker is known."""


@dataclass(frozen=True, slots=True)
class ToneAnswer(Anchored):
    """In which light the sentence shows the one who is mentioned here: positive, neutral or negative."""

    tone: str
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class TechniqueAnswer(Anchored):
    """A stretch that persuades by a technique."""

    technique: str
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything the reader answers about one text, all by position in that text."""

    tokens: tuple[Token, ...] = ()
    sentences: tuple[Span, ...] = ()
    names: tuple[NameAnswer, ...] = ()
    cues: tuple[CueAnswer, ...] = ()
    mentions: tuple[MentionAnswer, ...] = ()
    speakers: tuple[SpeakerAnswer, ...] = ()
    tones: tuple[ToneAnswer, ...] = ()
    techniques: tuple[TechniqueAnswer, ...] = ()
    gaps: tuple[Gap, ...] = ()
    """What was asked about and could not be answered, or was answered with words that do not stand in the text."""
    by: str = ""
    """Who answered, where it was not, or not throughout, the reader that was asked; empty otherwise."""
