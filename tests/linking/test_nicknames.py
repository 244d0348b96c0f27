import pytest

from crossread.linking import name_likeness
from crossread.linking._nicknames import is_nickname
from crossread.linking._spelling import parts_of


@pytest.mark.parametrize(
    ("one", "other"), [("Bill", "William"), ("Sasha", "Aleksandr"), ("Volodymyr", "Vladimir"), ("Mohd", "Mohamed")]
)
def test_short_and_kindred_forms_are_known(one: str, other: str) -> None:
    (here,), (there,) = parts_of(one), parts_of(other)

    assert is_nickname(here, there)
    assert is_nickname(there, here)


@pytest.mark.parametrize(("one", "other"), [("Bill", "Robert"), ("William", "Williams"), ("Orso", "Orso")])
def test_other_names_are_no_short_forms(one: str, other: str) -> None:
    (here,), (there,) = parts_of(one), parts_of(other)

    assert not is_nickname(here, there)


def test_a_match_by_a_short_form_says_so() -> None:
    _, reason = name_likeness("Bill Kovel", "William Kovel")

    assert reason == "nickname: bill/william short or kindred form; kovel exact"
