import pytest

from crossread.inference._pieces import Pieces
from crossread.inference._session import Session
from crossread.inference._weights import SHIPPED, Weights, weights_in
from crossread.inference._windows import cut, shown, windows_over


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


def test_a_text_that_repeats_itself_is_heard_as_if_it_did_not(weights: Weights) -> None:
    session, pieces = Session(weights, threads=2), Pieces(weights.tokenizer)
    text = cut("He said no. " * 400, pieces)

    heard = session.hear([text])[0]

    alone = [session.run(shown(text, window)) for window in windows_over(text)]
    kept = [
        one["pos"][0, w.first - w.start : w.last - w.start] for one, w in zip(alone, windows_over(text), strict=True)
    ]
    assert heard.pos.tolist() == [pos for some in kept for pos in some.tolist()]
