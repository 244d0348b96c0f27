"""In whose voice each place of a text stands."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._holders import Holders
from crossread.extraction._parsed import Parsed
from crossread.model import Answers, Attribution, AttributionId, Span
from crossread.testing import capture

Parse = Callable[..., Parsed]


def attribution(speaker: str, *content: tuple[int, int]) -> Attribution:
    return Attribution(
        id=AttributionId(f"{speaker}{content}"),
        source=(),
        cue=(),
        content=tuple(Span(*piece) for piece in content),
        speaker=speaker,
        chain=(),
    )


def at_each(length: int, *attributions: Attribution) -> list[str]:
    holders = Holders.of(Parsed(capture("x" * length), Answers()), attributions)
    return [holders.at(position) for position in range(length)]


def test_outside_every_content_the_document_speaks() -> None:
    assert at_each(3) == ["the author"] * 3
    assert at_each(4, attribution("Moor", (1, 3))) == ["the author", "Moor", "Moor", "the author"]


def test_the_innermost_speaker_counts() -> None:
    inside = at_each(6, attribution("Moor", (0, 5)), attribution("Hill", (2, 4)))

    assert inside == ["Moor", "Moor", "Hill", "Hill", "Moor", "the author"]


def test_a_content_in_pieces_has_one_speaker() -> None:
    assert at_each(5, attribution("Moor", (0, 2), (3, 5))) == ["Moor", "Moor", "the author", "Moor", "Moor"]


def test_a_content_whose_speaker_is_open_has_none() -> None:
    assert at_each(2, attribution("", (0, 2))) == ["", ""]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=8))
def test_every_position_inside_a_content_has_a_speaker_and_no_other_position(pieces: list[tuple[int, int]]) -> None:
    contents = [attribution(f"s{number}", (start, start + size)) for number, (start, size) in enumerate(pieces)]

    for position, speaker in enumerate(at_each(45, *contents)):
        inside = {one.speaker for one in contents if one.content[0].start <= position < one.content[0].end}
        assert speaker in (inside or {"the author"})
