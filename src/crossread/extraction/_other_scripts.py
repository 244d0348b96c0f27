"""Names in another script than the text's: the reader, which learnt Latin letters, does not see them all."""

import re
from collections.abc import Iterator

from crossread.model import Span

OTHER_LETTER = r"[^\W\d_A-Za-z\u00aa-\u024f\u1e00-\u1eff]"
_RUN = re.compile(rf"(?<!\w){OTHER_LETTER}+(?:[ -]{OTHER_LETTER}+)*(?!\w)")
_LONGEST = 5
"""Words of a name; more of them are a sentence in another language."""
_QUOTED = frozenset("\"“«‘'")


def in_other_scripts(text: str) -> Iterator[Span]:
    """Every run of words in another script that may be a name: with capitals, where the script has them."""
    for found in _RUN.finditer(text):
        first, *more = re.split("[ -]", found[0])
        is_word = not more and text[max(found.start() - 1, 0) : found.start()] in _QUOTED
        if len(first) > 1 and not first[0].islower() and not is_word and len(more) < _LONGEST:
            yield Span(*found.span())


def is_in_other_script(name: str) -> bool:
    """Whether a name begins in another script."""
    return re.match(OTHER_LETTER, name) is not None
