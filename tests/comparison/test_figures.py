from dataclasses import replace

import pytest

from crossread.comparison._candidates import Pair
from crossread.comparison._contents import Ground
from crossread.comparison._figures import compare_figures
from crossread.comparison._finding import Grounds
from crossread.model import CaseEntity, EntityId, EntityType, LedgerRow, RelationType, Scope


@pytest.fixture
def counted(tell, pair, lexicon):
    """Compares the figures of two accounts, each told as (low, high) with more about it."""

    def compare(one, other, *, dates=("", ""), heads=({}, {}), grounds=None):
        tellers = []
        for name, (low, high), published, head in zip(("one", "other"), (one, other), dates, heads, strict=True):
            teller = tell(f"{name} told of that number dead", published=published)
            teller.counts("that number", low, high, **head)
            teller.says(teller.document.text)
            tellers.append(teller)
        return compare_figures(pair(*tellers), grounds or Grounds(lexicon))

    return compare


def test_ranges_apart_on_one_day_contradict(counted) -> None:
    found = counted((58, 58), (70, None), dates=("2031-04-04", "2031-04-04"))

    assert found.type is RelationType.CONTRADICTS
    assert found.reason == "that number against that number killed"
    assert len(found.basis) == 2


def test_ranges_that_meet_qualify_each_other_and_the_narrower_comes_second(counted) -> None:
    found = counted((56, 56), (50, None))

    assert (found.type, found.turned) == (RelationType.QUALIFIES, True)


def test_the_further_apart_figures_that_can_both_hold_the_weaker_they_qualify(counted) -> None:
    near, far, nothing = (counted((number, number), (50, None)) for number in (56, 90, 150))

    assert near.score > 1.5 * far.score
    assert nothing is None


def test_equal_figures_are_no_difference(counted) -> None:
    assert counted((56, 56), (56, 56)) is None


def test_a_later_and_higher_toll_is_an_update(counted) -> None:
    found = counted((21, 21), (56, 56), dates=("2031-04-04", "2031-04-05"))

    assert (found.type, found.turned) == (RelationType.UPDATES, True)


def test_a_later_and_higher_least_toll_is_an_update(counted) -> None:
    found = counted((112, None), (126, None), dates=("2031-04-04", "2031-04-05"))

    assert (found.type, found.turned) == (RelationType.UPDATES, True)


def test_a_later_and_lower_toll_of_another_counter_contradicts(counted) -> None:
    found = counted((56, 56), (21, 21), dates=("2031-04-04", "2031-04-05"))

    assert found.type is RelationType.CONTRADICTS


def test_a_counter_corrects_itself_downwards_by_an_update(counted) -> None:
    heads = ({"holder": "the hospital"}, {"holder": "The Hospital"})

    found = counted((56, 56), (21, 21), dates=("2031-04-04", "2031-04-05"), heads=heads)

    assert (found.type, found.turned) == (RelationType.UPDATES, True)


def test_one_counter_on_one_day_goes_on_counting(counted) -> None:
    heads = ({"holder": "the hospital"}, {"holder": "the hospital"})

    found = counted((20, 20), (70, 70), dates=("2031-04-04", "2031-04-04"), heads=heads)

    assert (found.type, found.turned) == (RelationType.UPDATES, True)


def test_what_is_called_the_previous_toll_is_the_earlier_one(tell, pair, grounds) -> None:
    one, other = tell("the previous toll was twenty"), tell("the toll is seventy")
    one.counts("twenty", 20, 20)
    other.counts("seventy", 70, 70)
    for teller in (one, other):
        teller.says(teller.document.text)

    found = compare_figures(pair(one, other), grounds)

    assert (found.type, found.turned) == (RelationType.UPDATES, True)


@pytest.mark.parametrize(("words", "parted"), [("six more people", False), ("more than six people", True)])
def test_what_comes_on_top_of_a_count_is_not_held_against_a_count(tell, pair, grounds, words, parted) -> None:
    one, other = tell(f"{words} died later"), tell("fifteen people died")
    one.counts(words, 6, 6)
    other.counts("fifteen people", 15, 15)
    for teller in (one, other):
        teller.says(teller.document.text)

    assert (compare_figures(pair(one, other), grounds) is not None) is parted


@pytest.mark.parametrize(
    ("counted", "place", "parted"), [("people", "", False), ("children", "", True), ("children", "Vell", False)]
)
def test_a_part_is_compared_only_where_it_is_counted_apart(tell, pair, grounds, counted, place, parted) -> None:
    one, other = tell("six died there"), tell("fifteen died")
    part = one.counts("six", 6, 6, counted=counted, scope=Scope(place=place))
    other.counts("fifteen", 15, 15, counted=counted)
    for teller in (one, other):
        teller.says(teller.document.text)
    both = pair(one, other)

    found = compare_figures(replace(both, a=replace(both.a, parts=frozenset([part.start]))), grounds)

    assert (found is not None) is parted


@pytest.mark.parametrize(
    ("voices", "parted"), [(("the mayor", "the clinic"), True), (("", "the clinic"), False), (("it", "it"), False)]
)
def test_only_counters_whom_it_sets_against_each_other_part_one_account(tell, case, lexicon, voices, parted) -> None:
    teller = tell("Six died at dawn. Fifteen died at dawn.")
    for words, number, voice in zip(("Six", "Fifteen"), (6, 15), voices, strict=True):
        teller.counts(words, number, number, holder=voice or teller.document.voice)
    said = [teller.says(f"{words} died at dawn") for words in ("Six", "Fifteen")]
    one, other = case(teller, claims=[said]).contents(lexicon)

    found = compare_figures(Pair(one, other, 0.6, same_claim=True), Grounds(lexicon))

    assert (found is not None) is parted


def test_the_further_apart_two_figures_the_weaker_the_contradiction(counted) -> None:
    assert counted((50, 50), (56, 56)).score > counted((2, 2), (56, 56)).score


def test_things_of_another_kind_are_not_compared(counted) -> None:
    heads = ({"category": "buildings", "counted": "towns"}, {"category": "buildings", "counted": "mills"})

    assert counted((4, 4), (2, 2), heads=heads) is None


@pytest.mark.parametrize("holder", ["", "unspecified"])
def test_nobody_in_particular_is_not_one_counter(counted, holder) -> None:
    heads = ({"holder": holder}, {"holder": holder})

    assert counted((56, 56), (21, 21), heads=heads).type is RelationType.CONTRADICTS


def test_what_is_no_toll_does_not_grow_into_an_update(counted) -> None:
    head = {"category": "", "counted": "boats"}

    found = counted((21, 21), (56, 56), dates=("2031-04-04", "2031-04-05"), heads=(head, head))

    assert found.type is RelationType.CONTRADICTS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"scope": Scope(place="Ostra")}, {"scope": Scope(place="Vell")}),
        ({"scope": Scope(who="the Guards")}, {"scope": Scope(who="Rovers")}),
        ({"scope": Scope(period="2031-04-04")}, {"scope": Scope(period="2031-04-05")}),
        ({"scope": Scope(period="2031-04-04")}, {"scope": Scope(period="2030-01-01/2031-12-31")}),
        ({"counted": "children"}, {"counted": "women"}),
    ],
)
def test_another_place_hand_time_or_people_is_another_scope(counted, one, other) -> None:
    assert counted((21, 21), (56, 56), heads=(one, other)).type is RelationType.DIFFERENT_SCOPE


def test_a_scope_that_one_side_leaves_open_does_not_part_the_two(counted) -> None:
    found = counted((21, 21), (56, 56), heads=({"scope": Scope(place="Ostra")}, {}))

    assert found.type is RelationType.CONTRADICTS


def test_a_part_within_its_whole_differs_in_scope(counted) -> None:
    found = counted((11, 11), (56, 56), heads=({"counted": "children"}, {"counted": "people"}))

    assert (found.type, found.reason) == (
        RelationType.DIFFERENT_SCOPE,
        "that number against that number: children and people",
    )


def test_civilians_and_people_of_one_number_are_one_count(counted) -> None:
    assert counted((15, 15), (15, None), heads=({"counted": "civilians"}, {"counted": "people"})) is None


@pytest.mark.parametrize("period", ["../2031-04-04", "2031-04-04/.."])
def test_an_open_beginning_parts_nothing_and_an_open_end_does(counted, period) -> None:
    found = counted((21, 21), (56, 56), heads=({"scope": Scope(period="2031-04-04")}, {"scope": Scope(period=period)}))

    assert (found.type is RelationType.DIFFERENT_SCOPE) == period.endswith("..")


def test_a_part_larger_than_its_whole_contradicts(counted) -> None:
    found = counted((160, 160), (73, 73), heads=({"counted": "civilians"}, {"counted": "people"}))

    assert found.type is RelationType.CONTRADICTS


def test_figures_of_other_topics_are_not_compared(counted) -> None:
    assert counted((21, 21), (56, 56), heads=({"category": "killed"}, {"category": "injured"})) is None


def test_parts_that_make_up_the_other_sides_total_do_not_contradict_it(tell, pair, grounds) -> None:
    one, other = tell("fifteen died in town and six in the village"), tell("twenty-one died in all")
    one.counts("fifteen", 15, 15)
    one.counts("six", 6, 6)
    other.counts("twenty-one", 21, 21)
    one.says(one.document.text)
    other.says(other.document.text)

    assert compare_figures(pair(one, other), grounds) is None


def things(**types):
    return {name: CaseEntity(EntityId(name), name, type_) for name, type_ in types.items()}


def test_places_that_lie_in_each_other_are_one_scope(counted, lexicon) -> None:
    heads = ({"scope": Scope(place="Ostra")}, {"scope": Scope(place="Vell")})
    known = things(ostra=EntityType.PLACE, vell=EntityType.PLACE)

    apart = counted((21, 21), (56, 56), heads=heads, grounds=Grounds(lexicon, known))
    together = counted((21, 21), (56, 56), heads=heads, grounds=Grounds(lexicon, known, {frozenset(("ostra", "vell"))}))

    assert apart.type is RelationType.DIFFERENT_SCOPE
    assert together.type is RelationType.CONTRADICTS


@pytest.mark.parametrize(
    ("types", "parted"),
    [
        ((EntityType.PLACE, EntityType.PLACE), True),
        ((EntityType.STATE, EntityType.STATE), True),
        ((EntityType.STATE, EntityType.PLACE), False),
        ((EntityType.PLACE, EntityType.ORGANISATION), False),
        ((EntityType.ORGANISATION, EntityType.ORGANISATION), False),
    ],
)
def test_only_two_places_or_two_countries_part_figures(counted, lexicon, types, parted) -> None:
    heads = ({"scope": Scope(place="Ostra")}, {"scope": Scope(place="Vell")})
    grounds = Grounds(lexicon, things(ostra=types[0], vell=types[1]))

    found = counted((21, 21), (56, 56), heads=heads, grounds=grounds)

    assert (found.type is RelationType.DIFFERENT_SCOPE) is parted


def test_what_happened_after_the_other_account_was_printed_is_another_event(counted) -> None:
    heads = ({"scope": Scope(period="2031-04-05")}, {})

    found = counted((56, 56), (21, 21), dates=("2031-04-05", "2031-04-04"), heads=heads)

    assert found.type is RelationType.DIFFERENT_SCOPE
    assert found.reason.endswith("2031-04-05 and up to 2031-04-04")


def test_a_table_of_ten_thousand_figures_is_not_multiplied_out(tell, pair, grounds) -> None:
    text = " ".join(["9"] * 10_000)
    tellers = [tell(text + name) for name in ("a", "b")]
    for teller in tellers:
        teller.figures = [teller.counts("9", 9, 9)] * 10_000
        teller.says(teller.document.text)

    assert compare_figures(pair(*tellers), grounds) is None


def test_a_vague_number_contradicts_nothing(tell, pair, grounds) -> None:
    one, other = tell("dozens of people died"), tell("two hundred and five people died")
    one.counts("dozens of people", 24, 99)
    other.counts("two hundred and five people", 205, 205)
    for teller in (one, other):
        teller.says(teller.document.text)

    assert compare_figures(pair(one, other), grounds) is None


def test_a_number_that_one_side_only_loosens_is_no_difference(counted) -> None:
    assert counted((21, None), (21, 21)) is None


def test_what_is_part_of_a_total_is_not_held_against_a_total(tell, pair, grounds) -> None:
    one, other = tell("two of the dead came from Vell"), tell("thirty-one people died")
    one.counts("two of the dead", 2, 2, counted="dead")
    other.counts("thirty-one people", 31, 31)
    for teller in (one, other):
        teller.says(teller.document.text)

    assert compare_figures(pair(one, other), grounds) is None


def test_children_among_the_dead_are_held_against_the_other_count_of_children(tell, pair, grounds) -> None:
    one, other = tell("among them were nine children"), tell("twelve children died")
    one.counts("nine children", 9, 9, counted="children")
    other.counts("twelve children", 12, 12, counted="children")
    for teller in (one, other):
        teller.says(teller.document.text)

    assert compare_figures(pair(one, other), grounds).type is RelationType.CONTRADICTS


def test_counts_that_the_ledger_tells_apart_are_of_two_events(tell, pair, grounds) -> None:
    one, other = tell("nine people died at the dam"), tell("forty people died at the dam")
    one.counts("nine people", 9, 9)
    other.counts("forty people", 40, 40)
    for teller in (one, other):
        teller.says(teller.document.text)
    plain = pair(one, other)
    a, b = (
        replace(side, counts={side.figures[0].start: day})
        for side, day in ((plain.a, "killed · 4 May"), (plain.b, "killed · 5 May"))
    )

    assert compare_figures(plain, grounds) is not None
    assert compare_figures(replace(plain, a=a, b=b), grounds) is None


@pytest.mark.parametrize(
    ("holders", "concede", "type_"),
    [
        (("the army", "the council"), (True, False), RelationType.DIFFERENT_SCOPE),
        (("the army", "the council"), (True, True), RelationType.DIFFERENT_SCOPE),
        (("the army", "The army"), (True, True), RelationType.CONTRADICTS),
        (("the army", "the council"), (False, False), RelationType.CONTRADICTS),
    ],
)
def test_losses_that_a_side_counts_itself_contradict_nobody_elses_count(
    tell, pair, lexicon, holders: tuple[str, str], concede: tuple[bool, bool], type_: RelationType
) -> None:
    tellers = [tell(f"{number} soldiers dead") for number in (2, 14)]
    for teller in tellers:
        teller.counts(teller.document.text[:2].strip(), *[int(teller.document.text[:2])] * 2)
        teller.says(teller.document.text)
    plain = pair(*tellers)
    a, b = (
        _with_row(side, holder, own) for side, holder, own in zip((plain.a, plain.b), holders, concede, strict=True)
    )

    found = compare_figures(replace(plain, a=a, b=b), Grounds(lexicon))

    assert found.type is type_


def _with_row(side, holder: str, concedes):
    figure = side.figures[0]
    told = {name: getattr(figure, name) for name in ("start", "end", "low", "high", "modifier", "unit", "counted")}
    row = LedgerRow(**told, category="killed", holder=holder, document=side.document.id, concedes=concedes)
    return replace(side, rows={figure.start: row}, counts={figure.start: "killed"})


def test_places_that_the_ledger_tells_apart_are_another_scope(tell, pair, grounds) -> None:
    def found(place):
        tellers = []
        for number, ground in ((26, Ground("killed", "Pelm")), (60, Ground("killed", place))):
            teller = tell(f"{number} dead in all")
            teller.counts(str(number), number, number)
            teller.says(teller.document.text)
            tellers.append((teller, ground))
        both = pair(*(teller for teller, _ in tellers))
        sides = [
            replace(side, scopes={side.figures[0].start: ground})
            for side, (_, ground) in zip((both.a, both.b), tellers, strict=True)
        ]
        return compare_figures(replace(both, a=sides[0], b=sides[1]), grounds)

    apart = found("Dorvan")
    assert (apart.type, apart.reason) == (RelationType.DIFFERENT_SCOPE, "26 against 60: Pelm and Dorvan")
    assert found("").type is found("Pelm").type is RelationType.CONTRADICTS


@pytest.mark.parametrize("text", ["from 500 to well over 1000 drowned", "500 – 1000 drowned", "500 to 700 drowned"])
def test_the_lower_end_of_a_range_contradicts_nothing(tell, pair, grounds, text) -> None:
    one, other = tell(text), tell("650 drowned")
    one.counts("500", 500, 500)
    other.counts("650", 650, 650)
    for teller in (one, other):
        teller.says(teller.document.text)

    assert compare_figures(pair(one, other), grounds) is None


def test_a_toll_given_weeks_later_brings_no_other_counters_toll_up_to_date(counted) -> None:
    near, far = (
        counted((4, 4), (22, 22), dates=("2031-04-04", day), heads=({"holder": "a clinic"}, {"holder": "a mayor"}))
        for day in ("2031-04-06", "2031-04-20")
    )

    assert near.type is RelationType.UPDATES
    assert far is None or far.type is not RelationType.UPDATES


def test_accounts_without_a_name_are_not_one_counter(counted) -> None:
    found = counted((22, 22), (24, 24), dates=("2031-04-04", "2031-04-04"))

    assert found.type is RelationType.CONTRADICTS


def test_fewer_missing_later_are_an_update(counted) -> None:
    heads = ({"category": "missing"}, {"category": "missing"})

    found = counted((40, 40), (33, 33), dates=("2031-04-04", "2031-04-05"), heads=heads)

    assert (found.type, found.turned) == (RelationType.UPDATES, True)


def test_a_former_count_is_brought_up_to_date_and_contradicts_nobody(tell, pair, grounds) -> None:
    one, other = tell("the toll rose to 19, from 12"), tell("fifteen died")
    former = one.counts("12", 12, 12)
    other.counts("fifteen", 15, 15)
    for teller in (one, other):
        teller.says(teller.document.text)
    both = pair(one, other)

    found = compare_figures(replace(both, a=replace(both.a, former=frozenset([former.start]))), grounds)

    assert compare_figures(both, grounds).type is RelationType.CONTRADICTS
    assert (found.type, found.turned) == (RelationType.UPDATES, True)
