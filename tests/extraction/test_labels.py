"""What a document calls those and that which it names."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._labels import labels_in, tone_of
from crossread.extraction._names import names_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._roles_given import roles_in
from crossread.inference._lexicon_reader import LexiconReader
from crossread.model import Attribution, AttributionId, Label, Reporter, ReporterStance, Span, Token, ToneAnswer
from crossread.testing import capture

WORDS = [
    "the",
    "rebels",
    "Peru",
    "Peruvian",
    "regime",
    "is",
    "a",
    "tyrant",
    ",",
    ".",
    "“",
    "”",
    "so-called",
    "as",
    "describe",
]
Parse = Callable[..., Parsed]


def called(parsed: Parsed, *attributions: Attribution) -> list[tuple[str, str, str]]:
    named = names_in(parsed)
    names = {entity.id: entity.name for entity in named.entities}
    return [(names[label.entity], label.label, label.polarity) for label in labels_in(parsed, named, attributions)]


def only(parsed: Parsed, *attributions: Attribution) -> Label:
    (label,) = labels_in(parsed, names_in(parsed), attributions)
    return label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("They visited harbour minister Ada Moor.", ("Ada Moor", "harbour minister", "neutral")),
        ("They visited Ada Moor, a notorious warlord.", ("Ada Moor", "a notorious warlord", "negative")),
        ("Ada Moor is a tyrant.", ("Ada Moor", "tyrant", "negative")),
        ("They described Ada Moor as a “harbour rat”.", ("Ada Moor", "harbour rat", "neutral")),
        ("He praised the brave Ada Moor.", ("Ada Moor", "brave", "positive")),
    ],
)
def test_people_are_called_by_role_by_apposition_and_outright(
    parse: Parse, text: str, label: tuple[str, str, str]
) -> None:
    assert label in called(parse(text, people=["Ada Moor"]))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The terrorists fled.", ("armed groups", "The terrorists", "negative")),
        ("The rebels fled.", ("armed groups", "The rebels", "neutral")),
        ("The liberators arrived.", ("armed groups", "The liberators", "positive")),
        ("The moderate rebels fled.", ("armed groups", "The moderate rebels", "positive")),
        ("It is a rebel-held harbour.", ("armed groups", "rebel-held", "neutral")),
        ("The Peruvian regime fell.", ("Peruvian government", "The Peruvian regime", "negative")),
        ("The massacre lasted.", ("military operation", "The massacre", "negative")),
        ("The liberation lasted.", ("military operation", "The liberation", "positive")),
        ("The Peruvian stooges fled.", ("Peru", "The Peruvian stooges", "negative")),
    ],
)
def test_words_that_take_sides_are_labels_of_what_they_stand_for(
    parse: Parse, text: str, label: tuple[str, str, str]
) -> None:
    assert called(parse(text)) == [label]


def test_places_and_outlets_are_called_what_stands_beside_them(parse: Parse) -> None:
    parsed = parse(
        "He told the ELNA news agency in the town of Tell Moor.", organisations=["ELNA"], places=["Tell Moor"]
    )

    assert called(parsed) == [("ELNA", "news agency", "neutral"), ("Tell Moor", "the town", "neutral")]


def test_a_plain_sentence_calls_nobody_anything(parse: Parse) -> None:
    assert called(parse("Ada Moor saw the harbour of Peru.", people=["Ada Moor"])) == []


def test_quotation_marks_and_so_called_are_noted(parse: Parse) -> None:
    quoted, so_called, plain = (
        only(parse(text))
        for text in ("His “liberators” arrived.", "The so-called rebels arrived.", "The rebels arrived, so-called.")
    )

    assert (quoted.quoted, quoted.so_called) == (True, False)
    assert (so_called.quoted, so_called.so_called) == (False, True)
    assert (plain.quoted, plain.so_called) == (False, False)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Their “liberators and more” arrived.", True),
        ("The ‘moderate’ rebels arrived.", True),
        ("He claimed: “Terrorists and others have ruined the whole of it.”", False),
        ("The rebels’ harbour closed.", False),
    ],
)
def test_only_quotation_marks_of_its_own_make_a_label_quoted(parse: Parse, text: str, quoted: bool) -> None:  # noqa: FBT001
    assert only(parse(text)).quoted is quoted


def test_a_name_that_is_held_at_a_distance_is_a_label(parse: Parse) -> None:
    label = only(parse("They met the so-called Army of Light.", organisations=["Army of Light"]))

    assert (label.label, label.so_called) == ("Army of Light", True)


def test_a_description_that_is_held_at_a_distance_is_a_label(parse: Parse) -> None:
    label = only(parse("They met so-called strikers."))

    assert (label.label, label.so_called) == ("strikers", True)


def test_a_role_is_a_label_too_and_once_only(parse: Parse) -> None:
    parsed = parse(
        "The head of the council, Ada Moor, praised harbour minister Lev Tarn.", people=["Ada Moor", "Lev Tarn"]
    )
    named = names_in(parsed)

    labels = labels_in(parsed, named, (), roles_in(parsed, named, ()))

    assert [label.label for label in labels] == ["head of the council", "harbour minister"]


def test_what_somebody_is_said_to_be_is_told_with_whom_it_is_of(parse: Parse) -> None:
    assert ("Ada Moor", "enemy of the harbour", "negative") in called(
        parse("Ada Moor is an enemy of the harbour.", people=["Ada Moor"])
    )


def test_an_adjective_of_the_noun_behind_a_name_does_not_colour_the_name(parse: Parse) -> None:
    parsed = parse("Brutal Moor raids went on.", people=["Moor"])
    tree = {"Brutal": ("ADJ", "amod", 2), "Moor": ("PROPN", "compound", 2), "raids": ("NOUN", "nsubj", 3)}
    tokens = tuple(_under(token, *tree.get(parsed.words(token.span), ("", "", 0))) for token in parsed.tokens)

    assert called(replace(parsed, answers=replace(parsed.answers, tokens=tokens))) == []


def _under(token: Token, pos: str, relation: str, head: int) -> Token:
    return replace(token, pos=pos, relation=relation, head=head) if pos else token


def test_what_fights_terrorists_is_not_called_terrorist(parse: Parse) -> None:
    assert "terrorist" not in " ".join(label for _, label, _ in called(parse("The anti-terrorist harbour squad left.")))


def test_a_label_keeps_the_light_in_which_the_reader_sees_it_beside_its_own_colour(parse: Parse) -> None:
    parsed = parse("The rebels fled.")
    tones = (ToneAnswer(0, 3, "neutral", 0.9), ToneAnswer(0, 10, "negative", 0.7), ToneAnswer(11, 15, "odd", 0.9))

    label = only(replace(parsed, answers=replace(parsed.answers, tones=tones)))

    assert (label.polarity, label.tone, label.tone_probability) == ("neutral", "negative", 0.7)


def test_a_reader_that_says_nothing_of_tones_leaves_them_open(parse: Parse) -> None:
    assert (only(parse("The rebels fled.")).tone, only(parse("The rebels fled.")).tone_probability) == ("", 0.0)


def test_whose_label_it_is_stays_open_where_the_text_leaves_the_speaker_open(parse: Parse) -> None:
    content = Attribution(AttributionId("a"), source=(), cue=(), content=(Span(0, 19),), speaker="", chain=())

    assert only(parse("The terrorists fled."), content).holder == "unspecified"


def test_a_label_is_the_innermost_speakers_or_else_the_documents(parse: Parse) -> None:
    parsed = parse("The terrorists fled.", head={"outlet": "Ellan Post"})
    content = Attribution(AttributionId("a"), source=(), cue=(), content=(Span(0, 19),), speaker="Moor", chain=())

    assert only(parsed).holder == "Ellan Post"
    assert only(parsed, content).holder == "Moor"


def test_what_is_set_behind_a_name_is_the_named_ones_and_not_of_a_kind(parse: Parse) -> None:
    parsed = parse("They met Ada Moor, a stooge of the Hessel Front.", people=["Ada Moor"])

    assert called(parsed) == [("Ada Moor", "a stooge of the Hessel Front", "negative")]


def test_a_clause_behind_a_name_is_no_label(parse: Parse) -> None:
    parsed = parse("They met Ada Moor, whom a dictator praised.", people=["Ada Moor"])

    assert called(parsed) == []


def test_the_one_who_calls_somebody_something_is_the_voice(parse: Parse) -> None:
    parsed = parse("Jon Reed described Ada Moor as a tyrant.", people=["Ada Moor", "Jon Reed"], head={"outlet": "Post"})

    assert [(label.label, label.holder) for label in labels_in(parsed, names_in(parsed), ())] == [
        ("tyrant", "Jon Reed")
    ]


def test_so_called_is_the_distance_of_whoever_writes_it_and_not_of_the_last_one_named(parse: Parse) -> None:
    parsed = parse("Moor smiled. The so-called “liberators” arrived.", people=["Moor"], head={"outlet": "Post"})
    at = parsed.text.index("so-called")
    held_off = Attribution(
        AttributionId("a"),
        source=(),
        cue=(Span(at, at + 9),),
        content=(Span(at + 10, at + 22),),
        speaker="Moor",
        chain=(),
        reporter=Reporter(ReporterStance.DOUBTS, Span(at, at + 9)),
    )

    assert only(parsed, held_off).holder == "Post"


@pytest.mark.parametrize(("content", "holder"), [("the rebels", "Post"), ("the rebels had arrived", "Moor")])
def test_what_is_named_without_a_clause_is_in_the_words_of_the_account(parse: Parse, content: str, holder: str) -> None:
    parsed = parse(f"Moor denounced {content}.", people=["Moor"], head={"outlet": "Post"}, relations={})
    tokens = tuple(replace(one, pos="VERB") if parsed.words(one.span) == "arrived" else one for one in parsed.tokens)
    parsed = replace(parsed, answers=replace(parsed.answers, tokens=tokens))
    told = Attribution(AttributionId("a"), (), (Span(5, 14),), (Span(15, 15 + len(content)),), "Moor", ())

    assert only(parsed, told).holder == holder


def test_terrorist_before_a_noun_takes_sides_like_terrorists(parse: Parse) -> None:
    assert called(parse("It is a terrorist harbour.")) == [("armed groups", "terrorist", "negative")]


def test_of_two_labels_inside_one_another_only_the_outer_is_kept(parse: Parse) -> None:
    assert called(parse("The rebel militants fled.")) == [("armed groups", "The rebel militants", "negative")]


@pytest.mark.parametrize(
    ("words", "tone"),
    [
        ("a notorious hero", "negative"),
        ("independent watchdog", "positive"),
        ("terrorists", "negative"),
        ("harbour master", "neutral"),
        ("non-violent", "neutral"),
    ],
)
def test_adjectives_colour_an_expression_before_its_nouns_do(words: str, tone: str) -> None:
    assert tone_of(words) == tone


@given(st.lists(st.sampled_from(WORDS)))
def test_labels_stand_inside_the_text_and_belong_to_entities(words: list[str]) -> None:
    text = " ".join(words)
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    named = names_in(parsed)
    entities = {entity.id for entity in named.entities}

    assert all(0 <= label.start < label.end <= len(text) for label in labels_in(parsed, named, ()))
    assert all(label.entity in entities for label in labels_in(parsed, named, ()))
