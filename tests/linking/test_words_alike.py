import pytest

from crossread.linking._spelling import Part, parts_of
from crossread.linking._words_alike import Words


def part(word: str) -> Part:
    return parts_of(word)[0]


@pytest.mark.parametrize(
    ("word", "same", "other"),
    [
        ("Shahbour", "Shahbur", "Shahin"),
        ("Gamal", "Qamal", "Farid"),
        ("Bank", "Banque", "Bahri"),
        ("Abu Maryam", "Abu Miryam", "Abu Murad"),
        ("Merchants", "Torgovaya", "Varn"),
        ("Sherkat", "Enterprises", "Varn"),
        ("Bill", "William", "Walburga"),
        ("Abdelkarim", "Karim", "Varn"),
        ("Alhamdan", "Hamdan", "Handel"),
        ("Chong", "Jong", "Kong"),
        ("Zhang", "Chang", "Tang"),
    ],
)
def test_ways_to_write_a_word_come_before_other_words(word: str, same: str, other: str) -> None:
    likeness = Words([part(other), part(same)]).likeness(part(word))

    assert 0 <= likeness[0] < likeness[1] <= 1


def test_an_initial_is_half_of_every_word_that_begins_so() -> None:
    words = Words(map(part, ("Kovel", "Varn")))

    assert words.likeness(parts_of("K Varn")[0]).tolist() == [0.5, 0.0]


def test_what_no_reason_can_be_named_for_is_not_known() -> None:
    words = Words(map(part, ("Kovel", "Koval")))

    assert words.known(part("Kovel")).tolist()[0] == 1.0
    assert words.known(part("Varn")).tolist() == [0.0, 0.0]


def test_how_names_begin_that_many_begin_with_makes_no_two_alike() -> None:
    words = Words(map(part, ("Abu Muslim", "Muslim")))

    assert words.likeness(part("Abu Maryam"))[0] < 0.5
