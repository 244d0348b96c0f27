"""Numbers as news writes them: in digits of any grouping, in words, or vaguely."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from crossread.extraction._figures_cardinals import Amount, Run, cardinal
from crossread.extraction._figures_shares import ratio, share, with_point, with_share
from crossread.extraction._figures_vague import LEAST
from crossread.extraction._figures_words import LEXICON, number_words_in
from crossread.model import Anchored

_A = re.compile(r"(?<!\w)an?\s{1,3}$", re.IGNORECASE)
_OF = re.compile(r"\sof\s", re.IGNORECASE)
_OF_SCALE = re.compile(r"\s(?:of\s)?(?:a\s)?", re.IGNORECASE)
_DETERMINED = re.compile(r"(?<!\w)(?:the|this|that|which|each|every|any|no)\s$", re.IGNORECASE)
_SCORER = re.compile(r"(?<!\w)(?:he|she|it|who|test|exam)\s$", re.IGNORECASE)
_MINUS = re.compile(r"(?<!\w)(?<!\sor\s)(?P<word>minus|negative)\s$|(?:(?<=[^\d\s]\s)|(?<=\()|^\s{0,3})(?P<sign>[-−])$")
_AFTER_NEGATIVE = re.compile(r"\s?(?:$|[^\w\s]|(?:per\s?cent|degrees?|points?|and|or|to|are|is)(?!\w))", re.IGNORECASE)
_AS_FEW = re.compile(r"(?<!\w)as\s$", re.IGNORECASE)
_NEXT = re.compile(r"\s?(?P<word>\w*)")
_FUNCTION = frozenset(LEXICON["words"]["function"].split())
_MOST_SCALES = 2
_LED = frozenset({"hundred", "scale", "part", "few"})


@dataclass(frozen=True, slots=True)
class Number(Anchored):
    """One number; `is_open` where it is only the least that the word can mean ("dozens")."""

    value: float
    is_open: bool = False
    is_share: bool = False
    """Whether it is a fraction of something: "half of"."""
    is_word: bool = False


def numbers_in(text: str, vague: Mapping[str, float] = LEAST) -> Iterator[Number]:
    """Every number of a text in order, whatever it stands for; `vague` says what "dozens" and the like count."""
    run = Run(text, tuple(number_words_in(text, vague)))
    at = 0
    while at < len(run.words):
        number, after = _number(run, at, vague)
        if number:
            yield number
        at = after


def number_of(words: str) -> float | None:
    """What a few words mean as a number; nothing where they are none."""
    words = words.strip()
    found = list(numbers_in(words))
    is_whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(words))
    return found[0].value if is_whole else None


def _number(run: Run, at: int, vague: Mapping[str, float]) -> tuple[Number | None, int]:
    """The number that begins at a word, if one does, and the place of the word after it."""
    if run.words[at].word == "few" and _AS_FEW.search(run.text, max(0, run.words[at].start - 4), run.words[at].start):
        return None, at + 1
    if run.kind(at) in {"crowd", "few"}:
        amount = _crowd(run, at, vague) if run.kind(at) == "crowd" else _few(run, at, vague)
        is_open = run.words[at].word != "couple"
        return (_told(run, at, amount, is_open=is_open), amount.after) if amount else (None, at + 1)
    if part := share(run, at):
        return _told(run, at, part, is_share=part.scale == 1), part.after
    whole = cardinal(run, at)
    if whole is None or _is_pronoun(run, at, whole):
        return None, at + 1
    if part := ratio(run, at, whole):
        return _told(run, at, part, is_share=True), part.after
    amount = with_share(run, with_point(run, at, whole))
    return _signed(run.text, _told(run, at, amount)), amount.after


def _crowd(run: Run, at: int, vague: Mapping[str, float]) -> Amount | None:
    """Such as "dozens" and "tens of thousands"; not where somebody scores."""
    word = run.words[at]
    if run.kind(at + 1) == "crowd" and run.before(at + 1, _OF):
        times = LEXICON["scales"].get(run.words[at + 1].word.removesuffix("s"), 0)
        return Amount(float(vague[word.word] * times), at + 2) if times else None
    is_verb = word.word == "scores" and _SCORER.search(run.text, max(0, word.start - 8), word.start)
    return None if word.word == "tens" or is_verb else Amount(float(vague[word.word]), at + 1)


def _few(run: Run, at: int, vague: Mapping[str, float]) -> Amount:
    """Such as "several", "a few thousand", "a couple of hundred"."""
    value, after = float(vague[run.words[at].word]), at + 1
    while run.kind(after) in {"scale", "hundred"} and run.before(after, _OF_SCALE) and after - at <= _MOST_SCALES:
        value, after = value * run.words[after].value, after + 1
    return Amount(value, after)


def _told(run: Run, at: int, amount: Amount, *, is_share: bool = False, is_open: bool = False) -> Number:
    first, end = run.words[at], run.words[amount.after - 1].end
    led = _A.search(run.text, max(0, first.start - 6), first.start) if first.kind in _LED else None
    is_word = is_share or is_open or first.kind != "digits"
    return Number(led.start() if led else first.start, end, round(amount.value, 9), is_open, is_share, is_word)


def _is_pronoun(run: Run, at: int, amount: Amount) -> bool:
    """Whether it is "this one", "the one that", and no number."""
    word = run.words[at]
    is_led = word.word == "one" and _DETERMINED.search(run.text, max(0, word.start - 8), word.start)
    if not is_led or amount.after > at + 1:
        return False
    after = _NEXT.match(run.text, word.end)
    return (
        is_led.group().lower() == "no "
        or after is None
        or not after["word"]
        or after["word"].lower() in _FUNCTION - {"of"}
    )


def _signed(text: str, number: Number) -> Number:
    """Below zero after "minus", a minus sign that is no dash, and "negative" where no thing is counted."""
    minus = _MINUS.search(text, max(0, number.start - 10), number.start)
    if not minus or not number.value:
        return number
    is_told = (
        not number.is_word if minus["sign"] else minus["word"] == "minus" or _AFTER_NEGATIVE.match(text, number.end)
    )
    start = minus.start("sign") if minus["sign"] else minus.start("word")
    return replace(number, start=start, value=-number.value) if is_told else number
