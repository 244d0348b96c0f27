"""What is known of names beforehand: the project's lists, and conventions put over all sets."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from training.labels import NAME_TAGS
from training.passages import Labels, Passage, name_tag, tag

_OFFICES = frozenset(
    ["president", "prime", "minister", "senator", "secretary", "governor", "general", "professor", "doctor", "judge",
     "chairman", "admiral", "colonel", "captain", "major", "lieutenant", "sergeant", "uncle", "aunt", "mayor",
     "representative", "chancellor", "premier", "ambassador"]
)  # fmt: skip
_SAINTS = frozenset({"st", "st."})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What whole names tell of their type, and what stands before a person's name."""

    whole: dict[str, str]
    titles: frozenset[str]


def lexicon() -> Lexicon:
    """The project's own lists of states, peoples and titles."""
    return Lexicon(_world(_listed("world")), (frozenset(_listed("roles")["titles"]) | _OFFICES) - _SAINTS)


def _world(world: dict[str, Any]) -> dict[str, str]:
    whole = dict.fromkeys([*world["region"], "West Bank"], "place")
    for part in ("body", "outlet"):
        for name, others in world[part].items():
            whole |= dict.fromkeys([name, *others], "organisation")
    for state, forms in world["state"].items():
        whole |= dict.fromkeys([state, *forms.get("also", ()), *forms.get("capital", ())], "place")
        whole |= dict.fromkeys(forms.get("people", ()), "group")
    return whole


def _listed(name: str) -> dict[str, Any]:
    return tomllib.loads((files("crossread") / "extraction" / "lexicons" / f"{name}.toml").read_text(encoding="utf-8"))


def stretches(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where the names with a type stand in a passage."""
    labels = passage.layer("name").tolist()
    for first in [number for number, label in enumerate(labels) if label > 0 and label % 2]:
        end = first + 1
        while end < len(labels) and labels[end] == labels[first] + 1:
            end += 1
        yield first, end


def names_in(passage: Passage) -> Iterator[tuple[str, str]]:
    """The names of a passage and their types."""
    labels = passage.layer("name")
    for first, end in stretches(passage):
        yield " ".join(passage.words[first:end]), NAME_TAGS[labels[first]][2:]


def settled(passages: Sequence[Passage]) -> list[Passage]:
    """States as places even where they act, persons without titles, no title alone: here the sets disagree."""
    known = lexicon()
    for passage in passages:
        labels = passage.layer("name")
        for first, end in list(stretches(passage)):
            kind, text = NAME_TAGS[labels[first]][2:], " ".join(passage.words[first:end])
            if kind == "organisation" and known.whole.get(text) == "place":
                tag(labels, range(first, end), name_tag("place"))
            if kind == "person" and text.lower() in known.titles:
                labels[first] = 0
            elif kind == "person":
                _untitle(labels, passage.words, range(first, end), known.titles)
    return list(passages)


def _untitle(labels: Labels, words: Sequence[str], name: range, titles: frozenset[str]) -> None:
    bare = untitled(name, words, titles)
    labels[name.start : bare[0]] = 0
    tag(labels, bare, name_tag("person"))


def untitled(name: Sequence[int], words: Sequence[str], titles: frozenset[str]) -> Sequence[int]:
    """The words of a person's name without titles before it."""
    while len(name) > 1 and (words[name[0]].lower() in titles or words[name[0]] == "."):
        name = name[1:]
    return name
