"""The words that show where two statements part, read from the file beside this module."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from crossread.comparison._words import stem


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of the language, by what they show; stems where their inflection does not matter."""

    function: frozenset[str]
    negations: frozenset[str]
    stops: frozenset[str]
    hedges: frozenset[str]
    fabrications: frozenset[str]
    restrictions: frozenset[str]
    conditions: frozenset[str]
    prepositions: frozenset[str]
    auxiliaries: frozenset[str]
    compounds: frozenset[str]
    additional: frozenset[str]
    partitive: frozenset[str]
    whole_words: frozenset[str]
    including: frozenset[str]
    told_apart: frozenset[str]
    no_people: frozenset[str]
    until: frozenset[str]
    vague: frozenset[str]
    outdated: frozenset[str]
    tolls: frozenset[str]
    harms: frozenset[str]
    antonyms: Mapping[str, frozenset[str]]
    """For a stem, the stems that cannot be said together with it."""
    approximate: Mapping[str, tuple[float, float]]
    populations: Mapping[str, str]
    """For a stem, who it counts."""
    wholes: Mapping[str, frozenset[str]]
    """For a population, those that are parts of it."""
    acts: Mapping[str, str]
    """For the form of a word, the kind of deed that it names."""
    past: frozenset[str]
    blame_object: frozenset[str]
    blame_subject: frozenset[str]
    before_blame: frozenset[str]
    anonymous: frozenset[str]
    unspecified: frozenset[str]
    same_deeds: Mapping[str, str]
    """For a stem, the first of those that name the same deed."""
    force: frozenset[str]
    """Nouns for deeds of force."""
    sites: Mapping[str, str]
    """For a word, the kind of building or ground where something can happen: "market" for "bazaar"."""
    light: frozenset[str]
    """Stems of verbs that say too little to show by themselves that two tellings are of one event."""


def load() -> Lexicon:
    """The lexicon that comes with the package."""
    raw = tomllib.loads(files("crossread.comparison").joinpath("lexicon.toml").read_text("utf-8"))
    return Lexicon(
        **{name: _forms(words) for name, words in raw["words"].items()},
        antonyms=_antonyms(raw["antonyms"]),
        approximate={word: (low, high) for word, (low, high) in raw["approximate"].items()},
        populations={stem(form): who for who, forms in raw["populations"].items() for form in forms.split()},
        wholes={whole: frozenset(parts) for whole, parts in raw["wholes"].items()},
        acts={form: act for act, kinds in raw["acts"].items() for form in kinds["words"].split()},
        past=frozenset(form for kinds in raw["acts"].values() for form in kinds["past"].split()),
        blame_object=_forms(raw["blame"]["object"]),
        blame_subject=_forms(raw["blame"]["subject"]),
        before_blame=_forms(raw["blame"]["before"]),
        anonymous=_forms(raw["sources"]["anonymous"]),
        unspecified=_forms(raw["sources"]["unspecified"]),
        same_deeds=dict(_same(raw["deeds"]["same"])),
        force=_forms(raw["deeds"]["force"]),
        sites={form.replace("_", " "): kind for kind, forms in raw["sites"].items() for form in forms.split()},
        light=frozenset(map(stem, _forms(raw["light"]["verbs"]))),
    )


def _forms(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _same(families: Iterable[str]) -> Iterator[tuple[str, str]]:
    for family in families:
        first, *others = map(stem, family.split())
        yield from ((other, first) for other in others)


def _antonyms(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    opposites: dict[str, frozenset[str]] = {}
    for pair in pairs:
        one, other = (frozenset(map(stem, side.split())) for side in pair)
        opposites |= {word: opposites.get(word, frozenset()) | other for word in one}
        opposites |= {word: opposites.get(word, frozenset()) | one for word in other}
    return opposites
