import pytest

from crossread.extraction._figures_headlines import headline_source


def source(text: str, number: str) -> str:
    """The source that a headline gives for a number."""
    start = text.index(number)
    return headline_source(text, start, start + len(number))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Harbour police: 12 dead in Orl.\nThe fire began at dawn.", "Harbour police"),
        ("Ministry of Works: 12 dead in Orl.\n", "Ministry of Works"),
        ("Fire kills 12 in Orl: monitoring group.\n", "monitoring group"),
        ("Fire kills 12 in Orl: Police\nIt began at dawn.", "Police"),
        ("Fire kills 12 in Orl Harbour Monitor HPA Monday", "Monitor"),
        ("Fire kills 12 in Orl: a night of fear\n", ""),
        ("Fire kills 12 in Orl Harbour.\nPolice HPA", ""),
        ("Night of fear: 12 dead in Orl.\n", ""),
    ],
)
def test_a_headline_names_its_source_in_a_word_or_two(text: str, who: str) -> None:
    assert source(text, "12") == who


def test_only_the_beginning_of_a_text_is_a_headline() -> None:
    assert source(f"{'Nothing happened. ' * 20}\nFire kills 12 in Orl: police.\n", "12") == ""


@pytest.mark.parametrize("filling", [" a", "A ", ":", " A: "])
def test_a_text_of_one_thing_is_looked_through_in_good_time(filling: str) -> None:
    assert source(f"12{filling * 300_000}", "12") == ""
