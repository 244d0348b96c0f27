import pytest

from crossread.extraction._figures_counted import Counted, counted_by, counts_people, is_harm, is_person
from crossread.extraction._parsed import Parsed
from crossread.inference import LexiconReader
from crossread.model import Span
from crossread.testing import capture


def counted(text: str, number: str, unit: str = "count") -> Counted:
    """What the number counts, nothing else being counted near it."""
    start = text.index(number)
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    return counted_by(parsed, Span(start, start + len(number)), unit, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "number", "words", "category"),
    [
        ("The raid killed 31 people in Orl.", "31", "people", "killed"),
        ("In Orl 31 people were killed.", "31", "people", "killed"),
        ("They found 31 bodies near Orl.", "31", "bodies", "killed"),
        ("The list names 6,000 civilian deaths caused by shells.", "6,000", "civilian deaths", "killed"),
        ("Some 700 of those killed were children.", "700", "those killed", "killed"),
        ("There were thousands who were displaced by floods.", "thousands", "displaced", "displaced"),
        ("The blast left 44 dead in Orl.", "44", "dead", "killed"),
        ("The army detained 12 villagers.", "12", "villagers", "detained"),
        ("The army launched 40 airstrikes, which killed nobody.", "40", "airstrikes", "strikes"),
        ("The depot held 15 rusty canisters of gas.", "15", "rusty canisters", "weapons"),
        ("The town has a population of 21,000.", "21,000", "population", "population"),
        ("The city is home to two million souls.", "two million", "souls", "population"),
        ("The death toll rose to 44 on the island.", "44", "", "killed"),
        ("Several Northern TV channels came.", "Several", "Northern TV channels", ""),
    ],
)
def test_the_words_and_the_kind_of_what_is_counted(text: str, number: str, words: str, category: str) -> None:
    found = counted(text, number)

    assert (found.words, found.category) == (words, category)


@pytest.mark.parametrize(
    ("text", "number", "unit", "words", "category"),
    [
        ("Just 14 per cent of airstrikes hit.", "14 per cent", "percent", "airstrikes", "strikes"),
        ("There was a 12 per cent jump in fees.", "12 per cent", "percent", "jump", "share"),
        ("It cost $5 million in fees.", "$5 million", "USD", "fees", "money"),
        ("It is 14 km from Orl.", "14 km", "km", "", ""),
        ("It took 3 tonnes of flour.", "3 tonnes", "tonne", "flour", ""),
    ],
)
def test_a_share_a_price_and_a_measure_have_their_base(
    text: str, number: str, unit: str, words: str, category: str
) -> None:
    found = counted(text, number, unit)

    assert (found.words, found.category) == (words, category)


@pytest.mark.parametrize(
    ("text", "number", "words", "category"),
    [
        ("In Orl 8 died.", "8", "", "killed"),
        ("A dozen people died.", "dozen", "people", "killed"),
        ("One civilian died.", "One", "civilian", "killed"),
        ("It left one villager killed.", "one", "villager", "killed"),
        ("Some 200 families fled Orl.", "200", "families", "displaced"),
        ("The blast killed men of 12 families.", "12", "families", ""),
    ],
)
def test_what_befell_the_counted_is_no_part_of_their_name(text: str, number: str, words: str, category: str) -> None:
    found = counted(text, number)

    assert (found.words, found.category) == (words, category)


@pytest.mark.parametrize(
    ("text", "number", "category"),
    [
        ("The raid caused 80 casualties.", "80", "casualties"),
        ("Casualties rose to 80.", "80", "casualties"),
        ("Some 80 people were killed or injured.", "80", "casualties"),
        ("The raid killed and wounded 80 people.", "80", "casualties"),
        ("The raid left 80 dead and wounded.", "80", "casualties"),
        ("The raid killed 80 people and casualties were many elsewhere.", "80", "killed"),
    ],
)
def test_casualties_are_killed_or_injured(text: str, number: str, category: str) -> None:
    assert counted(text, number).category == category


@pytest.mark.parametrize(
    ("text", "number", "category"),
    [
        ("The army lost 12 soldiers.", "12", "killed"),
        ("The army had lost 12 of its men.", "12", "killed"),
        ("The army lost three tanks and 40 soldiers.", "40", "killed"),
        ("The army lost three tanks.", "three", "weapons"),
        ("The party lost 12 seats and 300 members.", "300", ""),
    ],
)
def test_those_whom_a_side_lost_are_killed(text: str, number: str, category: str) -> None:
    assert counted(text, number).category == category


@pytest.mark.parametrize(
    ("text", "number", "category"),
    [
        ("Some 12 hostages were killed.", "12", "killed"),
        ("The shell killed 12 refugees.", "12", "killed"),
        ("Some 12 hostages were set free.", "12", "detained"),
        ("The raid killed a guard while 12 hostages were set free.", "12", "detained"),
    ],
)
def test_what_befell_hostages_goes_before_that_they_are_held(text: str, number: str, category: str) -> None:
    assert counted(text, number).category == category


def test_who_did_it_to_others_suffered_nothing() -> None:
    assert counted("Three men killed a guard in Orl.", "Three").category == ""
    assert counted("Three men killed a week ago were named.", "Three").category == "killed"


def test_of_whom_counts_the_noun_before_the_comma() -> None:
    text = "The villagers, dozens of whom may flee, waited."
    found = counted(text, "dozens")

    assert found.words == "villagers"
    assert text[: found.end].endswith("of whom")


def test_a_person_is_told_from_a_thing() -> None:
    assert is_person("armed man")
    assert is_person("wounded")
    assert not is_person("photograph")
    assert not is_person("")


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The death toll of the raid on the old harbour town has risen to 24 islanders.", "killed"),
        ("The death toll after the fire in the old harbour stands at 24.", "killed"),
        ("The price of bread in the old harbour town has risen to 24.", ""),
        ("The death toll is not known. The price of bread has risen to 24.", ""),
    ],
)
def test_what_a_death_toll_grew_to_are_the_killed(text: str, category: str) -> None:
    assert counted(text, "24").category == category


def test_words_for_people_are_told_from_words_for_things() -> None:
    assert counts_people("armed islanders and soldiers")
    assert counts_people("two journalists")
    assert not counts_people("armed boats")
    assert is_harm("Killed")
    assert not is_harm("Kerr")
