import pytest

from crossread.linking._rules import acronym, fuller_body, fuller_name, other_spelling, same_name, settlement
from crossread.linking._things import Rule, Thing


def things(*named: tuple[str, str]) -> list[Thing]:
    """Things by name and kind."""
    return [Thing(at, (name,), kind) for at, (name, kind) in enumerate(named)]


def joined(rule: Rule, *named: tuple[str, str]) -> set[tuple[str, str]]:
    return {(proposal.name, proposal.other) for proposal in rule(things(*named))}


@pytest.mark.parametrize(
    ("rule", "one", "other"),
    [
        (same_name, ("General Ana Kovel", "person"), ("Ana KOVEL", "person")),
        (same_name, ("Harbour Board", "body"), ("harbour board", "place")),
        (other_spelling, ("Deir al-Shahbour", "place"), ("Deir Ash Shahbur", "place")),
        (other_spelling, ("Tarik Mansur", "person"), ("Mansour, Tareq", "person")),
        (other_spelling, ("Deir Ezzan", "place"), ("Deirezzan", "place")),
        (fuller_name, ("Ana Maria Kovel", "person"), ("Kovel", "person")),
        (fuller_name, ("Ana Maria Kovel", "person"), ("Ana Kovel", "person")),
        (fuller_name, ("Ana Kovel", "person"), ("A. Kovel", "person")),
        (fuller_name, ("Ana Kovel", "person"), ("Kovel", "")),
        (fuller_name, ("William Kovel", "person"), ("Bill Kovel", "person")),
        (same_name, ("ORHAB", "body"), ("Orhab", "place")),
        (settlement, ("Shahbour", "place"), ("al-Shahbur city", "place")),
        (fuller_body, ("River Watch for Clean Water", "body"), ("River Watch", "body")),
        (fuller_body, ("Harbour Centre for Clean Water", "body"), ("Harbor Center", "body")),
        (fuller_name, ("Ada Petra Moor", "person"), ("A. P. Moor", "")),
        (acronym, ("Union of River Farmers", "body"), ("URF", "")),
    ],
)
def test_safe_matches_are_proposed(rule: Rule, one: tuple[str, str], other: tuple[str, str]) -> None:
    assert joined(rule, one, other) == {(one[0], other[0])}


@pytest.mark.parametrize(
    ("rule", "named"),
    [
        (same_name, [("Varn", "person"), ("Varn", "place")]),
        (same_name, [("WHO", "body"), ("Who", "body")]),
        (settlement, [("Shahbour", "place"), ("Shahbour province", "place")]),
        (fuller_name, [("William Kovel", "person"), ("Bill Varn", "person")]),
        (fuller_name, [("Kovel William", "person"), ("Kovel Bill", "person")]),
        (fuller_name, [("Abu Orso", "person"), ("Orso", "person")]),
        (other_spelling, [("Norland", "place"), ("Norlandia", "place")]),
        (other_spelling, [("Becker", "person"), ("Baker", "person")]),
        (other_spelling, [("Su", "place"), ("Chou", "place")]),
        (other_spelling, [("Ana Ivo Kovel Brandt", "person"), ("Ivo Ana Kovel Brandt", "person")]),
        (other_spelling, [("Eastern Orlan", "place"), ("Western Orlan", "place")]),
        (fuller_name, [("Ana Kovel", "person"), ("Ivo Kovel", "person")]),
        (fuller_name, [("Ana Kovel", "person"), ("Ivo Kovel", "person"), ("Kovel", "person")]),
        (fuller_name, [("Ana Kovel", "person"), ("I. Kovel", "person")]),
        (fuller_name, [("Ana Kovel", "person"), ("Ana", "person")]),
        (fuller_name, [("Udo Ivo Kovel", "person"), ("Ivo Kovel", "person")]),
        (fuller_body, [("River Watch and Harbour Guard", "body"), ("River Watch", "body")]),
        (fuller_body, [("Northern Harbour Board", "body"), ("Harbour Board", "body")]),
        (fuller_body, [("River Watch of Varn", "body"), ("River Watch of Orlan", "body"), ("River Watch", "body")]),
        (acronym, [("Union of River Farmers", "body"), ("United Rail Front", "body"), ("URF", "")]),
        (acronym, [("Clean World", ""), ("CW", "")]),
        (acronym, [("Udo Rolf Fenn", "person"), ("URF", "")]),
    ],
)
def test_what_is_not_sure_is_not_proposed(rule: Rule, named: list[tuple[str, str]]) -> None:
    assert joined(rule, *named) == set()


def test_a_surname_still_fits_when_two_fuller_names_are_one_persons() -> None:
    found = joined(fuller_name, ("Ana Maria Kovel", "person"), ("Ana Kovel", "person"), ("Kovel", "person"))

    assert ("Ana Maria Kovel", "Kovel") in found


def test_a_match_says_which_parts_matched() -> None:
    named = things(("Deir al-Shahbour", "place"), ("Deir ash-Shahbur", "place"))

    assert (
        next(iter(other_spelling(named))).reason
        == "transliteration: deir exact; al-/ash- assimilated article; shahbour/shahbur vowels"
    )


def test_thousands_of_names_that_sound_alike_do_not_stall() -> None:
    named = things(*((f"Kovel{'e' * (n % 7)} {chr(97 + n % 26)}", "person") for n in range(3000)))

    assert len(list(other_spelling(named))) < 100_000
    assert len(list(fuller_name(named))) < 100_000
