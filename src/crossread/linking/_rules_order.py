"""The rules for bodies and lands whose names say the same in another order: "Ministry of Health", "Health Ministry"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crossread.linking._explaining import in_words
from crossread.linking._governments import is_one_state
from crossread.linking._lexicon import lexicon
from crossread.linking._matching import Match, Pair, is_spelling, paired
from crossread.linking._meanings import meanings_of
from crossread.linking._named import key_of
from crossread.linking._spelling import Part, is_acronym, parts_of, words_of
from crossread.linking._things import Proposal, Thing, holders_by, only_fits

_MOST_ALIKE = 50
_BEGINNING = 3
"""Consonants with which the forms of one word begin."""
_BEHIND = re.compile(r"\s(?:of|for)\s", re.IGNORECASE)


def turned_round(things: Sequence[Thing]) -> Iterator[Proposal]:
    """The name of a body with "of" or "for", and the same words about the same head without it."""
    bodies = [thing for thing in things if thing.kind == "body"]
    for _, holders in holders_by(bodies, _beginnings):
        for (thing, name), (other, written) in combinations(holders[:_MOST_ALIKE], 2):
            if thing.at != other.at and (reason := _says_the_same(name, written)):
                yield Proposal(thing.at, other.at, name, written, reason)


def state_form(things: Sequence[Thing]) -> Iterator[Proposal]:
    """A land with and without the word for what kind of state it is: "Republic of Varsk", "Varsk"."""
    lands = [thing for thing in things if thing.kind == "place" or any(map(_land_in, thing.names))]
    for _, holders in holders_by(lands, lambda name: (key_of(_land_in(name) or name),)):
        yield from only_fits([(thing, name) for thing, name in holders if thing.kind], _leaves_form_out)


def may_be_turned(name: str, other: str) -> bool:
    """Whether two names of bodies may say the same in two orders.

    The head has to be the same, and one of the two has to say "of" or "for"; of universities and banks the order
    itself tells two apart.
    """
    head, against = _head(name), _head(other)
    is_behind = bool(_BEHIND.search(name) or _BEHIND.search(other))
    is_one = head.plain == against.plain or is_spelling(head, against) or _is_form(head, against)
    return is_behind and is_one and head.plain not in lexicon().told_by_order


def _beginnings(name: str) -> tuple[str, ...]:
    parts = parts_of(name)
    return (" ".join(sorted(part.sound[:_BEGINNING] for part in parts)),) if len(parts) > 1 else ()


def _says_the_same(name: str, other: str) -> str:
    left, right = parts_of(name), parts_of(other)
    pairs = [_as_form(left, right, pair) for pair in paired(left, right)]
    is_whole = len(pairs) == len(left) == len(right) and all(
        pair.match >= Match.SPELLING or pair.match is Match.FORM for pair in pairs
    )
    order = [pair.right for pair in pairs]
    if not is_whole or is_acronym(name):
        return ""
    is_one = order == sorted(order) or may_be_turned(name, other)
    return in_words(left, right, pairs) if is_one else ""


def _as_form(left: Sequence[Part], right: Sequence[Part], pair: Pair) -> Pair:
    is_form = pair.match < Match.SPELLING and _is_form(left[pair.left], right[pair.right])
    return replace(pair, match=Match.FORM) if is_form else pair


def _is_form(part: Part, other: Part) -> bool:
    """Whether two words are forms of one: a land and what is of it, or one and several.

    "Islam" is no land: the Army of Islam is not the Islamic Army.
    """
    one, two = part.plain, other.plain
    is_of_land = not meanings_of(part) and not meanings_of(other) and is_one_state(one, two)
    return is_of_land or f"{one}s" == two or one == f"{two}s"


def _head(name: str) -> Part:
    """The word for what a body is: the last one, or the last before "of"."""
    before = _BEHIND.split(name, maxsplit=1)[0]
    return (parts_of(before) or parts_of(name))[-1]


def _land_in(name: str) -> str:
    """The land that a full name is of, where it says nothing else: "Varsk" of "Republic of Varsk"."""
    form, of, land = name.partition(" of ")
    words = words_of(form.lower().removeprefix("the "))
    return land if of and len(words) == 1 and words[0] in lexicon().state_forms else ""


def _leaves_form_out(short: str, long: str) -> str:
    is_full = bool(_land_in(long)) and not _land_in(short)
    return f"part of name: {short}~{long}" if is_full else ""
