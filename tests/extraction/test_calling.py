"""What somebody is said to be called."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.extraction._calling import called_in
from crossread.extraction._names import names_in
from crossread.extraction._parsed import Parsed
from crossread.model import Attribution, AttributionId, Span

Parse = Callable[..., Parsed]
VERBS = ("branded", "called", "described", "labelled", "denounced", "calls", "call", "was", "is", "who")


def seen(parse: Parse, text: str) -> Parsed:
    """The text with what these tests hold for verbs, nouns and names."""
    parsed = parse(text, people=["Ada Moor", "Jon Reed"], organisations=["Hessel Front"])
    tokens = tuple(replace(token, pos=_pos(parsed.words(token.span)) or token.pos) for token in parsed.answers.tokens)
    return replace(parsed, answers=replace(parsed.answers, tokens=tokens))


def _pos(word: str) -> str:
    if word in {"traitor", "tyrant", "terrorists", "thugs", "harbour", "puppet", "taxi", "week", "heroes"}:
        return "NOUN"
    return "VERB" if word in VERBS else ""


def called(parsed: Parsed, *attributions: Attribution) -> list[tuple[str, str, str]]:
    named = names_in(parsed)
    names = {entity.id: entity.name for entity in named.entities}
    return [(names[one.entity], parsed.words(one.span), one.by) for one in called_in(parsed, named, attributions)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jon Reed called Ada Moor a traitor.", [("Ada Moor", "traitor", "Jon Reed")]),
        ("Jon Reed called Ada Moor “a puppet of many”.", [("Ada Moor", "a puppet of many", "Jon Reed")]),
        ("Jon Reed branded the Hessel Front terrorists.", [("Hessel Front", "terrorists", "Jon Reed")]),
        (
            "Jon Reed denounced Ada Moor as a traitor and a tyrant.",
            [("Ada Moor", "traitor", "Jon Reed"), ("Ada Moor", "tyrant", "Jon Reed")],
        ),
        (
            "Jon Reed branded the Hessel Front terrorists and thugs.",
            [("Hessel Front", "terrorists", "Jon Reed"), ("Hessel Front", "thugs", "Jon Reed")],
        ),
        ("Ada Moor was branded a traitor by Jon Reed.", [("Ada Moor", "traitor", "Jon Reed")]),
        ("Ada Moor was labelled a traitor.", [("Ada Moor", "traitor", "")]),
        ("Ada Moor, called a traitor by the council, left.", [("Ada Moor", "traitor", "council")]),
        ("Ada Moor, who was described by Jon Reed as a tyrant, left.", [("Ada Moor", "tyrant", "Jon Reed")]),
        ("Ada Moor, whom Jon Reed calls a tyrant, left.", [("Ada Moor", "tyrant", "Jon Reed")]),
        ("Ada Moor, whom the harbour council calls a tyrant, left.", [("Ada Moor", "tyrant", "harbour council")]),
    ],
)
def test_the_object_of_a_verb_of_calling_is_called_so_by_its_subject(
    parse: Parse, text: str, found: list[tuple[str, str, str]]
) -> None:
    assert called(seen(parse, text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "Jon Reed called Ada Moor a week later.",
        "Jon Reed called Ada Moor harbour.",
        "Jon Reed called a traitor.",
        "Ada Moor called.",
        "The calls of Ada Moor a traitor.",
    ],
)
def test_other_calls_call_nobody_anything(parse: Parse, text: str) -> None:
    assert called(seen(parse, text)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada Moor waited. Jon Reed described her as a tyrant.", [("Ada Moor", "tyrant", "Jon Reed")]),
        ("Ada Moor waited. Jon Reed described her as “harbour dust”.", [("Ada Moor", "harbour dust", "Jon Reed")]),
        ("Ada Moor waited. Jon Reed described her as a harbour.", []),
        ("Ada Moor waited. Jon Reed described her as a counter-terrorism operation.", []),
    ],
)
def test_a_pronoun_is_called_only_what_somebody_can_be(
    parse: Parse, text: str, found: list[tuple[str, str, str]]
) -> None:
    assert called(seen(parse, text)) == found


def test_whoever_speaks_by_the_cue_calls_even_where_a_pronoun_stands_there(parse: Parse) -> None:
    parsed = seen(parse, "Some called Ada Moor a traitor.")
    told = Attribution(AttributionId("a"), (Span(0, 4),), (Span(5, 11),), (Span(12, 30),), "residents", ())

    assert called(parsed, told) == [("Ada Moor", "traitor", "residents")]
