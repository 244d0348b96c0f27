"""Words of several texts that mean the same."""

from tests.linking.test_signs import gallery, portrait

from crossread.linking import same_meant
from crossread.linking._meant import WEIGHINGS
from crossread.linking._signs import SIGNS

STRIKE = portrait("strik", words=("drone",), beside=("depot", "harbour"))


def test_every_sign_has_a_weight() -> None:
    assert all(len(weighing.signs) == len(SIGNS) for weighing in WEIGHINGS.values())


def test_one_word_with_the_same_beside_it_is_one_event() -> None:
    joins = same_meant(gallery(STRIKE, STRIKE, phrases=("drone strike", "drone strike")), "event")

    assert [join.pair for join in joins] == [(0, 1)]


def test_another_number_makes_it_another_event() -> None:
    pair = (portrait("strik", numbers=("two",)), portrait("strik", numbers=("nine",)))

    assert same_meant(gallery(*pair), "event") == []


def test_what_a_person_keeps_apart_stays_apart() -> None:
    assert same_meant(gallery(STRIKE, STRIKE), "event", apart=[(0, 1)]) == []
