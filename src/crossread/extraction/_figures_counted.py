"""What a quantity counts: the words for it, and its kind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.model import Span, Token

_FUNCTION = frozenset(LEXICON["words"]["function"].split())
_HARM: dict[str, str] = {word: kind for kind, words in LEXICON["harm"].items() for word in words.split()}
_NOUNS: dict[str, str] = {word: kind for kind, words in LEXICON["nouns"].items() for word in words.split()}
_NOMINAL = frozenset({"NOUN", "PROPN"})
_BEFORE_NOUN = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "NUM", "X", "SYM"})
_PARTITIVE = re.compile(
    r"\s(?:more\s)?(?:of\s)?(?:(?P<whom>whom|them|us|which)\b|(?:the|those|these|its|their|his|her|all|our)\s)?",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\W+(?:[a-z]+ed|[a-z]+ing|left|hurt)\b")
_COUNTING = frozenset({"count", "percent", "share"})
_BASE = re.compile(r"\s(?:worth\sof|of|in)\s(?:(?:the|its|their)\s)?")
_COLLECTIVE = re.compile(rf"(?<!\w)(?P<noun>{'|'.join(LEXICON['words']['collective'].split())})\sof\s$", re.IGNORECASE)
_FAR = 100
_RELATIVE = re.compile(
    r"\s(?:who|that|which)\s(?:have\s|had\s|has\s)?(?:been|were|was|are|is)?\s?(?P<done>[a-z]+ed|[a-z]+en)\b"
)
_THINGS = frozenset({"strikes", "weapons", "buildings", "votes", "population", "things"})
_HARMED = frozenset(LEXICON["words"]["harmed"].split())
_DONE = {word: kind for word, kind in _HARM.items() if word not in _HARMED}
_PEOPLE = frozenset(LEXICON["words"]["people"].split())
_FINITE = frozenset(LEXICON["words"]["finite"].split())
_HOUSEHOLDS = frozenset(LEXICON["words"]["households"].split())
_LOSABLE = frozenset(LEXICON["words"]["losable"].split())
_PLURALS = frozenset({"people", "men", "women", "children", "personnel"})
_COMPOUNDING = frozenset({"rights", "arms", "sports", "affairs", "news"})
_LONGEST = 8
_REACH = 9
_TOLD = 160
_TOLL = re.compile(r"(?<!\w)death\stolls?(?!\w)", re.IGNORECASE)
_GREW = re.compile(
    r"(?<!\w)(?:reach(?:ed|es)|hits?|(?:rose|risen|rises|rising|climbed|climbs|grew|grown|jumped|increased)\sto|st(?:ands|ood)\sat)\s$",
    re.IGNORECASE,
)
_BREAKS = frozenset(LEXICON["words"]["breaks"].split())
_BEFORE_SUBJECT = frozenset({"VERB", "AUX", "ADP"})
_UNCLEAR = frozenset(LEXICON["harm"]["casualties"].split())
_LISTED = 4
"""Words of a number and of whom it counts, before it is said what befell them."""
CASUALTIES = "casualties"
"""Killed or injured."""
_EITHER = {"killed", "injured"}
_OF_HOUSEHOLDS = frozenset({"displaced", "trapped"})
_AND_OTHER = re.compile(r"\s(?:and|or)\s(?:(?:was|were|been|being)\s)?(?P<harm>[a-z]+)(?!\w)", re.IGNORECASE)
_LOST = re.compile(r"(?<!\w)(?:los(?:t|es|ing)|loss\sof)\s(?:[^.;:!?]{1,60}\sand\s)?$", re.IGNORECASE)
_PASSIVE = re.compile(
    r"(?<!\w)(?:was|were|been|being|be|is|are|get|gets|got|who|those|reported|confirmed|left)\s(?:\w+ly\s|also\s)?$",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\s(?:the|a|an|his|her|its|their|another|several|many)"
    r"\s(?!(?:same|previous|next|following|past|last|day|week|month|year|night|few)(?!\w))"
)
_MEASURED = re.compile(r"(?:\S+\s){0,3}\S+\s?(?:km|kilomet|mile|met(?:re|er)|hour|day|week|month|year|minute)")
_WORD = re.compile(r"[^\W\d_][\w’'-]*|[.;:!?\n]")


@dataclass(frozen=True, slots=True)
class Counted:
    """The words for what is counted, where they end, and its kind."""

    words: str
    end: int
    category: str


def counted_by(parsed: Parsed, quantity: Span, unit: str, between: Span) -> Counted:
    """What a quantity counts; `between` lies from the end of the quantity before to the start of the next."""
    noun = _noun(parsed, quantity, unit, between.end)
    words = parsed.words(noun) if noun else ""
    end = max(noun.end, quantity.end) if noun else quantity.end
    if noun and noun.end < quantity.start and parsed.text[quantity.end :].startswith((" of whom", " of which")):
        end = quantity.end + len(" of whom")
    return Counted(words, end, _by_unit(_category(parsed, words, Span(quantity.start, end), between), unit))


def _by_unit(category: str, unit: str) -> str:
    if unit in LEXICON["money"] or unit == "US cent":
        return "money"
    if unit in _COUNTING:
        return category or ("" if unit == "count" else "share")
    return ""


def _noun(parsed: Parsed, quantity: Span, unit: str, limit: int) -> Span | None:
    """The noun phrase after a quantity, or the participle that stands for one."""
    if unit not in _COUNTING:
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
        return None if parsed.words(kept[-1].span).lower() not in _HARM else Span(kept[0].start, kept[-1].end)
    return Span(kept[0].start, kept[-1].end) if kept else None


def _begins(token: Token, word: str) -> bool:
    if token.pos == "AUX" or word.lower() in _FINITE or (token.pos == "VERB" and word.endswith("ing")):
        return False
    return word[0].isalpha() and (word.lower() not in _FUNCTION or word.lower() == "those")


def _goes_on(parsed: Parsed, last: Token, token: Token, word: str) -> bool:
    gap = parsed.text[last.end : token.start]
    if word in {"-", "–", "/"} or (gap == "" and parsed.words(last.span)[-1] in "-–/"):
        return token.start - last.end == 0
    if "\n" in gap or not word[0].isalnum() or word.lower() in _FUNCTION or token.pos == "AUX":
        return False
    if word.lower() in _FINITE or (last.pos in _NOMINAL and _is_participle(word)):
        return False
    if parsed.words(last.span).lower() == "those":
        return token.pos in _BEFORE_NOUN
    if parsed.words(last.span).lower() in _HARM.keys() - _HARMED:
        return token.pos in {"NOUN", "ADJ"} and word.islower() and word not in _HARM
    return not _ends_phrase(parsed, last) or (token.pos in _NOMINAL and word.lower() in _PEOPLE)


def _is_participle(word: str) -> bool:
    """Whether a word tells what was done to the noun before it: "one villager killed"."""
    return word.lower() in _HARM and word.lower().endswith(("ed", "ing", "hurt", "slain", "taken"))


def _ends_phrase(parsed: Parsed, token: Token) -> bool:
    word = parsed.words(token.span).lower()
    is_plural = (word.endswith("s") and not word.endswith("ss") and word not in _COMPOUNDING) or word in _PLURALS
    return token.pos in _NOMINAL and is_plural


def _up_to_head(parsed: Parsed, run: Sequence[Token]) -> Sequence[Token]:
    """Up to the last noun; a lone participle such as "wounded" stands for its noun."""
    for place in range(len(run) - 1, -1, -1):
        word = parsed.words(run[place].span).lower()
        if run[place].pos in _NOMINAL or word in _HARM or (run[0].pos == "PRON" and place):
            return run[: place + 1]
    return run[:1] if run and run[0].pos == "ADJ" else ()


def _category(parsed: Parsed, words: str, figure: Span, between: Span) -> str:
    """By the head noun where it names a thing, by what was done to it, or else by the words before."""
    said = [word.lower() for word in _WORD.findall(words)]
    head = said[-1] if said else ""
    if _NOUNS.get(head) in _THINGS:
        return _NOUNS[head].removeprefix("things")
    own = _own(parsed, said, figure.end)
    if own and head in _HARMED:
        own = _done_at_once(parsed, figure, between) or own
    done = own or _told_as_toll(parsed, figure.start) or _done(parsed, figure, between)
    if head in _HOUSEHOLDS:
        return done if done in _OF_HOUSEHOLDS else ""
    return done or _lost(parsed, head, figure.start) or _NOUNS.get(head, "")


def _own(parsed: Parsed, said: Sequence[str], end: int) -> str:
    """The harm that the words for the counted tell of: "31 bodies"; "12 dead and wounded" are both."""
    own = next((_HARM[word] for word in reversed(said) if word in _HARM), "")
    return CASUALTIES if own and _both(parsed.text, own, end, len(parsed.text)) else own


def _both(text: str, harm: str, end: int, limit: int) -> bool:
    """Whether the next word tells of the other of death and injury, and begins nothing new."""
    other = _AND_OTHER.match(text, end)
    if other is None or other["harm"].endswith("ing") or text[other.end() : limit].isspace():
        return False
    return {harm, _HARM.get(other["harm"].lower(), "")} == _EITHER


def _lost(parsed: Parsed, head: str, start: int) -> str:
    """Killed are those whom their side or place lost: "lost three tanks and 40 soldiers"."""
    is_lost = _LOST.search(parsed.text, max(parsed.sentence_at(start).start, start - _FAR), start)
    return "killed" if is_lost and (head in _LOSABLE or _NOUNS.get(head) == "forces") else ""


def _told_as_toll(parsed: Parsed, start: int) -> str:
    """The harm whose toll grew to this: "the death toll of the raid has risen to 24"."""
    before = parsed.text[max(parsed.sentence_at(start).start, start - _TOLD) : start]
    return "killed" if _TOLL.search(before) and _GREW.search(before) else ""


def _done_at_once(parsed: Parsed, figure: Span, between: Span) -> str:
    """What befell those who are called by a former harm: "killed 12 hostages", "12 refugees were wounded"."""
    before = _WORD.findall(parsed.text[max(between.start, figure.start - 20) : figure.start])[-1:]
    return _done_after(parsed, figure.end, between.end) or next((_DONE.get(word.lower(), "") for word in before), "")


def _done(parsed: Parsed, figure: Span, between: Span) -> str:
    return _done_after(parsed, figure.end, between.end) or _done_before(parsed, figure.start, between.start)


def _done_after(parsed: Parsed, start: int, limit: int) -> str:
    sentence = parsed.sentence_at(start)
    for count, match in enumerate(
        _WORD.finditer(parsed.text, start, max(start, min(limit, sentence.end or limit, start + 90)))
    ):
        word = match.group().lower()
        if count > _REACH or word in _BREAKS or not word[0].isalpha():
            return ""
        if word in {"and", "or"} and _JOINED.match(parsed.text, match.end()):
            return ""
        if word in _DONE and word not in _UNCLEAR:
            if _takes_object(parsed, Span(*match.span()), start, limit):
                return ""
            return CASUALTIES if _both(parsed.text, _DONE[word], match.end(), limit) else _DONE[word]
    return ""


def _takes_object(parsed: Parsed, verb: Span, figure: int, limit: int) -> bool:
    """Whether the counted did it to somebody else: "300 soldiers killed 20 civilians", "Two men killed a guard"."""
    text, word = parsed.text, parsed.words(verb).lower()
    if word in _FINITE or not word.endswith("ed") or _PASSIVE.search(text, max(0, verb.start - 30), verb.start):
        return False
    sentence = parsed.sentence_at(figure)
    if verb.end + 1 == limit < sentence.end:
        return not _MEASURED.match(text, limit) and not _is_next_of_list(text, limit)
    is_subject = all(token.pos not in _BEFORE_SUBJECT for token in parsed.tokens_in(Span(sentence.start, figure)))
    return is_subject and _OBJECT.match(text, verb.end) is not None


def _is_next_of_list(text: str, start: int) -> bool:
    """Whether a number begins the next of a list of what befell people: "10 killed 15 others injured"."""
    words = [match.group().lower() for match in _WORD.finditer(text, start, start + _FAR)][:_LISTED]
    return any(word in _DONE for word in words)


def _done_before(parsed: Parsed, end: int, limit: int) -> str:
    sentence = parsed.sentence_at(end)
    words = [match.group().lower() for match in _WORD.finditer(parsed.text, max(limit, sentence.start, end - 90), end)]
    for at in range(len(words) - 1, max(-1, len(words) - 1 - _REACH), -1):
        if not words[at][0].isalpha():
            return ""
        if words[at] in _DONE:
            other = words[at - 2] if at > 1 and words[at - 1] in {"and", "or"} else ""
            are_both = other[-2:] == words[at][-2:] and {_DONE.get(other), _DONE[words[at]]} == _EITHER
            return CASUALTIES if are_both else _DONE[words[at]]
    return ""


def is_person(words: str) -> bool:
    """Whether one of them, counted alone, is a person, or somebody harmed."""
    head = words.lower().split()[-1:]
    return bool(head) and (head[0] in _PEOPLE or head[0] in _HARM)


def is_harm(word: str) -> bool:
    """Whether a word alone tells of harm."""
    return word.lower() in _HARM


def counts_people(words: str) -> bool:
    """Whether any of the words for what is counted stands for people."""
    return any(
        word in _PEOPLE or word.removesuffix("s") in _PEOPLE or word in _HARMED or _NOUNS.get(word) == "forces"
        for word in words.lower().split()
    )
