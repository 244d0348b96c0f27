import pytest

from crossread.model import Block, BlockKind
from crossread.reading._markdown import without_marks


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("# The dam broke", "The dam broke"),
        ("### The dam broke", "The dam broke"),
        ("*Analysis: nobody knew*", "Analysis: nobody knew"),
        ("**The mayor said so.**", "The mayor said so."),
        ("> It fell, she said.", "It fell, she said."),
        ("- nine boats", "nine boats"),
        ("*Nobody* knew, and *nobody* asked", "*Nobody* knew, and *nobody* asked"),
        ("*Nobody* knew *nobody*", "*Nobody* knew *nobody*"),
        ("#hashtag words", "#hashtag words"),
        ("***", "***"),
        ("The dam broke", "The dam broke"),
    ],
)
def test_marks_around_a_line_are_no_words_of_it(line: str, words: str) -> None:
    text = f"\n{line}\n"

    (block,) = without_marks(text, [Block(1, 1 + len(line), BlockKind.BODY)])

    assert text[block.start : block.end] == words
