from collections.abc import Sequence

import pytest

from crossread.inference import open_reader
from crossread.inference._heard import Heard
from crossread.inference._merging import silence
from crossread.inference._nesting import Depths
from crossread.inference._pieces import Pieces
from crossread.inference._weights import SHIPPED, weights_in
from crossread.inference._windows import Cut, cut
from crossread.model import CueAnswer, Span

TEXT = "The agency reported that the minister had said the rebels were planning an attack."


def test_a_cue_inside_a_content_keeps_its_own_source_and_content() -> None:
    (outer, inner, *_) = open_reader(threads=1).answer([TEXT])[0].cues

    assert [TEXT[s:e] for s, e in outer.source] == ["The agency"]
    assert [TEXT[s:e] for s, e in inner.source] == ["the minister"]
    assert [TEXT[s:e] for s, e in inner.content] == ["the rebels were planning an attack"]


class Listening:
    """A session that hears nothing, and keeps what it was asked about."""

    def __init__(self) -> None:
        self.asked: list[Cut] = []

    def hear(self, texts: Sequence[Cut]) -> list[Heard]:
        self.asked += texts
        return [silence(len(text.words), LABELS) for text in texts]


WEIGHTS = weights_in(SHIPPED)
LABELS = WEIGHTS.labels


@pytest.mark.parametrize(("doubt", "asked"), [(0.0, 0), (0.5, 1)])
def test_only_a_content_that_may_hold_a_cue_is_read_again(doubt: float, asked: int) -> None:
    words = cut(TEXT, Pieces(WEIGHTS.tokenizer))
    heard = silence(len(words.words), LABELS)
    heard.cued[words.words.index(Span(TEXT.index("said"), TEXT.index("said") + 4))] = doubt
    outer = CueAnswer((Span(11, 19),), (Span(0, 10),), (Span(20, len(TEXT) - 1),))
    session = Listening()

    found = Depths(session, LABELS).added([TEXT], [words], [heard], [(outer,)])

    assert len(session.asked) == asked
    assert found == [(outer,)]
