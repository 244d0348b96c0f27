"""What other documents say that is closest to what one foretells."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from crossread.linking import statements_in
from crossread.linking._echoes import echoes_in, foretold_in
from crossread.model import Forecast, Reading
from crossread.testing import HashingEmbedder

MakeReading = Callable[..., Reading]


@pytest.fixture
def foretelling(reading: MakeReading) -> Callable[..., Reading]:
    """A reading in which these words are a forecast."""

    def make(text: str, words: str, *, published: str = "2031-03-01", condition: str = "") -> Reading:
        made, start = reading(text, name=text), text.index(words)
        forecast = Forecast(start, start + len(words), "the mayor", condition=condition)
        return replace(made, document=replace(made.document, published=published), forecasts=(forecast,))

    return make


def echoes(*readings: Reading) -> list[tuple[str, str]]:
    made = [replace(one, propositions=one.sentences) for one in readings]
    told = [statement for one in made for statement in statements_in(one)]
    foretold = foretold_in(made)
    vectors = HashingEmbedder().embed([one.words for one in (*told, *foretold)])
    words = {one.id: one.words for one in told}
    texts = {one.document.id: one.document for one in made}
    return [
        (texts[one.forecast.document][one.forecast.span], words[one.statement])
        for one in echoes_in(made, foretold, told, vectors)
    ]


def test_the_closest_of_other_documents_come_first(foretelling: Any, reading: MakeReading) -> None:
    one = foretelling("The old bridge will open in May. It rained all day.", "The old bridge will open in May")
    other = reading("Prices rose in the town. The old bridge did open in May.")

    assert echoes(one, other) == [
        ("The old bridge will open in May", "The old bridge did open in May."),
        ("The old bridge will open in May", "Prices rose in the town."),
    ]


def test_older_documents_are_left_out(foretelling: Any, reading: MakeReading) -> None:
    one = foretelling("The old bridge will open in May.", "The old bridge will open in May")
    other = reading("The old bridge did open in May.")
    older = replace(other, document=replace(other.document, published="2031-02-28"))

    assert echoes(one, older) == []


def test_a_pronoun_takes_the_sentence_before_and_a_condition_its_sentence_along(foretelling: Any) -> None:
    pointing = foretelling("The old bridge is shut. The mayor says that it will open in May.", "it will open in May")
    bound = foretelling("If it rains, the bridge will stay shut.", "the bridge will stay shut", condition="If it rains")

    assert [one.words for one in foretold_in([pointing, bound])] == [
        "The old bridge is shut. The mayor says that it will open in May",
        "If it rains, the bridge will stay shut.",
    ]


def test_nothing_is_foretold_in_nothing() -> None:
    assert echoes() == []


def test_a_clause_without_a_subject_is_understood_with_its_sentence(foretelling: Callable[..., Reading]) -> None:
    reading = foretelling("The strikes are unlikely to last.", "unlikely to last")

    assert [one.words for one in foretold_in([reading])] == ["The strikes are unlikely to last."]
