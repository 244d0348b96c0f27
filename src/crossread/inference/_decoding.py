"""What the network answered about a whole text, made into answers with positions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crossread.inference._name_types import told_by_noun
from crossread.inference._paths import runs
from crossread.inference._trees import mended
from crossread.inference._weights import Labels
from crossread.model import Answers, CueAnswer, NameAnswer, Span, Token

Numbers = NDArray[np.int64]
Reals = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Row:
    """What the words from `start` on are to one cue, by the numbers of their tags."""

    start: int
    tags: Numbers


_JOINING = frozenset({",", ";", ":"})
_NO_ROW = Row(0, np.zeros(0, dtype=np.int64))


@dataclass(frozen=True, slots=True)
class Heard:
    """The network's answers about each word of a text; `rows` by the first word of the cue."""

    begins: Reals
    pos: Numbers
    head: Numbers
    root: Reals
    relation: Numbers
    name: Numbers
    named: Reals
    cue: Numbers
    cued: Reals
    rows: dict[int, Row]


def answers_from(text: str, words: Sequence[Span], heard: Heard, labels: Labels) -> Answers:
    """Everything the network said, as tokens, sentences, names and cues."""
    if not words:
        return Answers()
    starts = _starts(heard.begins)
    ends = [*(starts[1:] - 1).tolist(), len(words) - 1]
    written = [text[start:end] for start, end in words]
    return Answers(
        tokens=tuple(_tokens(words, heard, starts, labels)),
        sentences=tuple(Span(words[a].start, words[b].end) for a, b in zip(starts.tolist(), ends, strict=True)),
        names=tuple(_names(words, written, heard, labels)),
        cues=cues_from(text, words, heard, labels),
    )


def cues_from(text: str, words: Sequence[Span], heard: Heard, labels: Labels) -> tuple[CueAnswer, ...]:
    """The cues that the network heard, with what hangs on them."""
    return tuple(_cues(words, [text[start:end] for start, end in words], heard, labels))


def _starts(begins: Reals) -> Numbers:
    marked = begins > 0.5  # noqa: PLR2004
    marked[0] = True
    return np.flatnonzero(marked)


def _tokens(words: Sequence[Span], heard: Heard, starts: Numbers, labels: Labels) -> Iterator[Token]:
    heads = mended(heard.head, heard.root, starts)
    is_root = heads == np.arange(len(words))
    root, loose = labels.relation.index("root"), labels.relation.index("parataxis")
    relation = np.where(is_root, root, np.where(heard.relation == root, loose, heard.relation))
    columns = zip(words, heard.pos.tolist(), heads.tolist(), relation.tolist(), strict=True)
    return (Token(s, e, labels.pos[pos], head, labels.relation[name]) for (s, e), pos, head, name in columns)


def _names(words: Sequence[Span], written: Sequence[str], heard: Heard, labels: Labels) -> Iterator[NameAnswer]:
    for told, first, end in runs(heard.name, labels.name):
        likely = float(heard.named[first:end].mean())
        kind = told_by_noun(told, written[first:end])
        yield NameAnswer(words[first].start, words[end - 1].end, kind, round(likely, 4))


def _cues(words: Sequence[Span], written: Sequence[str], heard: Heard, labels: Labels) -> Iterator[CueAnswer]:
    for _, first, end in runs(heard.cue, labels.cue):
        roles: dict[str, list[Span]] = {"source": [], "content": []}
        row = heard.rows.get(first, _NO_ROW)
        for role, a, b in _one_source(runs(row.tags, labels.role), first - row.start):
            stretch = row.start + a, row.start + b
            roles[role].append(_stretch(words, *(_trimmed(written, *stretch) if role == "content" else stretch)))
        likely = round(float(heard.cued[first]), 4)
        yield CueAnswer((_stretch(words, first, end),), tuple(roles["source"]), tuple(roles["content"]), likely)


def _one_source(found: Sequence[tuple[str, int, int]], cue: int) -> list[tuple[str, int, int]]:
    """Of several sources the nearest: people mark one, and the network now and then a namesake far away."""
    sources = [one for one in found if one[0] == "source"]
    nearest = min(sources, key=lambda one: max(one[1] - cue, cue - one[2]), default=None)
    return [one for one in found if one[0] != "source" or one == nearest]


def _trimmed(written: Sequence[str], first: int, end: int) -> tuple[int, int]:
    """A stretch without the comma that only joins it to what stands beside it."""
    while end - first > 1 and written[end - 1] in _JOINING:
        end -= 1
    while end - first > 1 and written[first] in _JOINING:
        first += 1
    return first, end


def _stretch(words: Sequence[Span], first: int, end: int) -> Span:
    return Span(words[first].start, words[end - 1].end)
