from pathlib import Path

import pytest

from crossread.errors import NotFound
from crossread.evaluation import SETS, measure

OWN = ("clashes", "forecasts", "tales", "time_roles")
"""Their texts are our own and lie in the project."""


def test_a_set_that_does_not_exist_is_refused_with_the_names_of_those_that_do() -> None:
    with pytest.raises(NotFound, match=r"'nonsense'.*polnear"):
        measure(["polnear", "nonsense"], Path(), threads=1)


def test_a_set_of_our_own_texts_says_what_it_measures() -> None:
    assert all(SETS[name].about for name in OWN)


@pytest.mark.parametrize("name", [name for name in SETS if name not in OWN])
def test_every_set_says_what_it_measures_and_refuses_an_empty_folder(name: str, tmp_path: Path) -> None:
    assert SETS[name].about

    with pytest.raises(NotFound, match="--data"):
        list(measure([name], tmp_path, threads=1))
