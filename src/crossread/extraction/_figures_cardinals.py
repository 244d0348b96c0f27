"""Whole amounts built from the words of numbers: "4 thousand 3 hundred and 21", "two hundred and thirty-one"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from crossread.extraction._figures_words import NumberWord

HUNDRED, THOUSAND, MILLION, DOZEN = 100, 1000, 1_000_000, 12
SMALL = frozenset({"one", "teen", "ten"})
JOINED = re.compile(r"[\s-]{1,3}")
_AND = re.compile(r"\s{1,3}and\s{1,3}", re.IGNORECASE)
_MOST_SCALES = 3
_FARTHEST = 16


@dataclass(frozen=True, slots=True)
class Amount:
    """What has been read: its value, the place of the word after it, and the scale of its last part."""

    value: float
    after: int
    scale: float = 1


@dataclass(frozen=True, slots=True)
class Run:
    """A text with the words that its numbers are made of."""

    text: str
    words: Sequence[NumberWord]

    def kind(self, at: int) -> str:
        """The kind of a word; nothing behind the last."""
        return self.words[at].kind if at < len(self.words) else ""

    def before(self, at: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The text between a word and the one before it, where all of it is as the pattern says."""
        if not 0 < at < len(self.words):
            return None
        start, end = self.words[at - 1].end, self.words[at].start
        return pattern.fullmatch(self.text, start, end) if end - start <= _FARTHEST else None

    def joins(self, at: int, *kinds: str) -> bool:
        """Whether a word of one of the kinds stands right behind the word before."""
        return self.kind(at) in kinds and self.before(at, JOINED) is not None


def cardinal(run: Run, at: int) -> Amount | None:
    """The longest amount that begins at a word."""
    group = _scale_alone(run, at) or _group(run, at)
    total, limit, found = 0.0, inf, None
    while group:
        part = scaled(run, group)
        if part.value >= limit:
            break
        total, limit = total + part.value, part.scale
        found = Amount(total, part.after, part.scale)
        group = _further(run, at, found)
    return found


def scaled(run: Run, amount: Amount) -> Amount:
    """An amount times the scales that follow it: "three lakh crore", "three dozens"."""
    times, after = 1.0, amount.after
    while run.joins(after, "scale") and after - amount.after < _MOST_SCALES:
        times, after = times * run.words[after].value, after + 1
    if times == 1 and amount.value < HUNDRED and run.joins(after, "crowd") and run.words[after].word == "dozens":
        times, after = DOZEN, after + 1
    return Amount(amount.value * times, after, amount.scale * times)


def below_hundred(run: Run, at: int) -> Amount | None:
    """A number in words below a hundred: "seven", "twenty-one"."""
    if run.kind(at) not in SMALL:
        return None
    value = run.words[at].value
    if run.kind(at) == "ten" and run.joins(at + 1, "one") and run.words[at + 1].value:
        return Amount(value + run.words[at + 1].value, at + 2)
    return Amount(value, at + 1)


def _scale_alone(run: Run, at: int) -> Amount | None:
    word = run.words[at]
    return Amount(word.value, at + 1, word.value) if word.kind == "scale" else None


def _group(run: Run, at: int) -> Amount | None:
    """What may stand before "thousand": digits, or words up to nine hundred and ninety-nine."""
    if run.kind(at) == "hundred":
        return _with_rest(run, Amount(HUNDRED, at + 1, HUNDRED), in_digits=False)
    word = run.words[at]
    in_digits = word.kind == "digits"
    amount = Amount(word.value, at + 1, word.scale) if in_digits else below_hundred(run, at)
    if amount and amount.value < THOUSAND and run.joins(amount.after, "hundred"):
        return _with_rest(run, Amount(amount.value * HUNDRED, amount.after + 1, HUNDRED), in_digits=in_digits)
    return amount


def _with_rest(run: Run, hundreds: Amount, *, in_digits: bool) -> Amount:
    """Hundreds with what is said after them: "two hundred and five", "3 hundred and 21"."""
    at = hundreds.after
    has_and = run.before(at, _AND) is not None
    if not has_and and not run.before(at, JOINED):
        return hundreds
    rest = below_hundred(run, at)
    if in_digits and has_and and run.kind(at) == "digits" and run.words[at].value < HUNDRED:
        rest = Amount(run.words[at].value, at + 1)
    if rest is None or not rest.value or run.joins(rest.after, "hundred", "part", "parts"):
        return hundreds
    return Amount(hundreds.value + rest.value, rest.after, 1)


def _further(run: Run, first: int, so_far: Amount) -> Amount | None:
    """The next smaller group of the same amount: "thousand three hundred", but not another count behind "and"."""
    at = so_far.after
    has_and = run.before(at, _AND) is not None
    if so_far.scale < THOUSAND or run.kind(at) not in {"digits", *SMALL} or not (has_and or run.before(at, JOINED)):
        return None
    group = _group(run, at)
    is_large = group is not None and (group.value >= HUNDRED or scaled(run, group).scale > 1)
    in_digits = "digits" in {run.kind(first), run.kind(at)}
    return group if is_large or not (in_digits or (has_and and so_far.scale >= MILLION)) else None
