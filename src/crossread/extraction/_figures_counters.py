"""Who counted: the subject of a verb of counting that stands before a number ("the council counted 24 dead")."""

import re
from collections.abc import Sequence

from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.extraction._trees import trees_of
from crossread.model import Span, Token

_COUNTING = frozenset(LEXICON["words"]["counting"].split())
_PUTTING = frozenset({"place", "placed", "places", "placing", "put", "puts", "putting"})
_PUT = re.compile(
    r"(?<!\w)(?:toll|tolls|number|numbers|figure|figures|count|tally|total)(?!\w).*(?<!\w)at(?!\w)", re.DOTALL
)
_NOMINAL = frozenset({"NOUN", "PROPN"})
_FARTHEST = 120
"""Characters between a verb and the number that it counts."""


def counters(parsed: Parsed, positions: Sequence[int]) -> dict[int, Span]:
    """For positions of numbers, the phrase of whoever counted."""
    verbs = {position: verb for position in positions if (verb := _verb(parsed, position))}
    if not verbs:
        return {}
    trees, found = trees_of(parsed), dict[int, Span]()
    for position, verb in verbs.items():
        subject = trees.child(parsed.token_index(verb.start), "nsubj")
        if subject is not None and parsed.tokens[subject].pos in _NOMINAL and parsed.tokens[subject].start < verb.start:
            whole = trees.words_under(subject)
            found[position] = Span(whole.start, min(whole.end, verb.start - 1))
    return found


def _verb(parsed: Parsed, position: int) -> Token | None:
    """The last verb before a number in its sentence, if it is one of counting."""
    start = max(parsed.sentence_at(position).start, position - _FARTHEST)
    before = [token for token in parsed.tokens_in(Span(start, position)) if token.pos == "VERB"]
    verb = before[-1] if before else None
    if verb is None:
        return None
    word = parsed.words(verb.span).lower()
    puts = word in _PUTTING and _PUT.search(parsed.text, verb.end, position)
    return verb if word in _COUNTING or puts else None
