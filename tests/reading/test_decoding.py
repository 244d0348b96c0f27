import pytest

from crossread.errors import NotReadable
from crossread.reading._decoding import decode, without_surrogates

GERMAN = "Das Wehr bei Orvel wurde geöffnet, sagte der Wärter; größere Schäden gab es über Nacht nicht. " * 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str) -> None:
    decoded = decode(GERMAN.encode(encoding), "a.txt")

    assert decoded.text == GERMAN
    assert decoded.encoding.startswith(encoding.removesuffix("-sig"))
    assert not decoded.remarks


def test_an_older_encoding_is_guessed_and_the_guess_is_said() -> None:
    decoded = decode(GERMAN.encode("latin-1"), "a.txt")

    assert decoded.text == GERMAN
    assert decoded.remarks == (f"encoding guessed: {decoded.encoding}",)


def test_an_encoding_that_the_source_states_is_no_guess() -> None:
    decoded = decode(GERMAN.encode("latin-1"), "a.html", stated="ISO-8859-1")

    assert (decoded.text, decoded.encoding, decoded.remarks) == (GERMAN, "iso-8859-1", ())


def test_an_encoding_that_is_stated_and_does_not_exist_is_passed_over() -> None:
    assert decode(GERMAN.encode("latin-1"), "a.html", stated="martian").text == GERMAN


def test_bytes_that_fit_no_character_are_replaced_and_counted() -> None:
    decoded = decode(b"\xff\xfe" + "The sluice".encode("utf-16-le") + b"\x00\xd8", "a.txt")

    assert decoded.text == "The sluice\ufffd"
    assert decoded.remarks[0].startswith("1 characters could not be decoded as utf-16-le")


@pytest.mark.parametrize("content", [bytes(500), bytes(range(256)), b"MZ\x90\x00\x03\x00\x00\x00\x04" * 9])
def test_binary_data_is_refused(content: bytes) -> None:
    with pytest.raises(NotReadable, match=r"a\.txt: binary data, not text; save it as"):
        decode(content, "a.txt")


def test_halves_of_characters_are_replaced_one_by_one() -> None:
    assert without_surrogates("a\ud800b\udfff") == (
        "a\ufffdb\ufffd",
        ("2 half characters (lone surrogates) were replaced by U+FFFD",),
    )
