"""Which names name the same thing."""

from collections.abc import Callable

import pytest

from crossread.extraction._aliases import aliases_in
from crossread.extraction._name_spans import name_spans
from crossread.extraction._parsed import Parsed
from crossread.extraction._same_name import Thing, folded, sound_of, things
from crossread.model import EntityType

Parse = Callable[..., Parsed]


def put_together(parse: Parse, text: str, **seen: list[str]) -> list[Thing]:
    parsed = parse(text, **seen)
    names = name_spans(parsed)
    return things(parsed.text, names, list(aliases_in(parsed.text, names)))


def test_the_names_people_and_seats_of_a_state_are_one_thing(parse: Parse) -> None:
    (state,) = put_together(parse, "Britain left, the British said. The UK and Downing Street agreed.")

    assert (state.name, state.type, len(state.names)) == ("United Kingdom", EntityType.STATE, 4)


def test_a_surname_belongs_to_the_one_full_name_that_it_fits(parse: Parse) -> None:
    person, other = put_together(
        parse,
        "they saw Ada Moor and Ben Hill. Later Moor left.",
        people=["Ada Moor", "Ben Hill", "Moor"],
    )

    assert (person.name, len(person.names)) == ("Ada Moor", 2)
    assert other.name == "Ben Hill"


@pytest.mark.parametrize("short", ["Ada Moor", "Moor"])
def test_a_person_may_have_been_named_in_full_where_the_kind_was_not_seen(parse: Parse, short: str) -> None:
    (person,) = put_together(
        parse, f"they saw Ada Lida Moor. Later {short} left.", people=[short], others=["Ada Lida Moor"]
    )

    assert person.aliases or len(person.names) > 1


def test_a_surname_that_fits_two_people_is_left_alone(parse: Parse) -> None:
    found = put_together(
        parse, "they saw Ada Moor and Ben Moor. Later Moor left.", people=["Ada Moor", "Ben Moor", "Moor"]
    )

    assert [thing.name for thing in found] == ["Ada Moor", "Ben Moor", "Moor"]


def test_the_full_name_may_come_later(parse: Parse) -> None:
    (person,) = put_together(parse, "he saw Moor, that is Ada Moor.", people=["Moor", "Ada Moor"])

    assert person.name == "Ada Moor"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qasr al-Nahr", "Kasr an-Nahir"),
        ("Sheikh Ghanim", "Shaykh Ganem"),
        ("Café Müller", "Cafe Muller"),
        ("Mokhtar", "Mukhtar"),
    ],
)
def test_spellings_of_one_name_sound_the_same(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


def test_two_spellings_of_a_place_are_one_place(parse: Parse) -> None:
    (place,) = put_together(
        parse, "they left Tell ash-Shughar for Tall Al Shugar.", places=["Tell ash-Shughar", "Tall Al Shugar"]
    )

    assert (place.name, place.aliases) == ("Tell ash-Shughar", ("Tall Al Shugar",))


def test_names_that_only_sound_alike_are_not_one(parse: Parse) -> None:
    found = put_together(parse, "from Homs to Hama, from Aioua to Aaa", places=["Homs", "Hama", "Aioua", "Aaa"])

    assert len(found) == 4


def test_a_longer_short_form_is_put_to_its_full_name_before_a_shorter_one(parse: Parse) -> None:
    (person,) = put_together(
        parse, "Ada Lys Moor left. Moor slept. Ada Moor woke.", people=["Ada Lys Moor", "Moor", "Ada Moor"]
    )

    assert person.name == "Ada Lys Moor"


def test_an_explicit_alias_is_the_same_thing_and_an_acronym_used_later_too(parse: Parse) -> None:
    (union,) = put_together(
        parse,
        "the Ellan Dockers Union (EDU), formerly Harbour League, met. Later the EDU voted, and Harbour League sang.",
        organisations=["Ellan Dockers Union", "EDU", "Harbour League"],
    )

    assert union.name == "Ellan Dockers Union"
    assert union.aliases == ("EDU", "Harbour League")
    assert len(union.names) == 5


def test_a_body_may_be_named_by_its_last_words(parse: Parse) -> None:
    (body,) = put_together(
        parse,
        "the Ellan Security Board met. The Security Board voted.",
        organisations=["Ellan Security Board", "Security Board"],
    )

    assert body.name == "Ellan Security Board"


def test_a_states_body_is_not_another_body_whose_name_ends_alike(parse: Parse) -> None:
    found = put_together(
        parse,
        "the Free Peruvian Army met the Peruvian army, that is the Peruvian Home Army.",
        organisations=["Free Peruvian Army", "Peruvian Home Army"],
    )

    assert [thing.name for thing in found] == ["Free Peruvian Army", "Peruvian Home Army"]


def test_what_is_armed_under_one_name_is_so_under_all(parse: Parse) -> None:
    (group,) = put_together(
        parse, "They fled Haris (aka al-Ellan Front).", people=["Haris"], organisations=["al-Ellan Front"]
    )

    assert group.type is EntityType.ARMED_GROUP


def test_british_and_american_spelling_are_one() -> None:
    assert folded("the Ellan Defense Center Organization") == "ellan defence centre organisation"


def test_a_thousand_names_with_one_word_in_common_take_no_time(parse: Parse) -> None:
    people = [f"N{number}x Moor" for number in range(1000)]
    found = put_together(parse, "saw " + ", ".join(people), people=["Moor"])

    assert found


@pytest.mark.parametrize(("one", "other"), [("Eastern Moor", "Western Moor"), ("East Ellan", "West Ellan")])
def test_directions_part_what_else_sounds_alike(one: str, other: str) -> None:
    assert sound_of(one) != sound_of(other)


def test_a_soft_w_inside_a_name_is_not_heard() -> None:
    assert sound_of("Dawla") == sound_of("Daula")


def test_a_name_with_a_space_and_one_without_are_one(parse: Parse) -> None:
    (body,) = put_together(
        parse, "they asked Reef Watch. Later Reefwatch left.", organisations=["Reef Watch", "Reefwatch"]
    )

    assert (body.name, body.aliases, len(body.names)) == ("Reef Watch", ("Reefwatch",), 2)


def test_a_man_and_a_woman_of_one_surname_are_two(parse: Parse) -> None:
    found = put_together(parse, "he met Mr. Moor and Mrs. Moor. Mrs. Moor left.", people=["Moor"])

    assert [(thing.name, len(thing.names)) for thing in found] == [("Mr. Moor", 1), ("Mrs. Moor", 2)]


def test_a_mother_and_a_daughter_of_one_surname_are_two(parse: Parse) -> None:
    found = put_together(parse, "he met Mrs. Moor and Miss Moor.", people=["Moor"])

    assert [thing.name for thing in found] == ["Mrs. Moor", "Miss Moor"]


def test_a_surname_behind_a_style_belongs_to_nobody_of_the_other_gender(parse: Parse) -> None:
    text = "they saw Anna Moor. Later Mr. Moor left."

    found = put_together(parse, text, people=["Anna Moor", "Moor"])

    assert [thing.name for thing in found] == ["Anna Moor", "Moor"]


def test_a_style_tells_which_of_two_full_names_a_surname_belongs_to(parse: Parse) -> None:
    text = "they saw Anna Moor and Peter Moor. Later Mrs. Moor left."

    found = put_together(parse, text, people=["Anna Moor", "Peter Moor", "Moor"])

    assert [(thing.name, len(thing.names)) for thing in found] == [("Anna Moor", 2), ("Peter Moor", 1)]
