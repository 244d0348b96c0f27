"""Mentions, who speaks, and what means the same one: the network's choices in each window, made into chains."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crossread.inference._agreement import Character, looks_of
from crossread.inference._heard import Choice, Heard, Mentioned, Numbers
from crossread.inference._tuned import TUNED, Tuned
from crossread.inference._weights import Labels
from crossread.inference._windows import Window
from crossread.model import LinkAnswer, MentionAnswer, Span

Outputs = Mapping[str, NDArray[Any]]

_LEAST = -7.0
"""The logarithm of a probability below which an antecedent or a speaker is forgotten."""
_WORTH = 0.005
"""How likely a link must be to be told."""
_NORM = 1.1
"""Where a chain is chosen, one sure mention of it is worth more than many doubtful ones; with 1 it is not."""
_ARTICLES = frozenset({"the", "a", "an"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


def mentioned(window: Window, output: Outputs) -> Iterator[tuple[int, Mentioned]]:
    """The mentions whose head this window answers about."""
    heads = output["mentioned"] + window.start
    kinds = output["mention"].argmax(1)
    for row in range(1, len(heads)):
        if kinds[row] and window.first <= heads[row] < window.last:
            links = _best(output["links"][row, 1 : row + 1], heads[1 : row + 1])
            likely = 1 - float(np.exp(output["mention"][row, 0]))
            edges = int(output["firsts"][row]) + window.start, int(output["lasts"][row]) + window.start
            yield int(heads[row]), Mentioned(int(kinds[row]), likely, *edges, links)


def spoken(window: Window, output: Outputs, openings: Sequence[int]) -> Iterator[tuple[int, tuple[Choice, ...]]]:
    """Who may speak the quotations that open at these words of the text."""
    heads = output["mentioned"][1:] + window.start
    for word, scores in zip(openings, output["speakers"][1:, 1:], strict=True):
        yield word, _best(scores, heads)


def _best(scores: NDArray[np.float32], words: Numbers) -> tuple[Choice, ...]:
    """The words that are likely enough, in order."""
    return tuple(Choice(int(words[n]), float(scores[n])) for n in np.flatnonzero(scores > _LEAST))


@dataclass(frozen=True, slots=True)
class Link:
    """The head that began the chain of a mention, and how likely it is that the mention belongs there."""

    root: int
    likely: float


def mentions_from(
    words: Sequence[Span], heard: Heard, labels: Labels, links: Mapping[int, Link], tuned: Tuned = TUNED
) -> tuple[MentionAnswer, ...]:
    """Every mention with the chain that it belongs to."""
    heads = sorted(links, key=lambda head: (heard.mentions[head].first, -heard.mentions[head].last))
    first: dict[int, int] = {}
    for place, head in enumerate(heads):
        first.setdefault(links[head].root, place)
    return tuple(
        MentionAnswer(
            *_stretch(words, heard.mentions[head]),
            head=words[head],
            type=labels.mention[heard.mentions[head].kind],
            chain=first[links[head].root],
            probability=tuned.scales.link.of(links[head].likely),
            links=tuple(_backward(words, heard.mentions[head].links, head)),
        )
        for head in heads
    )


def _backward(words: Sequence[Span], choices: Sequence[Choice], head: int) -> Iterator[LinkAnswer]:
    """The earlier mentions that are worth a thought."""
    likely = ((choice.word, exp(choice.likely)) for choice in choices if choice.word != head)
    return (LinkAnswer(words[word], round(much, 4)) for word, much in likely if much >= _WORTH)


def _once(heard: Heard) -> list[int]:
    """The heads of all mentions; of two that reach over the same words the likelier."""
    best: dict[tuple[int, int], int] = {}
    for head, one in heard.mentions.items():
        other = best.get((one.first, one.last))
        if other is None or heard.mentions[other].likely < one.likely:
            best[one.first, one.last] = head
    return list(best.values())


def _stretch(words: Sequence[Span], one: Mentioned) -> tuple[int, int]:
    return words[one.first].start, words[one.last].end


def links_of(written: Sequence[str], heard: Heard, labels: Labels, tuned: Tuned = TUNED) -> dict[int, Link]:
    """For each mention, by its head, the likeliest chain that admits it."""
    links: dict[int, Link] = {}
    characters: dict[int, Character] = {}
    named: dict[str, int] = {}
    proper = labels.pos.index("PROPN")
    for head in sorted(_once(heard)):
        one = heard.mentions[head]
        core = written[one.first : one.last + 1]
        looks = looks_of(labels.mention[one.kind], core, named=heard.pos[head] == proper)
        likely = by_chain(one.links, links, head)
        weights = by_chain(one.links, links, head, norm=_NORM)
        fitting = {root: much for root, much in weights.items() if root == head or characters[root].admits(looks)}
        best = likeliest(fitting, {head: tuned.new})
        link = Link(best.root, likely[best.root]) if best else Link(head, 0.0)
        same = named.get(_name(core)) if _name(core) else None
        # A window sees no further back than its first word; a name is known by its spelling also from before.
        if same is not None and characters[links[same].root].admits(looks):
            link = Link(links[same].root, max(likely.get(links[same].root, 0.0), links[same].likely))
        links[head] = link
        characters.setdefault(link.root, Character()).add(looks)
        if looks.named or _name(core) in named:
            named[_name(core)] = head
    return links


def by_chain(
    choices: Sequence[Choice], links: Mapping[int, Link], own: int | None = None, norm: float = 1.0
) -> dict[int, float]:
    """How likely each chain is, by its first head; `own` is the head of a mention that may begin one."""
    likely: dict[int, float] = {}
    for choice in choices:
        if choice.word in links or choice.word == own:
            root = links[choice.word].root if choice.word in links else choice.word
            likely[root] = likely.get(root, 0.0) + exp(norm * choice.likely)
    return {root: min(much ** (1 / norm), 1.0) for root, much in likely.items()}


def likeliest(likely: Mapping[int, float], worth: Mapping[int, float] = MappingProxyType({})) -> Link | None:
    """The likeliest chain, where some are worth more, by logarithm, than they are likely."""
    best = max(likely, key=lambda root: (likely[root] * exp(worth.get(root, 0.0)), root), default=None)
    return None if best is None else Link(best, likely[best])


def _name(words: Sequence[str]) -> str:
    """How a name is known again: without an article before it and a possessive behind it."""
    first = 1 if words[0].lower() in _ARTICLES else 0
    last = len(words) - (words[-1].lower() in _POSSESSIVE)
    return " ".join(word.lower() for word in words[first:last])
