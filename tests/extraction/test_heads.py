"""What a noun phrase is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._heads import bare, core_of, head_of, speaker_part, without_articles
from crossread.model import Span


def whole(text: str) -> Span:
    return Span(0, len(text))


def mentions(text: str, *names: str) -> list[Span]:
    return [Span(text.index(name), text.index(name) + len(name)) for name in names]


@pytest.mark.parametrize(
    ("phrase", "names", "head"),
    [
        ("harbour minister Ada Moor", ["Ada Moor"], "Ada Moor"),
        ("Ada Moor, envoy to the Ellan Council", ["Ada Moor", "Ellan Council"], "Ada Moor"),
        ("the Ellan Council’s", ["Ellan Council"], "Ellan Council"),
        ("Ellan police spokesman Ben Hill in Norport", ["Ellan", "Ben Hill", "Norport"], "Ben Hill"),
        ("Ellan envoy to the Harbour Council Ada Moor", ["Ellan", "Harbour Council", "Ada Moor"], "Ada Moor"),
        ("a statement by the Ellan Council in Norport", ["Ellan Council", "Norport"], "Ellan Council"),
        ("a report published by the Harbour Watch", ["Harbour Watch"], "Harbour Watch"),
        ("the Ellan Council press office", ["Ellan Council"], "Ellan Council"),
        ("the Ellan Council - which sits in Norport", ["Ellan Council", "Norport"], "Ellan Council"),
        ("Ada Moor -- a former mayor", ["Ada Moor"], "Ada Moor"),
        ("Ellan Secretary of Harbours Ada Moor", ["Ellan", "Ada Moor"], "Ada Moor"),
        ("minister for health Ada Moor", ["Ada Moor"], "Ada Moor"),
        ("a former agent and terrorism specialist Ben Hill", ["Ben Hill"], "Ben Hill"),
        ("One of these groups, the Ellan Council", ["Ellan Council"], "Ellan Council"),
        ("Ada Moor the mayor of Norport", ["Ada Moor", "Norport"], "Ada Moor"),
        ("the Ellan Council a Norport-based body", ["Ellan Council", "Norport"], "Ellan Council"),
        ("Watch for Ellan and Norland", ["Watch for Ellan and Norland"], "Watch for Ellan and Norland"),
    ],
)
def test_a_phrase_is_about_the_name_that_its_head_ends_with(phrase: str, names: list[str], head: str) -> None:
    people = set(mentions(phrase, *(name for name in names if name in {"Ada Moor", "Ben Hill"})))
    found = head_of(phrase, whole(phrase), mentions(phrase, *names), people)

    assert found is not None
    assert phrase[found.start : found.end] == head


@pytest.mark.parametrize(
    ("phrase", "names"),
    [
        ("one Ellan official", ["Ellan"]),
        ("residents of Ellan", ["Ellan"]),
        ("Moor’s forces", ["Moor"]),
        ("", []),
        ("the head of a team visiting Ellan", ["Ellan"]),
    ],
)
def test_a_phrase_whose_head_is_no_name_is_about_none(phrase: str, names: list[str]) -> None:
    assert head_of(phrase, whole(phrase), mentions(phrase, *names)) is None


def test_the_core_stops_where_something_hangs_on_it() -> None:
    text = "one Ellan official, speaking anonymously"

    assert core_of(text, whole(text)) == Span(0, 18)


def test_sayings_of_sayings_are_followed_to_the_speaker() -> None:
    text = "a summary of a report by the harbour workers"

    assert speaker_part("data from the harbour workers", Span(0, 29)) == Span(10, 29)
    assert speaker_part(text, whole(text)) == Span(0, 9)


def test_a_long_row_of_sayings_costs_no_time() -> None:
    text = "a report of " * 50_000

    assert speaker_part(text, whole(text)).end <= len(text)


def test_articles_and_counts_are_left_off() -> None:
    assert without_articles("the two officials", Span(0, 17)) == Span(8, 17)
    assert without_articles("more than a dozen officials", Span(0, 27)) == Span(0, 27)
    assert without_articles("the", Span(0, 3)) == Span(0, 3)


@given(st.text("ab .,()’\n", max_size=30))
def test_a_bare_span_has_no_marks_at_its_edges(text: str) -> None:
    start, end = bare(text, whole(text))

    assert start <= end
    assert text[start:end].strip(" .,()’\n") == text[start:end]


@pytest.mark.parametrize(
    ("phrase", "names", "head"),
    [
        ("a lawyer for nine of the families, Ada Moor", ["Ada Moor"], "Ada Moor"),
        ("a lawyer for nine of the families in Norport", ["Norport"], ""),
        ("Ben Hill, a friend of the mayor, Ada Moor", ["Ben Hill", "Ada Moor"], "Ben Hill"),
    ],
)
def test_a_person_named_behind_a_comma_is_whom_the_phrase_is_about(phrase: str, names: list[str], head: str) -> None:
    named = mentions(phrase, *names)

    found = head_of(phrase, whole(phrase), named, named)

    assert (phrase[found.start : found.end] if found else "") == head
