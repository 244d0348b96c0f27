"""How often each account persuades by a technique, and how firmly or loosely it speaks."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import sqrt
from typing import NamedTuple

from crossread.comparison._accounts import Account
from crossread.model import Passage, Span, StyleCount

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_THOUSAND = 1000
ANY = {True: "any technique", False: "any mark"}
"""What all techniques of an account are counted as together, and all its marks."""
_Z = 1.959964
"""Standard deviations on either side that hold 95 %."""


class _Kind(NamedTuple):
    """What is counted together: techniques of one name, or marks of one kind, in one kind of voice."""

    is_technique: bool
    own_voice: bool
    name: str


def styles_of(accounts: Iterable[Account]) -> list[StyleCount]:
    """Techniques first, then marks; an account's own voice apart from those that it quotes.

    All of a kind together come first, also where an account has none: none in 800 words tells more than none in eight.
    """
    counts = [count for account in accounts for count in _counts(account)]
    return sorted(counts, key=lambda one: (not one.is_technique, not one.own_voice))


def _counts(account: Account) -> Iterator[StyleCount]:
    own, quoted = _words(account)
    found: dict[_Kind, list[Passage]] = defaultdict(list)
    for kind, span in _found(account):
        found[kind].append(account.document.passage(span))
    together: dict[_Kind, list[Passage]] = {_Kind(one, voice, ANY[one]): [] for one in ANY for voice in (True, False)}
    for kind, span in sorted(_found(account), key=lambda one: one[1]):
        together[kind._replace(name=ANY[kind.is_technique])].append(account.document.passage(span))
    each = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    for kind, passages in (*together.items(), *each):
        words = own if kind.own_voice else quoted
        low, high = interval(len(passages), words)
        yield StyleCount(
            account.document.id,
            kind.name,
            kind.is_technique,
            kind.own_voice,
            tuple(passages),
            words,
            per_thousand(len(passages), words),
            low,
            high,
        )


def _found(account: Account) -> Iterator[tuple[_Kind, Span]]:
    reading, voice = account.reading, account.document.voice
    for technique in reading.techniques:
        yield _Kind(is_technique=True, own_voice=technique.holder == voice, name=technique.technique), technique.span
    for mark in reading.style_marks:
        yield _Kind(is_technique=False, own_voice=mark.holder == voice, name=mark.kind), mark.span


def _words(account: Account) -> tuple[int, int]:
    """Words of the sentences in the account's own voice, and in those that it quotes."""
    voice, text = account.document.voice, account.document.text
    handed_on = [span for span, attribution in account.contents if account.attributions[attribution].speaker != voice]
    places = [found.start() for one in account.sentences for found in _WORD.finditer(text, one.start, one.end)]
    quoted = _inside(places, handed_on)
    return len(places) - quoted, quoted


def _inside(places: Iterable[int], spans: Sequence[Span]) -> int:
    """How many of the places, in their order, stand in one of the spans, given by their starts."""
    count, at, end = 0, 0, 0
    for place in places:
        while at < len(spans) and spans[at].start <= place:
            end = max(end, spans[at].end)
            at += 1
        count += place < end
    return count


def per_thousand(count: int, words: int) -> float:
    """A rate per 1,000 words."""
    return round(_THOUSAND * count / words, 2) if words else 0.0


def interval(count: int, words: int) -> tuple[float, float]:
    """Between which rates per 1,000 words the habit lies, by Wilson's score; nothing is known of no words."""
    if not words:
        return 0.0, float(_THOUSAND)
    share, weight = min(count / words, 1.0), _Z**2 / words
    middle = share + weight / 2
    reach = _Z * sqrt(share * (1 - share) / words + weight / (4 * words))
    low, high = (middle - reach) / (1 + weight), (middle + reach) / (1 + weight)
    return round(_THOUSAND * max(low, 0.0), 2), round(_THOUSAND * min(high, 1.0), 2)
