from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.inference._pieces import Pieces
from crossread.inference._weights import SHIPPED
from crossread.inference._windows import LONGEST, Cut, cut, opened, shown, windows_over
from crossread.model import Span


@pytest.fixture(scope="module")
def tokenizer() -> bytes:
    return (SHIPPED / "tokenizer.json").read_bytes()


def made(sizes: list[int]) -> Cut:
    ends = np.cumsum(np.array(sizes, dtype=np.int64))
    many = np.ones(sum(sizes), dtype=np.int64)
    return Cut(tuple(Span(at, at + 1) for at in range(len(sizes))), many, many, ends)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=1500))
def test_each_word_is_answered_by_one_window_and_no_window_is_too_long(sizes: list[int]) -> None:
    text = made(sizes)

    windows = windows_over(text)

    assert [word for one in windows for word in range(one.first, one.last)] == list(range(len(sizes)))
    assert all(one.start <= one.first <= one.last <= one.end for one in windows)
    assert all(sum(sizes[one.start : one.end]) <= LONGEST for one in windows)


def test_a_word_far_from_both_ends_has_text_on_both_sides() -> None:
    windows = windows_over(made([1] * 2000))

    assert all(one.first - one.start >= 40 for one in windows[1:])
    assert all(one.end - one.last >= 40 for one in windows[:-1])


def test_what_is_shown_begins_and_ends_with_the_marks_of_the_encoder() -> None:
    text = made([2, 1])

    assert shown(text, windows_over(text)[0])["ids"].tolist() == [[101, 1, 1, 1, 102]]
    assert shown(text, windows_over(text)[0])["starts"].tolist() == [[1, 3]]


def test_each_second_straight_mark_of_a_paragraph_opens_a_quotation(tokenizer: bytes) -> None:
    text = cut('"Go," he said. "Now," she said.\n\nHe "left. “So?”', Pieces(tokenizer))

    assert [text.words[word].start for word in text.openings] == [0, 15, 36, 43]


@pytest.mark.parametrize(
    ("text", "opened_at"),
    [
        ("'Go home,' said she, 'and sleep.'", ["Go", "and"]),
        ("' Go home , ' said she , ' and sleep . '", ["Go", "and"]),
        ("He said: 'No.' 'Yes!' They left.", ["No", "Yes"]),
        ("The boys' hats, 'tis said, were in the dogs' kennel. 'Well,' he said.", ["Well"]),
        ("\"It is 'so' good,\" she said.\n\n'Why?'", ["It", "Why"]),
        ("The dogs ' kennel is old .", []),
        ("In the '90s he said: 'No.'", ["No"]),
    ],
)
def test_a_single_mark_opens_a_quotation_where_it_is_no_apostrophe(
    tokenizer: bytes, text: str, opened_at: list[str]
) -> None:
    found = cut(text, Pieces(tokenizer))

    assert [text[slice(*found.words[word + 1])] for word in found.openings] == opened_at


def test_a_window_is_asked_about_the_openings_that_it_answers_about() -> None:
    text = replace(made([1] * 2000), openings=(5, 600, 1990))
    windows = windows_over(text)

    assert [word for window in windows for word in opened(text, window)] == [5, 600, 1990]
    assert shown(text, windows[0])["openings"].tolist() == [0, 5]
