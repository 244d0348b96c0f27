from crossread.comparison._finding import Grounds
from crossread.comparison._whereabouts import compare_whereabouts
from crossread.model import EntityType, RelationType


def told(tell, text, *, date=("", ""), place=""):
    teller = tell(text)
    if date[0]:
        teller.dates(*date)
    if place:
        teller.names(place, place.lower(), EntityType.PLACE)
    teller.says(text)
    return teller


def test_another_day_for_the_same_words_contradicts(tell, pair, grounds) -> None:
    one = told(tell, "the bridge fell on Monday", date=("Monday", "2031-05-05"))
    other = told(tell, "the bridge fell on Tuesday", date=("Tuesday", "2031-05-06"))

    found = compare_whereabouts(pair(one, other), grounds)

    assert found.type is RelationType.CONTRADICTS
    assert found.reason == "Monday (2031-05-05) against Tuesday (2031-05-06)"


def test_a_day_within_the_other_sides_month_is_no_difference(tell, pair, grounds) -> None:
    one = told(tell, "the bridge fell on Monday", date=("Monday", "2031-05-05"))
    other = told(tell, "the bridge fell in May", date=("May", "2031-05"))

    assert compare_whereabouts(pair(one, other), grounds) is None


def test_times_of_the_clock_are_compared_in_utc(tell, pair, grounds) -> None:
    one = told(tell, "the bridge fell at 6 a.m. local time", date=("6 a.m. local time", "2031-05-05T06:00:00+03:00"))
    same = told(tell, "the bridge fell at 0315 GMT", date=("0315 GMT", "2031-05-05T03:15:00Z"))
    other = told(tell, "the bridge fell at 0500 GMT", date=("0500 GMT", "2031-05-05T05:00:00Z"))

    found = compare_whereabouts(pair(one, other), grounds)

    assert compare_whereabouts(pair(one, same), grounds) is None
    assert found.type is RelationType.CONTRADICTS
    assert found.reason == "6 a.m. local time (2031-05-05 03:00 UTC) against 0500 GMT (2031-05-05 05:00 UTC)"


def test_times_of_the_clock_without_a_zone_are_not_compared(tell, pair, grounds) -> None:
    one = told(tell, "the bridge fell at 6 a.m.", date=("6 a.m.", "2031-05-05T06:00:00"))
    other = told(tell, "the bridge fell at 0500 GMT", date=("0500 GMT", "2031-05-05T05:00:00Z"))

    assert compare_whereabouts(pair(one, other), grounds) is None


def test_another_place_after_the_same_preposition_contradicts(tell, pair, grounds) -> None:
    one, other = told(tell, "the boat sank at Ostra", place="Ostra"), told(tell, "the boat sank at Vell", place="Vell")

    found = compare_whereabouts(pair(one, other), grounds)

    assert found.reason == "Ostra against Vell"


def test_places_in_other_roles_are_not_compared(tell, pair, grounds) -> None:
    one, other = told(tell, "a boat sank at Ostra", place="Ostra"), told(tell, "a boat from Vell sank", place="Vell")

    assert compare_whereabouts(pair(one, other), grounds) is None


def test_places_known_to_lie_by_each_other_are_no_difference(tell, pair, lexicon) -> None:
    one, other = told(tell, "the boat sank at Ostra", place="Ostra"), told(tell, "the boat sank at Vell", place="Vell")

    assert compare_whereabouts(pair(one, other), Grounds(lexicon, neighbours={frozenset(("ostra", "vell"))})) is None


def test_other_words_on_another_day_are_another_event(tell, pair, grounds) -> None:
    one = told(tell, "the bridge fell on Monday", date=("Monday", "2031-05-05"))
    other = told(tell, "the bridge fell on Tuesday", date=("Tuesday", "2031-05-06"))

    assert compare_whereabouts(pair(one, other, likeness=0.3), grounds) is None
    assert compare_whereabouts(pair(one, other, same_claim=False), grounds) is None
