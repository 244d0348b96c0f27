"""Which figures appeared, vanished, moved, or are given more or less exactly than before."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._numbers import Interval, closeness, interval, topic
from crossread.comparison._versions_alignment import Alignment
from crossread.comparison._versions_fates import Fates, Thing, fates_of
from crossread.comparison._versions_words import Worded
from crossread.model import Change, Fate, Figure, Reading

_NEAR = 0.75
"""How near a rounder number must be to the one that it stands for."""


def figure_changes(older: Reading, newer: Reading, alignment: Alignment, lexicon: Lexicon) -> Iterator[Change]:
    """What became of every figure; of those without a like, two of one topic are one that was given anew."""
    before, after = older.figures, newer.figures
    fates = fates_of([Thing((one.span,)) for one in before], [Thing((one.span,)) for one in after], alignment)
    anew = dict(_anew(before, after, fates, alignment))
    for at, to in (*((match.older, match.newer) for match in fates.carried), *anew.items()):
        old, new = before[at], after[to]
        spans = (older.document.passage(old.span),), (newer.document.passage(new.span),)
        touched = alignment.is_touched((old.span,), (new.span,))
        fate = _fate(old, new, lexicon) if touched else Fate.KEPT
        words = f"“{older.document[old.span]}” → “{newer.document[new.span]}”"
        yield Change("figure", fate, *spans, "" if fate is Fate.KEPT else words)
    for at in fates.gone:
        if at not in anew:
            yield Change("figure", Fate.VANISHED, (older.document.passage(before[at].span),))
    for to in fates.new:
        if to not in anew.values():
            yield Change("figure", Fate.APPEARED, (), (newer.document.passage(after[to].span),))


def _anew(
    before: Sequence[Figure], after: Sequence[Figure], fates: Fates, alignment: Alignment
) -> Iterator[tuple[int, int]]:
    """Figures of one topic that stand in a sentence and in what became of it, then those that stand anywhere."""
    gone, free = dict.fromkeys(fates.gone), dict.fromkeys(fates.new)
    for is_near in (True, False):
        waiting: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for to in reversed(free):
            sentence = _sentence(alignment.newer, after[to]) if is_near else None
            waiting[*topic(after[to]), sentence].append(to)
        for at in tuple(gone):
            sentence = alignment.sentences.get(_sentence(alignment.older, before[at]), -1) if is_near else None
            if waiting[*topic(before[at]), sentence]:
                del gone[at]
                to = waiting[*topic(before[at]), sentence].pop()
                del free[to]
                yield at, to


def _sentence(text: Worded, figure: Figure) -> int:
    return text.sentence_of(next(text.numbers((figure.span,)), 0))


def _fate(old: Figure, new: Figure, lexicon: Lexicon) -> Fate:
    """The same number with more room around it is softened, with less firmed; another number is a change."""
    if (old.low, old.high, old.modifier.casefold()) == (new.low, new.high, new.modifier.casefold()):
        return Fate.KEPT
    before, after = interval(old, lexicon), interval(new, lexicon)
    stated, told = {old.low, old.high} - {None}, {new.low, new.high} - {None}
    if before == after or (stated.isdisjoint(told) and not _is_loosened(before, after)):
        return Fate.CHANGED
    if after.low <= before.low and before.high <= after.high:
        return Fate.SOFTENED
    return Fate.FIRMED if before.low <= after.low and after.high <= before.high else Fate.CHANGED


def _is_loosened(one: Interval, other: Interval) -> bool:
    """Whether a number became a stretch that begins or ends near it ("more than 40" for 44), or the other way round."""
    is_one_number = (one.low == one.high) != (other.low == other.high)
    return is_one_number and one.overlaps(other) and closeness(one, other) >= _NEAR
