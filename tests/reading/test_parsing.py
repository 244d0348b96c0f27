import pytest

from crossread.errors import NotReadable
from crossread.reading._media import HTML, TEXT
from crossread.reading._parsing import parse_source
from crossread.settings import Settings

GERMAN = "Das Wehr wurde geöffnet, sagte der Wärter, und größere Schäden gab es nicht."


def page(charset: str) -> bytes:
    return f'<html><head><meta charset="{charset}"></head><body><p>{GERMAN}</p></body></html>'.encode("cp1252")


def test_a_page_is_decoded_as_it_says_itself() -> None:
    parsed = parse_source(page("windows-1252"), HTML, "a.html", Settings())

    assert (parsed.text, parsed.encoding, parsed.remarks) == (GERMAN, "windows-1252", ())


def test_a_page_that_names_a_wrong_encoding_is_guessed_at_and_says_so() -> None:
    parsed = parse_source(page("utf-8"), HTML, "a.html", Settings())

    assert parsed.text == GERMAN
    assert parsed.remarks[0].startswith("encoding guessed: ")


def test_the_lines_of_a_page_stand_where_its_text_has_them() -> None:
    content = b"<html><body><h1>Sluice opened</h1><p>The keeper said so.</p><p>Nobody else did.</p></body></html>"

    parsed = parse_source(content, HTML, "a.html", Settings())

    assert parsed.text == "Sluice opened\n\nThe keeper said so.\n\nNobody else did."
    assert [parsed.text[line.start : line.end] for line in parsed.lines] == parsed.text.split("\n\n")


def test_plain_text_is_taken_word_for_word() -> None:
    assert parse_source(b" The  keeper\tsaid\r so. ", TEXT, "a.txt", Settings()).text == " The  keeper\tsaid\r so. "


def test_a_page_that_cannot_be_opened_is_refused_under_its_name() -> None:
    with pytest.raises(NotReadable, match=r"a\.html: no text was found in the page"):
        parse_source(b"<html></html>", HTML, "a.html", Settings())
