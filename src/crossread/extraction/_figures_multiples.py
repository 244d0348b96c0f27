"""How many times something is something else: "doubled", "twice as many", "half as many", "three to one", "3:1"."""

import re
from collections.abc import Iterator, Sequence

from crossread.extraction._figures_counted import counted_by
from crossread.extraction._figures_numbers import Number
from crossread.extraction._figures_quantities import Quantity
from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.extraction._trees import Trees, trees_of
from crossread.model import Span

TIMES, RATIO = "times", "ratio"
"""Units: so many times as much, and so many to each one of the others (the base)."""

_NUMERALS = {
    word: float(value) for name in ("ones", "teens", "tens") for word, value in LEXICON["numerals"][name].items()
}
_WORDS = "|".join(sorted(_NUMERALS, key=len, reverse=True))
_NUMBER = rf"(?:{_WORDS}|\d{{1,4}}(?:\.\d)?)"
_VERBS = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5}
_AS_MUCH = (
    r"(?:as\s(?:many|much|few|little|high|large|big|likely|often|long)"
    r"|the\s(?:number|amount|rate|size|total|toll|figure|average|level|price))"
)
_LOOSE = r"(?:(?P<more>more\sthan|over|at\sleast)\s|(?P<about>about|almost|around|nearly|roughly|some)\s)?"
_MULTIPLE = re.compile(
    rf"(?<![\w-]){_LOOSE}(?:"
    rf"(?P<verb>doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|es|ing)(?!\w)(?!\s(?:as|back|down|over|up)(?!\w))"
    rf"|(?P<twice>twice|double|half)\s{_AS_MUCH}"
    rf"|(?P<times>{_NUMBER})\stimes\s(?:{_AS_MUCH}|(?:bigger|fewer|greater|higher|larger|less|longer|lower|more|smaller))"
    rf"|(?P<fold>{_NUMBER})-?fold"
    r")(?!\w)",
    re.IGNORECASE,
)
_LED = r"(?:(?<=ratio\sof\s)|(?<=odds\sof\s)|(?<=by\s)|(?<=about\s)|(?<=nearly\s)|(?<=almost\s)|(?<=than\s))"
_RATIO = re.compile(
    rf"(?<![\w-])(?<!at\s)(?P<one>{_NUMBER})(?:\sto\s|-to-)(?P<other>one)(?!\w)"
    rf"|{_LED}(?P<first>\d{{1,3}})\s?:\s?(?P<second>\d{{1,3}})(?![\w:])"
    r"|(?<![\w:])(?P<left>\d{1,3}):(?P<right>\d{1,3})(?=\sratio(?!\w))",
    re.IGNORECASE,
)
_VALUES = {"twice": 2.0, "double": 2.0, "half": 0.5}
_LONGEST = 60
"""Characters of a subject that still says what is counted."""


def multiples_in(text: str) -> Iterator[Quantity]:
    """Every multiple and every ratio, its words kept; what it is a multiple of stays unsaid, as in the text."""
    for match in _MULTIPLE.finditer(text):
        low = _times(match)
        if low > 0:
            number = Number(match.start(), match.end(), low, is_word=True)
            yield Quantity(*match.span(), low, None if match["more"] else low, match.group(), TIMES, number)
    for match in _RATIO.finditer(text):
        one, other = (
            match["one"] or match["first"] or match["left"],
            match["other"] or match["second"] or match["right"],
        )
        low, base = _value(one), _value(other)
        if low > 0 and base > 0 and max(low, base) > 1:
            number = Number(match.start(), match.end(), low, is_word=True)
            yield Quantity(*match.span(), low, low, "", RATIO, number, base)


def multiplied(parsed: Parsed, quantities: Sequence[Quantity]) -> dict[int, str]:
    """What each multiple and ratio is told of, by its start: the words behind "as many", or else the subject."""
    own = [one for one in quantities if one.unit in (TIMES, RATIO)]
    if not own:
        return {}
    trees = trees_of(parsed)
    return {one.start: _behind(parsed, one) or _subject(trees, one) for one in own}


def _behind(parsed: Parsed, quantity: Quantity) -> str:
    sentence = parsed.sentence_at(quantity.start)
    between = Span(sentence.start, max(sentence.end, quantity.end))
    is_noun = quantity.modifier.lower().endswith(("many", "few"))
    return counted_by(parsed, quantity.span, "count", between).words if is_noun else ""


def _subject(trees: Trees, quantity: Quantity) -> str:
    """The subject of the verb over a quantity, without "the number of"; empty where there is none before it."""
    parsed = trees.parsed
    at = parsed.token_index(quantity.end - 1)
    for _ in range(_UP):
        if at < 0:
            return ""
        subject = trees.child(at, "nsubj")
        if subject is not None:
            span = trees.words_under(subject)
            words = _NUMBER_OF.sub("", parsed.words(span)) if span.end <= quantity.start else ""
            return words if len(words) <= _LONGEST else ""
        at = parsed.tokens[at].head
    return ""


_UP = 4
"""Words above a quantity among which its verb is."""
_NUMBER_OF = re.compile(r"^(?:(?:the|a)\s)?(?:(?:total\s)?number\sof\s)?(?:the\s)?", re.IGNORECASE)


def _times(match: re.Match[str]) -> float:
    if match["verb"]:
        return _VERBS[match["verb"].lower()]
    return _VALUES[match["twice"].lower()] if match["twice"] else _value(match["times"] or match["fold"])


def _value(number: str) -> float:
    return _NUMERALS.get(number.lower()) or float(number if number[:1].isdigit() else 0)
