"""The rules by which things of several documents are taken for one: safe ones only, each with its reason."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from crossread.linking._explaining import in_words
from crossread.linking._lexicon import lexicon
from crossread.linking._matching import Match, paired
from crossread.linking._meanings import meanings_of
from crossread.linking._named import key_of
from crossread.linking._nicknames import stands_for
from crossread.linking._rules_bodies import general_word, is_same_word, translated, without_kind
from crossread.linking._rules_order import may_be_turned, state_form, turned_round
from crossread.linking._rules_scripts import other_script
from crossread.linking._spelling import Part, initials, is_acronym, joined, joined_sound, parts_of
from crossread.linking._things import Holders, Proposal, Rule, Thing, holders_by, only_fits

_MOST_ALIKE = 50
"""Names that sound alike and are compared one by one."""
_SAME_WORD = 0.85
_SHORTEST_JOINED = 6
_FEW_LETTERS = 2


def same_name(things: Sequence[Thing]) -> Iterator[Proposal]:
    """One name in both, save ranks, articles and capitals; acronyms and single words are held to the same kind."""
    for key, holders in holders_by(things, lambda name: () if _is_short_acronym(name) else (key_of(name),)):
        for (thing, name), (other, written) in _each_with_first(holders):
            if " " in key or _may_be_one(thing, other):
                yield Proposal(thing.at, other.at, name, written, "same name")


def other_spelling(things: Sequence[Thing]) -> Iterator[Proposal]:
    """Every word of one name is a way to spell a word of the other; or the two differ in spacing."""
    for _, holders in holders_by(things, _sounds):
        for (thing, name), (other, written) in combinations(holders[:_MOST_ALIKE], 2):
            if thing.at != other.at and (reason := _spelt_alike(thing, other, (name, written))):
                yield Proposal(thing.at, other.at, name, written, reason)


def settlement(things: Sequence[Thing]) -> Iterator[Proposal]:
    """A place's name with and without "city", "town" or "village"."""
    places = [thing for thing in things if thing.kind == "place"]
    for _, holders in holders_by(places, lambda name: (joined_sound(parts_of(_bare(name))),)):
        for (thing, name), (other, written) in combinations(holders[:_MOST_ALIKE], 2):
            told = _spelt_alike(thing, other, (_bare(name), _bare(written)))
            if thing.at != other.at and told and (_bare(name), _bare(written)) != (name, written):
                yield Proposal(thing.at, other.at, name, written, told)


def fuller_name(things: Sequence[Thing]) -> Iterator[Proposal]:
    """A person's surname, or name with initials or without some parts, that fits one fuller name and no other."""
    persons = [thing for thing in things if thing.kind == "person" or (not thing.kind and _may_be_person(thing))]
    for _, holders in holders_by(persons, lambda name: (parts_of(name)[-1].sound,) if parts_of(name) else ()):
        yield from only_fits(holders, _shortens_person)


def fuller_body(things: Sequence[Thing]) -> Iterator[Proposal]:
    """The name of a body without what follows "for" or "of", where one body only is called so."""
    bodies = [thing for thing in things if thing.kind == "body"]
    for _, holders in holders_by(bodies, _opening):
        yield from only_fits(holders, _shortens_body)


def acronym(things: Sequence[Thing]) -> Iterator[Proposal]:
    """An acronym with the one name in the case whose initials it is, or that is given with it."""
    for letters, holders in holders_by([thing for thing in things if thing.kind != "person"], _acronyms):
        long = [one for one in holders if _is_spelt_out(one[0]) and _may_have(one[0], letters)]
        bare = [one for one in holders if not _is_spelt_out(one[0])]
        for (first, name), (second, written) in _each_with_first(bare):
            yield Proposal(first.at, second.at, name, written, "same name")
        if len(long) == 1 and bare:
            (full, name), (short, written) = long[0], bare[0]
            reason = "same name" if name == written else f"acronym of: {written}~{name}"
            yield Proposal(full.at, short.at, name, written, reason)


RULES: tuple[Rule, ...] = (
    *(same_name, other_spelling, settlement, other_script, turned_round, state_form, translated),
    *(fuller_name, fuller_body, without_kind, acronym, general_word),
)
"""In the order in which they are tried: what is surest first."""


def _each_with_first(holders: Holders) -> Iterator[tuple[tuple[Thing, str], tuple[Thing, str]]]:
    """The first of each kind, with every other that may be the same."""
    first: dict[str, tuple[Thing, str]] = {}
    for holder in holders:
        other = first.setdefault(holder[0].kind, holder)
        if other is not holder:
            yield other, holder
    yield from combinations(first.values(), 2)


def _may_be_one(thing: Thing, other: Thing) -> bool:
    kinds = {thing.kind, other.kind}
    return len(kinds) == 1 or "" in kinds or "person" not in kinds


def _is_short_acronym(name: str) -> bool:
    """Whether an acronym is too short to be the same word in small letters: "WHO", but not "NATO" and "Nato"."""
    return is_acronym(name) and (len(name) <= _FEW_LETTERS + 1 or not name.isalpha())


def _bare(name: str) -> str:
    """A place's name without what kind of settlement it is."""
    kept = [word for word in name.split() if word.lower() not in lexicon().settlements]
    return " ".join(kept).removeprefix("of ") or name


def _sounds(name: str) -> Iterator[str]:
    parts = parts_of(name)
    if len(whole := joined_sound(parts)) > 1:
        yield " ".join(sorted(part.sound for part in parts))
        yield f"={whole}"


def _spelt_alike(thing: Thing, other: Thing, names: tuple[str, str]) -> str:
    left, right = map(parts_of, names)
    if len(left) == len(right) == 1 and not _may_be_one_word(thing, other, left[0], right[0]):
        return ""
    pairs = paired(left, right)
    if len(pairs) == len(left) == len(right) and all(pair.match >= Match.SPELLING for pair in pairs):
        order = [pair.right for pair in pairs]
        is_body = "body" in {thing.kind, other.kind}
        is_one = order == sorted(order) or (may_be_turned(*names) if is_body else _turned(order))
        return in_words(left, right, pairs) if is_one else ""
    one, two = joined(left), joined(right)
    together = one == two and len(one) >= _SHORTEST_JOINED and len(left) != len(right)
    return f"written together: {names[0]}~{names[1]}" if together else ""


def _turned(order: Sequence[int]) -> bool:
    """Whether the words are turned round as where the surname comes first."""
    return sum(order[at - 1] > after for at, after in enumerate(order)) <= 1


def _may_be_one_word(thing: Thing, other: Thing, part: Part, against: Part) -> bool:
    """A single word must be of one kind; a single surname must also look nearly the same."""
    if thing.kind != other.kind and "" not in {thing.kind, other.kind}:
        return False
    return thing.kind != "person" or _is_same_word(part, against)


def _shortens_person(short: str, long: str) -> str:
    """Why one name may be short for the other: it begins and ends like it, and all its words or initials are in it."""
    left, right = parts_of(short), parts_of(long)
    pairs = paired(left, right)
    if len(pairs) < len(left) or any(pair.match < Match.INITIAL for pair in pairs):
        return ""
    places = {(pair.left, pair.right): pair.match for pair in pairs}
    by_surname = places.get((len(left) - 1, len(right) - 1), Match.NONE) >= Match.SPELLING
    called = any(stands_for(left[pair.left], right[pair.right]) for pair in pairs if pair.match is Match.NICKNAME)
    is_short = _initials_in(left) > _initials_in(right) or called
    says_less = len(left) < len(right) or is_short
    sure = (0, 0) in places if len(left) > 1 else _is_same_word(left[-1], right[-1])
    return in_words(left, right, pairs) if by_surname and says_less and sure else ""


def _is_same_word(part: Part, other: Part) -> bool:
    """Whether a word that stands alone is the other, in another spelling at most."""
    return part.folded == other.folded and JaroWinkler.similarity(part.plain, other.plain) >= _SAME_WORD


def _initials_in(parts: Sequence[Part]) -> int:
    return sum(part.is_initial for part in parts)


def _shortens_body(short: str, long: str) -> str:
    left, right = parts_of(short), parts_of(long)
    first = right[: len(left)]
    if not 1 < len(left) < len(right) or not all(map(is_same_word, left, first)):
        return ""
    words = long.lower().split()
    behind = words[words.index(first[-1].plain) + 1 :][:1] if first[-1].plain in words else []
    is_part = bool((lexicon().small - {"and"}).intersection(behind))
    if not is_part or left == first:
        return f"part of name: {short}~{long}" if is_part else ""
    return in_words(left, right, paired(left, right))


def _opening(name: str) -> tuple[str]:
    """What the first two words of a name amount to, however they are spelt."""
    return (" ".join(min(meanings_of(part), default=part.sound) for part in parts_of(name)[:2]),)


def _acronyms(name: str) -> Iterator[str]:
    """The acronym that a name is, or those that it can have."""
    if is_acronym(name):
        yield "".join(filter(str.isalpha, name)).lower()
    else:
        yield from (letters for letters in initials(name) if len(letters) > 1 and name[:1].isupper())


def _may_be_person(thing: Thing) -> bool:
    """Whether all its names are single words, or begin with initials: "Moor", "A. P. Moor"."""
    return all(len(parts) == 1 or parts[0].is_initial for parts in map(parts_of, thing.names) if parts)


def _may_have(thing: Thing, letters: str) -> bool:
    """Two letters stand for too much, unless it is known what kind of thing has them."""
    return len(letters) > _FEW_LETTERS or thing.kind in {"body", "place"}


def _is_spelt_out(thing: Thing) -> bool:
    return any(not is_acronym(name) for name in thing.names)
