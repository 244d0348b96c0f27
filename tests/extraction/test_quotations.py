"""Words between quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extraction.said import parsed

from crossread.extraction._quotations import quotations_in
from crossread.model import Span


def quoted(text: str) -> list[str]:
    return [text[one.inner.start : one.inner.end] for one in quotations_in(parsed(text)).all]


@pytest.mark.parametrize(
    "text",
    [
        'She called it "a fine day" in Orla.',
        "She called it “a fine day” in Orla.",
        "She called it „a fine day“ in Orla.",
        "She called it «a fine day» in Orla.",
        "She called it ‘a fine day’ in Orla.",
        "She called it 'a fine day' in Orla.",
        'She called it "a fine day” in Orla.',
        'She called it “a fine day" in Orla.',
    ],
)
def test_all_kinds_of_marks_quote_even_mixed_ones(text: str) -> None:
    assert quoted(text) == ["a fine day"]


def test_an_apostrophe_quotes_nothing() -> None:
    assert quoted("The miners' leader doesn't know the mayor’s plan, or the owners’ view.") == []


def test_an_apostrophe_inside_single_marks_does_not_close_them() -> None:
    assert quoted("He said ‘it isn’t ours’ and left.") == ["it isn’t ours"]


def test_single_marks_inside_double_ones_belong_to_the_outer_words() -> None:
    assert quoted("He said “they call it ‘help’ there” and left.") == ["they call it ‘help’ there"]


def test_inches_open_nothing() -> None:
    assert quoted('A pipe of 5" and one of 7" were found.') == []


def test_a_straight_mark_that_leans_on_the_word_before_opens_nothing() -> None:
    assert quoted('It rained," he said. "It stopped."') == ["It stopped."]


def test_a_straight_mark_that_opens_anew_shows_that_the_one_before_was_a_slip() -> None:
    assert quoted('He said "it rained and she said "it stopped" there.') == ["it stopped"]


def test_an_open_mark_reaches_to_the_end_of_its_paragraph_and_no_further() -> None:
    text = "“We saw it, she said.\nNothing else was found."

    (quotation,) = quotations_in(parsed(text)).all

    assert quotation.open
    assert text[quotation.span.start : quotation.span.end] == "“We saw it, she said."


def test_a_paragraph_that_opens_with_a_mark_continues_the_open_one_before() -> None:
    text = "“We saw it. It was late.\n\n“Nobody came,” she said.\n\n“Why?”"

    continued = list(quotations_in(parsed(text)).continued(text))

    assert [(one.span.start, other.span.start) for one, other in continued] == [(0, text.index("“Nobody"))]


def test_a_quotation_is_found_by_any_position_in_it() -> None:
    text = "He said “never” and “always”."

    quotations = quotations_in(parsed(text))

    assert quotations.at(text.index("ever")) is quotations.all[0]
    assert quotations.at(text.index("and")) is None
    assert quotations.within(Span(text.index("and"), len(text))) == quotations.all[1:]


@given(st.text(alphabet="ab \n\"'“”‘’«»„.", max_size=80))
def test_quotations_are_in_order_and_stay_in_their_line(text: str) -> None:
    found = quotations_in(parsed(text)).all

    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all("\n" not in text[one.span.start : one.span.end] for one in found)
    assert all(one.span.start <= one.inner.start <= one.inner.end <= one.span.end for one in found)


def test_ten_thousand_marks_are_read_in_one_pass() -> None:
    assert len(quotations_in(parsed('"a" ' * 5_000)).all) == 5_000


@pytest.mark.parametrize("text", ["She said : ‘ It broke . ’ They left .", "She said : ' It broke . ' They left ."])
def test_marks_set_apart_from_words_quote(text: str) -> None:
    assert [words.strip() for words in quoted(text)] == ["It broke ."]


@pytest.mark.parametrize(
    "text", ["the boys ' hats and the girls ’ shoes", "It ’s late , and she ’ll go .", "It 's so ."]
)
def test_apostrophes_set_apart_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_a_turn_ends_where_another_quotation_follows_right_on_it() -> None:
    text = "“It broke.” “It did not.” They left. “Who left?”"
    document = parsed(text)

    (turn,) = quotations_in(document).turns(text, Span(0, len(text)))

    assert document.words(turn) == "“It broke.”"
