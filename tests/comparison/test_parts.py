import pytest

from crossread.comparison._parts import (
    is_added,
    is_outdated,
    is_part_of_another,
    kinds_beside,
    parts_of_totals,
)
from crossread.model import Figure


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The clinic counted 29 dead, of whom 11 were children.", "11"),
        ("Nine died, among them two boatmen.", "two boatmen"),
        ("Among the dead were nine herders.", "nine herders"),
        ("Forty were hurt, including six nurses.", "six nurses"),
        ("Two of the dead came from Vell.", "Two"),
        ("Two of the dead came from Vell.", "Two of the dead"),
        ("The town, hundreds of whom fled, is empty.", "hundreds"),
        ("Between 700 and 1,200 of those killed drowned.", "Between 700 and 1,200"),
    ],
)
def test_words_around_a_figure_make_it_a_part(tell, lexicon, text, figure) -> None:
    teller = tell(text)

    assert is_part_of_another(teller.counts(figure, 1, 1), teller.document, lexicon)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The clinic counted 29 dead, of whom 11 were children.", "29 dead"),
        ("Forty, among them six nurses, were hurt. Twelve died.", "Twelve"),
        ("A flood of forty days drowned nine people.", "nine people"),
        ("Nine of ten boats sank.", "ten boats"),
        ("Observers of the Orl Mission counted nine dead.", "nine dead"),
        ("Names of the killed\n\nWe know nine dead.", "nine dead"),
        ("The army killed nine people of the Orl Front.", "nine people"),
        ("", ""),
    ],
)
def test_a_figure_that_stands_for_itself_is_no_part(tell, lexicon, text, figure) -> None:
    teller = tell(text)

    assert not is_part_of_another(teller.counts(figure, 1, 1), teller.document, lexicon)


@pytest.mark.parametrize(
    ("words", "added"),
    [
        ("Another 12", True),
        ("six more people", True),
        ("a further 40", True),
        ("more than 12", False),
        ("12 or more", False),
        ("12", False),
    ],
)
def test_a_figure_that_comes_on_top_of_another_says_so(tell, lexicon, words, added) -> None:
    teller = tell(f"{words} died.")

    assert is_added(teller.counts(words, 12, 12), teller.document, lexicon) is added


def counted(*numbers, category="killed"):
    return [Figure(at, at + 1, low, low, "", "count", "people", category) for at, low in enumerate(numbers)]


@pytest.mark.parametrize(
    ("numbers", "parts"),
    [
        ((29, 11, 18), [1, 2]),
        ((29, 4, 11, 18), [2, 3]),
        ((29, 11, 12, 6, 7), [1, 2, 3]),
        ((11, 18, 29), []),
        ((29, 29), []),
        ((29, 11, 17), []),
        ((None, 0, 0), []),
        ((), []),
    ],
)
def test_figures_that_make_up_one_before_them_are_its_parts(numbers, parts) -> None:
    assert list(parts_of_totals(counted(*numbers))) == parts


def test_only_one_kind_of_harm_adds_up() -> None:
    dead, hurt = counted(29, 11), counted(29, 11, 18, category="injured")

    assert list(parts_of_totals([*dead, hurt[2]])) == []
    assert list(parts_of_totals(counted(29, 11, 18, category=""))) == []


def test_parts_stand_soon_behind_their_total() -> None:
    assert list(parts_of_totals(counted(29, *[28] * 8, 11, 18))) == []


def test_a_very_long_table_of_figures_is_looked_through_in_one_go() -> None:
    assert list(parts_of_totals(counted(*[29] * 20_000, *range(200_000, 180_000, -1)))) == []


def test_kinds_of_people_counted_side_by_side_are_parts(tell, lexicon) -> None:
    teller = tell("It killed 96 passengers and six crew. It killed 12 people and nine fighters.")
    told = [teller.counts(words, 9, 9, counted=words.split()[-1]) for words in ("96 passengers", "six crew")]
    told += [teller.counts("12 people", 12, 12), teller.counts("nine fighters", 9, 9, counted="fighters")]

    assert [*kinds_beside(told, teller.document.text, lexicon)] == [one.start for one in told[:2]]


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("An earlier toll of 12 was given.", True),
        ("The mayor had also reported the flood, giving a toll of 12.", True),
        ("The mayor reported a toll of 12.", False),
        ("The mayor had reported the flood. She gave a toll of 12.", False),
    ],
)
def test_the_words_before_a_count_make_it_a_former_one(tell, text, former) -> None:
    teller = tell(text)

    assert is_outdated(teller.counts("12", 12, 12), teller.document) is former
