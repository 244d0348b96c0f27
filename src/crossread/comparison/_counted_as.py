"""Which word a longer expression is counted with: "dyed-in-the-wool bandits" with "bandits"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from crossread.model import LabelUse

_BEHIND = re.compile(r" (?:of|for|to|in|at|from|by|with|who|whose|that|which|previously|formerly|once) ")


def counted_as(uses: Sequence[LabelUse]) -> Iterator[LabelUse]:
    """The uses of one thing, each longer one with the shorter that it ends in, if that stands alone and colours alike.

    A name that ends in such a word ("the Norlandic regime") is counted with it, and is no plain name then.
    """
    alone = {(use.word, use.polarity) for use in uses if not use.is_name}
    for use in uses:
        heads = [word for word in _ends(use.word) if (word, use.polarity) in alone]
        if heads and _core(use.label).rpartition(" ")[2].islower():
            yield replace(use, counted_as=heads[-1], is_name=False)
        else:
            yield use


def _ends(word: str) -> Iterable[str]:
    """What an expression ends in, without what hangs on it behind, the longest first."""
    words = _core(word).split()
    return (" ".join(words[at:]) for at in range(len(words)))


def _core(expression: str) -> str:
    return _BEHIND.split(expression, maxsplit=1)[0]
