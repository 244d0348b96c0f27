import pytest

from crossread.inference._agreement import Character, Looks, looks_of


def shown(*mentions: Looks) -> Character:
    character = Character()
    for looks in mentions:
        character.add(looks)
    return character


def person(*words: str, named: bool = False) -> Looks:
    return looks_of("person", words, named=named)


@pytest.mark.parametrize(("before", "after"), [("he", "her"), ("she", "its"), ("He", "they")])
def test_one_who_is_he_is_not_she_nor_several(before: str, after: str) -> None:
    assert not shown(person(before)).admits(person(after))


def test_one_who_is_he_is_also_him_and_a_description() -> None:
    assert shown(person("he")).admits(person("him"))
    assert shown(person("he")).admits(person("the", "envoy"))


def test_a_body_may_be_spoken_of_as_it_and_as_they() -> None:
    body = looks_of("organisation", ("it",), named=False)

    assert shown(body).admits(looks_of("organisation", ("they",), named=False))


def test_two_names_without_a_word_in_common_are_two() -> None:
    general = person("General", "Orr", named=True)

    assert shown(general).admits(person("Orr", named=True))
    assert not shown(general).admits(person("Ilna", "Vask", named=True))


def test_a_person_is_no_place() -> None:
    assert not shown(looks_of("place", ("Lower", "Orla"), named=True)).admits(person("she"))
    assert shown(looks_of("organisation", ("the", "ministry"), named=False)).admits(person("they"))
