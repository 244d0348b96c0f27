"""Stretches that persuade by a technique, and in whose voice they stand."""

import re
from collections.abc import Iterable, Iterator

from crossread.extraction._holders import Holders
from crossread.extraction._parsed import Parsed
from crossread.extraction._speakers import UNSPECIFIED
from crossread.model import Mention, MentionForm, Span, Technique, TechniqueAnswer

_IN_WORDS = {
    "Appeal_to_fear-prejudice": "appeal to fear or prejudice",
    "Bandwagon,Reductio_ad_hitlerum": "bandwagon or reductio ad Hitlerum",
    "Black-and-White_Fallacy": "black-and-white fallacy",
    "Exaggeration,Minimisation": "exaggeration or minimisation",
    "Flag-Waving": "flag-waving",
    "Name_Calling,Labeling": "name calling or labelling",
    "Thought-terminating_Cliches": "thought-terminating cliché",
    "Whataboutism,Straw_Men,Red_Herring": "whataboutism, straw man or red herring",
}
_SAYING = frozenset({"ADJ", "ADV", "INTJ", "NOUN", "PROPN", "VERB", "X"})
_HYPHEN = re.compile(r"\w-\w")
_LONGEST = 40
"""Characters by which an end is moved to the edge of its word."""


def techniques_in(parsed: Parsed, holders: Holders, mentions: Iterable[Mention]) -> tuple[Technique, ...]:
    """What the reader takes for a technique, in whole words, outside page furniture.

    A bare name persuades nobody, nor do small words that say nothing by themselves.
    """
    names = {(mention.start, mention.end) for mention in mentions if mention.form is MentionForm.NAME}
    answers = [one for one in parsed.answers.techniques if one.start < one.end and not parsed.is_furniture(one.start)]
    return tuple(
        Technique(*span, in_words(technique), holders.at(span.start) or UNSPECIFIED, probability)
        for span, technique, probability in _joined(parsed.text, answers)
        if span not in names and _says_something(parsed, span)
    )


def _says_something(parsed: Parsed, span: Span) -> bool:
    return any(token.pos in _SAYING for token in parsed.tokens_in(span))


def in_words(technique: str) -> str:
    """A technique's name as the field writes it: "Loaded_Language" is "loaded language"."""
    return _IN_WORDS.get(technique) or technique.replace("_", " ").lower()


def _joined(text: str, answers: Iterable[TechniqueAnswer]) -> Iterator[tuple[Span, str, float]]:
    """The answers in whole words; those of one technique that then overlap are one, as likely as the likelier."""
    joined: dict[str, list[tuple[Span, float]]] = {}
    for one in sorted(answers, key=lambda one: one.span):
        span, found = whole_words(text, one.span), joined.setdefault(one.technique, [])
        if found and span.start < found[-1][0].end:
            last, likely = found.pop()
            found.append((Span(last.start, max(last.end, span.end)), max(likely, one.probability)))
        else:
            found.append((span, one.probability))
    every = ((span, technique, likely) for technique, found in joined.items() for span, likely in found)
    return iter(sorted(every))


def whole_words(text: str, span: Span) -> Span:
    """The span up to the edges of its first and last word, compounds with hyphens taken whole."""
    start, end = span
    while start > max(span.start - _LONGEST, 0) and _is_inside(text, start):
        start -= 1
    while end < min(span.end + _LONGEST, len(text)) and _is_inside(text, end):
        end += 1
    return Span(start, end)


def _is_inside(text: str, position: int) -> bool:
    """Whether a word, or a compound with hyphens, goes on over a position."""
    return 0 < position < len(text) and _is_part(text, position - 1) and _is_part(text, position)


def _is_part(text: str, at: int) -> bool:
    around = text[max(at - 1, 0) : at + 2]
    return text[at].isalnum() or bool(_HYPHEN.fullmatch(around))
