"""Other names that a text itself gives to what it names: "X (aka Y)", "X (XYZ)", "X, formerly Y"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crossread.extraction._acronyms import ends_in, shortens, stands_for
from crossread.extraction._name_spans import Name
from crossread.extraction._name_types import type_of
from crossread.extraction._other_scripts import OTHER_LETTER, is_in_other_script
from crossread.model import EntityType, Span

_CAPITALISED = r"(?:(?:al|el|an|as|ash|ad|ar|at)-)?[A-Z][\w'’-]{0,30}"
_OTHER = rf"(?:the )?[\"'“‘]?(?P<other>{_CAPITALISED}(?: (?:(?:of|in|for|the|and|de) ){{0,2}}{_CAPITALISED}){{0,6}})"
_CALLED = (
    r",? \(?(?:or |and |also |now |then |once )?"
    r"(?:aka|a\.k\.a\.|AKA|also known as|better known as|known as|also called|also spelled|"
    r"formerly(?: known as| called)?|previously(?: known as| called)?|"
    r"(?:(?:which|that|who) (?:now )?calls?|calling) (?:itself|himself|herself|themselves)|"
    r"the name for|another name for|short for|which stands for|renamed)"
    rf" {_OTHER}"
)
_AKA = re.compile(rf"[\"'”’]?\)?{_CALLED}")
_AKA_BEHIND = re.compile(
    rf"[\"'”’]?(?: \([^()\n]{{1,80}}\)|, (?:an?|the|one of) [a-z][^,;:.()\n]{{1,80}}(?=,)){_CALLED}"
)
"""Behind a bracket or an apposition: "X (based in Y), also known as Z"."""
_BRACKETED = re.compile(r"[\"'”’]? \([\"'“‘]?(?P<other>[A-Z][A-Za-z0-9&.-]{1,11})[\"'”’]?[),;]")
_SPELT_OUT = re.compile(rf" \({_OTHER}\)")
_NICKNAMED = re.compile(rf" [\"“](?:[Tt]he )?(?P<other>{_CAPITALISED}(?: {_CAPITALISED})?)[\"”] (?={_CAPITALISED})")
_NICKNAMED_BEHIND = re.compile(rf" [\"“]the (?P<other>{_CAPITALISED}(?: {_CAPITALISED})?)[\"”](?!\w)")
_OTHER_SCRIPT = re.compile(
    r"[\"'”’]? \((?:[A-Z][a-z]+: ?)?(?P<other>[^\W\d_A-Za-z\u00c0-\u024f][^()\n,;A-Za-z]{1,60}?)(?=[,;)])"
)
_CALLED_IN_SCRIPT = re.compile(
    r",? \(?(?:also |or )?(?:known|called|written|spelled|spelt)(?: in [A-Z][a-z]+)?(?: as)? [\"“]?"
    rf"(?P<other>{OTHER_LETTER}+(?:[ -]{OTHER_LETTER}+){{0,4}})(?!\w)"
)
_BEHIND = re.compile(r" (?P<other>[A-Z]{2,6})(?!\w)")
_MOST = 5
"""Other names in a row that are followed."""


_BRACKET = re.compile(r"[\"'”’]? \((?:the )?[\"'“‘]?")
_CLOSED = re.compile(r"[\"'”’]?[),;]")
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.GROUP})
_PERSONS = frozenset({EntityType.PERSON, EntityType.OTHER})
_SHORTEST_ACRONYM = 3


@dataclass(frozen=True, slots=True)
class Alias:
    """One name set beside another for the same thing, and the way of setting it."""

    name: Name
    other: Name
    reason: str


def aliases_in(text: str, names: Iterable[Name]) -> Iterator[Alias]:
    """Every explicit alias of the names; also where the reader did not see the other name."""
    listed = list(names)
    at = {name.start: name for name in listed}
    given: set[int] = set()
    for name in listed:
        last = name
        yield from _nicknames(text, name)
        for _ in range(_MOST):
            alias = _alias(text, name, last) or _equated(text, name, last, at) or _behind(text, name)
            if alias is None or alias.other.start in given:
                break
            seen = at.get(alias.other.start)
            alias = replace(alias, other=seen) if seen and seen.end > alias.other.end else alias
            given.add(alias.other.start)
            yield alias
            last = alias.other


def nicknamed(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The names of persons with a nickname in quotation marks between their parts: "Ada “the Fox” Moor"."""
    at = {name.start: name for name in names}
    for name in names:
        found = _NICKNAMED.match(text, name.end) if name.type in _PERSONS else None
        last = at.get(found.end()) if found else None
        if last and last.type in _PERSONS:
            yield Name(name.start, last.end, EntityType.PERSON)


def _nicknames(text: str, name: Name) -> Iterator[Alias]:
    if name.type is not EntityType.PERSON:
        return
    inside = _NICKNAMED.search(text, name.start, name.end)
    found = inside or _NICKNAMED_BEHIND.match(text, name.end)
    if found:
        yield Alias(name, Name(*found.span("other"), EntityType.PERSON), "explicit: nickname in quotation marks")


def _alias(text: str, name: Name, last: Name) -> Alias | None:
    found = _AKA.match(text, last.end)
    if found and not (last is name and text.startswith(")", last.end)):
        return Alias(name, _at(text, name, found), "explicit: aka")
    words = text[name.start : name.end]
    for pattern, reason in ((_BRACKETED, "acronym in brackets"), (_BEHIND, "acronym behind the name")):
        found = pattern.match(text, last.end)
        if found and _fits(found["other"], words, loosely=pattern is _BRACKETED):
            return Alias(name, _at(text, name, found), reason)
    if found := _OTHER_SCRIPT.match(text, last.end) or _CALLED_IN_SCRIPT.match(text, last.end):
        return Alias(name, Name(*found.span("other"), name.type), "explicit: in another script")
    found = _SPELT_OUT.match(text, last.end) if words.isupper() or is_in_other_script(words) else None
    if found and is_in_other_script(words):
        return Alias(name, _at(text, name, found), "explicit: in another script")
    return (
        Alias(name, _at(text, name, found), "acronym spelt out")
        if found and stands_for(words, found["other"])
        else None
    )


def _behind(text: str, name: Name) -> Alias | None:
    found = _AKA_BEHIND.match(text, name.end)
    return Alias(name, _at(text, name, found), "explicit: aka") if found else None


def _equated(text: str, name: Name, last: Name, at: Mapping[int, Name]) -> Alias | None:
    """Two names of bodies, the second in brackets, one of them an acronym: "ISPR (Inter-Services Public Relations)".

    An acronym whose letters do not fit, as where it is one in another language, must be used again without brackets.
    """
    bracket = _BRACKET.match(text, last.end)
    other = at.get(bracket.end()) if bracket else None
    if other is None or not _CLOSED.match(text, other.end) or not {name.type, other.type} <= _BODIES:
        return None
    known = _is_acronym(text, name)
    given = _is_acronym(text, other) and _is_used_again(text, other)
    return Alias(name, other, "explicit: in brackets") if known or given else None


def _is_acronym(text: str, name: Name) -> bool:
    words = text[name.start : name.end]
    return len(words) >= _SHORTEST_ACRONYM and words.isupper() and words.isalpha()


def _is_used_again(text: str, name: Name) -> bool:
    return re.search(rf"(?<![\w(]){re.escape(text[name.start : name.end])}(?![\w)])", text[name.end :]) is not None


def _fits(acronym: str, name: str, *, loosely: bool) -> bool:
    return stands_for(acronym, name) or (loosely and (ends_in(acronym, name) or shortens(acronym, name)))


def _at(text: str, name: Name, found: re.Match[str]) -> Name:
    span = Span(*found.span("other"))
    return Name(*span, type_of(text, span, name.type))
