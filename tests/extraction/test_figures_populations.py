import pytest

from crossread.extraction._figures_populations import population_of, population_said


@pytest.mark.parametrize(
    ("counted", "who"),
    [
        ("civilians", "civilians"),
        ("young women", "women"),
        ("schoolchildren", "children"),
        ("rebel fighters", "fighters"),
        ("army officers", "fighters"),
        ("police officers", "police"),
        ("nurses", "medics"),
        ("Norlandic journalists", "journalists"),
        ("aid workers", "aid workers"),
        ("factory workers", ""),
        ("people", ""),
        ("rockets", ""),
        ("", ""),
    ],
)
def test_who_is_counted_by_the_words_for_them(counted: str, who: str) -> None:
    assert population_of(counted) == who


def test_who_is_counted_by_what_is_said_of_them() -> None:
    text = "Of these 25 dead were mostly children."

    assert population_said(text, text.index(" were")) == "children"
    assert population_said("Of ten is a child.", len("Of ten")) == "children"
    assert population_said("The 25 dead were women and children.", len("The 25 dead")) == ""
    assert population_said("The 25 dead were found.", len("The 25 dead")) == ""
