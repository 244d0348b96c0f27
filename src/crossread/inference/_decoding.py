"""What the network answered about a whole text, made into answers with positions."""

from collections.abc import Iterator, Sequence

import numpy as np

from crossread.inference._colours import techniques_from, tones_from
from crossread.inference._heard import Heard, Numbers, Reals, Row
from crossread.inference._mentions import links_of, mentions_from
from crossread.inference._name_runs import Run, names_in
from crossread.inference._name_types import told_by_noun
from crossread.inference._paths import runs
from crossread.inference._trees import mended
from crossread.inference._tuned import TUNED, Tuned
from crossread.inference._voices import speakers_from
from crossread.inference._weights import Labels
from crossread.model import Answers, CueAnswer, NameAnswer, Span, Token

_JOINING = frozenset({",", ";", ":"})
_NO_ROW = Row(0, np.zeros(0, dtype=np.int64))


def answers_from(text: str, words: Sequence[Span], heard: Heard, labels: Labels, tuned: Tuned = TUNED) -> Answers:
    """Everything the network said, as tokens, sentences, names and cues."""
    if not words:
        return Answers()
    starts = _starts(heard.begins)
    ends = [*(starts[1:] - 1).tolist(), len(words) - 1]
    written = [text[start:end] for start, end in words]
    heads = mended(heard.head, heard.root, starts)
    names = names_in(written, heard, heads, labels)
    cues = cues_from(text, words, heard, labels, tuned)
    links = links_of(written, heard, labels, tuned)
    return Answers(
        tokens=tuple(_tokens(words, heard, heads, labels)),
        sentences=tuple(Span(words[a].start, words[b].end) for a, b in zip(starts.tolist(), ends, strict=True)),
        names=tuple(_names(words, written, heard, names, tuned)),
        cues=cues,
        mentions=mentions_from(words, heard, labels, links, tuned),
        speakers=tuple(speakers_from(words, written, heard, links, cues, tuned.scales.speaker)),
        tones=tuple(tones_from(words, _shown(heard, names), heard, labels, tuned)),
        techniques=tuple(techniques_from(words, heard, labels, tuned)),
    )


def _shown(heard: Heard, names: Sequence[Run]) -> list[tuple[int, int]]:
    """The stretches that stand for somebody or something: each name, and the head of each other mention."""
    named = {word for _, first, end in names for word in range(first, end)}
    stretches = [(first, end) for _, first, end in names]
    return sorted([*stretches, *((head, head + 1) for head in heard.mentions if head not in named)])


def cues_from(
    text: str, words: Sequence[Span], heard: Heard, labels: Labels, tuned: Tuned = TUNED
) -> tuple[CueAnswer, ...]:
    """The cues that the network heard, with what hangs on them."""
    return tuple(_cues(words, [text[start:end] for start, end in words], heard, labels, tuned))


def _starts(begins: Reals) -> Numbers:
    marked = begins > 0.5  # noqa: PLR2004
    marked[0] = True
    return np.flatnonzero(marked)


def _tokens(words: Sequence[Span], heard: Heard, heads: Numbers, labels: Labels) -> Iterator[Token]:
    is_root = heads == np.arange(len(words))
    root, loose = labels.relation.index("root"), labels.relation.index("parataxis")
    relation = np.where(is_root, root, np.where(heard.relation == root, loose, heard.relation))
    columns = zip(words, heard.pos.tolist(), heads.tolist(), relation.tolist(), strict=True)
    return (Token(s, e, labels.pos[pos], head, labels.relation[name]) for (s, e), pos, head, name in columns)


def _names(
    words: Sequence[Span], written: Sequence[str], heard: Heard, names: Sequence[Run], tuned: Tuned
) -> Iterator[NameAnswer]:
    for told, first, end in names:
        likely = float(heard.named[first:end].mean())
        kind = told_by_noun(told, written[first:end])
        yield NameAnswer(words[first].start, words[end - 1].end, kind, tuned.scales.name.of(likely))


def _cues(
    words: Sequence[Span], written: Sequence[str], heard: Heard, labels: Labels, tuned: Tuned
) -> Iterator[CueAnswer]:
    for _, first, end in runs(heard.cue, labels.cue):
        roles: dict[str, list[Span]] = {"source": [], "content": []}
        row = heard.rows.get(first, _NO_ROW)
        for role, a, b in _one_source(runs(row.tags, labels.role), first - row.start):
            stretch = row.start + a, row.start + b
            roles[role].append(_stretch(words, *(_trimmed(written, *stretch) if role == "content" else stretch)))
        likely = tuned.scales.cue.of(float(heard.cued[first]))
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
