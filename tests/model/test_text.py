import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.model import DocumentId, Passage, Span, united
from crossread.testing import capture, document


@given(st.text(), st.text(min_size=1), st.text())
def test_a_span_gives_back_the_words_it_points_at(before: str, words: str, after: str) -> None:
    account = document(before + words + after)

    assert account[Span(len(before), len(before) + len(words))] == words


@pytest.mark.parametrize("span", [Span(-1, 2), Span(2, 1), Span(0, 99)])
def test_a_span_outside_the_text_is_refused_with_the_name_and_length_of_the_text(span: Span) -> None:
    account = document("Rain.", name="rain.txt")

    with pytest.raises(IndexError, match=r"'rain.txt' has 5 characters"):
        account[span]


def test_a_document_without_an_outlet_speaks_as_the_author() -> None:
    assert document("Rain.").voice == "the author"
    assert document("Rain.", outlet="Harbour Courier").voice == "Harbour Courier"


def test_a_passage_carries_its_document() -> None:
    account = document("Rain fell.")

    assert account.passage(Span(0, 4)) == Passage(account.id, 0, 4)


def test_printed_values_name_their_document_and_keep_the_text_out() -> None:
    taken = capture("A long secret text. " * 50, name="note.txt", published="2023-03-14")

    assert "note.txt" in repr(taken)
    assert "2023-03-14" in repr(taken)
    assert "secret" not in repr(taken)


@pytest.mark.parametrize(
    ("other", "meets"),
    [(("d1", 4, 9), True), (("d1", 5, 9), False), (("d1", 0, 1), True), (("d2", 0, 5), False)],
)
def test_passages_meet_where_they_share_a_character(other: tuple[str, int, int], *, meets: bool) -> None:
    one, two = Passage(DocumentId("d1"), 0, 5), Passage(DocumentId(other[0]), *other[1:])

    assert (one.meets(two), two.meets(one)) == (meets, meets)


def test_spans_that_touch_are_made_one_in_the_order_of_the_text() -> None:
    assert united([Span(8, 9), Span(2, 4), Span(0, 3), Span(4, 5)]) == [Span(0, 5), Span(8, 9)]
