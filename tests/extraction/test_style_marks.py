"""Boosters, hedges, distancing marks and scare quotes."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._parsed import Parsed
from crossread.extraction._style_marks import style_marks_in
from crossread.inference._lexicon_reader import LexiconReader
from crossread.model import (
    Attribution,
    AttributionId,
    Block,
    BlockKind,
    Capture,
    Reporter,
    ReporterStance,
    Span,
    StyleKind,
)
from crossread.testing import capture

Parse = Callable[..., Parsed]


def marked(parsed: Parsed, *attributions: Attribution) -> list[tuple[str, StyleKind, str]]:
    return [(parsed.words(one.span), one.kind, one.holder) for one in style_marks_in(parsed, attributions)]


def said(content: Span, reporter: Reporter | None = None) -> Attribution:
    return Attribution(
        AttributionId(str(content)), (), (), (content,), speaker="Moor", chain=(), reporter=reporter or Reporter()
    )


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Clearly the mill burned.", "Clearly", StyleKind.BOOSTER),
        ("There is no doubt that it burned.", "There is no doubt", StyleKind.BOOSTER),
        ("It probably burned.", "probably", StyleKind.HEDGE),
        ("It appears to have burned.", "appears to", StyleKind.HEDGE),
        ("The alleged fire.", "alleged", StyleKind.DISTANCE),
        ("The so-called rebels.", "so-called", StyleKind.DISTANCE),
    ],
)
def test_each_kind_of_mark_is_known_by_its_words(parse: Parse, text: str, words: str, kind: StyleKind) -> None:
    assert marked(parse(text)) == [(words, kind, "the author")]


def test_a_helping_verb_hedges_and_a_month_does_not(parse: Parse) -> None:
    parsed = parse("In May the mill may burn.")
    tokens = tuple(
        replace(token, pos="AUX" if parsed.words(token.span) == "may" else "NOUN") for token in parsed.answers.tokens
    )
    helped = replace(parsed, answers=replace(parsed.answers, tokens=tokens))

    assert [(words, kind) for words, kind, _ in marked(helped)] == [("may", StyleKind.HEDGE)]


def test_scare_quotes_belong_to_whoever_sets_them(parse: Parse) -> None:
    parsed = parse("The “rescue” went on.", head={"outlet": "The Gull"})
    scare = said(Span(4, 12), Reporter(ReporterStance.DOUBTS, Span(4, 12)))

    assert marked(parsed, scare) == [("“rescue”", StyleKind.SCARE_QUOTES, "The Gull")]


def test_a_mark_inside_what_somebody_is_shown_to_say_is_in_that_voice(parse: Parse) -> None:
    assert marked(parse("Moor said it clearly burned."), said(Span(10, 27))) == [("clearly", StyleKind.BOOSTER, "Moor")]


def test_page_furniture_is_left_out(parse: Parse) -> None:
    parsed = parse("Clearly the best letter.")
    furniture = Capture(parsed.document, (Block(0, len(parsed.text), BlockKind.FURNITURE),), b"")

    assert marked(replace(parsed, capture=furniture)) == []


@given(st.lists(st.sampled_from(["clearly", "may", "so-called", "“", "”", "of", "course", ".", "it"])))
def test_marks_stand_in_the_order_of_the_text_one_at_a_place(words: list[str]) -> None:
    text = " ".join(words)

    found = style_marks_in(Parsed(capture(text), LexiconReader().answer([text])[0]), ())

    starts = [one.start for one in found]
    assert starts == sorted(set(starts))
    assert all(text[one.start : one.end].strip() for one in found)
