"""Other names that a text itself gives to what it names: "X (aka Y)", "X (XYZ)", "X, formerly Y"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from crossread.extraction._name_spans import Name
from crossread.model import Span

_CAPITALISED = r"(?:(?:al|el|an|as|ash|ad|ar|at)-)?[A-Z][\w'’-]{0,30}"
_OTHER = rf"(?:the )?[\"'“‘]?(?P<other>{_CAPITALISED}(?: (?:(?:of|in|for|the|and|de) )?{_CAPITALISED}){{0,6}})"
_AKA = re.compile(
    r"[\"'”’]?\)?,? \(?(?:or |and |also |now |then |once )?"
    r"(?:aka|a\.k\.a\.|AKA|also known as|better known as|known as|also called|also spelled|"
    r"formerly(?: known as| called)?|previously(?: known as| called)?|"
    r"the name for|another name for|short for|which stands for|renamed)"
    rf" {_OTHER}"
)
_BRACKETED = re.compile(r"[\"'”’]? \([\"'“‘]?(?P<other>[A-Z][A-Za-z0-9&.-]{1,11})[\"'”’]?[),;]")
_SPELT_OUT = re.compile(rf" \({_OTHER}\)")
_BEHIND = re.compile(r" (?P<other>[A-Z]{2,6})(?!\w)")
_PART = re.compile(r"[^\W_]+")
_MOST = 5
"""Other names in a row that are followed."""
_LEAST_LETTERS = 3
_SMALL = frozenset({"of", "for", "the", "and", "in", "de", "la", "al", "el", "on", "to"})


@dataclass(frozen=True, slots=True)
class Alias:
    """One name set beside another for the same thing, and the way of setting it."""

    name: Name
    other: Name
    reason: str


def aliases_in(text: str, names: Iterable[Name]) -> Iterator[Alias]:
    """Every explicit alias of the names; also where the reader did not see the other name."""
    for name in names:
        last = name
        for _ in range(_MOST):
            alias = _alias(text, name, last)
            if alias is None:
                break
            yield alias
            last = alias.other


def stands_for(acronym: str, name: str) -> bool:
    """Whether the letters are the first letters of the name's words, small words counted or not."""
    words = _PART.findall(name.replace("'s", "").replace("’s", ""))
    letters = "".join(filter(str.isalnum, acronym)).lower()
    every = "".join(word[0] for word in words).lower()
    great = "".join(word[0] for word in words if word.lower() not in _SMALL).lower()
    return len(letters) > 1 and len(words) > 1 and letters in {every, great}


def _alias(text: str, name: Name, last: Name) -> Alias | None:
    if found := _AKA.match(text, last.end):
        return Alias(name, _at(name, found), "explicit: aka")
    words = text[name.start : name.end]
    for pattern, reason in ((_BRACKETED, "acronym in brackets"), (_BEHIND, "acronym behind the name")):
        found = pattern.match(text, last.end)
        if found and (
            stands_for(found["other"], words) or (pattern is _BRACKETED and _shortens(found["other"], words))
        ):
            return Alias(name, _at(name, found), reason)
    found = _SPELT_OUT.match(text, last.end) if words.isupper() else None
    return Alias(name, _at(name, found), "acronym spelt out") if found and stands_for(words, found["other"]) else None


def _at(name: Name, found: re.Match[str]) -> Name:
    return replace(name, start=found.start("other"), end=found.end("other"), known=None)


def _shortens(acronym: str, name: str) -> bool:
    """Whether the letters come one after another in the name, from its first: "Centcom" for "Central Command"."""
    rest = iter(name.lower())
    return (
        len(acronym) >= _LEAST_LETTERS and acronym[:1] == name[:1] and all(letter in rest for letter in acronym.lower())
    )


def span_of(alias: Alias) -> Span:
    """From the name to the end of the other."""
    return Span(alias.name.start, alias.other.end)
