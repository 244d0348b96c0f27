import numpy as np
import pytest

from crossread.linking._trigrams import Trigrams

NAMES = ["Union of River Farmers", "Union of Hill Farmers", "Orlan Harbour Board", "x", ""]


def test_a_name_is_most_like_itself() -> None:
    index = Trigrams(NAMES)

    for place, name in enumerate(NAMES):
        assert index.likeness(name)[place] == pytest.approx(1)
        assert index.likeness(name).argmax() == place


def test_rare_letters_weigh_more_than_common_ones() -> None:
    scores = Trigrams(NAMES).likeness("River Union")

    assert scores[0] > scores[1] > scores[2]


def test_a_name_with_nothing_in_common_is_like_none() -> None:
    assert np.allclose(Trigrams(NAMES[:3]).likeness("zzzz"), 0)
