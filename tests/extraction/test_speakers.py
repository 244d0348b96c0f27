"""Whose words."""

import pytest
from tests.extraction.said import Told, read_out


def speakers(text: str, *told: Told, **head: str) -> list[str]:
    return [one.speaker for one in read_out(text, *told, **head)]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("the harbour master", "harbour master"),
        ("a statement by the harbour guild", "harbour guild"),
        ("data from fishermen", "fishermen"),
        ("leading geologists", "geologists"),
        ("one miner, speaking anonymously", "anonymous miner"),
        ("The miners and their families", "miners"),
        ("the guild’s latest report", "guild"),
    ],
)
def test_a_source_without_a_name_is_described(source: str, speaker: str) -> None:
    assert speakers(f"{source} said that the dam broke.", (source, "said", "that the dam broke")) == [speaker]


def test_a_country_speaks_through_its_people_and_its_claims() -> None:
    text = "Belgian claims of a theft. Belgium says the dam broke."

    found = speakers(text, ("Belgian", "claims of", "a theft"), ("Belgium", "says", "the dam broke"))

    assert found == ["Belgium", "Belgium"]


def test_without_a_source_nobody_is_named() -> None:
    assert speakers("It is feared that many drowned.") == [""]


def test_i_is_whoever_speaks_around_it() -> None:
    text = "“I think the dam breaks,” said the mayor of Orla."

    assert speakers(text, ("the mayor of Orla", "said", "“I think the dam breaks,”")) == ["mayor of Orla"] * 2


def test_we_outside_any_quotation_is_the_document() -> None:
    assert speakers("We believe the dam breaks.", ("We", "believe", "the dam breaks"), outlet="Orla Courier") == [
        "Orla Courier"
    ]


def test_whoever_hid_the_name_stays_hidden_later() -> None:
    text = "“It broke,” said one miner, speaking anonymously. The miner added that nobody came."

    found = speakers(
        text,
        ("one miner, speaking anonymously", "said", "“It broke,”"),
        ("The miner", "added", "that nobody came"),
    )

    assert found == ["anonymous miner", "anonymous miner"]
