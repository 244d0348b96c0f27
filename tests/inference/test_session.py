import pytest

from crossread.inference._pieces import Pieces
from crossread.inference._session import Session
from crossread.inference._weights import SHIPPED, Weights, weights_in
from crossread.inference._windows import cut


@pytest.fixture(scope="module")
def weights() -> Weights:
    return weights_in(SHIPPED)


def test_what_is_heard_covers_every_word_of_every_text(weights: Weights) -> None:
    pieces = Pieces(weights.tokenizer)
    texts = [cut(text, pieces) for text in ("One said no.", "", "A long text, they said. " * 200)]

    heard = Session(weights, threads=2).hear(texts)

    assert [len(one.begins) for one in heard] == [len(text.words) for text in texts]
    assert heard[2].begins[0] > 0.5
    assert all(0 <= row.start <= cue for cue, row in heard[2].rows.items())
