"""Whether letters stand for a name."""

import pytest

from crossread.extraction._acronyms import ends_in, shortens, stands_for


@pytest.mark.parametrize(
    ("acronym", "name", "fits"),
    [
        ("UED", "Union of Ellan Dockers", True),
        ("UOED", "Union of Ellan Dockers", True),
        ("U.E.D.", "Union of Ellan Dockers", True),
        ("HTS", "Hosn Tariq al-Safa", True),
        ("UEX", "Union of Ellan Dockers", False),
        ("U", "Union", False),
    ],
)
def test_an_acronym_stands_for_the_first_letters(acronym: str, name: str, fits: bool) -> None:  # noqa: FBT001
    assert stands_for(acronym, name) is fits


@pytest.mark.parametrize(
    ("short", "name", "fits"),
    [
        ("Harcom", "Harbour Command", True),
        ("Ellpol", "Ellan Police", True),
        ("Harx", "Harbour Command", False),
        ("Ha", "Harbour Command", False),
        ("arcom", "Harbour Command", False),
    ],
)
def test_a_short_form_takes_its_letters_in_order_from_the_first(short: str, name: str, fits: bool) -> None:  # noqa: FBT001
    assert shortens(short, name) is fits


def test_letters_may_stand_for_the_last_words_only() -> None:
    assert ends_in("UED", "Old Northern Union of Ellan Dockers")
    assert not ends_in("UEX", "Old Northern Union of Ellan Dockers")
