"""Quotations that no cue claims."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crossread.extraction._drafts import Cover, Draft, cover_of, holds
from crossread.extraction._heralds import herald_of, namer_of
from crossread.extraction._parsed import Parsed
from crossread.extraction._quotations import Quotation, Quotations
from crossread.model import Span

_SPEECH = 5
"""Words from which unclaimed quoted words are taken for speech and not for a term held at a distance."""
_INDENT = 8
"""Blanks that may stand between a quotation and the ends of its line."""
_NESTED = 8
"""Contents before and behind the beginning of words that are looked through for one that holds them."""
_SURE, _WEAK = 0.7, 0.3
"""By convention, measured nowhere: no set tells which quoted words without a cue are anybody's speech."""
_STOPS = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class _Owners:
    """Which draft holds quoted words."""

    drafts: Sequence[Draft]
    starts: list[int]
    spans: list[tuple[Span, int]]

    def of(self, words: Span) -> int | None:
        """Who holds the first of the words, or else more than half of them by a cue that stands outside."""
        near = bisect_right(self.starts, words.start)
        holding = [
            (_shared(span, words), owner)
            for span, owner in self.spans[max(near - _NESTED, 0) : near + _NESTED]
            if span.start <= words.start < span.end or self._holds_most(owner, span, words)
        ]
        return max(holding)[1] if holding else None

    def _holds_most(self, owner: int, span: Span, words: Span) -> bool:
        is_outside = not holds((words,), self.drafts[owner].head)
        return is_outside and 2 * _shared(span, words) > words.end - words.start


def _shared(one: Span, other: Span) -> int:
    return max(min(one.end, other.end) - max(one.start, other.start), 0)


def _owners(drafts: Sequence[Draft]) -> _Owners:
    spans = sorted((span, at) for at, draft in enumerate(drafts) for span in draft.content)
    return _Owners(drafts, [span.start for span, _ in spans], spans)


def with_unclaimed(parsed: Parsed, quotations: Quotations, drafts: Sequence[Draft], titles: Cover) -> list[Draft]:
    """The drafts and those of quotations that none claims: heralded, or more of what was said before, or held off."""
    made, owners, before = list(drafts), _owners(drafts), _Before()
    heralds = cover_of(cue for draft in drafts for cue in draft.cue)
    for quotation in quotations.all:
        owner = owners.of(quotation.inner)
        if owner is None and not titles.holds(quotation.span.start) and not _is_aside(parsed, quotation):
            herald = (herald_of if _is_speech(parsed, quotation) else namer_of)(parsed, quotation, heralds)
            owner = _claim(parsed, made, herald or _alone(parsed, quotation), before, quotation)
        if owner is not None:
            before = _Before(quotation, owner)
    return made


@dataclass(frozen=True, slots=True)
class _Before:
    """The last quotation whose speaker is known, and the draft that holds it."""

    quotation: Quotation | None = None
    owner: int = -1


def _claim(parsed: Parsed, drafts: list[Draft], new: Draft, before: _Before, quotation: Quotation) -> int | None:
    """Gives an unclaimed quotation to the draft that it goes on from, or else to a new one, and says to which."""
    if not new.cue and before.quotation is not None and _goes_on(parsed, before.quotation, quotation):
        held = drafts[before.owner]
        if _is_split(parsed, before.quotation, held, quotation):
            drafts[before.owner] = replace(held, content=(*held.content, quotation.span))
            return before.owner
        new = Draft(content=(quotation.span,), probability=_SURE, follows=held.follows or held)
    drafts.append(new)
    return None if new.scare else len(drafts) - 1


def _is_speech(parsed: Parsed, quotation: Quotation) -> bool:
    return len(parsed.tokens_in(quotation.inner)) >= _SPEECH or _is_sentence(parsed, quotation)


def _is_sentence(parsed: Parsed, quotation: Quotation) -> bool:
    """Whether a few quoted words are a sentence, or several, between sentences: "No!"."""
    words = parsed.words(quotation.inner).strip()
    return words[:1].isupper() and words[-1:] in _STOPS and _opens_sentence(parsed, quotation)


def _alone(parsed: Parsed, quotation: Quotation) -> Draft:
    is_speech = _is_speech(parsed, quotation)
    return Draft(content=(quotation.span,), probability=_SURE if is_speech else _WEAK, scare=not is_speech)


def _goes_on(parsed: Parsed, one: Quotation, other: Quotation) -> bool:
    """Whether a quotation continues the last one: from paragraph to paragraph, or right after its cue."""
    between = parsed.text[one.span.end : other.span.start]
    if one.open:
        return not between.strip()
    if "\n" not in between:
        # Right behind a quotation that was closed somebody else answers.
        return bool(between.strip()) and _opens_sentence(parsed, other) and _is_speech(parsed, other)
    is_more = _is_whole_line(parsed, other) and _is_next_line(between)
    return is_more and not parsed.chained.answers_to(one.span.start, other.span.start)


def _is_next_line(between: str) -> bool:
    """Whether nothing but the rest of the first line stands between two."""
    return not between.partition("\n")[2].strip()


def _opens_sentence(parsed: Parsed, quotation: Quotation) -> bool:
    before = parsed.text[max(quotation.span.start - 40, 0) : quotation.span.start].rstrip()
    return before[-1:] in {".", "!", "?", "”", '"'}


def _is_whole_line(parsed: Parsed, quotation: Quotation) -> bool:
    before = parsed.text[max(quotation.span.start - _INDENT, 0) : quotation.span.start].strip(" \t")
    after = parsed.text[quotation.span.end : quotation.span.end + _INDENT].strip(" .\t")
    return before[-1:] in {"", "\n"} and after[:1] in {"", "\n"}


def _is_split(parsed: Parsed, one: Quotation, held: Draft, other: Quotation) -> bool:
    """Whether only the cue and its speaker stand between two quotations of one paragraph."""
    cue = next((cue for cue in held.cue if one.span.end <= cue.start and cue.end <= other.span.start), None)
    if cue is None or "\n" in parsed.text[one.span.end : other.span.start]:
        return False
    return not parsed.text[parsed.sentence_at(cue.start).end : other.span.start].strip()


def _is_aside(parsed: Parsed, quotation: Quotation) -> bool:
    """Whether quoted words are the title of a work, or stand in page furniture."""
    words = parsed.tokens_in(quotation.inner)
    telling = [parsed.text[word.start].isupper() for word in words if word.pos in {"NOUN", "VERB", "ADJ", "PROPN"}]
    named = len(words) > 1 and all(telling) and not _is_sentence(parsed, quotation)
    return named or not words or parsed.is_furniture(quotation.span.start)
