"""Where a name really begins and ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._name_edges import (
    behind_role,
    drawn_out,
    drawn_to_surname,
    pieces,
    spelt_out,
    trimmed,
    without_acronym,
)
from crossread.model import Span


def cut(text: str, span: Span) -> str:
    return text[span.start : span.end]


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "seen", "name"),
    [
        ("in Tell ash-Shughar today", "Tell", "Tell ash-Shughar"),
        ("by Tariq al-Haris today", "Tariq al", "Tariq al-Haris"),
        ("by al-Haris today", "Haris", "al-Haris"),
        ("with Karim Al Haris today", "Karim", "Karim Al Haris"),
        ("with Jan van der Moor today", "Jan", "Jan van der Moor"),
        ("the Ellan Network for Clean Rivers today", "Ellan Network", "Ellan Network for Clean Rivers"),
        ("the Committee of Fish and Bread Sellers", "Committee", "Committee of Fish and Bread Sellers"),
        ("at Moor’s Fish and Bread Centre today", "Moor", "Moor’s Fish and Bread Centre"),
        ("at EHT Moor’s Fish Centre today", "EHT", "EHT Moor’s Fish Centre"),
        ("saw an Ellan today", "Ellan", "Ellan"),
        ("Ada Moor of Ellan today", "Ada Moor", "Ada Moor"),
        ("the Union of Ellan Miners today", "Union of Ellan", "Union of Ellan Miners"),
        ("the Union of Ellan today", "Union of Ellan", "Union of Ellan"),
        ("the Council of Ellan Ministers today", "Council of Ellan", "Council of Ellan Ministers"),
        ("the Council of Ellan Ada Moor", "Council of Ellan", "Council of Ellan"),
        ("Moor as Leader today", "Moor", "Moor"),
        ("Moor’s old house", "Moor", "Moor"),
    ],
)
def test_a_name_is_drawn_out_over_what_belongs_to_it(text: str, seen: str, name: str) -> None:
    assert cut(text, drawn_out(text, span_of(text, seen))) == name


@pytest.mark.parametrize(
    ("seen", "name"),
    [
        ("Minister of Information Ada Moor", "Ada Moor"),
        ("Minister for Foreign Affairs Ada Moor", "Ada Moor"),
        ("the Harbour Trust", "Harbour Trust"),
        ("“Harbour Trust”,", "Harbour Trust"),
        ("Harbour Trust’s", "Harbour Trust"),
        ("Minister Dr. Ada Moor", "Ada Moor"),
        ("U.S.", "U.S."),
        ("Harbour Trust.", "Harbour Trust"),
        ("“ ”", ""),
    ],
)
def test_what_is_no_part_of_a_name_is_trimmed_off(seen: str, name: str) -> None:
    assert cut(seen, trimmed(seen, Span(0, len(seen)), person=True)) == name


def test_an_office_stays_in_the_name_of_what_is_no_person() -> None:
    text = "Office of the Governor General"

    assert trimmed(text, Span(0, len(text)), person=False) == Span(0, len(text))


def test_a_name_is_cut_at_commas_and_lines_but_a_body_at_lines_only() -> None:
    text = "Fish, Bread and Wine\nTrust"

    assert [cut(text, span) for span in pieces(text, Span(0, len(text)), whole=False)] == [
        "Fish",
        "Bread",
        "Wine",
        "Trust",
    ]
    assert [cut(text, span) for span in pieces(text, Span(0, len(text)), whole=True)] == [
        "Fish, Bread and Wine",
        "Trust",
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("his own ‘Free Ellan Union’ (FEU) and", "Free Ellan Union"),
        ("the Union of Ellan Dockers (UED) and", "Union of Ellan Dockers"),
        ("The Old Ellan Union (EU) and", "Ellan Union"),
    ],
)
def test_a_name_is_found_by_the_acronym_in_brackets_behind_it(text: str, name: str) -> None:
    assert [cut(text, span) for span in spelt_out(text)] == [name]


def test_brackets_without_such_a_name_find_none() -> None:
    assert list(spelt_out("the union of dockers (UED), the Ellan Trust (PLC), (AB)" + " (AB)" * 1000)) == []


def test_an_acronym_behind_its_name_is_split_off() -> None:
    text = "Hosn Tariq Al Safa HTS"

    assert [cut(text, span) for span in without_acronym(text, Span(0, len(text)))] == ["Hosn Tariq Al Safa", "HTS"]
    assert without_acronym("Radio EHT", Span(0, 9)) == (Span(0, 9),)


@given(st.text("Aa b’-.,'s\nal", min_size=1, max_size=30))
def test_a_name_never_leaves_the_text(text: str) -> None:
    whole = Span(0, len(text))
    bare = trimmed(text, whole, person=True)

    assert 0 <= bare.start <= bare.end <= len(text)
    assert bare.start == bare.end or drawn_out(text, bare).end <= len(text)


@pytest.mark.parametrize(
    ("text", "seen", "name"),
    [
        ("so Ada S. Moor said", "Ada S.", "Ada S. Moor"),
        ("so Ada S. Moor said", "Ada S", "Ada S. Moor"),
        ("Ada Moor Hill said", "Ada Moor", "Ada Moor"),
        ("by Ada S. at dawn", "Ada S.", "Ada S."),
    ],
)
def test_an_initial_is_followed_by_the_surname(text: str, seen: str, name: str) -> None:
    assert cut(text, drawn_to_surname(text, span_of(text, seen))) == name


@pytest.mark.parametrize(
    ("text", "seen", "name"),
    [
        ("told Ellan News on Monday", "Ellan", "Ellan News"),
        ("told Ellan Newsome on Monday", "Ellan", "Ellan"),
        ("the Ellan Council’s tower", "Ellan", "Ellan"),
    ],
)
def test_the_word_that_makes_a_name_a_bodys_belongs_to_it(text: str, seen: str, name: str) -> None:
    assert cut(text, drawn_out(text, span_of(text, seen))) == name


@pytest.mark.parametrize("office", ["Courier Editor-in-Chief", "Ellan Secretary-General", "Mr."])
def test_no_office_before_a_persons_name_belongs_to_it(office: str) -> None:
    text = f"{office} Ada Moor"

    assert cut(text, trimmed(text, Span(0, len(text)), person=True)) == "Ada Moor"


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Varn Airways parent Moor Air", "Moor Air"),
        ("Ellan shipbuilder Moor", "Moor"),
        ("Moor Air", "Moor Air"),
        ("Union of River Farmers", "Union of River Farmers"),
        ("Moor Air company", "Moor Air company"),
    ],
)
def test_a_body_is_named_without_what_it_is_called_before_its_name(name: str, bare: str) -> None:
    assert cut(name, behind_role(name, Span(0, len(name)))) == bare
