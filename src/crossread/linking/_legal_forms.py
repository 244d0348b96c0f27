"""Which words of a name only say what kind of company it is of."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from anyascii import anyascii

from crossread.linking._lexicon import lexicon

_WORD = re.compile(r"[^\W_]+")
_PLAIN = frozenset({"co", "inc", "ltd", "corp", "llc"})
"""Short forms that are no other word, however they are written."""
_SHORT = 4


class Firm(NamedTuple):
    """A name without its legal forms, and these."""

    name: str
    forms: tuple[str, ...]


def without_forms(name: str) -> Firm:
    """A company's name and its legal forms, before and behind it; all is name where nothing would be left."""
    rest, forms = name, list[str]()
    while cut := _cut(rest):
        rest, form = cut
        forms.append(form)
    return Firm(rest, tuple(forms))


def _cut(name: str) -> tuple[str, str] | None:
    words = list(_WORD.finditer(name))
    plain = [anyascii(word[0]).lower() for word in words]
    for length in range(min(_longest(), len(words) - 1), 0, -1):
        if _is_form(name, words[-length:], plain[-length:]):
            return name[: words[-length - 1].end()], " ".join(plain[-length:])
        if _is_form(name, words[:length], plain[:length]) and plain[0] not in _PLAIN:
            return name[words[length].start() :], " ".join(plain[:length])
    return None


@cache
def _longest() -> int:
    return max(map(len, lexicon().legal_forms))


def _is_form(name: str, words: Sequence[re.Match[str]], plain: Sequence[str]) -> bool:
    """Whether these words are a legal form: what is short and may be another word must be in capitals."""
    if tuple(plain) not in lexicon().legal_forms:
        return False
    written = name[words[0].start() : words[-1].end()]
    letters = sum(map(len, plain))
    return letters > _SHORT or plain[-1] in _PLAIN or written.isupper() or written == "GmbH"
