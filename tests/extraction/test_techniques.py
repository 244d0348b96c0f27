"""Stretches that persuade by a technique."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._holders import Holders
from crossread.extraction._names import names_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._techniques import in_words, techniques_in, whole_words
from crossread.inference._lexicon_reader import LexiconReader
from crossread.model import (
    Attribution,
    AttributionId,
    Block,
    BlockKind,
    Capture,
    Mention,
    Span,
    Technique,
    TechniqueAnswer,
)
from crossread.testing import capture

Parse = Callable[..., Parsed]
LOADED = "Loaded_Language"


def persuading(parsed: Parsed, *told: tuple[str, str, float]) -> Parsed:
    places = [(parsed.text.index(words), words, technique, likely) for words, technique, likely in told]
    answers = tuple(TechniqueAnswer(at, at + len(words), name, likely) for at, words, name, likely in places)
    return replace(parsed, answers=replace(parsed.answers, techniques=answers))


def found(parsed: Parsed, *attributions: Attribution, mentions: tuple[Mention, ...] = ()) -> list[tuple[str, str, str]]:
    made = techniques_in(parsed, Holders.of(parsed, attributions), mentions)
    return [(parsed.words(one.span), one.technique, one.holder) for one in made]


def test_a_technique_is_named_in_words_and_keeps_its_probability(parse: Parse) -> None:
    parsed = persuading(parse("The squalid mill burned.", head={"outlet": "The Gull"}), ("squalid", LOADED, 0.4))

    made = techniques_in(parsed, Holders.of(parsed, ()), ())

    assert made == (Technique(4, 11, "loaded language", "The Gull", 0.4),)


@pytest.mark.parametrize(
    ("answered", "name"),
    [
        ("Name_Calling,Labeling", "name calling or labelling"),
        ("Appeal_to_fear-prejudice", "appeal to fear or prejudice"),
        ("Slogans", "slogans"),
        ("Some_New_One", "some new one"),
    ],
)
def test_names_are_those_of_the_field(answered: str, name: str) -> None:
    assert in_words(answered) == name


def test_what_stands_in_page_furniture_is_left_out(parse: Parse) -> None:
    parsed = persuading(parse("Read our squalid letter."), ("squalid", LOADED, 0.9))
    furniture = Capture(parsed.document, (Block(0, len(parsed.text), BlockKind.FURNITURE),), b"")

    assert found(replace(parsed, capture=furniture)) == []


def test_inside_what_somebody_is_shown_to_say_it_is_in_that_voice(parse: Parse) -> None:
    parsed = persuading(parse("Moor said the squalid mill burned."), ("squalid", LOADED, 0.9))
    said, unsaid = (
        Attribution(AttributionId("a"), (), (), content=(Span(10, 33),), speaker=speaker, chain=())
        for speaker in ("Moor", "")
    )

    assert found(parsed, said) == [("squalid", "loaded language", "Moor")]
    assert found(parsed, unsaid) == [("squalid", "loaded language", "unspecified")]


def test_pieces_of_a_compound_are_one_technique_as_likely_as_the_likelier(parse: Parse) -> None:
    parsed = persuading(parse("The last hold-outs fled."), ("last hold", LOADED, 0.2), ("outs", LOADED, 0.5))

    (made,) = techniques_in(parsed, Holders.of(parsed, ()), ())

    assert (parsed.words(made.span), made.probability) == ("last hold-outs", 0.5)


def test_two_techniques_on_the_same_words_are_both_kept(parse: Parse) -> None:
    parsed = persuading(parse("The squalid mill burned."), ("squalid", LOADED, 0.4), ("squalid", "Doubt", 0.3))

    assert [technique for _, technique, _ in found(parsed)] == ["doubt", "loaded language"]


def test_bare_names_and_small_words_persuade_nobody(parse: Parse) -> None:
    plain = parse("Ada Moor left them.", people=["Ada Moor"])
    parsed = persuading(plain, ("Ada Moor", LOADED, 0.4), ("them", "Doubt", 0.3))

    assert found(parsed, mentions=names_in(plain).mentions) == []


@pytest.mark.parametrize(
    ("text", "answered", "whole"),
    [
        ("large-scale raids", "scale", "large-scale"),
        ("the regime’s raids", "regime", "regime"),
        ("thugs--they fled", "thugs", "thugs"),
        ("the squalid mill", "squal", "squalid"),
    ],
)
def test_words_and_compounds_are_taken_whole_and_nothing_beside_them(text: str, answered: str, whole: str) -> None:
    start = text.index(answered)

    found = whole_words(text, Span(start, start + len(answered)))

    assert text[found.start : found.end] == whole


@given(st.text(alphabet="a-’ .", max_size=60), st.data())
def test_whole_words_hold_what_was_answered_and_stay_in_the_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    whole = whole_words(text, Span(start, end))

    assert 0 <= whole.start <= start <= end <= whole.end <= len(text)


def test_a_megabyte_of_one_character_is_read_in_no_time() -> None:
    text = "a" * 1_000_000
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    answers = tuple(TechniqueAnswer(at, at + 5, LOADED) for at in range(0, 900_000, 90))
    parsed = replace(parsed, answers=replace(parsed.answers, techniques=answers))

    assert len(techniques_in(parsed, Holders.of(parsed, ()), ())) <= len(answers)
