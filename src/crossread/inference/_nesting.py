"""Contents read once more on their own: what is said inside of what was said.

The network learnt cues from a set that marks none inside a content: there such a cue is passed over, alone it is not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crossread.inference._decoding import cues_from
from crossread.inference._pieces import GAPS, SHAPES
from crossread.inference._session import Session
from crossread.inference._weights import Labels
from crossread.inference._windows import Cut
from crossread.model import CueAnswer

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

    def added(self, texts: Sequence[str], cuts: Sequence[Cut], cues: Sequence[Cues]) -> list[Cues]:
        """The cues of each text with those inside their contents, in order."""
        known, newest = [list(some) for some in cues], [list(some) for some in cues]
        taken = [{at for cue in some for at in _places(cue)} for some in cues]
        for _ in range(_DEEPEST):
            inner = [
                (place, one) for place, some in enumerate(newest) for one in _contents(texts[place], cuts[place], some)
            ]
            newest = [[] for _ in texts]
            for (place, one), heard in zip(inner, self.session.hear([one for _, one in inner]), strict=True):
                found = cues_from(texts[place], one.words, heard, self.labels)
                newest[place] += [cue for cue in found if cue.content and not taken[place].intersection(_places(cue))]
            for place, new in enumerate(newest):
                known[place] += new
                taken[place].update(at for cue in new for at in _places(cue))
        return [tuple(sorted(some, key=lambda cue: cue.cue)) for some in known]


def _contents(text: str, words: Cut, cues: Sequence[CueAnswer]) -> Iterator[Cut]:
    """Each piece of a content as a text of its own; of those that overlap the first and longest."""
    starts, ends = np.array(words.words, dtype=np.int64).reshape(-1, 2).T
    read = 0
    for start, end in sorted({span for cue in cues for span in cue.content}, key=lambda span: (span[0], -span[1])):
        first = int(np.searchsorted(starts, start))
        last = int(np.searchsorted(ends, end, side="right"))
        while first < last and text[slice(*words.words[first])] in _OPENING:
            first += 1
        if start >= read and last - first >= _FEWEST:
            yield _part(words, first, last)
            read = end


def _part(text: Cut, first: int, last: int) -> Cut:
    begin, end = int(text.begins[first]), int(text.ends[last - 1])
    looks = text.looks[begin:end].copy()
    looks[0] = looks[0] % SHAPES + SHAPES * (GAPS - 1)
    return Cut(text.words[first:last], text.ids[begin:end], looks, text.ends[first:last] - begin)


def _places(cue: CueAnswer) -> Iterator[int]:
    """The characters that a cue stands on."""
    return (at for start, end in cue.cue for at in range(start, end))
