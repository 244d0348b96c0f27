"""The rules by which bodies of several documents are taken for one: by what their names mean, and by parts of them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from crossread.linking._explaining import in_words
from crossread.linking._lexicon import lexicon
from crossread.linking._matching import Match, matched, paired
from crossread.linking._meanings import meanings_of
from crossread.linking._spelling import Part, is_acronym, parts_of
from crossread.linking._things import Holders, Proposal, Thing, holders_by, only_fits

_MOST_ALIKE = 50
_STEM = 4
"""Letters with which the forms of one word begin."""
_TELLING = 2
"""Words that a body's name has at least where it can do without saying what kind of body it is."""


def translated(things: Sequence[Thing]) -> Iterator[Proposal]:
    """Every word of one body's name is a word of the other's, in any order, some in another language."""
    for _, holders in holders_by(_bodies(things), _own_sounds):
        for (thing, name), (other, written) in combinations(holders[:_MOST_ALIKE], 2):
            reason = _translates(name, written)
            if thing.at != other.at and reason:
                yield Proposal(thing.at, other.at, name, written, reason)


def without_kind(things: Sequence[Thing]) -> Iterator[Proposal]:
    """A body's name with and without the word for what kind of body it is, where that fits one body only."""
    for _, holders in holders_by(_bodies(things), _sounds_without_kind):
        yield from only_fits(holders, _leaves_kind_out)


def general_word(things: Sequence[Thing]) -> Iterator[Proposal]:
    """A general word, as "the Council", with the one body in the case whose name ends so."""
    ending: dict[str, Holders] = defaultdict(list)
    for thing in _bodies(things):
        for name in thing.names:
            parts = parts_of(name)
            if len(parts) > 1 and not is_acronym(name):
                ending[parts[-1].plain].append((thing, name))
    for thing in _bodies(things):
        (part, *more) = parts_of(thing.names[0]) or (None,)
        fits = ending.get(part.plain, []) if part and not more and len(thing.names) == 1 else []
        if part and _is_general(part) and len({full.at for full, _ in fits}) == 1:
            full, name = fits[0]
            left, right = parts_of(thing.names[0]), parts_of(name)
            yield Proposal(full.at, thing.at, name, thing.names[0], in_words(left, right, paired(left, right)))


def _bodies(things: Sequence[Thing]) -> list[Thing]:
    return [thing for thing in things if thing.kind == "body"]


def _own_sounds(name: str) -> tuple[str, ...]:
    """The consonants of the words that do not say what kind of body it is."""
    own = sorted(part.sound for part in parts_of(name) if not meanings_of(part))
    return (" ".join(own),) if own and not is_acronym(name) else ()


def _sounds_without_kind(name: str) -> tuple[str, ...]:
    """The consonants of a name without the words that it can do without."""
    kept = sorted(part.sound for part in parts_of(name) if not _is_kind(part))
    return (" ".join(kept),) if kept and not is_acronym(name) else ()


def _translates(name: str, other: str) -> str:
    left, right = parts_of(name), parts_of(other)
    pairs = paired(left, right)
    is_whole = len(pairs) == len(left) == len(right)
    matches = {pair.match for pair in pairs}
    is_sure = is_whole and matches <= {Match.MEANING, Match.SPELLING, Match.SAME} and Match.MEANING in matches
    own = [pair for pair in pairs if not meanings_of(left[pair.left])]
    two = any(_tell_apart(left[pair.left], right[pair.right]) for pair in pairs)
    return in_words(left, right, pairs) if is_sure and own and not two else ""


def _tell_apart(part: Part, other: Part) -> bool:
    """Whether two words are English ones of nearly one meaning, and not forms of one word."""
    both = {part.plain, other.plain}
    return len(both) > 1 and both <= lexicon().kept_apart and part.plain[:_STEM] != other.plain[:_STEM]


def is_same_word(part: Part, other: Part) -> bool:
    """Whether two words of bodies' names are one, in another spelling or language: "Center", "Centre"."""
    match, _ = matched(part, other)
    return match >= Match.SPELLING or (match is Match.MEANING and not _tell_apart(part, other))


def _leaves_kind_out(short: str, long: str) -> str:
    left, right = parts_of(short), parts_of(long)
    pairs = paired(left, right)
    alone = {at for at in range(len(right)) if at not in {pair.right for pair in pairs}}
    is_small = {right[at].plain for at in alone} <= set(long.split())
    is_telling = len(left) >= _TELLING or (is_small and not is_acronym(short))
    is_same = len(pairs) == len(left) and all(pair.match >= Match.SPELLING for pair in pairs)
    is_kind = bool(alone) and all(_is_kind(right[at]) for at in alone)
    return in_words(left, right, pairs) if is_same and is_telling and is_kind else ""


def _is_general(part: Part) -> bool:
    return not lexicon().general_bodies.isdisjoint(meanings_of(part))


def _is_kind(part: Part) -> bool:
    return not lexicon().body_kinds.isdisjoint(meanings_of(part))
