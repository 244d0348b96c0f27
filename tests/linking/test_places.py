from collections.abc import Sequence
from dataclasses import replace

import pytest

from crossread.linking import Atlas, link_names, place_names, places_of
from crossread.linking._countries import metonyms_in
from crossread.model import (
    CaseEntity,
    Decision,
    DocumentId,
    EntityId,
    EntityType,
    Judgement,
    ListedPlace,
    Passage,
    Reading,
    StandIn,
    Subject,
)

ACCOUNT = DocumentId("d1")
LISTED = [
    ListedPlace("list:1", "Halun", ("Halun",), "Norland", 1.0, 2.0, 900),
    ListedPlace("list:2", "Halun", ("Halun",), "Sudmark", 3.0, 4.0, 80_000),
    ListedPlace("list:3", "Tarn", ("Tarn", "Ternn"), "Norland", 5.0, 6.0, 700),
    ListedPlace("list:4", "Orm", ("Orm",), "Norland", 7.0, 8.0, 600),
    ListedPlace("list:5", "Garamund", ("Garamund",), "Sudmark", 7.0, 8.0, 600),
]


def thing(name: str, start: int = 0, kind: EntityType = EntityType.PLACE) -> CaseEntity:
    return CaseEntity(EntityId(name), name, kind, mentions=(Passage(ACCOUNT, start, start + len(name)),))


def first(entities: Sequence[CaseEntity], *judgements: Judgement) -> tuple[str, str, bool]:
    place = places_of(entities, Atlas.of(LISTED), judgements)[0]
    return place.candidates[0].id, place.reason, place.is_proposed


def said(decision: Decision, value: str = "") -> Judgement:
    return Judgement(Subject.PLACE, "Halun", decision, "Mira Toll", "2026-01-01T00:00:00+00:00", value=value)


@pytest.mark.parametrize(
    ("others", "place", "reason"),
    [
        ([], "list:2", "the greatest; nothing in the texts speaks for one of them; one of 2 places of this name"),
        (
            [thing("Norland", 40, EntityType.STATE)],
            "list:1",
            "Norland is named beside it; one of 2 places of this name",
        ),
        (
            [thing("Norland", 900, EntityType.STATE)],
            "list:1",
            "Norland is named in the accounts; one of 2 places of this name",
        ),
        (
            [thing("Tarn", 900), thing("Orm", 950)],
            "list:1",
            "2 places of the case lie in Norland only; one of 2 places of this name",
        ),
    ],
)
def test_what_the_texts_say_puts_a_place_somewhere(others: list[CaseEntity], place: str, reason: str) -> None:
    assert first([thing("Halun"), *others]) == (place, reason, True)


def test_a_place_that_is_only_spelt_alike_needs_the_country() -> None:
    spelt = thing("Garamound")

    assert places_of([spelt], Atlas.of(LISTED)) == ()
    assert first([spelt, thing("Sudmark", 30, EntityType.STATE)])[0] == "list:5"


def test_a_place_of_several_other_countries_is_shown_and_not_put_anywhere() -> None:
    elsewhere = [
        *LISTED,
        ListedPlace("list:6", "Vell", ("Vell",), "Sudmark", 0.0, 0.0, 10),
        ListedPlace("list:7", "Vell", ("Vell",), "Westerland", 0.0, 0.0, 20),
    ]

    places = places_of([thing("Vell"), thing("Tarn"), thing("Orm")], Atlas.of(elsewhere))

    assert [(len(place.candidates), place.is_proposed) for place in places] == [(2, False), (1, True), (1, True)]


@pytest.mark.parametrize(
    ("judgement", "place", "reason", "is_proposed"),
    [
        (said(Decision.ACCEPT), "list:2", "decided by Mira Toll", True),
        (said(Decision.ACCEPT, "list:1"), "list:1", "decided by Mira Toll", True),
        (said(Decision.REJECT, "list:1"), "list:1", "decided by Mira Toll", True),
        (said(Decision.REJECT), "list:2", "decided by Mira Toll: none of these", False),
    ],
)
def test_a_person_decides(judgement: Judgement, place: str, reason: str, *, is_proposed: bool) -> None:
    assert first([thing("Halun")], judgement) == (place, reason, is_proposed)


@pytest.mark.parametrize("judgement", [said(Decision.UNSURE), said(Decision.ACCEPT, "list:nowhere")])
def test_what_decides_nothing_leaves_the_proposal(judgement: Judgement) -> None:
    assert first([thing("Halun")], judgement) == first([thing("Halun")])


def test_only_named_places_are_looked_up(reading) -> None:
    names = {"Halun": (EntityType.PLACE, ("Hallun",)), "Ana Kovel": (EntityType.PERSON, ())}

    assert place_names([reading("Ana Kovel was in Halun.", names)]) == {"Halun", "Hallun"}


HALUNS = [
    ListedPlace("list:1", "Halun", ("Halun",), "Norland", 1.0, 2.0, 20_000),
    ListedPlace("list:2", "Halun", ("Halun",), "Sudmark", 3.0, 4.0, 180_000),
]


@pytest.mark.parametrize(("start", "expected"), [(40, "list:2"), (7, "list:1")])
def test_a_city_comes_before_a_town_unless_the_state_stands_in_the_phrase(start: int, expected: str) -> None:
    named = [thing("Halun"), thing("Norland", start, EntityType.STATE)]

    (place,) = places_of(named, Atlas.of(HALUNS))

    assert place.candidates[0].id == expected
    assert place.reason.startswith("Norland is named beside it" if start == 7 else "much greater than the place of")


def test_a_seat_that_stands_for_a_state_is_no_evidence() -> None:
    state = thing("Norland", 40, EntityType.STATE)

    (place,) = places_of([thing("Halun"), state], Atlas.of(LISTED), metonyms=frozenset(state.mentions))

    assert place.candidates[0].id == "list:2"
    assert place.reason.startswith("the greatest; nothing in the texts speaks for one of them")


def test_only_a_seat_and_not_a_people_is_a_metonym(reading) -> None:
    made = reading("The Castle spoke. Norlandic troops left.", {"Norland": (EntityType.STATE, ("Castle", "Norlandic"))})
    (state,) = made.entities
    stand_ins = (StandIn("Castle", "the seat"), StandIn("Norlandic", "the people", is_people=True))
    made = replace(made, entities=(replace(state, aliases=(), stand_ins=stand_ins),))

    assert [made.document[one.span] for one in metonyms_in([made])] == ["Castle"]


def test_accounts_that_put_one_name_into_two_countries_speak_of_two_places(reading) -> None:
    names = {"Halun": (EntityType.PLACE, ()), "Norland": (EntityType.STATE, ()), "Sudmark": (EntityType.STATE, ())}
    one, two, three = (
        reading(f"{told} said that Halun was quiet.", {name: names[name] for name in ("Halun", told)}, name=told)
        for told in ("Norland", "Sudmark", "Norland")
    )
    atlas = Atlas.of(LISTED)

    def held(*readings: Reading, judgements: Sequence[Judgement] = ()) -> list[tuple[str, int]]:
        things = link_names(readings, judgements, atlas)
        return [
            (place.candidates[0].id, sum(one.id == place.entity for one in things))
            for place in places_of(things, atlas)
        ]

    same = Judgement(Subject.MERGE, "Halun = Halun", Decision.ACCEPT, "ida", "2031-04-01T10:00:00Z")
    assert held(one, two) == [("list:1", 1), ("list:2", 1)]
    assert held(one, three) == [("list:1", 1)]
    assert len(held(one, two, judgements=[same])) == 1


def test_a_body_named_after_a_country_speaks_for_it(reading) -> None:
    place = (EntityType.PLACE, ())
    one = reading("Norland said that Halun was quiet.", {"Norland": (EntityType.STATE, ()), "Halun": place})
    two = reading("The Sudmarkian army held Halun.", {"Sudmarkian army": (EntityType.ARMED_GROUP, ()), "Halun": place})

    things = link_names([one, two], (), Atlas.of(LISTED))

    assert [thing.name for thing in things].count("Halun") == 2


FAMED = [
    ListedPlace("list:1", "Halun", ("Halun",), "Norland", 1.0, 2.0, 9_000),
    ListedPlace("list:2", "Halun", ("Halun",), "Sudmark", 3.0, 4.0, 800_000),
    ListedPlace("list:3", "Tarn", ("Tarn",), "Norland", 5.0, 6.0, 700),
]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Norland town of Halun fell.", "list:1"),
        ("Halun, a small town in southern Norland, fell.", "list:1"),
        ("Halun in northern Norland fell.", "list:1"),
        ("In Norland, police said, a mill at Halun fell.", "list:1"),
        ("Halun and nearby Tarn fell.", "list:1"),
        ("Norland held talks in Halun.", "list:2"),
        ("The talks in Halun were of Tarn.", "list:2"),
        ("In Norland, they spoke of talks in Halun. Sudmark spoke too.", "list:2"),
    ],
)
def test_a_town_comes_before_a_famous_city_abroad_where_the_words_around_it_say_so(
    text: str, place: str, reading
) -> None:
    state, town = (EntityType.STATE, ()), (EntityType.PLACE, ())
    made = reading(text, {"Halun": town, "Tarn": town, "Norland": state, "Sudmark": state})
    named = [one for one in link_names([made]) if one.mentions]

    found = places_of(named, Atlas.of(FAMED), texts={made.document.id: text})

    assert next(one for one in found if len(one.candidates) > 1).candidates[0].id == place


PARTS = [
    ListedPlace("list:1", "Halun", ("Halun",), "United States", 1.0, 2.0, 90_000, "US.OH"),
    ListedPlace("list:2", "Halun", ("Halun",), "United States", 3.0, 4.0, 20_000, "US.IL"),
    ListedPlace("list:3", "Halun", ("Halun",), "Norland", 5.0, 6.0, 8_000_000, "NO.01"),
    ListedPlace("list:4", "Ohio", ("Ohio",), "Sudmark", 5.0, 6.0, 700, "SU.01"),
    ListedPlace("list:5", "Halun", ("Halun",), "Canada", 5.0, 6.0, 70_000, "CA.08"),
    ListedPlace("list:6", "Ontario", ("Ontario",), "United States", 5.0, 6.0, 180_000, "US.CA"),
]


def put(reading, text: str, *names: str) -> dict[str, tuple[str, str]]:
    """Where the places of a text are put, and why, by name."""
    made = reading(text, dict.fromkeys(names, (EntityType.PLACE, ())))
    atlas = Atlas.of(PARTS)
    entities = link_names([made], (), atlas)
    named = {entity.id: entity.name for entity in entities}
    found = places_of(entities, atlas, texts={made.document.id: text})
    return {named[place.entity]: (place.candidates[0].id, place.reason) for place in found}


@pytest.mark.parametrize(
    ("text", "names", "place", "reason"),
    [
        ("A mill burnt in Halun, Illinois, on Monday.", ("Halun", "Illinois"), "list:2", "Illinois is named with it"),
        ("The Illinois town of Halun lost a mill.", ("Halun", "Illinois"), "list:2", "Illinois is named with it"),
        (
            "It burnt in Halun, a town in southern Illinois.",
            ("Halun", "Illinois"),
            "list:2",
            "Illinois is named with it",
        ),
        ("A fire broke out in Halun, Ontario.", ("Halun", "Ontario"), "list:5", "Ontario is named with it"),
        (
            "Illinois sent help. The mill of Halun burnt down.",
            ("Halun", "Illinois"),
            "list:3",
            "much greater than the place of this name in Illinois",
        ),
    ],
)
def test_the_state_of_a_federation_chooses_among_towns_of_one_name(
    reading, text: str, names: tuple[str, ...], place: str, reason: str
) -> None:
    found = put(reading, text, *names)

    assert found.keys() == {"Halun"}
    assert found["Halun"][0] == place
    assert found["Halun"][1].startswith(f"{reason}; one of 4 places of this name")


def test_a_state_of_a_federation_is_no_village_of_its_name_and_says_where_a_case_plays(reading) -> None:
    text = "Ohio and Illinois sent help. " + "Nothing else was heard of it for days. " * 8 + "Halun was dark."

    found = put(reading, text, "Halun", "Ohio", "Illinois")

    assert found.keys() == {"Halun"}
    assert "United States" in found["Halun"][1]


def test_accounts_that_put_one_name_into_two_states_of_a_federation_speak_of_two_towns(reading) -> None:
    made = [
        reading(
            f"A mill burnt in Halun, {part}.",
            {"Halun": (EntityType.PLACE, ()), part: (EntityType.PLACE, ())},
            name=f"{part}.txt",
        )
        for part in ("Ohio", "Illinois")
    ]

    atlas = Atlas.of(PARTS)
    entities = link_names(made, (), atlas)
    places = places_of(entities, atlas, texts={one.document.id: one.document.text for one in made})

    assert [place.candidates[0].division for place in places] == ["Ohio", "Illinois"]
