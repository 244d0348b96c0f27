"""Signs that something is said less or more surely."""

import pytest

from crossread.comparison._versions_signs import Sign, compared, fate_of, named, put_in, taken_out
from crossread.model import Certainty, Fate

RANKS = {Certainty.CERTAIN: 1, Certainty.POSSIBLE: 0}
SOFT, FIRM = Sign(Fate.SOFTENED, "“may” was put in"), Sign(Fate.FIRMED, "say → find")


def test_a_lower_rank_softens_and_a_higher_one_firms() -> None:
    assert compared(Certainty.CERTAIN, Certainty.POSSIBLE, RANKS) == (Sign(Fate.SOFTENED, "certain → possible"),)
    assert compared(Certainty.POSSIBLE, Certainty.CERTAIN, RANKS) == (Sign(Fate.FIRMED, "possible → certain"),)


def test_what_has_no_rank_says_nothing() -> None:
    assert compared(Certainty.CERTAIN, Certainty.UNKNOWN, RANKS) == ()
    assert compared(Certainty.CERTAIN, Certainty.CERTAIN, RANKS) == ()


@pytest.mark.parametrize(
    ("signs", "fate"),
    [
        ([], Fate.KEPT),
        ([SOFT], Fate.SOFTENED),
        ([FIRM], Fate.FIRMED),
        ([SOFT, FIRM], Fate.CHANGED),
        ([SOFT, Sign(Fate.CHANGED, "Arden → Grahn")], Fate.SOFTENED),
        ([Sign(Fate.CHANGED, "Arden → Grahn")], Fate.CHANGED),
        ([SOFT, Sign(Fate.REVERSED, "denied now")], Fate.REVERSED),
    ],
)
def test_signs_come_to_one_fate(signs: list[Sign], fate: Fate) -> None:
    assert fate_of(signs, otherwise=Fate.KEPT)[0] is fate


def test_every_reason_is_given_once() -> None:
    assert fate_of([SOFT, SOFT, FIRM])[1] == "“may” was put in; say → find"


def test_words_that_came_or_went_are_quoted() -> None:
    assert put_in(["may"], Fate.SOFTENED) == (SOFT,)
    assert taken_out(["not"], Fate.REVERSED) == (Sign(Fate.REVERSED, "“not” was taken out"),)


def test_whoever_is_not_named_is_somebody() -> None:
    assert (named(""), named("unspecified"), named("Arden")) == ("somebody not named",) * 2 + ("Arden",)
