"""Who tells a whole sentence, by its end: "… killed 12 people state media said", "… said the director on Monday"."""

import re

from crossread.extraction._figures_named import Named
from crossread.model import Span

_TELLS = re.compile(
    r"(?<=\s)(?:has\s|have\s)?(?:said|says?|told|tells?|reported|reports?|added|adds?|confirmed|announced)(?!\w)"
)
_BY = re.compile(r"(?<!\w)(?:reported|confirmed|documented|recorded|counted|registered|verified)\sby\s")
_PUT_AT = re.compile(r"(?<!\w)(?:estimated|placed|put)\s(?:at|as)\s$", re.IGNORECASE)
_PUT_BY = re.compile(r"(?:\s[\w-]+){0,2}\sby\s")
_RELATIVE = re.compile(r"(?<!\w)(?:which|who|whom|that|whose|as)\s(?:the\s|an?\s)?$", re.IGNORECASE)
_NEAR = 60
"""Characters behind a figure in which it is said who recorded it."""
_BEFORE = 20
"""Characters before a figure in which it is said to have been put at that."""
_FARTHEST = 300
"""Characters behind a figure in which the words that tell whose it is must come."""


def recorder(named: Named, sentence: Span, figure: Span) -> str:
    """Whoever is said to have counted, behind a passive: "12 deaths were reported by the rescuers", "put at 12 by"."""
    text, limit = named.parsed.text, max(figure.end, min(sentence.end, figure.end + _NEAR))
    is_put = _PUT_AT.search(text, max(sentence.start, figure.start - _BEFORE), figure.start)
    passive = _BY.search(text, figure.end, limit) or (is_put and _PUT_BY.match(text, figure.end, limit))
    return named.at_once(Span(passive.end(), sentence.end)) if passive else ""


def teller(named: Named, sentence: Span, figure: Span, end: int) -> str:
    """Whoever is named before or behind a verb of saying, later in the sentence; empty where nobody is.

    What is counted ends at `end`, if no source was taken for it.
    """
    text = named.parsed.text
    for verb in _TELLS.finditer(text, figure.end, max(figure.end, min(sentence.end, figure.end + _FARTHEST))):
        before = Span(min(end, verb.start() - 1), verb.start() - 1)
        who = named.until(before) or named.until(Span(figure.end, verb.start() - 1))
        if who and _RELATIVE.search(text[figure.end : verb.start() - 1].removesuffix(who)):
            continue
        who = who or named.at_once(Span(verb.end() + 1, sentence.end))
        if who:
            return who
    return ""
