"""Which names of one document name the same thing."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from anyascii import anyascii
from rapidfuzz import fuzz

from crossread.extraction._acronyms import stands_for
from crossread.extraction._aliases import Alias
from crossread.extraction._gazetteer import plainly
from crossread.extraction._genders import differ, gender_of, gender_of_name, style_before
from crossread.extraction._name_spans import Name
from crossread.extraction._name_types import votes_for
from crossread.extraction._world import world
from crossread.model import EntityType

_PART = re.compile(r"[^\W_]+")
_ARTICLES = frozenset({"al", "el", "an", "as", "ash", "ad", "ar", "at", "the"})
_SOUNDS = (("gh", "g"), ("kh", "k"), ("sh", "s"), ("ch", "s"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"))
_VOWELS = str.maketrans("qcz", "kks", "aeiouyh'")
_SOFT = re.compile(r"(?<=\w)w")
"""Inside a word it is as good as a vowel; at its beginning it parts "western" from "eastern"."""
_DOUBLED = re.compile(r"(.)\1+")
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.OUTLET, EntityType.GROUP})
_SHORTEST = 4
"""Consonants that two spellings must share to be taken for one name."""
_SHORTEST_WHOLE = 6
"""Letters from which on a name with a space and one without are one: "Air Wars" and "Airwars"."""
_ALIKE = 75.0
_LONG_WORD = 7
"""Letters from which on one word of a body's name may stand for the body: "the Observatory"."""
_MOST = 8
"""Full names looked at for one short one."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What some of the names name: what to call it, its kind, its explicit other names, and which names these are."""

    name: str
    type: EntityType
    aliases: tuple[str, ...]
    names: tuple[Name, ...]


class _Groups:
    """Keys that are put together step by step, never those of a man with those of a woman."""

    def __init__(self, genders: Mapping[str, str]) -> None:
        self._leaders: dict[str, str] = {}
        self._genders = dict(genders)

    def leader(self, key: str) -> str:
        """The key that stands for the group of this one."""
        leader = key
        while (further := self._leaders.get(leader, leader)) != leader:
            leader = further
        self._leaders[key] = leader
        return leader

    def join(self, key: str, other: str) -> None:
        """Put two keys, and all that stand with them, together."""
        one, two = self.leader(key), self.leader(other)
        genders = [gender for leader in (one, two) if (gender := self._genders.get(leader))]
        if not differ(genders):
            self._leaders[two] = one
            self._genders[one] = next(iter(genders), "")

    def may_join(self, key: str, other: str) -> bool:
        """Whether nothing that is shown of two keys tells a man from a woman."""
        return not differ(self._genders.get(self.leader(one), "") for one in (key, other))


def things(text: str, names: Sequence[Name], aliases: Collection[Alias]) -> list[Thing]:
    """The names of a document put together by what they name, in the order in which these come up."""
    called = _Called.of(text, names)
    kinds = _kinds(called, names)
    groups = _Groups(_genders(called, names, kinds))
    for alias in aliases:
        groups.join(called.key(alias.name), called.key(alias.other))
    surfaces = [key for key in kinds if not key.startswith("=")]
    _join_spellings(groups, surfaces, kinds)
    _join_short_forms(groups, surfaces, kinds)
    members: dict[str, list[Name]] = {}
    for name in names:
        members.setdefault(groups.leader(called.key(name)), []).append(name)
    given = {called.key(side) for alias in aliases for side in (alias.name, alias.other)}
    inside: dict[str, list[Name]] = {}
    for alias in aliases:
        if alias.name.start < alias.other.start < alias.name.end:
            inside.setdefault(groups.leader(called.key(alias.name)), []).append(alias.other)
    return [_thing(called, group, given, inside.get(leader, ())) for leader, group in members.items()]


@dataclass(frozen=True, slots=True)
class _Called:
    """How the names of a text are written; with the style before it where that tells two of one name apart."""

    text: str
    shared: frozenset[str]

    @classmethod
    def of(cls, text: str, names: Iterable[Name]) -> Self:
        """The names, and which of them are those of several: "Mr. Moor" and "Miss Moor"."""
        styles: dict[str, set[str]] = {}
        for name in names:
            if name.known is None and (style := _style(text, name)):
                styles.setdefault(_plain(text, name), set()).add(style)
        return cls(text, frozenset(plain for plain, told in styles.items() if len(told) > 1))

    def written(self, name: Name) -> str:
        """The words of a name."""
        words = " ".join(self.text[name.start : name.end].split())
        style = style_before(self.text, name.start) if _plain(self.text, name) in self.shared else ""
        return f"{self.text[: name.start].split()[-1]} {words}" if style else words

    def key(self, name: Name) -> str:
        """By what a name is known as the same again."""
        if name.known:
            return f"={name.known.name}:{name.type}"
        plain = _plain(self.text, name)
        return f"{_style(self.text, name)} {plain}".strip() if plain in self.shared else plain


def _plain(text: str, name: Name) -> str:
    return " ".join(plainly(text[name.start : name.end]).split())


def _style(text: str, name: Name) -> str:
    """The style before a name, by those whom nobody confuses: married or not, man or woman."""
    style = style_before(text, name.start)
    return "miss" if style == "miss" else {"masculine": "mr", "feminine": "mrs", "": ""}[gender_of(style)]


def _genders(called: _Called, names: Iterable[Name], kinds: Mapping[str, EntityType]) -> dict[str, str]:
    """Whether each surface of a person is a man's or a woman's, by the style before it or else the given name."""
    told: dict[str, str] = {}
    for name in names:
        key = called.key(name)
        if kinds[key] is EntityType.PERSON and (style := style_before(called.text, name.start)):
            told.setdefault(key, gender_of(style))
    return {key: gender_of_name(key) for key, kind in kinds.items() if kind is EntityType.PERSON} | told


def _kinds(called: _Called, names: Iterable[Name]) -> dict[str, EntityType]:
    """The kind that each surface is most often seen as."""
    votes: dict[str, Counter[EntityType]] = {}
    for name in names:
        votes.setdefault(called.key(name), Counter()).update(votes_for(called.text, name.span, name.type))
    return {key: counted.most_common(1)[0][0] for key, counted in votes.items()}


def _join_spellings(groups: _Groups, surfaces: Iterable[str], kinds: dict[str, EntityType]) -> None:
    """Names that sound alike and look alike; single words only where they are of one kind."""
    heard: dict[tuple[str, EntityType | None], str] = {}
    written: dict[str, str] = {}
    for surface in surfaces:
        whole = _whole(surface)
        if len(whole) >= _SHORTEST_WHOLE:
            groups.join(written.setdefault(whole, surface), surface)
        sound = sound_of(surface)
        if len(sound) >= _SHORTEST:
            kind = None if len(_parts(surface)) > 1 else kinds[surface]
            first = heard.setdefault((sound, kind), surface)
            if fuzz.ratio(folded(first), folded(surface)) >= _ALIKE:
                groups.join(first, surface)


def _whole(name: str) -> str:
    return "".join(_parts(name))


def sound_of(name: str) -> str:
    """The consonants of a name as they are heard, without articles: the same for most ways to spell it."""
    heard = "".join(_SOFT.sub("", part) for part in _parts(name))
    for letters, sound in _SOUNDS:
        heard = heard.replace(letters, sound)
    return _DOUBLED.sub(r"\1", heard.translate(_VOWELS))


def folded(name: str) -> str:
    """A name in plain small letters, without articles, in British spelling."""
    return " ".join(_parts(name))


def _parts(name: str) -> list[str]:
    parts = [part for part in _PART.findall(anyascii(name).lower()) if part not in _ARTICLES]
    return [part.replace("ense", "ence").replace("iza", "isa").replace("center", "centre") for part in parts]


def _join_short_forms(groups: _Groups, surfaces: Sequence[str], kinds: dict[str, EntityType]) -> None:
    """A surname with the one full name that it belongs to; likewise acronyms and the short names of bodies."""
    fuller: dict[str, list[str]] = {}
    for surface in surfaces:
        parts = _parts(surface)
        for part in {*parts, f"={''.join(part[0] for part in parts)}"} if len(parts) > 1 else ():
            if len(under := fuller.setdefault(part, [])) < _MOST:
                under.append(surface)
    for surface in sorted(surfaces, key=lambda surface: -len(_parts(surface))):
        fitting = (full for full in _fuller_than(surface, fuller) if _fits(surface, full, kinds))
        shortened = [full for full in fitting if groups.may_join(surface, full)]
        if len({groups.leader(full) for full in shortened}) == 1:
            groups.join(shortened[0], surface)


def _fuller_than(surface: str, fuller: dict[str, list[str]]) -> list[str]:
    parts = _parts(surface)
    if not parts:
        return []
    acronym = fuller.get(f"={parts[0]}", ()) if len(parts) == 1 else ()
    return [full for full in (*fuller.get(parts[-1], ()), *acronym) if full != surface]


def _fits(surface: str, full: str, kinds: dict[str, EntityType]) -> bool:
    if stands_for(surface, full):
        return surface.isupper() and len(surface) > _SHORTEST - 2
    short, long = _parts(surface), _parts(full)
    if len(short) >= len(long) or not set(short) <= set(long):
        return False
    if kinds[full] is EntityType.PERSON:
        is_surname = short == long[-1:] and kinds[surface] is EntityType.ORGANISATION
        return is_surname or kinds[surface] in {EntityType.PERSON, EntityType.OTHER}
    same_ends = short[0] == long[0] and short[-1] == long[-1]
    if kinds[full] is EntityType.OTHER and kinds[surface] is EntityType.PERSON:
        return same_ends if len(short) > 1 else short == long[-1:]
    if kinds[full] not in _BODIES:
        return False
    is_tail = short == long[-len(short) :] and not world().is_listed(surface.split(maxsplit=1)[0])
    is_head = len(short) == 1 and len(short[0]) >= _LONG_WORD and kinds[surface] in _BODIES
    return is_head or (len(short) > 1 and (same_ends or is_tail))


def _thing(called: _Called, names: Sequence[Name], given: set[str], inside: Iterable[Name]) -> Thing:
    known = next((name.known for name in names if name.known), None)
    spelt: dict[str, str] = {}
    for name in names:
        if name.known is None:
            spelt.setdefault(called.key(name), called.written(name))
    title = "" if known else _fullest(list(spelt))
    kind = known.type if known else _kind_of(called, names, title)
    for name in inside:
        spelt.setdefault(called.key(name), called.written(name))
    telling = (key for key in spelt if key in given or len(_parts(key)) > 1 or _whole(key) == _whole(title))
    others = (spelt[key] for key in telling if key != title)
    return Thing(known.name if known else spelt[title], kind, tuple(others), tuple(names))


def _kind_of(called: _Called, names: Sequence[Name], title: str) -> EntityType:
    """What the fullest name is most often seen as; what is armed under any name is no person under another."""
    titled = (name for name in names if called.key(name) == title)
    votes = sum((votes_for(called.text, name.span, name.type) for name in titled), Counter())
    armed = any(name.type is EntityType.ARMED_GROUP for name in names)
    return EntityType.ARMED_GROUP if armed else votes.most_common(1)[0][0]


def _fullest(surfaces: Sequence[str]) -> str:
    """The first name that is no acronym, unless a later one says more of the same."""
    best = next((surface for surface in surfaces if not surface.isupper()), surfaces[0])
    for surface in surfaces:
        if set(_parts(surface)) > set(_parts(best)):
            best = surface
    return best
