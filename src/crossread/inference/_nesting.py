"""Contents read once more on their own: what is said inside of what was said.

The network learnt most cues from a set that marks none inside a content: there such a cue is thought less likely than
it is alone, and often passed over. Contents without any such doubt are not read again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crossread.inference._decoding import cues_from
from crossread.inference._heard import Heard
from crossread.inference._pieces import GAPS, SHAPES
from crossread.inference._session import Session
from crossread.inference._tuned import TUNED
from crossread.inference._weights import Labels
from crossread.inference._windows import Cut
from crossread.model import CueAnswer, Span

Cues = tuple[CueAnswer, ...]

_DEEPEST = 3
_FEWEST = 4
"""Words of a content: in fewer, nobody says that somebody says something."""

_OPENING = frozenset({"that", "“", '"', "‘", "'"})
"""What leads into a content, and would not stand before a sentence."""


@dataclass(frozen=True, slots=True)
class Depths:
    """Asks the network about contents, and about the contents in them."""

    session: Session
    labels: Labels

    def added(
        self, texts: Sequence[str], cuts: Sequence[Cut], heard: Sequence[Heard], cues: Sequence[Cues]
    ) -> list[Cues]:
        """The cues of each text with those inside their contents, in order."""
        known = [list(some) for some in cues]
        waiting = [_contents(some) for some in cues]
        for _ in range(_DEEPEST):
            turns = [_apart(some) for some in waiting]
            newest = self._inside(texts, cuts, heard, turns)
            for place, found in enumerate(newest):
                new = _unmet(found, known[place])
                known[place] += new
                waiting[place] = waiting[place].difference(turns[place]) | _contents(new)
        return [tuple(sorted(some, key=lambda cue: cue.cue)) for some in known]

    def _inside(
        self, texts: Sequence[str], cuts: Sequence[Cut], heard: Sequence[Heard], turns: Sequence[Sequence[Span]]
    ) -> list[list[CueAnswer]]:
        """What the network hears in each of these contents."""
        alone = [
            (place, one)
            for place, (text, own, told, some) in enumerate(zip(texts, cuts, heard, turns, strict=True))
            for one in _alone(text, own, told, some)
        ]
        newest: list[list[CueAnswer]] = [[] for _ in texts]
        for (place, one), again in zip(alone, self.session.hear([one for _, one in alone]), strict=True):
            newest[place] += cues_from(texts[place], one.words, again, self.labels)
        return newest


def _contents(cues: Sequence[CueAnswer]) -> set[Span]:
    return {span for cue in cues for span in cue.content}


def _apart(spans: set[Span]) -> list[Span]:
    """Of those that overlap the first and longest; the others wait, so that no turn reads more than the text."""
    chosen: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not chosen or span.start >= chosen[-1].end:
            chosen.append(span)
    return chosen


def _unmet(cues: Sequence[CueAnswer], known: Sequence[CueAnswer]) -> list[CueAnswer]:
    """The cues with a content that stand on no character of a known one."""
    taken = {at for cue in known for at in _places(cue)}
    return [cue for cue in cues if cue.content and not taken.intersection(_places(cue))]


def _alone(text: str, words: Cut, heard: Heard, contents: Sequence[Span]) -> Iterator[Cut]:
    """Each content as a text of its own, if it is long enough and may hold a cue."""
    starts, ends = np.array(words.words, dtype=np.int64).reshape(-1, 2).T
    for span in contents:
        first = int(np.searchsorted(starts, span.start))
        last = int(np.searchsorted(ends, span.end, side="right"))
        while first < last and text[slice(*words.words[first])] in _OPENING:
            first += 1
        if last - first >= _FEWEST and heard.cued[first:last].max() >= TUNED.again:
            yield _part(words, first, last)


def _part(text: Cut, first: int, last: int) -> Cut:
    begin, end = int(text.begins[first]), int(text.ends[last - 1])
    looks = text.looks[begin:end].copy()
    looks[0] = looks[0] % SHAPES + SHAPES * (GAPS - 1)
    return Cut(text.words[first:last], text.ids[begin:end], looks, text.ends[first:last] - begin)


def _places(cue: CueAnswer) -> Iterator[int]:
    """The characters that a cue stands on."""
    return (at for start, end in cue.cue for at in range(start, end))
