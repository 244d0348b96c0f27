"""Where in the report a passage is found."""

from crossread.model import Passage
from crossread.presentation._addresses import PASSAGES_A_CELL, Addresses, group_of, opened
from crossread.presentation._segments import Layer, Mark

ADDRESSES = Addresses(numbers={"d1": 1, "d2": 2}, starts={"d1": [0, 100, 300]})


def test_passages_are_named_by_account_and_place():
    assert ADDRESSES.at([Passage("d1", 3, 9), Passage("d2", 0, 4)]) == "1:3-9 2:0-4"


def test_a_link_leads_to_the_paragraph_of_the_first_passage():
    assert ADDRESSES.href([Passage("d1", 120, 130), Passage("d1", 0, 4)]) == "#p1-100"


def test_a_link_into_an_account_without_paragraphs_leads_to_its_head():
    assert ADDRESSES.href([Passage("d2", 120, 130)]) == "#account-2"


def test_on_paper_a_passage_is_found_by_its_paragraph():
    assert ADDRESSES.places([Passage("d1", 120, 130), Passage("d1", 310, 311)]) == "1 ¶2, 1 ¶3"


def test_lists_of_two_techniques_that_begin_at_one_place_have_two_names():
    marks = [
        Mark(0, 4, "p1", Layer.TECHNIQUES, "", role, elsewhere=(Passage("d1", 0, 4),))
        for role in ("doubt", "loaded language")
    ]

    assert [group_of(mark, ADDRESSES.numbers) for mark in marks] == [
        "techniques-doubt-1-0-4",
        "techniques-loaded-language-1-0-4",
    ]


def test_a_cell_opens_each_passage_once_and_not_thousands():
    many = [Passage("d1", start, start + 1) for start in range(1000)]

    assert opened([many[0], many[0]]) == [many[0]]
    assert len(opened(many)) == PASSAGES_A_CELL
