"""A filled-in sheet made into answers with positions; what cannot be placed is told, never moved to a look-alike."""

from collections.abc import Iterator, Sequence

from crossread.errors import Skip
from crossread.inference._head_words import HeadWords
from crossread.inference._language_model_anchoring import Passage, short
from crossread.inference._language_model_sheet import Quoted, Sheet, ToldAttribution
from crossread.model import Answers, CueAnswer, MentionAnswer, Span, SpeakerAnswer, TechniqueAnswer, ToneAnswer

_QUOTES = frozenset("\"'“”„‟‘’‚«»‹›「『")


class Hearing:
    """Hears one sheet out; `problems` says what of it could not be used, and why."""

    def __init__(self, passage: Passage, heads: HeadWords) -> None:
        self._passage = passage
        self._heads = heads
        self.problems: list[str] = []

    def of(self, sheet: Sheet) -> Answers:
        """Everything in the sheet that stands in the passage."""
        return Answers(
            cues=tuple({one.cue: one for told in reversed(sheet.attributions) for one in self._cue(told)}.values()),
            mentions=self._mentions(sheet),
            speakers=tuple(dict.fromkeys(self._speakers(sheet))),
            tones=tuple(dict.fromkeys(self._tones(sheet))),
            techniques=tuple(dict.fromkeys(self._techniques(sheet))),
        )

    def _placed(self, what: str, quoted: Quoted) -> Iterator[Span]:
        """Where the words stand; nothing, and a problem, where they do not."""
        try:
            yield self._passage.place(quoted.words, quoted.context)
        except Skip as problem:
            self.problems.append(f"{what}: {problem}")

    def _cue(self, told: ToldAttribution) -> Iterator[CueAnswer]:
        """The attribution, if all of it stands there: one that lost its source would speak for somebody else."""
        called = f"the attribution {short(' '.join(one.words for one in told.cue))}"
        parts = [self._pieces(called, part) for part in (told.cue, told.source, told.content)]
        cue, source, content = parts
        if not cue or not (source or content):
            self.problems.append(f"{called}: its cue, or both its source and its content, are missing")
        elif tuple(map(len, parts)) == (len(told.cue), len(told.source), len(told.content)):
            yield CueAnswer(cue, source, content)

    def _pieces(self, called: str, quoted: Sequence[Quoted]) -> tuple[Span, ...]:
        return tuple(sorted(span for one in quoted for span in self._placed(called, one)))

    def _mentions(self, sheet: Sheet) -> tuple[MentionAnswer, ...]:
        """All mentions in the order of the text; words that are listed for two things stay with the first."""
        things: dict[Span, int] = {}
        for number, thing in enumerate(sheet.things):
            for quoted in thing.mentions:
                for span in self._placed("a mention", quoted):
                    things.setdefault(span, number)
        first: dict[int, int] = {}
        return tuple(
            MentionAnswer(*span, self._heads.of(span), sheet.things[number].type, first.setdefault(number, at))
            for at, (span, number) in enumerate(sorted(things.items()))
        )

    def _speakers(self, sheet: Sheet) -> Iterator[SpeakerAnswer]:
        for told in sheet.quotations:
            for opening in self._placed("a quotation", told.opening):
                if told.opening.words[0] not in _QUOTES:
                    self.problems.append(f"a quotation: {short(told.opening.words)} does not begin with its mark")
                    continue
                mark = Span(opening.start, opening.start + 1)
                for speaker in self._placed("the speaker of a quotation", told.speaker):
                    yield SpeakerAnswer(mark, self._heads.of(speaker))

    def _tones(self, sheet: Sheet) -> Iterator[ToneAnswer]:
        for told in sheet.tones:
            for span in self._placed("a tone", told.mention):
                yield ToneAnswer(*span, told.tone)

    def _techniques(self, sheet: Sheet) -> Iterator[TechniqueAnswer]:
        for told in sheet.techniques:
            for span in self._placed("a technique", told.words):
                yield TechniqueAnswer(*span, told.technique)
