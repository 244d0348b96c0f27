import pytest

from crossread.linking import link_names
from crossread.model import Decision, EntityType, Judgement, Subject

PERSON = (EntityType.PERSON, ())


def names_of(readings, *judgements) -> set[tuple[str, ...]]:
    return {(one.name, *sorted(one.aliases)) for one in link_names(readings, judgements)}


@pytest.fixture
def two(reading):
    def make(one: tuple[str, ...], other: tuple[str, ...]):
        return [
            reading(". ".join(f"{name} left" for name in names), dict.fromkeys(names, PERSON), name=f"{at}.txt")
            for at, names in enumerate((one, other))
        ]

    return make


def test_a_bare_surname_is_nobodys_where_its_own_text_has_several_of_that_name(two) -> None:
    made = two(("Ana Kovel", "Ivo Kovel", "Kovel"), ("Kovel", "Peter Kovel"))

    assert names_of(made) == {("Ana Kovel",), ("Ivo Kovel",), ("Peter Kovel",), ("Kovel",)}


def test_mr_and_mrs_stay_two_whatever_another_text_calls_them(two) -> None:
    found = names_of(two(("Mr Kovel", "Mrs Kovel"), ("Kovel",)))

    assert found == {("Mr Kovel",), ("Mrs Kovel",), ("Kovel",)}


def test_a_bare_surname_in_a_text_without_namesakes_is_joined_as_before(two) -> None:
    assert names_of(two(("Ana Kovel",), ("Kovel",))) == {("Ana Kovel", "Kovel")}
    assert names_of(two(("Kovel",), ("Kovel",))) == {("Kovel",)}


def test_a_person_can_still_put_them_together(two) -> None:
    made = two(("Mr Kovel", "Mrs Kovel"), ("Ivo Kovel",))
    judgement = Judgement(
        Subject.MERGE, "Mr Kovel = Ivo Kovel", Decision.ACCEPT, "Mira Toll", "2031-01-01T00:00:00+00:00"
    )

    assert ("Ivo Kovel", "Mr Kovel") in names_of(made, judgement)
