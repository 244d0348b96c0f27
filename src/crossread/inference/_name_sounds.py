"""Names in forms that their spellings share: roughly for a long list at once, more closely for what is left of it."""

import re
from collections.abc import Sequence

import numpy as np
from anyascii import anyascii

_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_ARTICLE = re.compile(rb"([^a-z])(?:(?:the|al|el|ul|a[sdnrtz]h?|e[sdnrtz]h?)[ -])+(?=[a-z])")
_SILENT = b"aeiouyhwv -'`.,()/"
_HISSED = bytes.maketrans(b"zjg", b"sss")
_ROUGH = bytes.maketrans(b"ckqszxjgdp", b"sssssssstf")
"""Sounds that are often written in several ways are left out, or taken for each other."""
_CLOSE = (
    *((mark, b"") for mark in (b"'", b"`")),
    *((f"c{letter}".encode(), f"s{letter}".encode()) for letter in "eiyh"),
    *((b"c", b"k"), (b"q", b"k"), (b"x", b"ks"), (b"ph", b"f")),
)
"""Letters by the sound that they write, in this order; what the names' own comparison takes for one is one here."""
_BREAK = ord("\n")


def roughly(names: Sequence[str]) -> list[bytes]:
    """Each name in a form that most of its spellings share; many names are quicker at once than one by one."""
    return _bare(_without_articles(names).translate(_ROUGH, _SILENT))


def closely(names: Sequence[str]) -> list[bytes]:
    """Each name in a form that fewer share: a sound that is written in several ways is still told from others."""
    lines = _without_articles(names)
    for letters, sound in _CLOSE:
        lines = lines.replace(letters, sound)
    return _bare(lines.translate(_HISSED, _SILENT))


def _without_articles(names: Sequence[str]) -> bytes:
    """A line for each name, in small letters and without articles; the first is empty."""
    lines = "\n".join(("", *names))
    if lines.count("\n") != len(names):
        lines = "\n".join(("", *(name.replace("\n", " ") for name in names)))
    return _ARTICLE.sub(rb"\1", _FOREIGN.sub(_in_latin, lines).lower().encode())


def _in_latin(letters: re.Match[str]) -> str:
    return anyascii(letters[0]).replace("\n", " ")


def _bare(lines: bytes) -> list[bytes]:
    """The lines with each letter once where it is doubled."""
    letters = np.frombuffer(lines, dtype=np.uint8)
    kept = np.append(letters[1:] != letters[:-1], True) | (letters == _BREAK)
    bare: bytes = letters[kept].tobytes()
    return bare.split(b"\n")[1:]
