"""The parts of a name, in a form in which most ways to spell it in Latin letters are the same."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from anyascii import anyascii

from crossread.linking._legal_forms import without_forms
from crossread.linking._lexicon import lexicon

_PART = re.compile(r"[^\W_]+")
_MUTE = re.compile(r"[’'‘`´ʼʿʾ]s?(?=\s|$)|[’'‘`´ʼʿʾ]")
_DOUBLED = re.compile(r"(.)\1+")
_SERVANT = re.compile(r"^abd[aiu]+l?(?=\w{3})")
"""The beginning of names like "Abdulrahman", however its article is written."""
_NO_VOWELS = str.maketrans("j", "g", "aiu")
"""Vowels go, and "Gamal" sounds like "Jamal"."""
_GLIDE = re.compile(r"^((?:abd[eu]l)?)ou(?=[aei])")
"""The French way to write a "w": "Ouadi", "Abdelouahab"."""
_ROUGH = re.compile(r"(?<=[aou])ch(?=[dlmnr])")
"""The Dutch and Indonesian way to write a "kh": "Achmad", "Fachri"."""
_SOFT = re.compile(r"[cg](?=[eiy])")
_SOFTENED = {"c": "s", "g": "j"}
_SILENT = re.compile(r"(?<=[aeiou])h(?![aeiou])")
_WEAK_END = re.compile(r"([nlmrts])\1e$")
_SHORTEST_WITH_ARTICLE = 6
_LONGEST = 200
"""Characters of a name that count."""


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name: as written in plain small letters, with spellings evened out, and its consonants."""

    plain: str
    folded: str
    sound: str
    before: tuple[str, ...] = field(default=(), compare=False)
    """Articles, ranks and "son of" in front of it, which are no part of the name."""

    @property
    def is_initial(self) -> bool:
        """Whether it stands for a longer word."""
        return len(self.plain) == 1

    @property
    def without_article(self) -> "Part | None":
        """What is left where it may have grown together with an article."""
        is_long = len(self.plain) >= _SHORTEST_WITH_ARTICLE and self.plain[:2] in lexicon().articles
        return _part(self.plain[2:]) if is_long else None


def words_of(name: str) -> list[str]:
    """All words of a name in plain small letters."""
    return _PART.findall(anyascii(_MUTE.sub("", name[:_LONGEST])).lower())


@lru_cache(maxsize=50_000)
def parts_of(name: str) -> tuple[Part, ...]:
    """What is left of a name without ranks, articles and small words; all of it where nothing would be left."""
    words = words_of(_surname_last(without_forms(name[:_LONGEST]).name))
    kept = _grown_together(list(_without_articles(words)))
    telling = [part for part in kept if part.plain not in lexicon().small]
    names = list(_without_titles(telling))
    return tuple(names or kept or map(_part, words))


def _without_articles(words: Sequence[str]) -> Iterator[Part]:
    articles: list[str] = []
    for at, word in enumerate(words):
        if _is_article(words, at) or (0 < at < len(words) - 1 and word in lexicon().descent):
            articles.append(word)
        else:
            yield replace(_part(word), before=tuple(articles))
            articles.clear()


def _without_titles(parts: Sequence[Part]) -> Iterator[Part]:
    titles: list[str] = []
    for part in parts[:-1]:
        if part.plain in lexicon().titles:
            titles += [*part.before, part.plain]
        else:
            yield replace(part, before=(*titles, *part.before))
            titles.clear()
    yield from (replace(part, before=(*titles, *part.before)) for part in parts[-1:])


def _surname_last(name: str) -> str:
    """The name with the surname behind, where a comma says that it stands before."""
    surname, _, given = name.partition(",")
    return f"{given} {surname}" if given.strip() and "," not in given else name


def _grown_together(parts: Sequence[Part]) -> list[Part]:
    """The words with those joined that make one name."""
    made: list[Part] = []
    for part in parts:
        last = made[-1].plain if made else ""
        if last in lexicon().leading or (part.plain in lexicon().trailing and len(last) > 1):
            made[-1] = replace(_part(last + part.plain), before=made[-1].before)
        else:
            made.append(part)
    return made


@lru_cache(maxsize=50_000)
def _part(word: str) -> Part:
    folded = _folded(word)
    return Part(word, folded, _sound(folded))


def glued(part: Part, other: Part) -> Part:
    """Two words as one."""
    return _part(part.plain + other.plain)


def with_j(part: Part) -> Part:
    """A word with "j" for every "ch"."""
    return _part(part.plain.replace("ch", "j"))


def written(parts: Sequence[Part]) -> str:
    """The parts as they are written, in plain small letters."""
    return " ".join(part.plain for part in parts)


def joined(parts: Sequence[Part]) -> str:
    """The parts with spellings evened out, as one string: "Abd al-Rahman" and "Abdulrahman" come close."""
    return "".join(part.folded for part in parts)


def joined_sound(parts: Sequence[Part]) -> str:
    """The consonants of the whole name."""
    return _sound(joined(parts))


def initials(name: str) -> frozenset[str]:
    """What an acronym of the name can be: small words counted or not."""
    words = words_of(name)
    great = [word for at, word in enumerate(words) if word not in lexicon().small and not _is_article(words, at)]
    return frozenset("".join(word[0] for word in some) for some in (words, great) if len(some) > 1)


def is_acronym(name: str) -> bool:
    """Whether a name is written as an acronym: "HRC", "U.N."."""
    letters = [letter for letter in name if letter.isalpha()]
    great = sum(map(str.isupper, letters))
    return 1 < len(letters) <= _LONGEST_ACRONYM and " " not in name and great >= max(2, len(letters) - 1)


_LONGEST_ACRONYM = 7
_LAST_LATIN = "\u024f"


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters, as far as it has letters."""
    return all(letter <= _LAST_LATIN for letter in name if letter.isalpha())


def _is_article(words: Sequence[str], at: int) -> bool:
    if at + 1 == len(words):
        return False
    melted = lexicon().assimilated.get(words[at])
    return words[at] in lexicon().articles or (melted is not None and words[at + 1].startswith(melted))


def _folded(word: str) -> str:
    word = _SILENT.sub("", _ROUGH.sub("h", _GLIDE.sub(r"\1w", word)))
    word = _ended(_SOFT.sub(lambda found: _SOFTENED[found[0]], word))
    for letters, sound in lexicon().letters.items():
        word = word.replace(letters, sound)
    word = _SERVANT.sub("abd", _DOUBLED.sub(r"\1", word))
    return word[:-1] if word[-1:] == "h" and len(word) > 1 else word


def _ended(word: str) -> str:
    """The word with its last letters as they are spoken: "Makine" like "Makin", "Moreau" like "Moro"."""
    for letters, sound in lexicon().endings.items():
        if word.endswith(letters) and len(word) > len(letters) + 1:
            return word.removesuffix(letters) + sound
    return _WEAK_END.sub(r"\1", word)


def _sound(folded: str) -> str:
    return folded[:1].replace("j", "g") + folded[1:].translate(_NO_VOWELS)
