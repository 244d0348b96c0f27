"""The words that put something off, bring it forward or extend it, before or behind a time: "put off by a week"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from crossread.extraction._parsed import Parsed
from crossread.extraction._times_finding import Found
from crossread.extraction._times_patterns import LEXICON, phrases
from crossread.model import Span


def _any_of(cue: str) -> str:
    return phrases(LEXICON["cues"][cue])


_WORD = (
    r"(?:\s(?!(?:after|before|because|as|when|while|since|that|who|which|and|but|if|until|till|during)\b)[\w’'-]{1,30})"
)
_CLOCK = r"(?:(?:at\s)?(?:midnight|noon|midday)\s(?:on\s)?)?"
_VERB = (
    rf"(?<![\w-])(?:(?P<extends>{_any_of('extended')})|(?P<later>{_any_of('put_off')})|(?P<earlier>{_any_of('brought_forward')})"
    rf"|(?P<much>{_any_of('moved')}|put|puts|putting|set|brought|bring)(?P<what>{_WORD}{{1,7}}?)\s(?P<way>off|back|forward|up)"
    rf"|(?P<to>{_any_of('moved')}))"
)
_BY = re.compile(
    rf"{_VERB}(?P<rest>{_WORD}{{0,9}}?)(?:\s(?:by|for))?\s(?:another\s|a\sfurther\s|up\sto\s|at\sleast\s)?$",
    re.IGNORECASE,
)
_TO = re.compile(
    rf"{_VERB}(?P<rest>{_WORD}{{0,9}}?)\s(?:to|until|till|through)\s{_CLOCK}(?:the\s|later\s)?$", re.IGNORECASE
)
_EXTENSION = re.compile(rf"(?:['’]s?)?[\s-](?:{_any_of('extension')})(?!\w)", re.IGNORECASE)
_GRANTED = re.compile(rf"(?<!\w)(?:{_any_of('granted')})(?:\s[\w’'-]{{1,30}}){{0,5}}\s$", re.IGNORECASE)
_DENIED = re.compile(
    rf"(?<!\w)(?:{_any_of('not_moved')})(?:\s[\w’'-]{{1,30}}){{0,3}}\s$|n['’]t\s(?:be\s)?$", re.IGNORECASE
)
_DEADLINE = re.compile(rf"(?<!\w)(?:{_any_of('deadline')})(?!\w)", re.IGNORECASE)
_ASIDE = re.compile(r"\s(?:on|in|at|again|once|yesterday|today|this|last)\b", re.IGNORECASE)
"""What opens the words behind a verb that say when or where it was moved, and not what."""
_NEAR = 80
_THINGS = 6
"""Nouns that are tried for the thing that is moved."""
_NOUNS = frozenset({"NOUN", "PROPN"})


@dataclass(frozen=True, slots=True)
class Move:
    """How the words beside a time move something."""

    span: Span
    """The words that move it, up to the time."""
    thing: Span
    """Among which words the thing stands that is moved."""
    way: Literal["to", "later", "earlier"]
    is_term: bool
    """Whether the end of something is moved: a deadline, or what is extended."""
    is_of_deadline: bool
    is_sure: bool
    """Whether the words move nothing but dates: "postponed", not "moved"."""

    @property
    def is_length(self) -> bool:
        """Whether the time is a length, by which it is moved."""
        return self.way != "to"

    def things(self, parsed: Parsed) -> Iterator[Span]:
        """The nouns that may name the thing, those nearest to the verb first."""
        nouns = [token.span for token in parsed.tokens_in(self.thing) if token.pos in _NOUNS]
        yield from reversed(nouns[-_THINGS:])


def move_at(text: str, within: Span, found: Found, *, is_length: bool) -> Move | None:
    """The move that a time tells of, if the words beside it in its sentence do."""
    before = text[within.start : found.match.start()]
    verb = (_BY if is_length else _TO).search(before)
    if verb is None:
        return _extension(text, within, found, before) if is_length else None
    way = _way(verb) if is_length else "to"
    if way is None or _DENIED.search(before[: verb.start()]):
        return None
    objects = (verb.span(group) for group in ("what", "rest") if verb[group] and not _ASIDE.match(verb[group]))
    first, last = next(objects, (0, verb.start()))
    thing, span = (Span(within.start + a, within.start + b) for a, b in ((first, last), (verb.start(), len(before))))
    of_deadline = _DEADLINE.search(before[first:last]) is not None
    is_term = of_deadline or verb["extends"] is not None
    is_sure = is_term or bool(verb["later"] or verb["earlier"])
    return Move(span, thing, way, is_term=is_term, is_of_deadline=of_deadline, is_sure=is_sure)


def _way(verb: re.Match[str]) -> Literal["later", "earlier"] | None:
    """Whether it is put off or brought forward; nothing for what is only moved."""
    if verb["earlier"] or verb["way"] in {"forward", "up"}:
        return "earlier"
    return "later" if verb["extends"] or verb["later"] or verb["way"] else None


def _extension(text: str, within: Span, found: Found, before: str) -> Move | None:
    """A length as an extension that is given: "granted a 10-day extension"."""
    behind = _EXTENSION.match(text, found.end, within.end)
    given = _GRANTED.search(before[-_NEAR:]) if behind else None
    if behind is None or given is None:
        return None
    around = Span(behind.end(), min(within.end, behind.end() + _NEAR))
    span = Span(found.match.start() - len(given[0]), behind.end())
    return Move(span, around, "later", is_term=True, is_of_deadline=True, is_sure=True)
