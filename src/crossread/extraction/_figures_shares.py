"""Shares of something, and what they add to an amount: "two thirds", "half a dozen", "3 million and a half"."""

import re

from crossread.extraction._figures_cardinals import (
    SMALL,
    THOUSAND,
    Amount,
    Run,
    below_hundred,
    cardinal,
    scaled,
)

_A = re.compile(r"(?<!\w)an?[\s-]{1,3}$", re.IGNORECASE)
_AND = re.compile(r"[\s-]{1,3}and[\s-]{1,3}", re.IGNORECASE)
_AND_A = re.compile(r"[\s-]{1,3}and[\s-]{1,3}an?[\s-]{1,3}", re.IGNORECASE)
_OF_SCALE = re.compile(r"\s{1,3}(?:of\s)?(?:an?\s{1,3})?", re.IGNORECASE)
_OF = re.compile(r"\sof(?!\w)", re.IGNORECASE)
_A_WORD = re.compile(r"\s[a-z]")
_POINT = re.compile(r"\spoint\s", re.IGNORECASE)
_AT = re.compile(r"(?<!\w)at\s$", re.IGNORECASE)
_OUT_OF = re.compile(r"\s(?:in\s(?:every\s)?|out\sof\s(?:every\s)?)", re.IGNORECASE)
_LASTS = re.compile(r"[\s-](?:second|minute|hour|day|night|week|month|year|decade)s?(?!\w)", re.IGNORECASE)
_COUNTING = frozenset({"third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"})
_MOST_DIGITS = 6
_ROUND = frozenset({10, 100})
"""Out of so many, in digits, a share is meant; 12 out of 50 may be counted."""


def share(run: Run, at: int) -> Amount | None:
    """A part of one, or of a scale named behind it, whose scale it then has."""
    part = _part(run, at)
    if part is None:
        return None
    if run.kind(part.after) in {"scale", "hundred"} and run.before(part.after, _OF_SCALE):
        word = run.words[part.after]
        return scaled(run, Amount(part.value * word.value, part.after + 1, word.value))
    return part if run.words[at].word != "quarter" or _is_led(run, at) else None


def with_share(run: Run, amount: Amount) -> Amount:
    """An amount with the part that is added to it: "five and a quarter", "one million and a half"."""
    part = _added(run, amount.after)
    if part is None:
        return amount
    if part.scale > 1:
        times = part.scale if amount.scale == 1 else 1
        return Amount(amount.value * times + part.value, part.after, part.scale)
    times = amount.scale if amount.scale >= THOUSAND else 1
    return Amount(amount.value + part.value * times, part.after, amount.scale)


def with_point(run: Run, at: int, amount: Amount) -> Amount:
    """An amount with the digits spoken after "point": "nine point nought four"."""
    if (
        run.kind(amount.after) not in SMALL
        or not run.before(amount.after, _POINT)
        or _AT.search(run.text, 0, run.words[at].start)
    ):
        return amount
    digits, after = "", amount.after
    while (after == amount.after or run.joins(after, *SMALL)) and len(digits) < _MOST_DIGITS:
        spoken = below_hundred(run, after)
        if spoken is None:
            break
        digits, after = f"{digits}{spoken.value:.0f}", spoken.after
    return Amount(amount.value + float(f"0.{digits}"), after)


def ratio(run: Run, at: int, amount: Amount) -> Amount | None:
    """A share such as "two in five"; nothing where more than all, or a length of time, is meant."""
    out_of = run.before(amount.after, _OUT_OF)
    is_spoken = run.kind(at) in SMALL
    if not out_of or not (is_spoken or amount.value == 1 or "out" in out_of.group()):
        return None
    whole = cardinal(run, amount.after)
    if (
        whole is None
        or not amount.value < whole.value < THOUSAND
        or _LASTS.match(run.text, run.words[whole.after - 1].end)
    ):
        return None
    in_words = is_spoken and run.kind(amount.after) != "digits"
    is_share = in_words or amount.value == 1 or ("out" in out_of.group() and whole.value in _ROUND)
    return Amount(amount.value / whole.value, whole.after) if is_share else None


def _part(run: Run, at: int) -> Amount | None:
    """A part in words or signs, with how many of them: "half", "three quarters", "a third", "¾"."""
    word = run.words[at]
    if word.kind == "part":
        is_told = word.word in {"half", "quarter"} or not word.word[-1].isalpha() or _is_led(run, at)
        return Amount(word.value, at + 1) if is_told else None
    times = below_hundred(run, at)
    if times is None or not run.joins(times.after, "part" if times.value == 1 else "parts"):
        return None
    return Amount(times.value * run.words[times.after].value, times.after + 1)


def _is_led(run: Run, at: int) -> bool:
    start = run.words[at].start
    return _A.search(run.text, max(0, start - 6), start) is not None


def _added(run: Run, at: int) -> Amount | None:
    """The part behind "and"; one of something else ("two and a third of the others") and the next of a row are none."""
    if not run.before(at, _AND_A) and not run.before(at, _AND):
        return None
    part = share(run, at)
    if part is None or (part.scale == 1 and _OF.match(run.text, run.words[part.after - 1].end)):
        return None
    is_next = run.words[at].word in _COUNTING and _A_WORD.match(run.text, run.words[at].end)
    return None if is_next and part.scale == 1 and not run.joins(part.after, "scale") else part
