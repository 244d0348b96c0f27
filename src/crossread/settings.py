"""Every setting with its default; handed down, never looked up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

_MOST = 10**12
_DAY = 86_400
RANGES: Mapping[str, tuple[float, float]] = {
    "threads": (1, 256),
    "max_source_bytes": (1, _MOST),
    "parse_seconds": (0.1, _DAY),
    "parse_memory_bytes": (1, _MOST),
    "same_claim_at": (0, 1),
    "batch_documents": (1, 100_000),
    "vague_words": (0, _MOST),
    "requests": (0, _MOST),
    "tokens": (0, _MOST),
    "at_once": (1, 256),
    "seconds": (0.1, _DAY),
    "attempts": (1, 100),
    "first_wait": (0, _DAY),
    "passage_characters": (1, _MOST),
    "answer_tokens": (1, _MOST),
    "answer_bytes": (1, _MOST),
}
"""The least and the most that each setting can be which is a number, or which holds some."""


@dataclass(frozen=True, slots=True)
class SpacySettings:
    """A spaCy pipeline that stands in for the reader's words, sentences and names; none unless one is named."""

    pipeline: str = ""
    """Name of an installed pipeline, folder of one, or "blank:" and a language."""
    entity_types: Mapping[str, str] = field(default_factory=dict)
    """The pipeline's labels of names and what each stands for here, where the table of usual ones does not do; a label
    that stands for "" is passed over."""


@dataclass(frozen=True, slots=True)
class LanguageModelSettings:
    """A language model that is asked who says what; no address, no question."""

    address: str = ""
    """Where an OpenAI-compatible server listens, up to "/v1"; what is read is sent there."""
    model: str = ""
    """Which of the server's models is asked."""
    key: str = field(default="", repr=False)
    """What the server wants as proof of who asks; it is sent there and kept nowhere."""
    requests: int = 500
    """Requests in one run at most, each attempt counted."""
    tokens: int = 4_000_000
    """Tokens in one run at most; each attempt counts with its question and the longest answer allowed."""
    at_once: int = 4
    """Requests on their way at the same time."""
    seconds: float = 120.0
    """Time for one attempt, from the first byte sent to the last received."""
    attempts: int = 4
    """How often one question is put before it counts as unanswered."""
    first_wait: float = 0.5
    """Seconds before the second attempt; every further wait is twice as long, unless the server names one."""
    passage_characters: int = 4_000
    """Characters of a text that are asked about together."""
    answer_tokens: int = 4_000
    """Tokens that the model may answer with."""
    answer_bytes: int = 1_000_000
    """Bytes of an answer above which it is refused."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person can set; the command line and the environment fill it in one place."""

    threads: int = 2
    """Processor threads for the networks."""
    max_source_bytes: int = 20_000_000
    """Sources above this size become a gap."""
    parse_seconds: float = 20.0
    """Time that one page or PDF may take to be opened."""
    parse_memory_bytes: int = 1_500_000_000
    """Memory that the process which opens pages and PDFs may take."""
    languages: tuple[str, ...] = ("en",)
    """Languages that are read; texts in others are kept, shown and listed as a gap."""
    same_claim_at: float = 0.35
    """Likeness from which two statements are taken for one claim."""
    gazetteer_people: int = 500
    """Places with fewer people are not looked up (500, 1000, 5000 or 15000; the extra `places`); 0 looks none up."""
    batch_documents: int = 16
    """Documents read together."""
    vague_table: str = "least"
    """What "dozens" and the like count: "least" is the least that they can mean, "acled" is how ACLED codes them; or
    the path of a TOML file with a table of one's own."""
    vague_words: Mapping[str, float] = field(default_factory=dict)
    """Words of that table that are to count something else."""
    spacy: SpacySettings = field(default_factory=SpacySettings)
    """What stands in for words and names."""
    language_model: LanguageModelSettings = field(default_factory=LanguageModelSettings)
    """What is asked who says what."""


def misfits(settings: Any, under: str = "") -> Iterator[str]:
    """What is out of range in some settings, each in a sentence that says what it can be."""
    for one in fields(settings):
        value, name = getattr(settings, one.name), f"{under}{one.name}"
        if is_dataclass(value):
            yield from misfits(value, f"{name}.")
        elif one.name in RANGES:
            yield from _out_of_range(_numbers(name, value), *RANGES[one.name])


def _numbers(name: str, value: Any) -> Mapping[str, float]:
    return {f"{name}.{word}": number for word, number in value.items()} if isinstance(value, Mapping) else {name: value}


def _out_of_range(numbers: Mapping[str, float], least: float, most: float) -> Iterator[str]:
    for name, number in numbers.items():
        # Asked this way round, what is no number at all is out of range too.
        if not least <= number <= most:
            yield f"{name} is {number}; it can be from {least:,} to {most:,}"
