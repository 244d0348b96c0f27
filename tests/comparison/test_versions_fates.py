"""What has its like in another version, what is gone and what is new."""

from crossread.comparison._versions_alignment import Alignment, aligned
from crossread.comparison._versions_fates import Fates, Thing, fates_of
from crossread.model import Reading, Span
from crossread.testing import document


def thing(text: str, words: str, *, shown_by: str = "") -> Thing:
    return Thing(*((Span(text.index(one), text.index(one) + len(one)),) if one else () for one in (words, shown_by)))


def lay(older: str, newer: str) -> Alignment:
    return aligned(Reading(document(older, name="old")), Reading(document(newer, name="new")))


def fates(older: str, newer: str, olds: list[str], news: list[str]) -> Fates:
    here, there = ([thing(text, one) for one in words] for text, words in ((older, olds), (newer, news)))
    return fates_of(here, there, lay(older, newer))


def test_a_thing_goes_with_the_one_that_has_most_of_its_words() -> None:
    older, newer = "the dam of Tarn broke on Sunday", "the dam of Tarn broke late on Sunday"

    told = fates(older, newer, ["the dam of Tarn broke"], ["on Sunday", "the dam of Tarn broke late"])

    assert [(match.older, match.newer) for match in told.carried] == [(0, 1)]
    assert told.carried[0].share == 2 * 5 / 11


def test_each_thing_is_carried_once() -> None:
    told = fates("the dam broke", "the dam broke", ["the dam broke"], ["the dam broke", "the dam"])

    assert len(told.carried) == 1
    assert told.carried[0].share == 1


def test_what_shares_too_little_is_gone_and_new() -> None:
    told = fates("the old dam broke", "the minister spoke", ["old dam broke"], ["minister spoke"])

    assert (told.carried, told.gone, told.new) == ((), (0,), (0,))


def test_nothing_is_gone_or_new_whose_words_stand_in_both() -> None:
    told = fates("the dam broke", "the dam broke", ["the dam broke"], [])
    back = fates("the dam broke", "the dam broke", [], ["the dam broke"])

    assert (told.gone, back.new) == ((), ())


def test_what_shows_a_thing_is_looked_for_and_not_its_other_words() -> None:
    older, newer = "the wall of the dam of Tarn broke, Arden said", "the wall of the dam of Tarn broke"

    told = fates_of([thing(older, "the wall of the dam of Tarn broke", shown_by="Arden said")], [], lay(older, newer))

    assert told.gone == (0,)
