from dataclasses import replace

import pytest
from tests.extraction.named import named_in

from crossread.model import EntityType, MentionForm, Span

PERSON = EntityType.PERSON


@pytest.mark.parametrize(
    ("text", "seen", "who"),
    [
        ("12 died Ana Kovel", {"Ana Kovel": PERSON}, "Ana Kovel"),
        ("12 died Ana Kovel in Orl", {"Ana Kovel": PERSON}, ""),
        ("12 died in Orl", {"Orl": EntityType.PLACE}, ""),
        ("12 died a source in Orl Hospital", {}, "source in Orl Hospital"),
        ("12 died state media", {}, "state media"),
        ("12 died OHR", {}, "OHR"),
        ("12 died in a blast", {}, ""),
    ],
)
def test_whoever_is_named_last_stands_before_a_place(text: str, seen: dict[str, EntityType], who: str) -> None:
    assert named_in(text, seen).until(Span(0, len(text))) == who


@pytest.mark.parametrize(
    ("text", "seen", "who"),
    [
        ("the Orl Council which counts", {"Orl Council": EntityType.ORGANISATION}, "Orl Council"),
        ("monitors with long lists", {}, "monitors"),
        ("that 12 died Ana Kovel", {"Ana Kovel": PERSON}, ""),
    ],
)
def test_whoever_is_named_first_stands_behind_a_place(text: str, seen: dict[str, EntityType], who: str) -> None:
    assert named_in(text, seen).at_once(Span(0, len(text))) == who


@pytest.mark.parametrize(("called", "who"), [("the rescue service", "the rescue service"), ("It", "")])
def test_a_pronoun_goes_by_the_name_of_whomever_it_means(called: str, who: str) -> None:
    named = named_in("It", {"It": EntityType.ORGANISATION}, called=called)
    (mention,) = named.doers(Span(0, 2))

    assert named.name(replace(mention, form=MentionForm.PRONOUN)) == who


def test_a_name_that_is_only_words_gives_way_to_the_words_of_the_place() -> None:
    named = named_in("the rescuers", {"rescuers": EntityType.GROUP}, called="helpers")

    assert named.at_once(Span(0, 12)) == "rescuers"
