import pytest

from crossread.extraction._figures_multiples import multiples_in


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit", "base"),
    [
        ("Attacks doubled in May.", "doubled", 2, 2, "times", None),
        ("Prices more than tripled to 90 crowns.", "more than tripled", 3, None, "times", None),
        ("The garrison was halved.", "halved", 0.5, 0.5, "times", None),
        ("Twice as many women as men fled.", "Twice as many", 2, 2, "times", None),
        ("Half as many came back as had fled.", "Half as many", 0.5, 0.5, "times", None),
        ("It was nearly twice the number of 2030.", "nearly twice the number", 2, 2, "times", None),
        ("Three times as much was spent.", "Three times as much", 3, 3, "times", None),
        ("A fivefold rise was seen.", "fivefold", 5, 5, "times", None),
        ("They were outnumbered by three to one.", "three to one", 3, 3, "ratio", 1),
        ("A 3-to-one majority agreed.", "3-to-one", 3, 3, "ratio", 1),
        ("The ratio of 3:2 held.", "3:2", 3, 3, "ratio", 2),
        ("At a 7:1 ratio it fails.", "7:1", 7, 7, "ratio", 1),
    ],
)
def test_multiples_and_ratios_are_read_with_their_words(text, words, low, high, unit, base) -> None:
    (found,) = multiples_in(text)

    assert (text[found.start : found.end], found.low, found.high, found.unit, found.base) == (
        words, low, high, unit, base,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "He doubled back to Orl.",
        "The plant doubles as a school.",
        "They met at ten to one.",
        "The team won 3:1 at home.",
        "See verse 3:16 of the book.",
        "He came twice and left half of it.",
        "The vote was 12 to 7.",
    ],
)
def test_what_is_no_multiple_is_none(text) -> None:
    assert not list(multiples_in(text))
