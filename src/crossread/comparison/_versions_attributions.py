"""On whose word something is told, and how that changed."""

from collections.abc import Iterator, Sequence

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._versions_alignment import Alignment
from crossread.comparison._versions_content import said_again, stems_at
from crossread.comparison._versions_fates import Thing, fates_of
from crossread.comparison._versions_signs import Sign, compared, fate_of, named
from crossread.model import (
    Act,
    Attribution,
    Certainty,
    Change,
    Document,
    EvidenceKind,
    Fate,
    Passage,
    Reading,
    ReporterStance,
    Span,
)

_ACTS = {Act.FIND: 3, Act.SAY: 2, Act.CLAIM: 1, Act.BELIEVE: 1}
_CERTAINTIES = {Certainty.CERTAIN: 2, Certainty.PROBABLE: 1, Certainty.POSSIBLE: 0}
_STANCES = {
    ReporterStance.ENDORSES: 3,
    ReporterStance.NEUTRAL: 2,
    ReporterStance.DOUBTS: 1,
    ReporterStance.REJECTS: 0,
}
_EVIDENCE = {
    EvidenceKind.NAMED_OFFICIAL: 1,
    EvidenceKind.NAMED_PERSON: 1,
    EvidenceKind.ANONYMOUS_OFFICIAL: 0,
}
"""Whether somebody can be asked."""


def attribution_changes(older: Reading, newer: Reading, alignment: Alignment, lexicon: Lexicon) -> Iterator[Change]:
    """What became of every attribution: its speaker, its cue, and how far the text itself stands off."""
    before, after = older.attributions, newer.attributions
    fates = fates_of([_thing(one) for one in before], [_thing(one) for one in after], alignment)
    for match in fates.carried:
        old, new = before[match.older], after[match.newer]
        fate, reason = _weighed(old, new, alignment)
        yield Change("attribution", fate, _at(older.document, old), _at(newer.document, new), reason)
    here = [stems_at(alignment.older, one.content, lexicon) for one in before]
    there = [stems_at(alignment.newer, one.content, lexicon) for one in after]
    earlier = said_again({at: there[at] for at in fates.new}, here)
    for to, at in earlier.items():
        fate, reason = _weighed(before[at], after[to], alignment)
        changed = Fate.CHANGED if fate is Fate.KEPT else fate
        yield Change("attribution", changed, _at(older.document, before[at]), _at(newer.document, after[to]), reason)
    for at in fates.gone:
        if at in earlier.values():
            continue
        reason = f"no longer on the word of {named(before[at].speaker)}"
        yield Change("attribution", Fate.VANISHED, _at(older.document, before[at]), reason=reason)
    for at in fates.new:
        if at in earlier:
            continue
        reason = f"on the word of {named(after[at].speaker)}"
        yield Change("attribution", Fate.APPEARED, (), _at(newer.document, after[at]), reason)


def _thing(one: Attribution) -> Thing:
    """What is said stands for an attribution, and its source and cue show whether it is still one."""
    return Thing(one.content or one.cue, (*one.source, *one.cue))


def _at(document: Document, one: Attribution) -> tuple[Passage, ...]:
    return tuple(document.passage(span) for span in one.spans)


def _weighed(old: Attribution, new: Attribution, alignment: Alignment) -> tuple[Fate, str]:
    if not alignment.is_touched(old.spans, new.spans):
        return Fate.KEPT, ""
    signs = list(compared(old.reporter.stance, new.reporter.stance, _STANCES))
    if _differ(old.source, new.source, alignment) and old.speaker.casefold() != new.speaker.casefold():
        signs += compared(old.evidence.kind, new.evidence.kind, _EVIDENCE)
        signs.append(Sign(Fate.CHANGED, f"{named(old.speaker)} → {named(new.speaker)}"))
    if _differ(old.cue, new.cue, alignment):
        signs += [*compared(old.act, new.act, _ACTS), *_held(old, new)]
    return fate_of(signs, otherwise=Fate.KEPT)


def _held(old: Attribution, new: Attribution) -> tuple[Sign, ...]:
    """How the last holder stands to it: denied where it was said is a reversal, less certain a softening."""
    if not old.stances or not new.stances:
        return ()
    before, after = old.stances[-1], new.stances[-1]
    if before.polarity is not after.polarity:
        return (Sign(Fate.REVERSED, f"{before.polarity} → {after.polarity}"),)
    return compared(before.certainty, after.certainty, _CERTAINTIES)


def _differ(before: Sequence[Span], after: Sequence[Span], alignment: Alignment) -> bool:
    """Whether not all words of the one stand in the other."""
    kept = [alignment.words.get(word) for word in alignment.older.numbers(before)]
    return kept != list(alignment.newer.numbers(after))
