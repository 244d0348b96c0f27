import pytest

from crossread.model import Block, BlockKind
from crossread.reading._head import Head, head_of, is_byline
from crossread.reading._lines import line_at


def blocks(*parts: tuple[str, BlockKind]) -> tuple[str, tuple[Block, ...]]:
    text, found = "", []
    for words, kind in parts:
        found.append(Block(len(text), len(text) + len(words), kind))
        text += words + "\n"
    return text, tuple(found)


@pytest.mark.parametrize(
    "text",
    [
        "By Mara Quill",
        "By Mara Quill and Tom Reed",
        "Mara Quill",
        "Mara Quill, Varn correspondent",
        "Monday 4 March 2031",
        "Varn, 4 March 2031, 12:10",
    ],
)
def test_names_trades_and_dates_are_bylines(text: str) -> None:
    assert is_byline(line_at(text, 0, len(text), 0))


@pytest.mark.parametrize(
    "text",
    ["By opening the sluice they won", "Sluice", "By Mara Quill.", "Who turned the wheel", "Water rises by 4 metres"],
)
def test_headlines_and_sentences_are_no_bylines(text: str) -> None:
    assert not is_byline(line_at(text, 0, len(text), 0))


def test_the_head_is_gathered_from_the_first_blocks_only() -> None:
    text, found = blocks(
        ("# Sluice opened", BlockKind.TITLE),
        ("Written by Mara Quill | Varn", BlockKind.FURNITURE),
        ("Published: 4 March 2031", BlockKind.FURNITURE),
        ("ORVEL (VNA) — The sluice was opened.", BlockKind.BODY),
        ("Updated 5 March 2031", BlockKind.FURNITURE),
        ("By Tom Reed", BlockKind.FURNITURE),
    )

    assert head_of(text, found) == Head("Sluice opened", "VNA", "Mara Quill", "2031-03-04")


def test_the_date_of_a_picture_is_not_the_date_of_the_text() -> None:
    text, found = blocks(
        ("Children by the sluice on 4 March 2029. (Photo by Ann Lee)", BlockKind.CAPTION),
        ("The sluice was opened.", BlockKind.BODY),
    )

    assert head_of(text, found) == Head()


def test_nothing_is_found_in_nothing() -> None:
    assert head_of("", ()) == Head()
