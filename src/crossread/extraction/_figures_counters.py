"""Who counted: the subject of a verb of counting that stands before a number ("the council counted 24 dead")."""

import re
from collections.abc import Callable, Sequence

from crossread.extraction._figures_harms import HARM
from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.extraction._trees import trees_of
from crossread.model import Span, Token

_COUNTING = frozenset(LEXICON["words"]["counting"].split())
_SETTING = frozenset(LEXICON["words"]["setting"].split())
_TOLL = r"(?:count|estimate|figure|number|tally|toll|total)s?"
_PUT = re.compile(rf"(?<!\w)(?:{_TOLL}|{'|'.join(HARM)})(?!\w).*(?<!\w)at(?!\w)", re.DOTALL | re.IGNORECASE)
_OF_TOLL = re.compile(rf"\s(?:an?|the|its|their)\s(?:[\w-]+\s){{0,3}}{_TOLL}\sof\s(?:[a-z]+\s){{0,2}}", re.IGNORECASE)
_OF = re.compile(r"\sof\s(?:[a-z]+\s){0,2}", re.IGNORECASE)
_TO = re.compile(rf"(?<!\w){_TOLL}(?!\w).*(?<!\w)to(?!\w)", re.DOTALL | re.IGNORECASE)
_GIVING = {
    **dict.fromkeys(("place", "placed", "places", "placing", "put", "puts", "putting"), _PUT),
    **dict.fromkeys(("gave", "give", "gives", "giving"), _OF_TOLL),
    **dict.fromkeys(("speak", "speaking", "speaks", "spoke", "talk", "talked", "talks"), _OF),
}
"""What has to stand between these verbs and a number that their subject gives: "put the dead at", "gave a toll of"."""
_NOUN = re.compile(r"(?:(?<!\w)(?:its|of|the|their)|[’']s?)\s$", re.IGNORECASE)
_SHORT = 8
_SUBJECTS = frozenset({"NOUN", "PROPN", "PRON"})
_FARTHEST = 120
"""Characters between a verb and the number that it counts."""


def counters(parsed: Parsed, positions: Sequence[int]) -> dict[int, Span]:
    """For positions of numbers, the phrase of whoever counted."""
    return _subjects(parsed, positions, _counts)


def revisers(parsed: Parsed, positions: Sequence[int]) -> dict[int, Span]:
    """For positions of numbers, the phrase of what set a count to it; that need not be anybody: "the find raised …"."""
    return _subjects(parsed, positions, _sets)


def _subjects(parsed: Parsed, positions: Sequence[int], is_meant: Callable[[str, str], bool]) -> dict[int, Span]:
    verbs = {position: verb for position in positions if (verb := _verb(parsed, position, is_meant))}
    if not verbs:
        return {}
    trees, found = trees_of(parsed), dict[int, Span]()
    for position, verb in verbs.items():
        subject = trees.child(parsed.token_index(verb.start), "nsubj")
        if (
            subject is not None
            and parsed.tokens[subject].pos in _SUBJECTS
            and parsed.tokens[subject].start < verb.start
        ):
            whole = trees.words_under(subject)
            found[position] = Span(whole.start, min(whole.end, verb.start - 1))
    return found


def _verb(parsed: Parsed, position: int, is_meant: Callable[[str, str], bool]) -> Token | None:
    """The last verb before a number in its sentence, "the wounded" apart, if it is one of those meant."""
    start = max(parsed.sentence_at(position).start, position - _FARTHEST)
    tokens = parsed.tokens_in(Span(start, position))
    verbs = [token for token in tokens if token.pos == "VERB" and not _stands_for_people(parsed, token)]
    if verbs and is_meant(parsed.words(verbs[-1].span).lower(), parsed.text[verbs[-1].end : position]):
        return verbs[-1]
    return None


def _stands_for_people(parsed: Parsed, token: Token) -> bool:
    """Whether a participle means those harmed: "the wounded"."""
    is_harm = parsed.words(token.span).lower() in HARM
    return is_harm and _NOUN.search(parsed.text, max(0, token.start - _SHORT), token.start) is not None


def _counts(verb: str, behind: str) -> bool:
    pattern = _GIVING.get(verb)
    if pattern is None:
        return verb in _COUNTING
    return bool(pattern.search(behind) if pattern is _PUT else pattern.fullmatch(behind))


def _sets(verb: str, behind: str) -> bool:
    return verb in _SETTING and _TO.search(behind) is not None
