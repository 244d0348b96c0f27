"""Whom the reader itself takes for the speaker of a quotation, before anything is concluded from it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from crossread.evaluation._scores import Line, share
from crossread.model import Answers, NameAnswer, Span, SpeakerAnswer


@dataclass(frozen=True, slots=True)
class Voice:
    """What the reader says of one quotation."""

    answered: bool
    by_mention: bool
    """The very mention that it names is one of the speaker."""
    by_most: bool
    """Of the chain of the one that it names more mentions are the speaker's than anybody else's."""
    by_chain: bool
    """Some mention in that chain is the speaker's."""
    plain: bool


def voice_of(quote: dict[str, Any], text: dict[str, Any], answers: Answers, near: NameAnswer | None) -> Voice:
    """How the answer about a quotation meets the set's mentions; the plain method names the closest name."""
    speaker = speaking(quote, answers)
    heads = [speaker, *companions(speaker, answers)] if speaker else []
    met = [chain_at(head, text["mentions"]) for head in heads]
    return Voice(
        answered=speaker is not None,
        by_mention=met[:1] == [quote["speaker"]],
        by_most=most_frequent(met[1:] or met) == quote["speaker"],
        by_chain=quote["speaker"] in met,
        plain=near is not None and chain_at(near.span, text["mentions"]) == quote["speaker"],
    )


def most_frequent(chains: Iterable[str]) -> str:
    """The chain of the set that comes most often, the first of several; empty where there is none."""
    return max(Counter(filter(None, chains)).items(), key=lambda one: one[1], default=("", 0))[0]


def opening_in(quote: dict[str, Any], answers: Answers) -> SpeakerAnswer | None:
    """What is answered about the first opening mark in a quotation."""
    opened = [one for one in answers.speakers if quote["start"] <= one.opening.start < quote["end"]]
    return min(opened, key=lambda one: one.opening.start, default=None)


def speaking(quote: dict[str, Any], answers: Answers) -> Span | None:
    """The speaker's head word, of the first opening mark in the quotation."""
    opened = opening_in(quote, answers)
    return opened.speaker if opened else None


def companions(head: Span, answers: Answers) -> Iterator[Span]:
    """The head words of all mentions in the chain of the mention with this head."""
    chains = {one.chain for one in answers.mentions if one.head == head}
    return (one.head for one in answers.mentions if one.chain in chains)


def chain_at(span: Span, mentions: Iterable[dict[str, Any]]) -> str:
    """The chain of the set's shortest mention that holds the end of a span; empty where there is none."""
    holding = [one for one in mentions if one["start"] < span.end <= one["end"]]
    return min(holding, key=lambda one: one["end"] - one["start"])["chain"] if holding else ""


def voice_lines(voices: Sequence[Voice]) -> list[Line]:
    """The shares of all quotations."""
    plain = share(one.plain for one in voices)
    return [
        Line("reader: quotations answered", share(one.answered for one in voices), len(voices)),
        Line("reader: speaker, by the mention", share(one.by_mention for one in voices), len(voices), plain),
        Line("reader: speaker, by most of its chain", share(one.by_most for one in voices), len(voices), plain),
        Line("reader: speaker, by any of its chain", share(one.by_chain for one in voices), len(voices), plain),
    ]
