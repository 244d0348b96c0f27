import pytest

from crossread.linking._explaining import in_words, spelt_otherwise
from crossread.linking._matching import paired
from crossread.linking._spelling import parts_of


@pytest.mark.parametrize(
    ("one", "other", "differences"),
    [
        ("Shahbour", "Shahbur", ["vowels"]),
        ("Kassem", "Qasim", ["vowels", "k/q one sound", "s doubled"]),
        ("Safa", "Safah", ["h silent"]),
        ("Jamal", "Gamal", ["j/g one sound"]),
        ("Alhamdan", "Hamdan", ["article grown on"]),
        ("Hamdan", "Alhamdan", ["article grown on"]),
    ],
)
def test_what_differs_between_two_spellings_is_told(one: str, other: str, differences: list[str]) -> None:
    assert spelt_otherwise(parts_of(one)[0], parts_of(other)[0]) == differences


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            "Wadi as-Safa",
            "Wadi al-Safah",
            "transliteration: wadi exact; as-/al- assimilated article; safa/safah h silent",
        ),
        ("Wadi al-Noor", "Wadi Noor", "same name: wadi exact; al-/none article; noor exact"),
        ("General Tarik Orm", "Tarik Orm", "same name: general rank left out; tarik exact; orm exact"),
        ("Tarik Orm", "Tarik Sael Orm", "part of name: tarik exact; orm exact; sael only in one"),
    ],
)
def test_every_part_of_a_match_is_told_with_its_reason(one: str, other: str, told: str) -> None:
    left, right = parts_of(one), parts_of(other)

    assert in_words(left, right, paired(left, right)) == told


def test_names_without_anything_in_common_have_no_reason() -> None:
    assert in_words(parts_of("Ana"), parts_of("Brandt"), ()) == ""
