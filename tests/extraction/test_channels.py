"""Through what something was said, and when."""

import pytest
from tests.extraction.said import read_out


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("The mayor said in a statement the dam broke.", "statement"),
        ("At a joint press conference, the mayor said the dam broke.", "joint press conference"),
        ("The mayor said on state television the dam broke.", "state television"),
        ("The mayor told reporters the dam broke.", "reporters"),
        ("The mayor told Reuters the dam broke.", "Reuters"),
        ("The mayor said on Tuesday the dam broke.", ""),
    ],
)
def test_the_channel_is_named_as_the_text_names_it(text: str, channel: str) -> None:
    cue = "told" if "told" in text else "said"
    source = "the mayor" if "the mayor" in text else "The mayor"

    (one,) = read_out(text, (source, cue, "the dam broke"))

    assert one.channel == channel


def test_what_is_said_inside_a_content_is_no_channel() -> None:
    (one,) = read_out("The mayor said people wept on television.", ("The mayor", "said", "people wept on television"))

    assert one.channel == ""


def test_a_date_beside_the_cue_dates_the_saying() -> None:
    (one,) = read_out("The mayor said on 3 May 2019 that it rained.", ("The mayor", "said", "that it rained"))

    assert one.said_at == "2019-05-03"


def test_a_date_inside_the_content_does_not() -> None:
    (one,) = read_out("The mayor said it rained on 3 May 2019.", ("The mayor", "said", "it rained on 3 May 2019"))

    assert one.said_at == ""
