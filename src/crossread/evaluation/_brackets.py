"""Spans of words that a set marks by brackets at their first and last word: "(7-person", "7)", "(3)"."""

import re
from collections.abc import Iterator, Sequence

_BRACKET = re.compile(r"\(([^()]+)(\)?)|([^()]+)\)")


def bracketed(marks: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """What is written at each opening bracket, with its first and last word; what stands before the "-" closes it."""
    waiting: list[tuple[str, int]] = []
    for word, mark in enumerate(marks):
        for written, is_alone, closed in _BRACKET.findall(mark):
            if is_alone:
                yield written, word, word
            elif written:
                waiting.append((written, word))
            else:
                opened = next(one for one in reversed(waiting) if one[0].partition("-")[0] == closed)
                waiting.remove(opened)
                yield opened[0], opened[1], word
