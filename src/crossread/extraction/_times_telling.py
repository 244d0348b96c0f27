"""What a time dates: the event that is told, a publication, or when something was said."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from crossread.extraction._parsed import Parsed
from crossread.extraction._quotations import Quotations, quotations_in
from crossread.extraction._times_finding import Bearing, Found, is_said_to_come, looks_ahead
from crossread.extraction._times_patterns import ANY, LEXICON, phrases
from crossread.extraction._times_terms import is_deadline, is_set_ahead, is_term, is_time_given
from crossread.model import BlockKind, Span, TimeRole

_NEAR = 60
_BEFORE = 80
_BEFORE_DEADLINE = 140
"""As far back the deadline may stand that a date is moved from or to."""
_OPENING = 12
_PUBLISHED = re.compile(rf"\b(?:{phrases(LEXICON['cues']['published'])})\b[^.;]{{0,40}}$", re.IGNORECASE)
_DATED = re.compile(rf"\b(?:dated|(?:{phrases(LEXICON['cues']['dated'])})\sof)\s(?:the\s)?$", re.IGNORECASE)
_SPEAKING = re.compile(
    rf"(?:^|[.!?,;”\"\n]\s*|\band\s)(?:{phrases(LEXICON['cues']['speaking'])})\b[^,;.!?\n]{{0,60}}$", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"[;.!?](?:\s|$)|\n")
_RIGHT_BEHIND = re.compile(r"[^,;:.!?“”\"\n]{0,40}")
_IS_OVER = re.compile(r"[^.;]{0,30}\b(?:had|was|were|did)\b")
_HAD_COME = re.compile(r"(?<!\w)had(?:n['’]t)?(?:\s(?!to\b)[\w’'-]{1,30}){1,6}\s$", re.IGNORECASE)
"""Before a bound what had happened, or had not, when it was reached: "had not arrived by Sunday"."""


@dataclass(frozen=True)
class Telling:
    """The words around the times of one document.

    Not slotted: quotations and cues are indexed once, on first use.
    """

    parsed: Parsed

    @cached_property
    def quotations(self) -> Quotations:
        """What the document quotes."""
        return quotations_in(self.parsed)

    @cached_property
    def _cues(self) -> list[tuple[Span, tuple[Span, ...]]]:
        return sorted((cue, answer.content) for answer in self.parsed.answers.cues for cue in answer.cue)

    def role(self, found: Found) -> TimeRole:
        """What a time dates."""
        if self.is_stamp(found) and self.parsed.block_at(found.start) is not BlockKind.CAPTION:
            return TimeRole.PUBLICATION
        if self.quotations.at(found.start):
            return TimeRole.EVENT
        before = self.before(found)
        if _DATED.search(before):
            return TimeRole.PUBLICATION
        if _SPEAKING.search(before) and not self._is_reported(found):
            return TimeRole.UTTERANCE
        if _PUBLISHED.search(before[-_NEAR:]):
            return TimeRole.PUBLICATION
        is_said = self._dates_a_cue(found) and not self.is_deadline(found)
        return TimeRole.UTTERANCE if is_said else TimeRole.EVENT

    def is_term(self, found: Found) -> bool:
        """Whether a date is a deadline by name, or ends what is bounded."""
        return is_term(self.before(found, _BEFORE_DEADLINE), self._after(found))

    def is_over(self, found: Found) -> bool:
        """Whether it bounds what had come, or had not come, by then."""
        return _HAD_COME.search(self.before(found)) is not None

    def is_deadline(self, found: Found) -> bool:
        """Whether a date is a deadline by name."""
        return is_deadline(self.before(found, _BEFORE_DEADLINE), self._after(found))

    def is_time_given(self, found: Found) -> bool:
        """Whether a length of time is a term that somebody is set."""
        is_bound = found.form == "within" and self.is_ahead(found)
        return is_bound or is_time_given(self.before(found), self._after(found))

    def is_stamp(self, found: Found) -> bool:
        """Whether a date stands where a text says when it, or what it cites, was made."""
        if found.form == "clock":
            return False
        text = self.parsed.text
        before = text[max(0, found.start - 240) : found.start]
        closed = before.rstrip().endswith((",", "(")) and text[found.end : found.end + 1] == ")"
        bracketed = closed and before.rfind("(") > before.rfind(")")
        return bracketed or self.parsed.block_at(found.start) is BlockKind.CAPTION

    def is_ahead(self, found: Found) -> bool:
        """Whether the text puts a time in its future."""
        text, sentence = self.parsed.text, self.parsed.sentence_at(found.start)
        if found.bearing is Bearing.BY and not _IS_OVER.match(text, found.end):
            return True
        if self._follows_a_cue(found):
            return False
        before = self.before(found)
        if is_set_ahead(before):
            return True
        breaks = [match.end() for match in _CLAUSE_END.finditer(before)]
        if looks_ahead(before[breaks[-1] if breaks else 0 :]):
            return True
        return found.start - sentence.start < _OPENING and is_said_to_come(self._after(found))

    def before(self, found: Found, most: int = _BEFORE) -> str:
        """The words before a time in its sentence, up to so many characters."""
        start = max(self.parsed.sentence_at(found.start).start, found.start - most)
        return self.parsed.text[start : found.start]

    def _after(self, found: Found) -> str:
        """The words behind a time in its sentence."""
        return self.parsed.text[found.end : min(self.parsed.sentence_at(found.start).end, found.end + _NEAR)]

    def _is_reported(self, found: Found) -> bool:
        """Whether it stands within what a reporting word reports."""
        last = bisect_left(self._cues, (Span(found.start + _NEAR, 0), ()))
        near = self._cues[max(last - 8, 0) : last + 8]
        return any(piece.start <= found.start < piece.end for _, content in near for piece in content)

    def _follows_a_cue(self, found: Found) -> bool:
        """Whether it stands right behind a reporting word: "told the Courier on Thursday"."""
        last = bisect_left(self._cues, (Span(found.start, 0), ())) - 1
        if last < 0 or self._cues[last][0].end > found.start:
            return False
        cue, text = self._cues[last][0], self.parsed.text
        is_near = _RIGHT_BEHIND.fullmatch(text, cue.end, found.start) is not None
        end = found.start if found.form == "within" else cue.end
        return is_near and not looks_ahead(text[max(cue.start - _OPENING, 0) : end])

    def _has_time_behind(self, cue: Span, found: Found) -> bool:
        """Whether a reporting word is dated by another time right behind it: "… on 4 May, he said on Monday"."""
        at = cue.end + len(" on ") if self.parsed.text.startswith(" on ", cue.end) else cue.end + 1
        return at not in {found.start, found.match.start()} and ANY.match(self.parsed.text, at) is not None

    def _dates_a_cue(self, found: Found) -> bool:
        """Whether it stands by a reporting word of its sentence and outside what that reports."""
        sentence = self.parsed.sentence_at(found.start)
        first = bisect_left(self._cues, (Span(max(sentence.start, found.start - 2 * _NEAR), 0), ()))
        for cue, content in self._cues[first : first + 8]:
            gap = max(found.start - cue.end, cue.start - found.end)
            reported = any(piece.start <= found.start < piece.end for piece in content)
            if gap < _NEAR and cue.start < sentence.end and not reported and not self._has_time_behind(cue, found):
                return True
        return False
