"""Who speaks in conversations."""

from collections.abc import Sequence

import pytest
from tests.extraction.said import Heard, Told, read_out


def speakers(text: str, *told: Told, heard: Sequence[Heard] = (), **head: str) -> dict[str, str]:
    """Who speaks, by the first word of what is said."""
    people = [one for one in ("Ada Moor", "Ben Hill") if one in text]
    found = read_out(text, *told, people=people, heard=heard, **head)
    return {
        text[one.content[0].start : one.content[0].end].strip("“").split()[0]: one.speaker
        for one in found
        if one.content
    }


TALK = "“Was the dam safe,” said Ada Moor, “or not?” “Never at all,” said Ben Hill, “I fear.” "
TOLD = (
    ("Ada Moor", "said", "“Was the dam safe,”//“or not?”"),
    ("Ben Hill", "said", "“Never at all,”//“I fear.”"),
)


def test_two_people_speak_in_turns() -> None:
    found = speakers(f"{TALK}“Then why did you stay?” “Because the others stayed.” “What others do you mean?”", *TOLD)

    assert (found["Then"], found["Because"], found["What"]) == ("Ada Moor", "Ben Hill", "Ada Moor")


def test_a_cue_speaks_for_no_turn_beyond_the_one_beside_it() -> None:
    text = "Ada Moor came. “Was the dam safe?” “It never was,” said Ben Hill. “Not for a day.” “Then why did you stay?”"

    found = speakers(
        text,
        ("Ben Hill", "said", "“Was the dam safe?” “It never was,”//“Not for a day.” “Then why did you stay?”"),
    )

    assert found["It"] == "Ben Hill"
    assert "Ben Hill" not in {found["Was"], found["Then"]}


def test_nobody_calls_himself_by_name() -> None:
    plain = speakers(f"{TALK}“You know it well.” “I know nothing.”", *TOLD)
    called = speakers(f"{TALK}“You know it well, Moor.” “I know nothing.”", *TOLD)

    assert plain["You"] == "Ada Moor"
    assert called["You"] != "Ada Moor"


NARRATED = (
    "“The dam breaks soon, Moor,” said Ben Hill. Nobody moved. “I know it well,” I said. “It is late.” “Come with me.”"
)
HEARD = ("Ben Hill", "said", "“The dam breaks soon, Moor,”"), ("I", "said", "“I know it well,”//“It is late.”")


def test_a_narrator_is_called_as_the_others_call_him() -> None:
    assert speakers(f"{NARRATED} Ada Moor left.", *HEARD)["I"] == "Ada Moor"


def test_the_author_of_a_signed_text_is_no_figure_in_it() -> None:
    assert speakers(f"{NARRATED} Ada Moor left.", *HEARD, outlet="Orla Courier")["I"] == "Orla Courier"


@pytest.mark.parametrize("mark", ["\n", "\n\n"])
def test_paragraphs_of_one_speaker_are_no_turns(mark: str) -> None:
    text = f"“The dam broke in the night,” said Ada Moor.{mark}“Nobody came to help us.”{mark}“We ran to the hill.”"

    found = speakers(text, ("Ada Moor", "said", "“The dam broke in the night,”"))

    assert found["Nobody"] == "Ada Moor"


def test_paragraphs_in_which_the_reader_hears_somebody_else_are_turns() -> None:
    text = (
        "Ben Hill came. “The dam broke in the night,” said Ada Moor.\n\n“Nobody came to help.”\n\n“We ran to the hill.”"
    )
    heard = [("“The", "Ada Moor"), ("“Nobody", "Ben Hill"), ("“We", "Ada Moor")]

    found = speakers(text, ("Ada Moor", "said", "“The dam broke in the night,”"), heard=heard)

    assert (found["Nobody"], found["We"]) == ("Ben Hill", "Ada Moor")
