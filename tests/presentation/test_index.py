"""The comparison and its readings, found by id, and the words in which they are counted."""

from crossread.model import Comparison, Passage, Reading, Span
from crossread.presentation._index import index_of
from crossread.testing import document


def _index(*documents):
    readings = [Reading(one, sentences=(Span(0, 1),)) for one in documents]
    return index_of(Comparison(documents=documents), readings)


def test_an_account_goes_by_its_outlet():
    index = _index(document("one", outlet="Vale Observer"))

    assert [index.account(one).text for one in index.numbers] == ["1 Vale Observer"]


def test_accounts_of_one_outlet_are_told_apart_by_date():
    first = document("one", outlet="Vale Observer", published="2031-05-12")
    second = document("two", outlet="Vale Observer", published="2031-05-14")

    assert list(_index(first, second).names.values()) == ["Vale Observer, 2031-05-12", "Vale Observer, 2031-05-14"]


def test_without_an_outlet_an_account_goes_by_its_title_and_else_by_its_file():
    titled = document("one", title="The dam they let fall, and those who knew of it for twelve years")
    bare = document("two", name="folder/dam.txt")

    assert list(_index(titled, bare).names.values()) == ["The dam they let fall, and those who…", "dam.txt"]


def test_a_count_stands_with_its_denominator_and_what_could_not_be_read(contest):
    whole = index_of(contest.comparison, contest.readings)

    assert whole.told_by(3) == "told by 3 of 4 accounts; 1 could not be read"
    assert _index(document("one")).told_by(1, verb="named") == "named by 1 of 1 account"


def test_without_readings_nothing_is_known_of_what_could_not_be_read(contest):
    assert index_of(contest.comparison, ()).unread == frozenset()


def test_the_opening_of_a_long_passage_stands_for_it():
    account = document("word " * 200)
    index = _index(account)

    assert index.opening(Passage(account.id, 0, 1000)) == ("word " * 56).rstrip() + "…"
    assert index.opening(Passage(account.id, 0, 4)) == "word"
