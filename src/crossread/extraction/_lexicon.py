"""The words by which English hands a content on: cues, marks of distance, kinds of source, channels."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from crossread.model import Act, Certainty, EvidenceKind, ReporterStance


@dataclass(frozen=True, slots=True)
class CueWord:
    """What a cue word says of its speaker and of the document that uses it."""

    act: Act = Act.SAY
    certainty: Certainty = Certainty.CERTAIN
    reporter: ReporterStance = ReporterStance.NEUTRAL


@dataclass(frozen=True, slots=True)
class Inner:
    """How somebody whose words are reported says what is thought or wanted: "we don’t think", "they want"."""

    subjects: frozenset[str]
    verbs: frozenset[str]
    adjectives: frozenset[str]
    helpers: frozenset[str]
    wishes: frozenset[str]
    wishing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cues:
    """Cue words in all their forms, and the words that lead from them to a content."""

    forms: Mapping[str, CueWord]
    phrases: Mapping[str, CueWord]
    phrase: re.Pattern[str]
    nominal: re.Pattern[str]
    links: Mapping[str, frozenset[str]]
    with_object: frozenset[str]
    of_doing: frozenset[str]
    naming: frozenset[str]
    inner: Inner
    adjective: re.Pattern[str]
    adverb: re.Pattern[str]
    billed: re.Pattern[str]
    evidential: Mapping[str, CueWord]
    passive: re.Pattern[str]
    purpose: re.Pattern[str]
    signing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Markers:
    """Words that show where somebody stands to a content."""

    reporter: tuple[tuple[ReporterStance, re.Pattern[str]], ...]
    inside: re.Pattern[str]
    certainty: tuple[tuple[Certainty, re.Pattern[str]], ...]
    negation: frozenset[str]
    reversing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sources:
    """Words that show what a source is, and through what it speaks."""

    anonymous: re.Pattern[str]
    first_hand: re.Pattern[str]
    kinds: tuple[tuple[EvidenceKind, re.Pattern[str]], ...]
    colouring: frozenset[str]
    carriers: frozenset[str]
    leads: frozenset[str]
    channels: frozenset[str]
    carried: frozenset[str]
    carried_by: frozenset[str]
    citing: frozenset[str]
    told: frozenset[str]
    audiences: frozenset[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Small words by which phrases and clauses begin and end."""

    articles: frozenset[str]
    counting: frozenset[str]
    first_person: frozenset[str]
    third_person: frozenset[str]
    before_source: frozenset[str]
    nobody: frozenset[str]
    relative: frozenset[str]
    owners: frozenset[str]
    possessive: frozenset[str]
    be: frozenset[str]
    auxiliaries: frozenset[str]
    joins: frozenset[str]
    before_adjective: frozenset[str]


@cache
def grammar() -> Grammar:
    """Small words."""
    return Grammar(**{name: _words(listed) for name, listed in _table("grammar.toml").items()})


@cache
def cues() -> Cues:
    """Cue words."""
    table = _table("cues.toml")
    groups = [(_cue_word(group), group) for group in table["group"]]
    phrases = {phrase: word for word, group in groups for phrase in _listed(group.get("phrases", ""))}
    evidential = table["evidential"]
    links = {link: _noun_forms(nouns) for link, nouns in table["nominal"].items()}
    return Cues(
        forms=dict(_forms(groups, table["irregular"])),
        phrases=phrases,
        phrase=pattern_of(phrases),
        nominal=pattern_of(set().union(*links.values())),
        links=links,
        with_object=_verb_forms(table["object"]),
        of_doing=_verb_forms(table["doing"]),
        naming=_verb_forms(table["naming"]),
        inner=_inner(table["inner"], table["irregular"]),
        adjective=pattern_of(evidential["adjectives"].split()),
        adverb=pattern_of(evidential["adverbs"].split()),
        billed=pattern_of(_listed(evidential["billed"])),
        evidential=_evidential(evidential),
        passive=pattern_of(_listed(table["passive"]["phrases"])),
        purpose=pattern_of(_listed(table["purpose"]["phrases"])),
        signing=_verb_forms(table["signing"]),
    )


@cache
def markers() -> Markers:
    """Marks of distance, certainty and denial."""
    table = _table("markers.toml")
    return Markers(
        reporter=tuple(
            (stance, pattern_of(_listed(table["reporter"][stance])))
            for stance in (ReporterStance.REJECTS, ReporterStance.DOUBTS, ReporterStance.ENDORSES)
        ),
        inside=pattern_of(_listed(table["reporter"]["inside"])),
        certainty=tuple(
            (certainty, pattern_of(_listed(table["certainty"][certainty])))
            for certainty in (Certainty.POSSIBLE, Certainty.PROBABLE)
        ),
        negation=_words(table["negation"]["words"]),
        reversing=_words(table["negation"]["reversing"]),
    )


@cache
def sources() -> Sources:
    """Kinds of source and channels."""
    table = _table("sources.toml")
    channel = table["channel"]
    return Sources(
        anonymous=pattern_of(_listed(table["anonymous"])),
        first_hand=pattern_of(_listed(table["first_hand"])),
        kinds=tuple((EvidenceKind(kind), pattern_of(_listed(words))) for kind, words in table["kinds"].items()),
        colouring=_words(table["colouring"]),
        carriers=_words(table["carriers"]),
        leads=_words(channel["leads"]),
        channels=_words(channel["heads"]),
        carried=_words(channel["carried"]),
        carried_by=_words(channel["carried_by"]),
        citing=_words(channel["citing"]),
        told=_words(channel["told"]),
        audiences=_words(channel["audiences"]),
    )


def pattern_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the phrases as whole words, longer ones first."""
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", re.IGNORECASE)


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((files("crossread.extraction") / "lexicons" / name).read_text("utf-8"))


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _listed(phrases: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in phrases.split("|") if phrase.strip())


def _cue_word(group: Mapping[str, str]) -> CueWord:
    return CueWord(
        Act(group["act"]),
        Certainty(group.get("certainty", Certainty.CERTAIN)),
        ReporterStance(group.get("reporter", ReporterStance.NEUTRAL)),
    )


def _noun_forms(nouns: str) -> frozenset[str]:
    return frozenset(form for noun in nouns.split() for form in (noun, _plural(noun)))


def _verb_forms(table: Mapping[str, str]) -> frozenset[str]:
    return frozenset(form for verb in table["verbs"].split() for form in inflected(verb))


def _inner(table: Mapping[str, str], irregular: Mapping[str, str]) -> Inner:
    bases = table["verbs"].split()
    forms = {form for verb in bases for form in inflected(verb)}
    forms |= {form for form, verb in irregular.items() if verb in bases}
    return Inner(
        subjects=_words(table["subjects"]),
        verbs=frozenset(forms),
        adjectives=_words(table["adjectives"]),
        helpers=_words(table["helpers"]),
        wishes=_words(table["wishes"]),
        wishing=_words(table["wishing"]),
    )


def _evidential(table: Mapping[str, Any]) -> dict[str, CueWord]:
    words = [*table["adjectives"].split(), *table["adverbs"].split()]
    return {
        word: CueWord(
            Act(table["acts"].get(word, Act.CLAIM)), Certainty(table["certainty"].get(word, Certainty.UNKNOWN))
        )
        for word in words
    }


def _forms(
    groups: Iterable[tuple[CueWord, Mapping[str, str]]], irregular: Mapping[str, str]
) -> Iterator[tuple[str, CueWord]]:
    """Every form of every cue word; where noun and verb of two groups share a form, the verb's group wins."""
    groups = list(groups)
    for word, group in groups:
        for noun in group.get("nouns", "").split():
            yield from ((noun, word), (_plural(noun), word))
    bases: dict[str, CueWord] = {}
    for word, group in groups:
        for verb in group.get("verbs", "").split():
            bases.setdefault(verb, word)
    for verb, word in bases.items():
        yield from ((form, word) for form in inflected(verb))
    yield from ((form, bases[base]) for form, base in irregular.items() if base in bases)


def inflected(verb: str) -> tuple[str, ...]:
    """A regular verb's forms: deny, denies, denied, denying."""
    if verb.endswith("e"):
        return (verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing")
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z")) else f"{verb}s"
    doubled = f"{verb}{verb[-1]}"
    return (verb, third, f"{verb}ed", f"{verb}ing", f"{doubled}ed", f"{doubled}ing")


def _plural(noun: str) -> str:
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"
