"""What a text says of what happens."""

from dataclasses import replace
from typing import Literal

from tests.extraction.said import parsed, with_tree

from crossread.extraction import portraits
from crossread.extraction._parsed import Parsed
from crossread.extraction._portraits import event_portraits
from crossread.model import Answers, Event, MentionAnswer, NameAnswer, Portrait, Span
from crossread.testing import capture

TEXT = "Two drones struck the old depot"
TREE = {
    "Two": ("NUM", "nummod", "drones"),
    "drones": ("NOUN", "nsubj", "struck"),
    "struck": ("VERB", "root", "struck"),
    "the": ("DET", "det", "depot"),
    "old": ("ADJ", "amod", "depot"),
    "depot": ("NOUN", "obj", "struck"),
}


def read(
    text: str = TEXT, tree: dict[str, tuple[str, str, str]] | None = None, **answered: tuple[object, ...]
) -> Parsed:
    made = with_tree(parsed(text), tree or TREE)
    return Parsed(made.capture, replace(made.answers, **answered))


def seen(text: Parsed, words: str, kind: Literal["event", "thing"] = "event") -> Portrait:
    at = text.text.index(words)
    (found,) = portraits(text.capture, text.answers, [(kind, [Span(at, at + len(words))])])
    return found


def test_a_verb_has_beside_it_what_has_a_part_in_it() -> None:
    found = seen(read(), "struck")

    assert found.head == "strik"
    assert {"dron", "depot", "old"} <= set(found.beside)


def test_a_noun_has_its_own_words_and_numbers_and_the_verb_beside_it() -> None:
    found = seen(read(), "Two drones", "thing")

    assert (found.head, found.words, found.numbers) == ("dron", ("two",), ("two",))
    assert "strik" in found.beside


def test_a_thing_goes_by_its_name_and_by_that_of_its_chain() -> None:
    name = NameAnswer(11, 17, "person")
    told = (
        MentionAnswer(11, 17, Span(11, 17), "person", 0),
        MentionAnswer(22, 24, Span(22, 24), "person", 0, 0.9),
        MentionAnswer(25, 28, Span(25, 28), "thing", 2),
    )
    made = read("They told Mr Orelan that he hid", {"he": ("PRON", "nsubj", "hid")}, names=(name,), mentions=told)
    assert made.text[11:17] != ""

    assert seen(made, "Orelan", "thing").name == made.text[11:17]


def test_nothing_answered_is_nothing_told() -> None:
    assert portraits(capture("Nothing."), Answers(), []) == []


def test_each_event_of_a_document_is_told_with_what_has_a_part_in_it() -> None:
    event = Event(11, 17, "strike")

    (found,) = event_portraits(read(), [event])

    assert (found.span, read().words(found.told)) == (event.span, TEXT)
    assert dict(zip(found.beside, found.shown, strict=True))["dron"] == "drones"
