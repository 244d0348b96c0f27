import random

import numpy as np
from training.names_renamed import hasty
from training.passages import Passage, name_tag, tag

WORDS = ["In", "Kovel", ",", "Tamaria", ",", "rain", "fell", "."]


def passage() -> Passage:
    """A sentence with a town in a state."""
    made = Passage([*WORDS], [1] * len(WORDS), [(number,) for number in range(len(WORDS))])
    made.layer("name")[:] = 0
    for at in (1, 3):
        tag(made.layer("name"), [at], name_tag("place"))
    return made


def test_in_haste_only_the_comma_between_two_places_is_lost_and_names_stay_what_they_are() -> None:
    chance = random.Random(3)  # noqa: S311  # nothing here is a secret
    copies = [hasty(passage(), chance) for _ in range(60)]

    shortened = [copy for copy in copies if len(copy.words) < len(WORDS)]
    lowered = [copy for copy in copies if copy.words[1] == "kovel"]

    assert 0 < len(shortened) < len(copies)
    assert 0 < len(lowered) < len(copies)
    for copy in shortened:
        assert [word.lower() for word in copy.words] == ["in", "kovel", "tamaria", ",", "rain", "fell", "."]
        assert np.flatnonzero(copy.layers["name"] == name_tag("place")).tolist() == [1, 2]
        assert copy.pieces == [(0,), (1,), (3,), (4,), (5,), (6,), (7,)]
