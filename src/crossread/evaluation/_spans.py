"""How much of the text two lists of spans share."""

from collections.abc import Iterable, Sequence


def alike(left: Iterable[Sequence[int]], right: Iterable[Sequence[int]]) -> float:
    """Characters in both, of the characters in either; two empty lists are the same."""
    one, other = _characters(left), _characters(right)
    return len(one & other) / len(one | other) if one | other else 1.0


def covered(inner: Iterable[Sequence[int]], outer: Iterable[Sequence[int]]) -> float:
    """Share of the first spans' characters that stand in the others."""
    wanted = _characters(inner)
    return len(wanted & _characters(outer)) / len(wanted) if wanted else 0.0


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _characters(spans: Iterable[Sequence[int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}
