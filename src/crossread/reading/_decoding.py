"""From bytes to text, saying which encoding was taken and what was lost."""

import codecs
import re
from dataclasses import dataclass

from crossread.errors import NotReadable

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 200_000
"""Bytes that are looked at to guess an encoding; more would not change the guess."""
TOLERATED = 0.01
"""Share of control characters above which bytes are taken for something other than text."""
_SURROGATE = re.compile("[\ud800-\udfff]")
FEW = 3
LAYOUT = "\t\n\r\f\v\x1c\x1d\x1e\x85\x1a\x1b\x08"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, and remarks on what was guessed or lost."""

    text: str
    encoding: str
    remarks: tuple[str, ...] = ()


def decode(raw: bytes, name: str, *, stated: str = "") -> Decoded:
    """The text in these bytes, `stated` being the encoding that they name; raises `NotReadable` where it is no text."""
    decoded = _by_mark(raw) or _strictly(raw, "utf-8") or _strictly(raw, stated) or _by_guess(raw)
    odd = sum(decoded.text.count(chr(code)) for code in range(32) if chr(code) not in LAYOUT)
    if odd > max(FEW, TOLERATED * len(decoded.text)):
        raise NotReadable(f"{name}: binary data, not text; save it as plain text, HTML or PDF and add that")
    nuls = decoded.text.count("\0")
    remarks = (f"{nuls} NUL characters stand in the text; they were kept",) if nuls else ()
    return Decoded(decoded.text, decoded.encoding, (*decoded.remarks, *remarks))


def without_surrogates(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with lone surrogates, which are no characters, replaced, and a remark if there were any."""
    clean, number = _SURROGATE.subn("\ufffd", text)
    return clean, (f"{number} half characters (lone surrogates) were replaced by U+FFFD",) if number else ()


def _by_mark(raw: bytes) -> Decoded | None:
    for mark, encoding in BOMS:
        if raw.startswith(mark):
            return _replacing(raw[len(mark) :], encoding, ())
    return None


def _strictly(raw: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(raw.decode(encoding), encoding.lower()) if encoding else None
    except (UnicodeDecodeError, LookupError):
        return None


def _by_guess(raw: bytes) -> Decoded:
    import cchardet  # noqa: PLC0415 -- only texts that are not UTF-8 need it

    guess = cchardet.detect(raw[:SAMPLE])["encoding"] or "windows-1252"
    return _replacing(raw, guess.lower(), (f"encoding guessed: {guess.lower()}",))


def _replacing(raw: bytes, encoding: str, remarks: tuple[str, ...]) -> Decoded:
    text = raw.decode(encoding, "replace")
    lost = text.count("\ufffd")
    if lost:
        remarks = (*remarks, f"{lost} characters could not be decoded as {encoding} and were replaced by U+FFFD")
    return Decoded(text, encoding, remarks)
