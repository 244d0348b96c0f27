"""Words in Arabic letters, which write the long vowels only, against ways to spell them in Latin letters."""

import re
from functools import lru_cache

_CONSONANTS = {
    **dict.fromkeys("ب", "bp"),
    **dict.fromkeys("پ", "pb"),
    **dict.fromkeys("تط", "t"),
    **dict.fromkeys("ث", "Tts"),
    **dict.fromkeys("ج", "jg"),
    **dict.fromkeys("چ", "Cjt"),
    **dict.fromkeys("حه", "h"),
    **dict.fromkeys("خ", "Kkh"),
    **dict.fromkeys("د", "d"),
    **dict.fromkeys("ذ", "Ddz"),
    **dict.fromkeys("ر", "r"),
    **dict.fromkeys("زژ", "zj"),
    **dict.fromkeys("سص", "s"),
    **dict.fromkeys("ش", "SC"),
    **dict.fromkeys("ض", "dDz"),
    **dict.fromkeys("ظ", "zDd"),
    **dict.fromkeys("غ", "Gg"),
    **dict.fromkeys("ف", "fv"),
    **dict.fromkeys("ق", "qkg"),
    **dict.fromkeys("كک", "kc"),
    **dict.fromkeys("گ", "g"),
    **dict.fromkeys("ل", "l"),
    **dict.fromkeys("م", "m"),
    **dict.fromkeys("ن", "n"),
}
"""What each letter can be in Latin ones; capitals stand for two letters: T for "th", S for "sh", C for "ch"."""
_LONG = {**dict.fromkeys("اأإآٱ", "a"), **dict.fromkeys("وؤ", "w"), **dict.fromkeys("يىیئ", "y")}
_HEARD = {"a": "ae", "w": "wuo", "y": "yie"}
"""In which Latin letters each of the long vowels can be heard."""
_ENDING = "ة"
_ARTICLE = "ال"
_SHORTEST = 5
"""Letters of a word that begins with its article."""
_PAIRS = {"sh": "S", "kh": "K", "gh": "G", "th": "T", "dh": "D", "ch": "C", "ph": "f", "dj": "j"}
_VOWELS = "aeiouwy"
_WORD = re.compile(r"[^\W\d_]+")
_MARKS = re.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_SERVANT = "عبد"
_SERVANT_LATIN = re.compile(r"^abd[aeiou]+l?(?=\w{3})")
_LONGEST = 40

Units = tuple[tuple[str, ...], tuple[str, ...]]
"""The vowels before, between and behind the consonants of a word, and what each of these can be."""


def words_in(name: str) -> list[str]:
    """The words of a name without vowel marks and articles; "Abd" makes one with the word behind it."""
    words = [
        word.removeprefix(_ARTICLE) if len(word) >= _SHORTEST else word
        for word in _WORD.findall(_MARKS.sub("", name[: 5 * _LONGEST]))
    ]
    made: list[str] = []
    for word in words:
        if made and made[-1] == _SERVANT:
            made[-1] += word
        else:
            made.append(word)
    return made


def may_be_spelt(word: str, latin: str) -> bool:
    """Whether a word in Arabic letters can be spelt so in Latin ones: all consonants, and its long vowels heard."""
    runs, consonants = latin_units(latin)
    return any(_fits(told, (runs, consonants)) for told in units_of(word))


@lru_cache(maxsize=20_000)
def units_of(word: str) -> tuple[Units, ...]:
    """The vowels and consonants of a word in Arabic letters; a feminine ending is heard as "a" or as "at"."""
    if word.endswith(_ENDING):
        stem = word[:-1]
        return (_units(f"{stem}ا"), _units(f"{stem}ت"))
    return (_units(word),)


def _units(word: str) -> Units:
    runs, consonants = [""], list[str]()
    for letter in word[:_LONGEST]:
        if letter in _CONSONANTS:
            consonants.append(_CONSONANTS[letter])
            runs.append("")
        else:
            runs[-1] += _LONG.get(letter, "")
    return tuple(runs), tuple(consonants)


@lru_cache(maxsize=50_000)
def latin_units(word: str) -> Units:
    """The vowels and consonants of a word in plain Latin letters; doubled consonants are one."""
    word = _SERVANT_LATIN.sub("abd", word[:_LONGEST])
    for letters, sound in _PAIRS.items():
        word = word.replace(letters, sound)
    runs, consonants = [""], list[str]()
    for letter in word:
        if letter in _VOWELS:
            runs[-1] += letter
        elif not consonants or runs[-1] or consonants[-1] != letter:
            consonants.append(letter)
            runs.append("")
    if consonants[-1:] == ["h"] and not runs[-1] and len(consonants) > 1 and runs[-2]:
        return tuple(runs[:-1]), tuple(consonants[:-1])
    return tuple(runs), tuple(consonants)


def _fits(told: Units, latin: Units) -> bool:
    if len(told[1]) != len(latin[1]) or not all(one in some for some, one in zip(told[1], latin[1], strict=True)):
        return False
    return _begins(told[0][0], latin[0][0]) and all(map(_is_heard, told[0][1:], latin[0][1:]))


def _begins(run: str, heard: str) -> bool:
    """A word that begins with "a" in Arabic letters can begin with any vowel."""
    return bool(heard) if run == "a" else _is_heard(run, heard)


def _is_heard(run: str, heard: str) -> bool:
    if not run:
        return len(heard) <= 1
    return all(set(_HEARD[vowel]) & set(heard) for vowel in run)
