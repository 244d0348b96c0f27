"""What a quantity counts: the words for it, and its kind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from crossread.extraction._figures_harms import DOING, FINITE, HARM, HARMED, NOUNS, category_of
from crossread.extraction._figures_populations import population_of, population_said
from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.model import Span, Token

_FUNCTION = frozenset(LEXICON["words"]["function"].split())
_NOMINAL = frozenset({"NOUN", "PROPN"})
_BEFORE_NOUN = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "NUM", "X", "SYM"})
_PARTITIVE = re.compile(
    r"\s(?:more\s)?(?:of\s)?(?:(?P<whom>whom|them|us|which)\b|(?:the|those|these|its|their|his|her|all|our)\s(?:own\s)?)?",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\s(?:and|or)\s(?:[\w’'-]+\s){0,2}?(?P<who>[a-z]+s|men|women|children|troops)(?!\w)")
COUNTING = frozenset({"count", "percent", "share"})
"""Units of what is counted, and not measured."""
_BASE = re.compile(r"\s(?:worth\sof|of|in)\s(?:(?:the|its|their)\s)?")
_COLLECTIVE = re.compile(rf"(?<!\w)(?P<noun>{'|'.join(LEXICON['words']['collective'].split())})\sof\s$", re.IGNORECASE)
_FAR = 100
_RELATIVE = re.compile(
    r"\s(?:who|that|which)\s(?:have\s|had\s|has\s)?(?:been|were|was|are|is)?\s?(?P<done>[a-z]+ed|[a-z]+en)\b"
)
_PEOPLE = frozenset(LEXICON["words"]["people"].split())
_PLURALS = frozenset({"people", "men", "women", "children", "personnel"})
_ARTICLE = re.compile(r"\s(?:an?|the)\s$", re.IGNORECASE)
_COMPOUNDING = frozenset({"rights", "arms", "sports", "affairs", "news"})
_LONGEST = 8


@dataclass(frozen=True, slots=True)
class Counted:
    """The words for what is counted, where they end, its kind, and who is counted where people are."""

    words: str
    end: int
    category: str
    population: str = ""

    def before(self, holder: str) -> Self:
        """The same without whoever counted, where no mark parts them: "12 dead the council said"."""
        at = self.words.find(holder)
        kept = _ARTICLE.sub("", self.words[: max(at, 0)]).rstrip()
        return replace(self, words=kept, end=self.end - len(self.words) + len(kept)) if kept else self


def counted_by(parsed: Parsed, quantity: Span, unit: str, between: Span) -> Counted:
    """What a quantity counts; `between` lies from the end of the quantity before to the start of the next."""
    noun = _noun(parsed, quantity, unit, between.end)
    noun = _with_others(parsed, noun, between.end) if noun else noun
    words = parsed.words(noun) if noun else ""
    end = max(noun.end, quantity.end) if noun else quantity.end
    if noun and noun.end < quantity.start and parsed.text[quantity.end :].startswith((" of whom", " of which")):
        end = quantity.end + len(" of whom")
    category = _by_unit(category_of(parsed, words, Span(quantity.start, end), between), unit)
    who = population_of(words) or population_said(parsed.text, end) if unit in COUNTING else ""
    return Counted(words, end, category, who)


def _with_others(parsed: Parsed, noun: Span, limit: int) -> Span:
    """The phrase up to the people whom its words and those joined to it describe: "30 army and allied fighters"."""
    head = parsed.words(noun).lower().split()[-1]
    joined = _ALSO.match(parsed.text, noun.end, limit)
    if head in _PEOPLE or head in HARM or head in NOUNS or head in _PLURALS or head.endswith("s") or joined is None:
        return noun
    who = joined["who"].lower()
    return Span(noun.start, joined.end()) if who in _PEOPLE or NOUNS.get(who) == "forces" else noun


def _by_unit(category: str, unit: str) -> str:
    if unit in LEXICON["money"] or unit == "US cent":
        return "money"
    if unit in COUNTING:
        return category or ("" if unit == "count" else "share")
    return ""


def _noun(parsed: Parsed, quantity: Span, unit: str, limit: int) -> Span | None:
    """The noun phrase after a quantity, or the participle that stands for one."""
    if unit not in COUNTING:
        base = _BASE.match(parsed.text, quantity.end)
        return _phrase(parsed, parsed.tokens_in(Span(base.end(), limit))[:_LONGEST]) if base else None
    relative = _RELATIVE.match(parsed.text, quantity.end)
    if relative:
        return Span(relative.start("done"), relative.end("done"))
    partitive = _PARTITIVE.match(parsed.text, quantity.end)
    start = partitive.end() if partitive else quantity.end
    if partitive and partitive["whom"]:
        named = _phrase(parsed, parsed.tokens_in(Span(partitive.end(), min(limit, quantity.end + _FAR)))[:2])
        return named or _antecedent(parsed, quantity.start) or Span(partitive.start("whom"), partitive.end("whom"))
    if partitive and partitive.group().strip() in {"of those", "those"}:
        start = partitive.end() - len("those ")
    tokens = parsed.tokens_in(Span(start, min(limit, quantity.end + _FAR)))[:_LONGEST]
    if partitive and partitive.group().strip() == "more" and tokens and tokens[0].pos == "PROPN":
        return None
    return _phrase(parsed, tokens) or _collective(parsed, quantity.start)


def _collective(parsed: Parsed, start: int) -> Span | None:
    """The noun before "of": "a population of 21,000"."""
    found = _COLLECTIVE.search(parsed.text, max(0, start - _FAR), start)
    return Span(*found.span("noun")) if found else None


def _antecedent(parsed: Parsed, start: int) -> Span | None:
    """The noun before the comma: "the villagers, dozens of whom"."""
    if not parsed.text[:start].rstrip().endswith(","):
        return None
    place = parsed.token_index(start - 1) - 1
    return parsed.tokens[place].span if place >= 0 and parsed.tokens[place].pos in _NOMINAL else None


def _phrase(parsed: Parsed, tokens: Sequence[Token]) -> Span | None:
    run: list[Token] = []
    for token in tokens:
        word = parsed.words(token.span)
        if run and not _goes_on(parsed, run[-1], token, word):
            break
        if not run and not _begins(token, word):
            break
        run.append(token)
    kept = _up_to_head(parsed, run)
    if all(token.pos == "PROPN" for token in kept) and kept and not _ends_phrase(parsed, kept[-1]):
        return None if parsed.words(kept[-1].span).lower() not in HARM else Span(kept[0].start, kept[-1].end)
    return Span(kept[0].start, kept[-1].end) if kept else None


def _begins(token: Token, word: str) -> bool:
    if token.pos == "AUX" or word.lower() in FINITE or (token.pos == "VERB" and word.endswith("ing")):
        return False
    return word[0].isalpha() and (word.lower() not in _FUNCTION or word.lower() == "those")


def _goes_on(parsed: Parsed, last: Token, token: Token, word: str) -> bool:
    gap = parsed.text[last.end : token.start]
    if word in {"-", "–", "/"} or (gap == "" and parsed.words(last.span)[-1] in "-–/"):
        return token.start - last.end == 0
    if word.lower() in DOING or "\n" in gap or not word[0].isalnum() or word.lower() in _FUNCTION or token.pos == "AUX":
        return False
    if word.lower() in FINITE or (last.pos in _NOMINAL and _is_participle(word)):
        return False
    if parsed.words(last.span).lower() == "those":
        return token.pos in _BEFORE_NOUN
    if parsed.words(last.span).lower() in HARM.keys() - HARMED:
        return token.pos in {"NOUN", "ADJ"} and word.islower() and word not in HARM
    return not _ends_phrase(parsed, last) or (token.pos in _NOMINAL and word.lower() in _PEOPLE)


def _is_participle(word: str) -> bool:
    """Whether a word tells what was done to the noun before it: "one villager killed"."""
    return word.lower() in HARM and word.lower().endswith(("ed", "ing", "hurt", "slain", "taken"))


def _ends_phrase(parsed: Parsed, token: Token) -> bool:
    word = parsed.words(token.span).lower()
    is_plural = (word.endswith("s") and not word.endswith("ss") and word not in _COMPOUNDING) or word in _PLURALS
    return token.pos in _NOMINAL and is_plural


def _up_to_head(parsed: Parsed, run: Sequence[Token]) -> Sequence[Token]:
    """Up to the last noun; a lone participle such as "wounded" stands for its noun."""
    for place in range(len(run) - 1, -1, -1):
        word = parsed.words(run[place].span).lower()
        if run[place].pos in _NOMINAL or word in HARM or (run[0].pos == "PRON" and place):
            return run[: place + 1]
    return run[:1] if run and run[0].pos == "ADJ" else ()


def is_person(words: str) -> bool:
    """Whether one of them, counted alone, is a person, or somebody harmed."""
    head = words.lower().split()[-1:]
    return bool(head) and (head[0] in _PEOPLE or head[0] in HARM)


def is_harm(word: str) -> bool:
    """Whether a word alone tells of harm."""
    return word.lower() in HARM


def counts_people(words: str) -> bool:
    """Whether any of the words for what is counted stands for people."""
    return any(
        word in _PEOPLE or word.removesuffix("s") in _PEOPLE or word in HARMED or NOUNS.get(word) == "forces"
        for word in words.lower().split()
    )
