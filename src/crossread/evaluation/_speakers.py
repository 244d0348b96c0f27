"""Who speaks each quotation of a novel, on LitBank."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import own, records
from crossread.evaluation._scores import Line, Score, share
from crossread.evaluation._spans import covered
from crossread.evaluation._tales import as_record, tales_in
from crossread.evaluation._texts import readings
from crossread.evaluation._voices import Voice, voice_lines, voice_of
from crossread.model import Attribution, NameAnswer

ABOUT = "speakers of quotations in novels (LitBank, development texts)"
ABOUT_TALES = "speakers of quotations in tales that we invented (evaluation/speakers)"
ENOUGH = 0.5
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of one quotation; whether the speakers are right is asked where the text names the speaker."""

    named: bool
    found: bool
    right: bool
    plain: bool


def speakers(bench: Bench) -> Score:
    """Who speaks in the development texts of LitBank."""
    texts = [running(text) for text in records(bench.data / "litbank_quotes" / "dev.jsonl")]
    return Score("litbank", ABOUT, tuple(measured(texts, bench)))


def speakers_of_tales(bench: Bench) -> Score:
    """Who speaks in the tales that no network is trained on."""
    return Score("tales", ABOUT_TALES, tuple(measured([as_record(one) for one in tales_in(own("speakers"))], bench)))


def measured(texts: Sequence[dict[str, Any]], bench: Bench) -> list[Line]:
    """What the reading says: quotations found, and their speakers; and what the reader says of the same quotations.

    The baseline takes the closest name.
    """
    plain = bench.plain.answer([text["text"] for text in texts])
    read, answers = readings(texts, bench.reader), bench.reader.answer([text["text"] for text in texts])
    heard, voices = list[Heard](), list[Voice]()
    for text, reading, answer, rules in zip(texts, read, answers, plain, strict=True):
        for quote in text["quotes"]:
            near = closest(quote, rules.names)
            heard.append(_heard(quote, text, reading.attributions, near))
            voices.append(voice_of(quote, text, answer, near))
    return [*lines(heard), *voice_lines(voices)]


def running(text: dict[str, Any]) -> dict[str, Any]:
    """The set writes every sentence on a line, which the novels do not."""
    return text | {"text": text["text"].replace("\n", " ")}


def lines(heard: Sequence[Heard]) -> list[Line]:
    """The shares with the sizes of what they are shares of."""
    named = [one for one in heard if one.named]
    found = [one for one in named if one.found]
    return [
        Line("quotations found", share(one.found for one in heard), len(heard)),
        Line("speaker, of those found", *_right(found)),
        Line("speaker, of all", *_right(named)),
    ]


def _right(heard: Sequence[Heard]) -> tuple[float, int, float]:
    return share(one.right for one in heard), len(heard), share(one.plain for one in heard)


def _heard(
    quote: dict[str, Any], text: dict[str, Any], attributions: Iterable[Attribution], near: NameAnswer | None
) -> Heard:
    wanted = called(quote["speaker"], text)
    attribution = holding(quote, attributions)
    return Heard(
        named=bool(wanted),
        found=attribution is not None,
        right=attribution is not None and is_one_of(attribution.speaker, wanted),
        plain=near is not None and is_one_of(text["text"][near.start : near.end], wanted),
    )


def called(chain: str, text: dict[str, Any]) -> list[str]:
    """Every name that the text gives a person."""
    mentions = (one for one in text["mentions"] if one["chain"] == chain and one["form"] == "PROP")
    return [text["text"][one["start"] : one["end"]] for one in mentions]


def is_one_of(speaker: str, names: Iterable[str]) -> bool:
    """Whether all words of the speaker stand in one of the names, or all words of a name in the speaker."""
    said = _words(speaker)
    return any(said and name and (said <= name or name <= said) for name in map(_words, names))


def holding(quote: dict[str, Any], attributions: Iterable[Attribution]) -> Attribution | None:
    """The attribution whose content holds the most of the quotation, the shortest of several that hold as much."""
    span = [(quote["start"], quote["end"])]
    held = [(covered(span, one.content), -_length(one), one) for one in attributions]
    return max((one for one in held if one[0] > ENOUGH), key=lambda one: one[:2], default=(0, 0, None))[2]


def closest(quote: dict[str, Any], names: Iterable[NameAnswer]) -> NameAnswer | None:
    """The name outside the quotation that has the fewest characters between it and the quotation."""
    outside = [one for one in names if one.end <= quote["start"] or quote["end"] <= one.start]
    return min(outside, key=lambda one: max(quote["start"] - one.end, one.start - quote["end"]), default=None)


def _length(attribution: Attribution) -> int:
    return sum(end - start for start, end in attribution.content)


def _words(name: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(name)}
