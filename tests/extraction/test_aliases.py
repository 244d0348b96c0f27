"""Other names that a text itself gives."""

import pytest

from crossread.extraction._aliases import aliases_in, nicknamed
from crossread.extraction._name_spans import Name
from crossread.model import EntityType


def pairs(text: str, *names: str) -> list[tuple[str, str, str]]:
    spans = [Name(text.index(name), text.index(name) + len(name), EntityType.ORGANISATION) for name in names]
    return [
        (text[one.name.start : one.name.end], text[one.other.start : one.other.end], one.reason)
        for one in aliases_in(text, spans)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Guard (aka Night Watch) came",
        "Harbour Guard, also known as the Night Watch, came",
        "Harbour Guard, formerly Night Watch, came",
        "Harbour Guard (formerly known as “Night Watch”) came",
        "Harbour Guard, previously called Night Watch, came",
        "Harbour Guard, which calls itself the Night Watch, came",
        "Harbour Guard, calling itself “Night Watch”, came",
    ],
)
def test_an_alias_that_the_text_gives_is_found(text: str) -> None:
    assert pairs(text, "Harbour Guard") == [("Harbour Guard", "Night Watch", "explicit: aka")]


def test_several_aliases_in_a_row_all_belong_to_the_first_name() -> None:
    found = pairs("Harbour Guard (aka Night Watch, aka al-Haris in Ellan) came", "Harbour Guard")

    assert [(name, other) for name, other, _ in found] == [
        ("Harbour Guard", "Night Watch"),
        ("Harbour Guard", "al-Haris in Ellan"),
    ]


def test_an_alias_goes_with_what_a_bracket_or_an_apposition_belongs_to() -> None:
    bracketed = pairs(
        "The Reed Council (based in Tarvin), also known as the Marsh Assembly, met", "Reed Council", "Tarvin"
    )
    apposed = pairs("Harran, a trader from Tarvin, also known as the Fox, left", "Harran", "Tarvin")

    assert [one[:2] for one in bracketed] == [("Reed Council", "Marsh Assembly")]
    assert [one[:2] for one in apposed] == [("Harran", "Fox")]


def test_an_alias_is_as_long_as_the_name_that_was_seen_there() -> None:
    text = "The Reed Front (also known as the Army of the Marsh and the Sea) came"
    front, army = "Reed Front", "Army of the Marsh and the Sea"

    assert pairs(text, front, army)[0][:2] == (front, army)
    assert pairs("The Reed Front (aka the Army of the Marsh) came", front)[0][1] == "Army of the Marsh"


def test_a_nickname_in_quotation_marks_is_a_name_of_the_person() -> None:
    text = 'Jassim "the Fox" Harran left with Ada Moor "the Swan" and said "The End" was near'
    at = {words: text.index(words) for words in ("Jassim", "Harran", "Ada Moor")}
    seen = [Name(start, start + len(words), EntityType.PERSON) for words, start in at.items()]

    (whole,) = nicknamed(text, seen)
    found = [text[one.other.start : one.other.end] for one in aliases_in(text, [whole, seen[2]])]

    assert text[whole.start : whole.end] == 'Jassim "the Fox" Harran'
    assert found == ["Fox", "Swan"]


def test_an_acronym_in_brackets_is_an_alias_if_its_letters_fit() -> None:
    assert pairs("the Union of Ellan Dockers (UED) said", "Union of Ellan Dockers") == [
        ("Union of Ellan Dockers", "UED", "acronym in brackets")
    ]
    assert pairs("the Harbour Trust (PLC) said", "Harbour Trust") == []


def test_a_shortened_name_in_brackets_is_an_alias() -> None:
    assert pairs("the Harbour Command (Harcom) said", "Harbour Command")[0][1] == "Harcom"


def test_an_acronym_without_brackets_is_an_alias_if_its_letters_fit() -> None:
    assert pairs("the Ellan Harbour Trust EHT said", "Ellan Harbour Trust")[0][1:] == (
        "EHT",
        "acronym behind the name",
    )
    assert pairs("the Ellan Harbour Trust TV said", "Ellan Harbour Trust") == []


def test_an_acronym_may_come_first() -> None:
    assert pairs("the EHT (Ellan Harbour Trust) said", "EHT") == [("EHT", "Ellan Harbour Trust", "acronym spelt out")]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("In Dovan (Дован) nobody spoke", "Дован"),
        ("In Dovan (Russian: Дован) nobody spoke", "Дован"),
        ("In Dovan (Arabic: دوفان, a port) nobody spoke", "دوفان"),
        ("In “Dovan” (多凡) nobody spoke", "多凡"),
    ],
)
def test_a_name_in_another_script_is_kept_beside_the_latin_one(text: str, other: str) -> None:
    assert pairs(text, "Dovan") == [("Dovan", other, "explicit: in another script")]


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("In Dovan, known in Arabic as دوفان, nobody spoke", "Dovan", "دوفان"),
        ("In Дован (Dovan) nobody spoke", "Дован", "Dovan"),
    ],
)
def test_either_script_may_come_first_or_be_told_in_words(text: str, name: str, other: str) -> None:
    assert pairs(text, name) == [(name, other, "explicit: in another script")]


@pytest.mark.parametrize("text", ["In Dovan (Élan) nobody", "In Dovan (Дован and more) nobody", "In Dovan (12) nobody"])
def test_other_brackets_hold_no_other_script(text: str) -> None:
    assert pairs(text, "Dovan") == []


def test_a_bracket_that_is_no_alias_is_none() -> None:
    assert pairs("Ada Moor (Ellan) and Harbour Guard, who came", "Ada Moor", "Harbour Guard") == []


def test_hostile_text_is_gone_through_in_linear_time() -> None:
    assert pairs("Harbour" + " (aka" * 100_000, "Harbour") == []
    assert pairs("Harbour" + ", formerly known as A" * 20_000, "Harbour")[:1] != []


def test_a_body_in_brackets_behind_the_acronym_of_one_is_an_alias() -> None:
    found = pairs("HGE (Haris) said", "HGE", "Haris")

    assert found == [("HGE", "Haris", "explicit: in brackets")]


def test_an_acronym_of_other_letters_in_brackets_is_an_alias_if_it_is_used_again() -> None:
    names = ("Ellan Harbour Watch", "HME")

    assert pairs("Ellan Harbour Watch (HME) came. HME left.", *names)[0][1:] == ("HME", "explicit: in brackets")
    assert pairs("Ellan Harbour Watch (HME) came. It left.", *names) == []
    assert pairs("Ellan Harbour Watch (HME) came. They (HME) left.", *names) == []


def test_a_place_or_a_person_in_brackets_is_no_alias() -> None:
    text = "HGE (Tarn) said"
    names = [Name(0, 3, EntityType.ORGANISATION), Name(5, 9, EntityType.PLACE)]

    assert list(aliases_in(text, names)) == []
