"""Later passages that bear on a forecast, held against marks on texts that lie elsewhere."""

from itertools import groupby
from pathlib import Path

import pytest

from crossread.evaluation._bearing import HALVES, Account, Answer, Group, Place
from crossread.evaluation._bench import Bench
from crossread.evaluation._forecasts import _silence, marked, real
from crossread.pipeline import Instruments

ACCOUNTS = (Account("Orm Daily", "2031-03-01", "It will open."), Account("Sill Herald", "2031-06-01", "It did."))
HERE, THERE = Place(0, 0, 12), Place(1, 0, 7)


@pytest.mark.parametrize("half", HALVES)
def test_the_marks_of_a_case_stand_together_and_point_into_other_documents(half: str) -> None:
    marks = marked(half)
    cases = [case for case, _ in groupby(one.case for one in marks)]

    assert len(cases) == len(set(cases))
    assert any(one.bearing for one in marks)
    assert not all(one.bearing for one in marks)
    for one in marks:
        assert all(place.start < place.end and place.document != one.forecast.document for place in one.bearing)


def test_no_case_is_in_both_halves() -> None:
    develop, report = ({one.case for one in marked(half)} for half in HALVES)

    assert not develop & report


def test_cases_that_are_not_on_this_disk_are_left_out(tmp_path: Path) -> None:
    assert list(real(Bench(tmp_path, threads=1), Instruments())) == []


def test_it_is_told_how_often_nothing_is_proposed_where_nothing_bears() -> None:
    quiet, wrong = (Answer(Group("a", ACCOUNTS, HERE, ()), proposed) for proposed in ((), (THERE,)))
    right = Answer(Group("b", ACCOUNTS, HERE, (THERE,)), (THERE,))
    told = [(line.score, line.items) for line in _silence("report", [quiet, wrong, right], [])]

    assert told == [(0.5, 2), (1, 1)]
