"""What is too short to be a claim of its own."""

import re

from crossread.linking._contents import stems
from crossread.linking._lexicon import lexicon

_NUMBER = re.compile(r"\d+")
_FORM = re.compile(r"\w+(?:['’]\w+)?")
_LEAST = 2
_FEW = 4
"""Words that carry content, below which only a whole clause says something."""


def is_fragment(words: str, *, own_voice: bool) -> bool:
    """Whether next to nothing is said: one word, or, as somebody's, a few words without a number or a clause.

    What a text says in its own voice is a clause.
    """
    content, numbers = len(stems(words)), len(_NUMBER.findall(words))
    if own_voice or content + numbers < _LEAST:
        return content + numbers < _LEAST
    forms = (found.lower().replace("’", "'") for found in _FORM.findall(words))
    return not numbers and content < _FEW and lexicon().clause_words.isdisjoint(forms)
