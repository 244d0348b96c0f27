import re

import pytest

from crossread.extraction._citations_words import AUTHOR, NAME, any_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orl Institute of Tides said", "Orl Institute of Tides"),
        ("the U.N. Tide Council in Orl met", "the U.N. Tide Council in Orl"),
        ("Harbour Post. Divers wept", "Harbour Post"),
        ("Harbour Post on Tuesday", "Harbour Post"),
    ],
)
def test_a_name_runs_over_capitals_and_small_links_but_not_over_a_full_stop(text: str, name: str) -> None:
    found = re.match(NAME, text)

    assert found is not None
    assert found.group() == name


def test_an_author_stands_after_by_at_the_end() -> None:
    found = AUTHOR.search("Why piers fall by Mira K Holt")

    assert found is not None
    assert found["name"] == "Mira K Holt"
    assert AUTHOR.search("Divers led by Mira Holt fell") is None


def test_the_longest_word_is_tried_first() -> None:
    assert any_of(["read", "read more"]) == r"read\smore|read"
