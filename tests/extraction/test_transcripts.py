"""Talk in which every turn begins with who speaks."""

import pytest
from tests.extraction.said import parsed, place, read_out

from crossread.extraction._drafts import Draft
from crossread.extraction._transcripts import with_turns

TALK = """VORN: It was empty.

ROTH: It was not. I saw it.

VORN: The council said that it was.
"""


def chains(text: str, *told: tuple[str, str, str]) -> dict[str, tuple[str, ...]]:
    return {" … ".join(text[start:end] for start, end in one.content): one.chain for one in read_out(text, *told)}


def turns(text: str) -> list[tuple[str, str]]:
    found = with_turns(parsed(text), [])
    return [(text[slice(*one.source[0])], " / ".join(text[slice(*span)] for span in one.content)) for one in found]


def test_whoever_is_cited_in_a_turn_is_cited_by_the_one_whose_turn_it_is() -> None:
    said = chains(TALK, ("The council", "said", "that it was"))

    assert said["It was empty."] == ("the author", "VORN")
    assert said["It was not. I saw it."] == ("the author", "ROTH")
    assert said["it was"] == ("the author", "VORN", "council")


def test_a_turn_goes_on_over_paragraphs_that_name_nobody_and_the_last_one_does_not() -> None:
    text = (
        "Q: Who came?\n\nA: Nobody came.\n\nWe waited for days.\n\nQ: And then?\n\nA: It broke.\n\nSnow fell at noon.\n"
    )

    assert turns(text) == [
        ("Q", "Who came?"),
        ("A", "Nobody came. / We waited for days."),
        ("Q", "And then?"),
        ("A", "It broke."),
    ]


@pytest.mark.parametrize("who", ["Ida Vorn", "SPEAKER 2", "Ms. Vorn (Harbour Watch)", "The Chair", "DR. VORN"])
def test_whoever_speaks_may_be_called_in_many_ways(who: str) -> None:
    text = f"{who}: Who came?\nROTH: Nobody came.\n[00:12] {who}: It broke, then?\n"

    assert [source for source, _ in turns(text)] == [who, "ROTH", who]


@pytest.mark.parametrize(
    "text",
    [
        "VORN: It was empty.\nROTH: It was not.\n",
        "Place: Tarn\nTime: noon\nPlace: Orm\nTime: dawn\n",
        "From: Ida Vorn.\nTo: Ada Roth.\nDate: Monday.\n",
        "The mill: It was empty.\nand so on: It was not.\nAnd this is why: It broke.\n",
        "VORN: It broke.\n" + "Nobody came to us.\n" * 6 + "ROTH: It did not.\nVORN: It did.\n",
    ],
)
def test_lists_and_running_text_are_no_talk(text: str) -> None:
    assert turns(text) == []


def test_what_the_reader_saw_of_a_turn_gives_way_to_the_whole_of_it() -> None:
    part = Draft((place(TALK, "ROTH"),), (), (place(TALK, "It was not"),))

    sources = [one.source for one in with_turns(parsed(TALK), [part])]

    assert sources.count(part.source) == 1
    assert part not in with_turns(parsed(TALK), [part])


def test_where_nobody_takes_turns_the_drafts_stay() -> None:
    text = "VORN: It broke."
    seen = Draft((place(text, "VORN"),), (), (place(text, "It broke"),))

    assert with_turns(parsed(text), [seen]) == [seen]
