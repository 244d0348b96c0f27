"""How English writes times: one pattern for each form, and all of them as one."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Any


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((files("crossread.extraction") / "lexicons" / name).read_text("utf-8"))


LEXICON, _FORMS = _table("times.toml"), _table("time_forms.toml")

MONTHS: dict[str, int] = {name[:3].lower(): number for name, number in LEXICON["months"].items()}
WEEKDAYS: dict[str, int] = {name[:3].lower(): number for name, number in LEXICON["weekdays"].items()}
SEASONS: dict[str, int] = LEXICON["seasons"]
ORDINALS: dict[str, int] = LEXICON["ordinals"]
DECADES: dict[str, int] = LEXICON["decades"]
UNITS: dict[str, str] = LEXICON["units"]
SETS: dict[str, str] = LEXICON["sets"]
FEASTS: dict[str, str] = LEXICON["feasts"]
ZONE_NAMES = _table("zones.toml")

_EDGE = r"(?<![\w$€£])", r"(?![\w])"


def phrases(listed: str) -> str:
    """A pattern for any of the phrases, the longest first."""
    words = sorted({" ".join(phrase.split()) for phrase in listed.split("|")}, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"[\s\u00a0]{1,3}") for word in words)


def _cased(names: Iterable[str], short: str) -> str:
    """Month and weekday names only as names are written: "May", never "may"."""
    full = "|".join(f"{name}|{name.upper()}" for name in names)
    return rf"(?-i:{full}|(?:{short})\b\.?)"


def _pieces() -> dict[str, str]:
    names: dict[str, str] = {
        "month": _cased(LEXICON["months"], LEXICON["short"]["months"]),
        "weekday": _cased(LEXICON["weekdays"], LEXICON["short"]["weekdays"]),
        "weekday_dated": _cased(LEXICON["weekdays"], LEXICON["short"]["weekdays_dated"]),
        "ordinal": "|".join(ORDINALS),
        "season": "|".join(SEASONS),
        "decade_name": "|".join(DECADES),
        "set_name": "|".join(SETS),
        "feast_name": phrases("|".join(FEASTS)).replace("'", "['’]"),
        "zone_short": "|".join(sorted([*ZONE_NAMES["abbreviations"], "ET", "PT"], key=len, reverse=True)),
    }
    names |= {name: phrases(listed) for name, listed in LEXICON["open"].items()}
    names |= _FORMS["pieces"]
    return names


def _filled(pattern: str, pieces: Mapping[str, str]) -> str:
    """The pattern with every piece, and the pieces within pieces, put in."""
    joined = "".join(line.strip() for line in pattern.splitlines())
    return re.sub(r"\{([a-z_]+)\}", lambda match: _filled(pieces[match[1]], pieces), joined)


def _unnamed(pattern: str) -> str:
    return re.sub(r"[(][?]P<[a-z0-9_]+>", "(?:", pattern)


_PIECES = _pieces()
_PATTERNS = {name: _filled(pattern, _PIECES) for name, pattern in _FORMS["forms"].items()}

FORMS = {name: re.compile(f"{_EDGE[0]}(?:{pattern}){_EDGE[1]}", re.IGNORECASE) for name, pattern in _PATTERNS.items()}
ANY = re.compile(
    rf"{_EDGE[0]}(?=[\w'’])(?:"
    + "|".join(f"(?P<{name}>{_unnamed(pattern)})" for name, pattern in _PATTERNS.items())
    + f"){_EDGE[1]}",
    re.IGNORECASE,
)
"""Any form at all; `lastgroup` of a match says which."""
