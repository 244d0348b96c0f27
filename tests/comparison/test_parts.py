import pytest

from crossread.comparison._parts import is_part_of_another


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
        ("", ""),
    ],
)
def test_a_figure_that_stands_for_itself_is_no_part(tell, lexicon, text, figure) -> None:
    teller = tell(text)

    assert not is_part_of_another(teller.counts(figure, 1, 1), teller.document, lexicon)
