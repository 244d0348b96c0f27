from hashlib import sha256

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.errors import NotReadable
from crossread.model import BlockKind
from crossread.reading import Source, capture
from crossread.settings import Settings

ACCOUNT = """---
title: Sluice at Varn opened: ministry
outlet: The Orvel Courier
published: 4 March 2031
place: Varn
---
Sluice at Varn opened: ministry

The sluice at Varn was opened on Monday, the ministry said."""


def test_a_text_with_front_matter_knows_its_head_and_starts_after_it(take) -> None:
    document = take(ACCOUNT).document

    assert document.text.startswith("Sluice at Varn opened: ministry\n")
    assert (document.title, document.outlet) == ("Sluice at Varn opened: ministry", "The Orvel Courier")
    assert (document.published, document.place, document.language) == ("2031-03-04", "Varn", "en")


def test_the_raw_bytes_are_kept_and_name_the_document(take) -> None:
    taken = take(ACCOUNT)

    content = sha256(ACCOUNT.encode()).hexdigest()
    assert taken.raw == ACCOUNT.encode()
    assert (taken.document.sha256, taken.document.id) == (content, f"d{content[:16]}")


def test_the_same_content_under_two_names_is_one_document(take) -> None:
    one, other = take(ACCOUNT, "one.txt"), take(ACCOUNT, "copies/other.txt")

    assert one.document.id == other.document.id
    assert one.document.name != other.document.name


def test_line_ends_are_left_as_they_are(take) -> None:
    taken = take("A sluice opened\r\n\r\nThe water rose\u00a0by a metre on Monday, the keeper said.\r\n")

    assert taken.document.text.count("\r\n") == 3
    assert [taken.document[block.span][:8] for block in taken.blocks] == ["A sluice", "The wate"]


def test_a_byte_order_mark_is_no_part_of_the_text(take) -> None:
    taken = take(b"\xef\xbb\xbfThe sluice was opened by the keeper.")

    assert taken.document.text.startswith("The")
    assert not taken.gaps


@hypothesis.settings(deadline=None)  # the first text in another language loads the identifier
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400))
def test_every_character_that_is_not_blank_stands_in_exactly_one_block(text: str) -> None:
    try:
        taken = capture(Source("any.txt", content=text.encode()), settings=Settings())
    except NotReadable:
        return

    position = 0
    for block in taken.blocks:
        assert position <= block.start < block.end
        assert not taken.document.text[position : block.start].strip()
        position = block.end
    assert not taken.document.text[position:].strip()


def test_a_title_without_front_matter_is_the_first_block(take) -> None:
    document = take("# Sluice at Varn opened\n\nThe sluice was opened on Monday, the ministry said.", "a.md").document

    assert (document.title, document.media_type) == ("Sluice at Varn opened", "text/markdown")


def test_byline_date_and_dateline_fill_the_head(take) -> None:
    text = (
        "Sluice opened\n\nBy Mara Quill\n\n4 March 2031\n\nVARN, March 4 (Courier) - The sluice was opened, they said."
    )

    document = take(text).document

    assert (document.author, document.published, document.outlet) == ("Mara Quill", "2031-03-04", "Courier")


def test_a_date_that_is_none_is_a_gap_and_not_a_guess(take) -> None:
    taken = take("---\npublished: last spring\n---\nThe sluice was opened by the keeper of the town.")

    assert taken.document.published == ""
    assert "'last spring'" in taken.gaps[0].reason


def test_when_a_text_was_captured_is_kept_with_its_time_of_day(take) -> None:
    taken = take("---\ncaptured: 2031-03-04T10:20:30+00:00\n---\nThe sluice was opened by the keeper of the town.")

    assert taken.document.captured == "2031-03-04T10:20:30+00:00"
    assert not taken.gaps


def test_a_language_that_is_not_read_is_kept_and_shown(take) -> None:
    taken = take("Das Wehr bei Varn wurde am Montag geöffnet, sagte der Minister, und das Wasser stieg schnell.")

    assert taken.document.language == "de"
    assert [gap.reason for gap in taken.gaps] == ["language de is not read; the text is kept and shown"]
    assert taken.blocks


def test_a_language_that_cannot_be_told_is_taken_for_the_one_that_is_read(take) -> None:
    taken = take("Orvel Varn Quill Mara")

    assert taken.document.language == "en"
    assert taken.gaps[0].reason == "the language could not be told; taken for en"


def test_a_language_that_the_source_states_is_believed(take) -> None:
    taken = take("---\nlanguage: en\n---\nOrvel Varn Quill Mara")

    assert taken.document.language == "en"
    assert not taken.gaps


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        ("---\ntitle: nothing follows\n---\n\u00a0\n".encode(), "no text in it"),
        (bytes(range(256)) * 50, "binary data"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "binary data"),
        (b"x" * 2000, "larger than 1,000 bytes"),
        (b"%PDF-1.7 and then nothing", "damaged"),
        (b"<html><body></body></html>", "no text"),
    ],
)
def test_what_holds_no_text_is_refused_with_its_name_and_the_reason(take, content: bytes, why: str) -> None:
    with pytest.raises(NotReadable, match=why) as refused:
        take(content, "odd.bin", Settings(max_source_bytes=1000 if content == b"x" * 2000 else 20_000_000))

    assert str(refused.value).startswith("odd.bin: ")


def test_nul_characters_are_kept_and_named(take) -> None:
    taken = take("The sluice \0 was opened by the keeper of the town on Monday.")

    assert "\0" in taken.document.text
    assert taken.gaps[0].reason == "1 NUL characters stand in the text; they were kept"


def test_bidirectional_controls_stay_where_they_are(take) -> None:
    text = "The keeper of the \u202esluice\u202c said \u2066so\u2069 to the council."

    assert take(text).document.text == text


@pytest.mark.parametrize(
    "text",
    [
        '"' * 10_000,
        "a" * 1_000_000,
        "The sluice was opened. " * 43_000,
        '"Tags ' * 170_000,
        "Read more:\n" * 20_000,
        "---\n" * 20_000,
        "Share this\n\n" * 20_000,
        "(" * 500_000,
        "4 March 2031 " * 70_000,
        "By Mara Quill\n" * 20_000,
        "¶\n" * 50_000,
    ],
    ids=lambda text: text[:12].strip(),
)
def test_hostile_texts_are_taken_in_as_they_are_and_soon(take, text: str) -> None:
    taken = take(text)

    assert taken.document.text == text
    assert taken.blocks


def test_a_head_that_says_more_than_is_known_is_no_hindrance(take) -> None:
    taken = take("---\ntitle: A\nmood: dark\nsha256: 0\n---\nThe sluice was opened by the keeper.")

    assert taken.document.title == "A"
    assert taken.document.sha256 != "0"


@pytest.mark.shared
def test_most_lines_of_a_real_analysis_are_told_apart(shared) -> None:
    import json  # noqa: PLC0415 -- only where the shared folder is there

    gold = json.loads((shared / "gold" / "idlib_N.json").read_text("utf-8"))["blocks"]
    path = shared / "accounts" / "idlib" / "004_d2d019b22f794a4e.txt"
    taken = capture(Source(path.name, path), settings=Settings())

    right = sum(
        (block.start, block.end, block.kind) == (line["start"], line["end"], BlockKind(line["class"]))
        for block, line in zip(taken.blocks, gold, strict=True)
    )
    assert right / len(gold) >= 0.95
