"""The turns of conversations."""

from dataclasses import replace

from tests.extraction.said import Told, parsed, place

from crossread.extraction._drafting import drafts_in
from crossread.extraction._drafts import cover_of
from crossread.extraction._names import names_in
from crossread.extraction._quotations import quotations_in
from crossread.extraction._turns import Turn, conversations
from crossread.model import LinkAnswer, MentionAnswer, SpeakerAnswer


def turns(text: str, *told: Told, heard: dict[str, float] | None = None) -> list[list[Turn]]:
    """The conversations of a text with Ada Moor and Ben Hill; about its first quotation the reader was `heard`."""
    document = parsed(text, *told, people=[one for one in ("Ada Moor", "Ben Hill") if one in text])
    spans = {name: place(text, name) for name in heard or {}}
    mentions = tuple(MentionAnswer(*span, span, "person", at) for at, span in enumerate(spans.values()))
    choices = tuple(LinkAnswer(spans[name], much) for name, much in (heard or {}).items())
    spoken = tuple(SpeakerAnswer(place(text, "“"), choices[0].head, 1.0, choices) for _ in choices[:1])
    document = replace(document, answers=replace(document.answers, mentions=mentions, speakers=spoken))
    quotations = quotations_in(document)
    drafts = drafts_in(document, quotations, cover_of(()))
    return [*conversations(document, names_in(document), quotations, drafts)]


def words(text: str, run: list[Turn]) -> list[str]:
    return [text[turn.place.start : turn.place.end] for turn in run]


def test_quotations_that_touch_are_turns_of_one_conversation() -> None:
    text = "Ada Moor met Ben Hill. “Was the dam safe that night?” “It was never safe at all.” They left."

    (run,) = turns(text)

    assert words(text, run) == ["“Was the dam safe that night?”", "“It was never safe at all.”"]
    assert [turn.touches for turn in run] == [False, True]


def test_quotations_apart_are_no_conversation() -> None:
    assert turns("“Was the dam safe that night?” They walked. “It was never safe at all.” They left.") == []


def test_a_name_beside_a_turn_makes_its_speaker_sure() -> None:
    text = "“The dam breaks soon,” said Ada Moor. “Nobody came to help us.” “We came as we could.”"

    (run,) = turns(text, ("Ada Moor", "said", "“The dam breaks soon,”//“Nobody came to help us.”"))

    assert [(turn.sure, turn.likeliest) for turn in run] == [(True, "Ada Moor"), (False, ""), (False, "")]
    assert [turn.goes_on for turn in run] == [False, True, False]


def test_the_reader_is_heard_about_each_by_name() -> None:
    text = "Ada Moor met Ben Hill. “Was the dam safe that night?” “It was never safe at all.”"

    (run,) = turns(text, heard={"Ben Hill": 0.7, "Ada Moor": 0.2})

    assert run[0].told == {"Ben Hill": 0.7, "Ada Moor": 0.2}


def test_whoever_tells_the_story_has_one_name() -> None:
    text = "Ada Moor met Ben Hill. “Was the dam safe that night?” “It was never safe at all.”"
    (run,) = turns(text, heard={"Ben Hill": 0.7, "Ada Moor": 0.2})

    assert run[0].with_one("Ben Hill", "the author").told == {"the author": 0.7, "Ada Moor": 0.2}


def test_she_is_no_man_and_no_i() -> None:
    text = "“The dam breaks soon,” she said. “Nobody came to help us.” “We came as we could.”"
    (run,) = turns(text, ("she", "said", "“The dam breaks soon,”//“Nobody came to help us.”"))
    turn = replace(run[0], gender="feminine")

    assert turn.bars("Ben Hill", "masculine", "the author")
    assert turn.bars("the author", "", "the author")
    assert not turn.bars("Ada Moor", "", "the author")
