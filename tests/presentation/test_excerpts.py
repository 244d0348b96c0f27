"""What the report opens, so that every passage of it is in the file."""

from crossread.model import Passage
from crossread.presentation._excerpts import groups_of, passages_opened
from crossread.presentation._index import index_of
from crossread.presentation._reader import excerpt_of, letters_of, reader_of
from crossread.presentation._table import Cell, Table, View


def test_the_same_list_of_passages_is_named_once(contest):
    index = index_of(contest.comparison, contest.readings)
    readers = [reader_of(index, document, letters_of(index)) for document in index.numbers]

    groups = groups_of(readers, index.numbers)

    killed = [mark for mark in groups.values() if mark.layer == "figures" and len(mark.elsewhere) == 3]
    assert len(killed) == 1


def test_passages_of_cells_are_opened_by_document():
    passage = Passage("d1", 0, 4)
    view = View("names", "Names", "", (Table("Names", ("Name",), ((Cell("x", (passage,)),),)),))

    assert passages_opened([view], [], []) == {"d1": {passage}}


def test_an_excerpt_shows_the_paragraphs_that_something_opens_and_says_so(contest):
    index = index_of(contest.comparison, contest.readings)
    document = contest.comparison.documents[1]
    start = document.text.index("54 civilians")

    reader = excerpt_of(index, document.id, [Passage(document.id, start, start + 2)])

    assert [paragraph.segments[0].text[:16] for paragraph in reader.paragraphs] == ["The so-called “H"]
    assert reader.note == "Not shown in full: 1 of 5 paragraphs, those that something opens."
