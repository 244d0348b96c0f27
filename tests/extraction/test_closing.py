"""Speech whose speaker is named at its end."""

from collections.abc import Callable
from itertools import cycle, islice

import pytest
from tests.extraction.said import parsed, place, read_out

from crossread.extraction._closing import carried_back
from crossread.extraction._drafts import Draft
from crossread.extraction._quotations import quotations_in

SENTENCES = (
    "The bridge at Tarn was closed before anybody came.",
    "Water stood in the granary for the second time.",
    "I remember a cold spring and an empty road.",
    "The ferry fell silent on the third day.",
    "My family lived beside the old canal.",
)
LENGTHS = (60, 120, 180, 250, 400, 700)
FIRST, LAST = "Snow fell early.", "Then it was over, and nobody ever came back"


def speech(words: int, paragraphs: int) -> list[str]:
    """Paragraphs of somebody's words, without marks."""
    told = [FIRST, *islice(cycle(SENTENCES), words // 8), LAST]
    size = -(-len(told) // paragraphs)
    return [" ".join(told[at : at + size]) for at in range(0, len(told), size)]


def before(words: int, paragraphs: int) -> str:
    first, *others = speech(words, paragraphs)
    return "\n\n".join([f"Orla Finch said: “{first}", *(f"“{one}" for one in others)]) + ".”"


def after(words: int, paragraphs: int) -> str:
    return "\n\n".join(f"“{one}" for one in speech(words, paragraphs)) + ",” said Orla Finch."


@pytest.mark.parametrize("words", LENGTHS)
@pytest.mark.parametrize("paragraphs", [1, 2, 5])
@pytest.mark.parametrize(("laid_out", "seen"), [(before, FIRST), (after, LAST)])
def test_a_long_quotation_is_wholly_its_speakers(
    laid_out: Callable[[int, int], str], seen: str, paragraphs: int, words: int
) -> None:
    text = laid_out(words, paragraphs)

    # The reader sees no more of the quotation than what stands beside the cue.
    told = read_out(text, ("Orla Finch", "said", seen))

    assert {one.speaker for one in told} == {"Orla Finch"}
    assert sum(len(text[span.start : span.end].split()) for one in told for span in one.content) == sum(
        len(one.split()) for one in speech(words, paragraphs)
    )
    assert sum(len(one.content) for one in told) == len(speech(words, paragraphs))


def test_a_speaker_is_carried_back_to_where_somebody_else_closed_a_quotation() -> None:
    text = "“It broke,” said Ada.\n\n“We heard it break at night.\n\n“Nobody came to us,” said Orla Finch."

    told = read_out(text, ("Ada", "said", "“It broke,”"), ("Orla Finch", "said Orla", "Nobody came to us"))

    assert [one.speaker for one in told] == ["Ada", "Orla Finch", "Orla Finch"]


def test_who_has_a_cue_keeps_his_words_within_a_run_that_another_closes() -> None:
    text = "Ada wrote: “We heard it break.\n\n“Nobody came to us,” said Orla Finch."
    document = parsed(text)
    own = Draft((place(text, "Ada"),), (place(text, "wrote"),), (place(text, "“We heard it break."),))
    closing = Draft((place(text, "Orla Finch"),), (place(text, "said"),), (place(text, "“Nobody came to us,”"),))

    assert carried_back(document, quotations_in(document), [own, closing]) == [own, closing]


def test_a_quotation_that_was_closed_is_not_carried_back() -> None:
    text = "“We heard it break at night.”\n\n“Nobody came to us,” said Orla Finch."
    document = parsed(text)
    alone = Draft(content=(place(text, "“We heard it break at night.”"),))
    closing = Draft((place(text, "Orla Finch"),), (place(text, "said"),), (place(text, "“Nobody came to us,”"),))

    assert carried_back(document, quotations_in(document), [alone, closing]) == [alone, closing]
