"""Which of two events comes first, where a document says so in words."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from crossread.extraction._phrases import lower
from crossread.extraction._trees import Trees
from crossread.extraction._word_lists import word_list
from crossread.model import EventOrder

_LEADS = {"advcl": "mark", "obl": "case", "nmod": "case"}
"""Relations by which a later or an earlier event hangs on another, each with that of the word which leads it."""


class Pair(NamedTuple):
    """The words of two events, the earlier first, and the word that orders them."""

    first: int
    then: int
    lead: int


def orders_in(trees: Trees, kinds: Mapping[int, str]) -> tuple[EventOrder, ...]:
    """Every pair of events that "after", "before" or their like put in order."""
    tokens = trees.parsed.tokens
    return tuple(
        EventOrder(*tokens[pair.lead].span, tokens[pair.first].span, tokens[pair.then].span)
        for at in kinds
        if (pair := _pair(trees, kinds, at)) is not None
    )


def _pair(trees: Trees, kinds: Mapping[int, str], at: int) -> Pair | None:
    tokens = trees.parsed.tokens
    head = tokens[at].head
    lead = lead_of(trees, at) if head in kinds else None
    if lead is None:
        return None
    word = lower(trees.parsed, tokens[lead])
    if word in _words("after"):
        return Pair(at, head, lead)
    return Pair(head, at, lead) if word in _words("before") else None


def is_put_in_order(trees: Trees, at: int) -> bool:
    """Whether an event only says after or before what something else was: "they met after the vote"."""
    lead = lead_of(trees, at)
    return lead is not None and lower(trees.parsed, trees.parsed.tokens[lead]) in _words("after") | _words("before")


def lead_of(trees: Trees, at: int) -> int | None:
    """The word by which an event hangs on another."""
    return next(_leads(trees, at), None) if trees.parsed.tokens[at].relation in _LEADS else None


def _leads(trees: Trees, at: int) -> Iterator[int]:
    tokens = trees.parsed.tokens
    wanted = {_LEADS[tokens[at].relation], "case", "mark"}
    yield from (one for one in trees.below.get(at, ()) if tokens[one].relation in wanted)


def _words(section: str) -> frozenset[str]:
    return frozenset(word_list("events")["order"][section].split())
