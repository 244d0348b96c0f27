"""Contents that are handed on without a reporting verb."""

import pytest
from tests.extraction.said import parsed, with_tree, words_of

from crossread.extraction._cues import cues_in
from crossread.extraction._drafts import cover_of
from crossread.extraction._quotations import quotations_in
from crossread.model import Span


def found(text: str, *, said: tuple[Span, ...] = ()) -> list[tuple[list[str], list[str], list[str]]]:
    document = parsed(text)
    return [
        (words_of(text, draft.source), words_of(text, draft.cue), words_of(text, draft.content))
        for draft in cues_in(document, quotations_in(document), cover_of(said))
    ]


def test_according_to_before_a_content() -> None:
    text = "According to the harbour master, nine boats sank."

    assert found(text) == [(["the harbour master"], ["According to"], ["nine boats sank"])]


def test_according_to_after_a_content() -> None:
    text = "Nine boats sank, according to the harbour master."

    assert found(text) == [(["the harbour master"], ["according to"], ["Nine boats sank"])]


def test_according_to_inside_a_quotation_stays_inside_it() -> None:
    text = "“According to farmers, the dam broke,” said the mayor of Orla."

    assert found(text) == [(["farmers"], ["According to"], ["the dam broke"])]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The denials of the theft by the guild were loud.", ["the guild"], ["denials of"], ["the theft"]),
        ("Norland’s loud denials of an old theft are many.", ["Norland’s"], ["denials of"], ["an old theft"]),
        ("Calls for an early vote are heard.", [], ["Calls for"], ["an early vote"]),
        ("There are fears that the dam breaks.", [], ["fears that"], ["the dam breaks"]),
        ("The fear is that the dam breaks.", [], ["fear is that"], ["the dam breaks"]),
    ],
)
def test_nouns_hand_on_a_content(text: str, source: list[str], cue: list[str], content: list[str]) -> None:
    assert (source, cue, content) in found(text)


def test_a_relative_clause_is_no_content() -> None:
    assert found("There were fears that are old.") == []


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The guild was accused of a theft.", ["accused"], ["The guild", "of a theft"]),
        ("The lake is said to be deep.", ["said"], ["The lake", "to be deep"]),
        ("It is feared that many drowned.", ["feared that"], ["many drowned"]),
    ],
)
def test_passives_hand_on_what_is_said_of_their_subject(text: str, cue: list[str], content: list[str]) -> None:
    assert ([], cue, content) in found(text)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The alleged theft was old news.", ["alleged"], ["theft"]),
        ("They saw the so-called friends of Orla.", ["so-called"], ["friends of Orla"]),
        ("It was a race billed as the last of its kind.", ["billed as"], ["the last of its kind"]),
        ("Nine boats reportedly sank.", ["reportedly"], ["Nine boats", "sank"]),
    ],
)
def test_evidential_words_hand_on_a_content_that_nobody_is_named_for(
    text: str, cue: list[str], content: list[str]
) -> None:
    assert found(text) == [([], cue, content)]


def test_an_evidential_adverb_inside_somebodys_content_hands_on_nothing() -> None:
    text = "The guild says nine boats supposedly sank."

    assert found(text, said=(Span(text.index("nine"), len(text)),)) == []


def test_a_verb_of_expecting_is_no_adjective() -> None:
    assert found("The mayor expected a storm.") == []


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("“I don't think they care,” he said.", ["I"], ["don't think"], ["they care"]),
        ("“They want to finish it.”", ["They"], ["want"], ["to finish it"]),
        ("“We'd like to stop.”", ["We"], ["'d like"], ["to stop"]),
    ],
)
def test_thoughts_inside_quoted_words_are_found(
    text: str, source: list[str], cue: list[str], content: list[str]
) -> None:
    assert (source, cue, content) in found(text)


@pytest.mark.parametrize("text", ["“I sure don't know.”", "“It is the race as we know it.”"])
def test_turns_of_phrase_are_no_thoughts(text: str) -> None:
    assert found(text) == []


def test_quoted_words_belong_to_the_clause_around_them() -> None:
    assert found("There are fears that the “old dam” breaks.") == [([], ["fears that"], ["the “old dam” breaks"])]


def test_thoughts_of_the_documents_own_voice_are_left_to_the_reader() -> None:
    assert found("They want to finish it.") == []


def test_page_furniture_hands_nothing_on() -> None:
    document = parsed("The alleged theft.\nMore.")
    blocks = document.blocks

    assert found("The alleged theft.\nMore.")
    assert blocks[0].kind == "body"


def test_a_so_called_thing_ends_before_the_verb_that_tells_of_it() -> None:
    text = "Nothing that the so-called river guild writes is new."
    tree = {"guild": ("NOUN", "nsubj", "writes"), "writes": ("VERB", "acl:relcl", "Nothing")}
    document = with_tree(parsed(text), tree)

    (draft,) = cues_in(document, quotations_in(document), cover_of(()))

    assert words_of(text, draft.content) == ["river guild"]


def test_a_noun_of_speech_without_a_verb_of_its_own_is_read() -> None:
    text = "There were complaints about theft."

    assert found(text) == [([], ["complaints about"], ["theft"])]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Norland’s denials aimed at clouding the matter.", "Norland’s denials", "aimed at", "clouding the matter"),
        ("It rained. A letter meant to calm the town.", "A letter", "meant to", "calm the town"),
    ],
)
def test_words_are_meant_for_something(text: str, source: str, cue: str, content: str) -> None:
    assert ([source], [cue], [content]) in found(text)


def test_what_a_thing_is_meant_for_nobody_says() -> None:
    assert found("The guild built a dam designed to hold the lake.") == []
