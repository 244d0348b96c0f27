import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.inference._name_sounds import closely, roughly

SPELLINGS = pytest.mark.parametrize(
    "spellings",
    [
        ("Deir Halun", "Dayr al-Halloun", "dairhalun"),
        ("Jabal ash-Shams", "Jebel al Shams"),
        ("Khan Varkun", "Qan Warqun"),
        ("Тарн", "Tarn"),
    ],
)


@SPELLINGS
def test_spellings_of_one_name_look_roughly_the_same(spellings: tuple[str, ...]) -> None:
    assert len({rough.replace(b"ss", b"s") for rough in roughly(spellings)}) == 1


@SPELLINGS
def test_a_closer_look_keeps_spellings_together(spellings: tuple[str, ...]) -> None:
    assert len({close.replace(b"ss", b"s") for close in closely(spellings)}) == 1


def test_a_closer_look_tells_sounds_apart() -> None:
    one, other = "Sorm", "Korm"

    assert len(set(roughly([one, other]))) == 1
    assert len(set(closely([one, other]))) == 2


def test_names_stay_in_their_order() -> None:
    assert roughly(["Tarn", "", "Orm"]) == [b"trn", b"", b"rm"]


@given(st.lists(st.text()))
def test_a_name_looks_the_same_alone_and_among_others(names: list[str]) -> None:
    assert roughly(names) == [roughly([name])[0] for name in names]
    assert closely(names) == [closely([name])[0] for name in names]
