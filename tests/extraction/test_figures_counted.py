import re

import pytest

from crossread.extraction._figures_counted import Counted, counted_by, counts_people, is_harm, is_person
from crossread.extraction._parsed import Parsed
from crossread.inference import LexiconReader
from crossread.model import Answers, Span, Token
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
        ("Jets hit several parts of Orl killing many.", "several", "parts", ""),
        ("The flood killed 14 people fleeing on rafts.", "14", "people", "killed"),
        ("Shells fell on Orl killing 8 persons injuring others.", "8", "persons", "killed"),
        ("Villagers were killed in 10 documented incidents.", "10", "documented incidents", ""),
        ("The guards lost 15 soldiers near Orl.", "15", "soldiers", "killed"),
        ("The council lost 15 seats in Orl.", "15", "seats", "votes"),
        ("In Orl 20 farmers suffered from suffocation.", "20", "farmers", "injured"),
        ("The raid killed 30 army and allied fighters.", "30", "army and allied fighters", "killed"),
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


def test_words_for_people_are_told_from_words_for_things() -> None:
    assert counts_people("armed islanders and soldiers")
    assert counts_people("two journalists")
    assert not counts_people("armed boats")
    assert is_harm("Killed")
    assert not is_harm("Kerr")


def test_what_was_done_to_the_counted_is_found_by_the_grammar_however_far_behind() -> None:
    text = "Five men on board a ferry that capsized near the lighthouse of Orl late on a cold day are feared drowned"
    kinds = {
        "men": ("NOUN", "feared", "nsubj:pass"),
        "drowned": ("VERB", "feared", "xcomp"),
        "Five": ("NUM", "men", "nummod"),
    }
    at = {word: place for place, word in enumerate(text.split())}
    starts = [match.start() for match in re.finditer(r"\S+", text)]
    tokens = tuple(
        Token(start, start + len(word), pos, at[head], relation)
        for start, word in zip(starts, text.split(), strict=True)
        for pos, head, relation in [kinds.get(word, ("X", word, "dep"))]
    )
    parsed = Parsed(capture(text), Answers(tokens=tokens, sentences=(Span(0, len(text)),)))

    assert counted_by(parsed, Span(0, 4), "count", Span(0, len(text))).category == "killed"


def test_whoever_counted_is_no_part_of_what_is_counted() -> None:
    found = Counted("casualties the council", 40, "killed")

    assert found.before("council") == Counted("casualties", 28, "killed")
    assert found.before("ministry") == found
    assert Counted("council", 40, "").before("council") == Counted("council", 40, "")


def test_a_verb_right_before_the_next_number_tells_of_that_one() -> None:
    text = "The flood claimed the lives of 470 people injured 900 others"
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    number = Span(text.index("470"), text.index("470") + 3)

    assert counted_by(parsed, number, "count", Span(0, text.index("900"))).category == "killed"
