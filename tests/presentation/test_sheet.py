"""The shape of an export."""

from crossread.model import Span
from crossread.presentation._index import index_of
from crossread.presentation._sheet import PLACE, Column, Row, Sheet, listed


def sheet(rows, *, is_placed=True):
    return Sheet("words", "One word.", rows, (Column("length", int, "Letters.", len),), is_placed)


def test_a_row_begins_with_where_it_stands(contest):
    index = index_of(contest.comparison, contest.readings)
    passage = contest.comparison.documents[0].passage(Span(0, 8))

    made = sheet(lambda _: [Row("dam", passage)])

    assert [one.name for one in made.headings] == [*(one.name for one in PLACE), "length"]
    assert list(made.values(index)) == [(passage.document, "Vale Observer", 0, 8, "At least", 3)]


def test_a_row_may_be_about_an_account_as_a_whole_or_about_none(contest):
    index = index_of(contest.comparison, contest.readings)
    document = contest.comparison.documents[1].id

    made = sheet(lambda _: [Row("dam", document=document), Row("wall")])

    assert list(made.values(index)) == [(document, "Radio Orrin", None, None, "", 3), ("", "", None, None, "", 4)]


def test_a_sheet_without_places_has_its_own_columns_only(contest):
    made = sheet(lambda _: [Row("dam")], is_placed=False)

    assert [one.name for one in made.headings] == ["length"]
    assert list(made.values(index_of(contest.comparison, contest.readings))) == [(3,)]


def test_several_values_stand_in_one_cell():
    assert listed(["Tarn", 2]) == "Tarn; 2"
