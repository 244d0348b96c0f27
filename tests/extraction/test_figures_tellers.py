import pytest
from tests.extraction.named import named_in

from crossread.extraction._figures_tellers import recorder, teller
from crossread.model import EntityType, Span

SEEN = {"Orl Council": EntityType.ORGANISATION}


def spans(text: str) -> tuple[Span, Span]:
    """The whole text as a sentence, and the number twelve in it."""
    at = text.index("12")
    return Span(0, len(text)), Span(at, at + 2)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A shell killed 12 people the Orl Council said.", "Orl Council"),
        ("A shell killed 12 people said the Orl Council on Monday.", "Orl Council"),
        ("A shell killed 12 people state media reported.", "state media"),
        ("A shell killed 12 people in a strike which the Orl Council said was a mistake.", ""),
        ("The Orl Council said that 12 people died.", ""),
        ("A shell killed 12 people and nobody said a word.", ""),
    ],
)
def test_whoever_tells_a_sentence_stands_at_its_end(text: str, who: str) -> None:
    seen = SEEN if "Orl Council" in text else {}

    assert teller(named_in(text, seen), *spans(text), text.index("12") + 2) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The number of dead was put at 12 by the Orl Council on Monday.", "Orl Council"),
        ("The number of dead was put at 12 people by the Orl Council.", "Orl Council"),
        ("The bomb killed 12 by the Orl Council.", ""),
    ],
)
def test_whoever_put_a_number_there_stands_behind_it(text: str, who: str) -> None:
    assert recorder(named_in(text, SEEN), *spans(text)) == who


def test_a_source_that_was_taken_for_what_is_counted_tells_it() -> None:
    text = "A shell caused 12 casualties aid agencies said."

    assert teller(named_in(text), *spans(text), text.index(" said")) == "aid agencies"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Some 12 deaths were reported by the Orl Council after the flood.", "Orl Council"),
        ("Some 12 deaths were reported by noon.", ""),
    ],
)
def test_whoever_is_said_to_have_recorded_a_number_stands_behind_the_passive(text: str, who: str) -> None:
    seen = SEEN if "Orl Council" in text else {}

    assert recorder(named_in(text, seen), *spans(text)) == who
