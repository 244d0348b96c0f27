"""Which parts of two names match, and why, in words that a person can check."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from crossread.linking._lexicon import lexicon
from crossread.linking._matching import Match, Pair
from crossread.linking._spelling import Part

_VOWELS = frozenset("aeiouyw")


def in_words(left: Sequence[Part], right: Sequence[Part], pairs: Sequence[Pair]) -> str:
    """Which parts matched and how: "transliteration: dara/deraa vowels; mansur exact"."""
    if not pairs:
        return ""
    told = [word for pair in pairs for word in _pair_in_words(left[pair.left], right[pair.right], pair.match)]
    alone = [*_alone(left, {pair.left for pair in pairs}), *_alone(right, {pair.right for pair in pairs})]
    return f"{_kind(pairs, max(len(left), len(right)))}: {'; '.join([*told, *alone])}"


def _kind(pairs: Sequence[Pair], longest: int) -> str:
    matches = {pair.match for pair in pairs}
    weakest = next((kind for match, kind in _WEAK.items() if match in matches), "")
    if weakest:
        return weakest
    if len(pairs) < longest:
        return "part of name"
    if matches & _SPELT.keys():
        return next(kind for match, kind in _SPELT.items() if match in matches)
    order = [pair.right for pair in pairs]
    return "same name" if order == sorted(order) else "other order"


_WEAK = {Match.LIKE: "like", Match.FORM: "other form", Match.INITIAL: "initial", Match.NICKNAME: "nickname"}
_SPELT = {Match.MEANING: "translation", Match.SPELLING: "transliteration"}


def _pair_in_words(part: Part, other: Part, match: Match) -> Iterator[str]:
    """What stands in front of two words that match, and how these do."""
    yield from _fronts(part, other)
    if match is Match.SAME:
        yield f"{part.plain} exact"
    elif match is Match.INITIAL:
        yield f"{part.plain}/{other.plain} initial"
    elif match is Match.LIKE:
        yield f"{part.plain}/{other.plain} alike"
    elif match is Match.FORM:
        yield f"{part.plain}/{other.plain} forms of one word"
    elif match is Match.NICKNAME:
        yield f"{part.plain}/{other.plain} short or kindred form"
    elif match is Match.MEANING:
        yield f"{part.plain}/{other.plain} of one meaning"
    else:
        yield f"{part.plain}/{other.plain} {', '.join(spelt_otherwise(part, other))}"


def _fronts(part: Part, other: Part) -> Iterator[str]:
    """Articles and ranks that only one name has, or that the two write in different ways."""
    beside = lexicon().titles | lexicon().descent
    here, there = ([word for word in one.before if word not in beside] for one in (part, other))
    if here != there:
        written = "/".join("-".join(words) + "-" if words else "none" for words in (here, there))
        melted = any(word in lexicon().assimilated for word in (*here, *there))
        yield f"{written} {'assimilated ' if melted else ''}article"
    for word in (*part.before, *other.before):
        if word in beside and (word in part.before) != (word in other.before):
            yield f"{word} {'rank ' * (word in lexicon().titles)}left out"


def spelt_otherwise(part: Part, other: Part) -> list[str]:
    """In what two ways to write one word differ: vowels, a doubled or silent letter, letters for one sound."""
    short, long = sorted((part.plain, other.plain), key=len)
    if len(long) > len(short) + 1 and long[:2] in lexicon().articles and short[:2] != long[:2]:
        return ["article grown on"]
    if _vowels(part.plain) == _vowels(other.plain) and _consonants(part.plain) == _consonants(other.plain):
        return ["vowels in another order"]
    told = ["vowels"] if _vowels(part.plain) != _vowels(other.plain) else []
    return [*told, *dict.fromkeys(_differences(_consonants(part.plain), _consonants(other.plain)))]


def _vowels(word: str) -> str:
    return "".join(letter for letter in word if letter in _VOWELS)


def _consonants(word: str) -> str:
    return "".join(letter for letter in word if letter not in _VOWELS)


def _differences(word: str, other: str) -> Iterator[str]:
    """How the consonants of two words differ, from left to right."""
    for one in Levenshtein.opcodes(word, other):
        here, there = word[one.src_start : one.src_end], other[one.dest_start : one.dest_end]
        if one.tag == "replace":
            yield f"{here}/{there} one sound"
        elif one.tag != "equal":
            yield _extra(here or there, word[: one.src_start] + other[one.dest_end :])


def _extra(letters: str, around: str) -> str:
    """Letters that only one of two words has, and what they do there."""
    if letters in lexicon().articles or letters == "l":
        return "article inside"
    if letters in around:
        return f"{letters} doubled"
    return f"{letters} silent"


def _alone(parts: Sequence[Part], matched: set[int]) -> Iterator[str]:
    """The words that the other name does not have."""
    alone = [part.plain for at, part in enumerate(parts) if at not in matched]
    if alone:
        yield f"{' '.join(alone)} only in one"
