"""The turns of conversations: what is quoted in one go, and what tells who speaks it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from crossread.extraction._drafts import Draft, hull
from crossread.extraction._genders import differ, gender_of
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._quotations import Quotation, Quotations
from crossread.extraction._speakers import Earlier, is_own, name_of
from crossread.extraction._vocatives import addressed
from crossread.model import MentionForm, Span

_TOLD = 0.4
"""How likely whoever is told beside a quotation speaks it, before the reader is heard."""
_NEAR = 400
"""Characters of telling between two quotations over which a conversation goes on."""
_STOPS = frozenset(".!?")


@dataclass(frozen=True, slots=True)
class Turn:
    """Quotations of one draft with nothing but its cue between them."""

    draft: Draft
    place: Span
    told: Mapping[str, float]
    """How likely each speaks it, by what stands beside it and by the reader."""
    called: frozenset[str]
    """Who is spoken to by name."""
    sure: bool = False
    """Whether a name, or "I", is told for the speaker."""
    gender: str = ""
    goes_on: bool = False
    """Whether it stands behind the cue of the turn before, in a sentence of its own."""
    touches: bool = False
    """Whether it follows right on the turn before."""

    @property
    def apart(self) -> Draft:
        """What it quotes, as a draft of its own."""
        return Draft(content=(self.place,), probability=self.draft.probability)

    @property
    def likeliest(self) -> str:
        """Who by itself may most likely speak it."""
        return max(self.told, key=self.told.__getitem__, default="")

    @property
    def from_cue(self) -> int:
        """How many characters stand between it and what shows who speaks."""
        return max(self.place.start - self.draft.head.end, self.draft.head.start - self.place.end, 0)

    def bars(self, name: str, gender: str, voice: str) -> bool:
        """Whether the words that tell who speaks cannot mean one of this name and gender: "she" no man, nor an "I"."""
        is_told = bool(self.draft.source) and not self.goes_on
        return (is_told and name == voice) or differ((self.gender, gender))

    def with_one(self, name: str, voice: str) -> "Turn":
        """The turn where a name is that of whoever tells the story."""
        told: Counter[str] = Counter()
        for one, much in self.told.items():
            told.update({voice if one == name else one: much})
        return replace(self, told=told, called=frozenset(voice if one == name else one for one in self.called))


def conversations(
    parsed: Parsed, named: Named, quotations: Quotations, drafts: Sequence[Draft]
) -> Iterator[list[Turn]]:
    """Turns near each other, of which some follow right on the one before."""
    run: list[Turn] = []
    for turn in sorted(_turns(parsed, named, quotations, drafts), key=lambda turn: turn.place):
        last = run[-1] if run else None
        if last and turn.place.start < last.place.end:
            # Two cues claim it: it stands beside one of them.
            run[-1] = min(last, replace(turn, touches=last.touches), key=lambda one: one.from_cue)
            continue
        between = parsed.text[last.place.end : turn.place.start] if last else ""
        if len(between) > _NEAR:
            yield from [run] if any(one.touches for one in run) else []
            run = []
        run.append(replace(turn, touches=bool(run) and not between.strip()))
    yield from [run] if any(one.touches for one in run) else []


def _turns(parsed: Parsed, named: Named, quotations: Quotations, drafts: Sequence[Draft]) -> Iterator[Turn]:
    for draft in drafts:
        quoted = [one for span in draft.content for one in quotations.within(span)]
        inside = quotations.at(draft.head.start)
        if quoted and not draft.scare and not draft.follows and (inside is None or inside in quoted):
            first, *others = _sentences(parsed, quoted)
            yield _begun(parsed, named, draft, first)
            if draft.cue:
                yield from (replace(_heard(parsed, named, draft, some), goes_on=True) for some in others)


def _sentences(parsed: Parsed, quoted: Sequence[Quotation]) -> list[list[Quotation]]:
    """The quotations of a draft, parted where a sentence ends between them."""
    groups = [[quoted[0]]]
    for one, other in pairwise(quoted):
        if parsed.text[one.span.end : other.span.start].rstrip()[-1:] in _STOPS:
            groups.append([])
        groups[-1].append(other)
    return groups


def _begun(parsed: Parsed, named: Named, draft: Draft, quoted: Sequence[Quotation]) -> Turn:
    """A turn for which its source tells who speaks, so far as it has one."""
    turn = _heard(parsed, named, draft, quoted)
    if not draft.source:
        return turn
    source = hull(draft.source)
    told = Counter({name: much * (1 - _TOLD) for name, much in turn.told.items()})
    if is_own(parsed, source):
        told.update({parsed.document.voice: _TOLD})
        return replace(turn, told=told, sure=True)
    if name := name_of(parsed, named, source, Earlier()):
        told.update({name: _TOLD})
    best, mention = named.best_in(source), parsed.chained.mention(source)
    gender = gender_of(parsed.words(mention.head)) if mention else ""
    return replace(turn, told=told, gender=gender, sure=best is not None and best.form is MentionForm.NAME)


def _heard(parsed: Parsed, named: Named, draft: Draft, quoted: Sequence[Quotation]) -> Turn:
    """A turn for which the reader tells who may speak, whatever a cue says."""
    told: Counter[str] = Counter()
    for choice in parsed.chained.speakers(quoted[0].span.start):
        if name := _meant(parsed, named, choice.head, quoted):
            told.update({name: choice.probability})
    called = frozenset(name for one in quoted for name in addressed(parsed, named, one.inner))
    return Turn(draft, Span(quoted[0].span.start, quoted[-1].span.end), told, called)


def _meant(parsed: Parsed, named: Named, head: Span, quoted: Sequence[Quotation]) -> str:
    """Whom the mention with a head word means as a speaker; nobody for "you", nor for "I" in what is quoted."""
    mention = parsed.chained.headed(head)
    if mention is None or parsed.words(head).lower() == "you":
        return ""
    if is_own(parsed, mention.span):
        return "" if any(one.span.start <= head.start < one.span.end for one in quoted) else parsed.document.voice
    name = name_of(parsed, named, mention.span, Earlier())
    return name if named.is_person(name) else ""
