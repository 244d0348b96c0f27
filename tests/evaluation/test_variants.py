from pathlib import Path

import pytest

from crossread.evaluation._bench import Bench
from crossread.evaluation._variants import forms_of, is_one_name, likest_others, variants


@pytest.mark.parametrize(("one", "other"), [("mansour", "mansur"), ("tarek", "tareq"), ("zoran", "zoran")])
def test_two_spellings_are_one_name(one: str, other: str) -> None:
    assert is_one_name(one, other)


@pytest.mark.parametrize(("one", "other"), [("marten", "marvin"), ("kovel", "kovelt"), ("ana", "a")])
def test_names_that_are_only_alike_are_two(one: str, other: str) -> None:
    assert not is_one_name(one, other)


def test_each_name_is_set_against_the_likest_of_another_form() -> None:
    forms = forms_of(iter([("mansur", "1"), ("mansour", "1"), ("mansu", "2"), ("zoran", "3")]))

    against = dict(likest_others(forms))

    assert against.keys() == forms.keys()
    assert (against["mansur"], against["mansour"], against["mansu"]) == ("mansu", "mansu", "mansur")


def test_a_name_whose_every_other_shares_its_form_is_set_against_none() -> None:
    assert list(likest_others({"tarek": {"1"}, "tareq": {"1"}})) == []


@pytest.mark.shared
def test_spellings_are_told_from_other_names(shared: Path) -> None:
    recall, precision = variants(Bench(shared, threads=1)).lines

    assert recall.score > 0.4
    assert precision.score > 0.95
