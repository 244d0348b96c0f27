from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from crossread.inference._words import words_in


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in words_in(text)]


def test_clitics_and_punctuation_are_words_of_their_own() -> None:
    assert cut("She didn't say it's over, Mr. Ott.") == [
        *("She", "did", "n't", "say", "it", "'s", "over", ",", "Mr.", "Ott", "."),
    ]


def test_figures_abbreviations_and_addresses_stay_whole() -> None:
    assert cut("U.S. aid: 1,200.50 see https://a.example/b?c=1 or x.y@a.example") == [
        *("U.S.", "aid", ":", "1,200.50", "see", "https://a.example/b?c=1", "or", "x.y@a.example"),
    ]


@given(st.text())
def test_words_stand_in_order_and_leave_out_blanks_only(text: str) -> None:
    spans = words_in(text)

    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join(cut(text)) == "".join(text.split())
