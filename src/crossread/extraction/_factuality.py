"""Whether what a word speaks of is shown to be so, and how surely: by its own marks and by what it hangs on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from crossread.extraction._lexicon import inflected
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower
from crossread.extraction._trees import Trees, trees_of
from crossread.extraction._word_lists import word_list
from crossread.model import Answers, Capture, Certainty, Polarity

_WEAKER = (Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE, Certainty.UNKNOWN)
_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "csubj:pass", "acl", "advcl"})
_THINGS = frozenset({"obj", "nsubj:pass", "nmod", "obl"})
_MARKS = frozenset({"aux", "advmod", "det", "case", "mark", "cc", "neg", "amod"})
_FARTHEST = 12
"""Words that are climbed from one; a content of a content of a content stands nearer."""


class Factuality(NamedTuple):
    """How surely something is shown to be so, or not to be so."""

    certainty: Certainty = Certainty.CERTAIN
    polarity: Polarity = Polarity.POSITIVE

    def under(self, effect: "Effect") -> "Factuality":
        """What is left of it under a word of such an effect."""
        turned = Polarity.NEGATIVE if self.polarity is Polarity.POSITIVE else Polarity.POSITIVE
        return Factuality(weakest(self.certainty, effect.certainty), turned if effect.reverses else self.polarity)


def weakest(*certainties: Certainty) -> Certainty:
    """The least sure of them."""
    return max(certainties, key=_WEAKER.index)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a word does to what hangs on it."""

    certainty: Certainty = Certainty.CERTAIN
    reverses: bool = False
    settles: bool = False
    """Nothing above it matters: "nobody knew that it broke"."""


_EFFECTS: Mapping[str, Effect] = {
    "factive": Effect(settles=True),
    "implicative": Effect(),
    "counter": Effect(reverses=True),
    "probable": Effect(Certainty.PROBABLE),
    "possible": Effect(Certainty.POSSIBLE),
    "unknown": Effect(Certainty.UNKNOWN),
}
_NOTHING = Effect()


def factualities(capture: Capture, answers: Answers, positions: Sequence[int]) -> list[Factuality]:
    """How each word of a text, told by a position in it, is shown to be so."""
    trees = trees_of(Parsed(capture, answers))
    return [factuality_at(trees, trees.parsed.token_index(position)) for position in positions]


def factuality_at(trees: Trees, at: int) -> Factuality:
    """How what a word speaks of is shown to be so; a word without marks is certain and so."""
    shown = _marked(trees, at, Factuality())
    for here, effect in _above(trees, at):
        shown = shown.under(effect)
        if effect.settles:
            break
        shown = _marked(trees, here, shown)
    return shown


def _above(trees: Trees, at: int) -> Iterator[tuple[int, Effect]]:
    """The words, from the nearest, that say something of what hangs on them."""
    tokens = trees.parsed.tokens
    for _ in range(_FARTHEST):
        head = tokens[at].head
        effect = _effect_on(trees, at, head) if head != at else None
        if effect is None:
            return
        yield head, effect
        at = head


def _effect_on(trees: Trees, at: int, head: int) -> Effect | None:
    """What the governing word does to this one; nothing where it does not speak of it."""
    relation, effect = trees.parsed.tokens[at].relation, _effects().get(lower(trees.parsed, trees.parsed.tokens[head]))
    if relation == "conj":
        return None if _has_subject(trees, at) else _NOTHING
    if relation == "xcomp":
        return effect or _NOTHING
    if relation == "nsubj":
        return effect if effect and effect.reverses and trees.child(head, "obj") is None else None
    return effect if relation in _CLAUSES | _THINGS else None


def _has_subject(trees: Trees, at: int) -> bool:
    return any(trees.parsed.tokens[one].relation.startswith("nsubj") for one in trees.below.get(at, ()))


def _marked(trees: Trees, at: int, shown: Factuality) -> Factuality:
    """By the small words that hang on a word."""
    for one in trees.below.get(at, ()):
        shown = shown.under(_effect_of_mark(trees, one))
    return shown


def _effect_of_mark(trees: Trees, at: int) -> Effect:
    token = trees.parsed.tokens[at]
    relation, word = token.relation.partition(":")[0], lower(trees.parsed, token)
    if relation in {"nsubj", "obj"}:
        return Effect(reverses=word in _words("nobody") or _is_denied(trees, at))
    if relation not in _MARKS or _is_only(trees, at):
        return _NOTHING
    if relation == "amod":
        return _effects().get(word, _NOTHING)
    certainty = next((name for name in _MARKED if word in _words(_MARKED[name])), Certainty.CERTAIN)
    return Effect(certainty, reverses=word in _words("negation") or (relation == "advmod" and _is_denied(trees, at)))


_MARKED: Mapping[Certainty, str] = {
    Certainty.POSSIBLE: "possible",
    Certainty.PROBABLE: "probable",
    Certainty.UNKNOWN: "conditions",
}


def _is_denied(trees: Trees, at: int) -> bool:
    """Whether "no" or its like hangs on a word: "no plane", "no longer"."""
    tokens = trees.parsed.tokens
    return any(
        tokens[one].relation in {"det", "advmod"} and lower(trees.parsed, tokens[one]) in _words("negation")
        for one in trees.below.get(at, ())
    )


def _is_only(trees: Trees, at: int) -> bool:
    """Whether a negation goes with "only", and denies nothing."""
    after = trees.parsed.tokens[at + 1 : at + 2]
    return any(lower(trees.parsed, token) == "only" for token in after)


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(word_list("factuality")["marks"][section].split())


@cache
def _effects() -> Mapping[str, Effect]:
    """The effect of each word in all its forms."""
    table = word_list("factuality")
    effects = {form: effect for name, effect in _EFFECTS.items() for form in _forms(table[name])}
    return effects | {form: effects[base] for form, base in table["irregular"].items()}


def _forms(words: Mapping[str, str]) -> Iterator[str]:
    yield from (form for verb in words["verbs"].split() for form in inflected(verb))
    yield from (form for noun in words.get("nouns", "").split() for form in (noun, f"{noun}s"))
    yield from words.get("adjectives", "").split()
