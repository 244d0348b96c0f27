"""The kind of what is counted, and what befell those who are counted: by their name, or by the words around them."""

import re
from collections.abc import Sequence

from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.model import Span

HARM: dict[str, str] = {word: kind for kind, words in LEXICON["harm"].items() for word in words.split()}
NOUNS: dict[str, str] = {word: kind for kind, words in LEXICON["nouns"].items() for word in words.split()}
HARMED = frozenset(LEXICON["words"]["harmed"].split())
FINITE = frozenset(LEXICON["words"]["finite"].split())
DONE = {word: kind for word, kind in HARM.items() if word not in HARMED}
DOING = frozenset(word for word in DONE if word.endswith("ing")) - {"dying", "fleeing", "missing"}
"""What others do to those who are counted behind it, and never to those before it."""
CASUALTIES = "casualties"
"""Killed or injured."""

_EITHER = {"killed", "injured"}
_UNCLEAR = frozenset(LEXICON["harm"][CASUALTIES].split())
_THINGS = frozenset({"strikes", "weapons", "buildings", "votes", "population", "things"})
_HOUSEHOLDS = frozenset(LEXICON["words"]["households"].split())
_OF_HOUSEHOLDS = frozenset({"displaced", "trapped"})
_LOSABLE = frozenset(LEXICON["words"]["losable"].split())
_BREAKS = frozenset(LEXICON["words"]["breaks"].split())
_BEFORE_SUBJECT = frozenset({"VERB", "AUX", "ADP"})
_WITHIN_PHRASE = frozenset({"nmod", "compound", "flat", "amod", "nummod"})
_JOINED = re.compile(r"\W+(?:[a-z]+ed|[a-z]+ing|left|hurt)\b")
_PARTICIPLE = re.compile(r"(?:ed|en|in|wn|hurt|dead|missing|held)$", re.IGNORECASE)
_DIRECTLY = re.compile(r"(?<!\w)(?P<done>[a-z]+)\s(?:of\s)?$", re.IGNORECASE)
_NEXT = re.compile(r"\s?")
_WITHIN = re.compile(
    r"(?<!\w)(?:across|among(?:st)?|by|during|(?<!ranging\s)from|in|near|throughout|within)\s(?:(?:all|its|the|their)\s)?$",
    re.IGNORECASE,
)
_AND_OTHER = re.compile(r"\s(?:and|or)\s(?:(?:was|were|been|being)\s)?(?P<harm>[a-z]+)(?!\w)", re.IGNORECASE)
_LOST = re.compile(r"(?<!\w)(?:los(?:e|es|t|ing)|loss\sof)\s(?:[^.;:!?]{1,60}\sand\s)?$", re.IGNORECASE)
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
_REACH, _FAR_WORDS, _LISTED = 9, 8, 4
"""Words that are looked through for what befell the counted: around them, behind their verb, and of the next listed."""
_NEAR, _FAR = 24, 100
"""Characters before a number: of the last word, of the same phrase."""


def category_of(parsed: Parsed, words: str, figure: Span, between: Span) -> str:
    """By the head noun where it names a thing, by what was done to it, or else by the words before."""
    said = [word.lower() for word in _WORD.findall(words)]
    head = said[-1] if said else ""
    if NOUNS.get(head) in _THINGS:
        return NOUNS[head].removeprefix("things")
    own = _own(parsed, said, figure.end)
    if own and head in HARMED:
        own = _done_to(parsed, figure, between.end) or _struck(parsed, figure.start) or own
    harm = own or _befell(parsed, head, figure, between)
    if head in _HOUSEHOLDS:
        return harm if harm in _OF_HOUSEHOLDS else ""
    return harm or NOUNS.get(head, "")


def kind_of(words: str) -> str:
    """The kind that the words for the counted tell of by themselves."""
    said = [word.lower() for word in _WORD.findall(words)]
    own = next((HARM[word] for word in reversed(said) if word in HARM), "")
    kind = NOUNS.get(said[-1], "") if said else ""
    return kind.removeprefix("things") if kind in _THINGS else own or kind


def _befell(parsed: Parsed, head: str, figure: Span, between: Span) -> str:
    return (
        _done_to(parsed, figure, between.end)
        or _lost(parsed, head, figure.start)
        or _done_before(parsed, figure.start, between.start)
        or _suffered(parsed, figure)
    )


def _own(parsed: Parsed, said: Sequence[str], end: int) -> str:
    """The harm that the words for the counted tell of: "31 bodies"; "12 dead and wounded" are both."""
    own = next((HARM[word] for word in reversed(said) if word in HARM), "")
    return CASUALTIES if own and _are_both(parsed.text, own, end, len(parsed.text)) else own


def _are_both(text: str, harm: str, end: int, limit: int) -> bool:
    """Whether the next word tells of the other of death and injury, and begins nothing new."""
    other = _AND_OTHER.match(text, end)
    if other is None or other["harm"].endswith("ing") or text[other.end() : limit].isspace():
        return False
    return {harm, HARM.get(other["harm"].lower(), "")} == _EITHER


def _done_to(parsed: Parsed, figure: Span, limit: int) -> str:
    """What the words behind say was done, or else the verb right before: "killed 14 people fleeing"."""
    done, struck = _done_after(parsed, figure.end, limit), _struck(parsed, figure.start)
    if done is None:
        return ""
    harm = DONE[done.group().lower()]
    if struck and (not _PARTICIPLE.search(done.group()) or _NEXT.fullmatch(parsed.text, done.end(), limit)):
        return struck
    return CASUALTIES if _are_both(parsed.text, harm, done.end(), limit) else harm


def _struck(parsed: Parsed, start: int) -> str:
    """What the verb right before a number says was done to the counted."""
    before = _DIRECTLY.search(parsed.text, max(0, start - _NEAR), start)
    return DONE.get(before["done"].lower(), "") if before else ""


def _done_after(parsed: Parsed, start: int, limit: int) -> re.Match[str] | None:
    sentence = parsed.sentence_at(start)
    for count, match in enumerate(
        _WORD.finditer(parsed.text, start, max(start, min(limit, sentence.end or limit, start + 90)))
    ):
        word = match.group().lower()
        if count > _REACH or word in _BREAKS or not word[0].isalpha():
            return None
        if word in {"and", "or"} and _JOINED.match(parsed.text, match.end()):
            return None
        if word in DONE and word not in DOING | _UNCLEAR:
            return None if _takes_object(parsed, Span(*match.span()), start, limit) else match
    return None


def _takes_object(parsed: Parsed, verb: Span, figure: int, limit: int) -> bool:
    """Whether the counted did it to somebody else: "300 soldiers killed 20 civilians", "Two men killed a guard"."""
    text, word = parsed.text, parsed.words(verb).lower()
    if word in FINITE or not word.endswith("ed") or _PASSIVE.search(text, max(0, verb.start - 30), verb.start):
        return False
    sentence = parsed.sentence_at(figure)
    if verb.end + 1 == limit < sentence.end:
        return not _MEASURED.match(text, limit) and not _is_next_of_list(text, limit)
    is_subject = all(token.pos not in _BEFORE_SUBJECT for token in parsed.tokens_in(Span(sentence.start, figure)))
    return is_subject and _OBJECT.match(text, verb.end) is not None


def _is_next_of_list(text: str, start: int) -> bool:
    """Whether a number begins the next of a list of what befell people: "10 killed 15 others injured"."""
    words = [match.group().lower() for match in _WORD.finditer(text, start, start + _FAR)][:_LISTED]
    return any(word in DONE for word in words)


def _done_before(parsed: Parsed, end: int, limit: int) -> str:
    sentence = parsed.sentence_at(end)
    if _WITHIN.search(parsed.text, max(0, end - _NEAR), end):
        return ""
    words = [match.group().lower() for match in _WORD.finditer(parsed.text, max(limit, sentence.start, end - 90), end)]
    for at in range(len(words) - 1, max(-1, len(words) - 1 - _REACH), -1):
        if not words[at][0].isalpha():
            return ""
        if words[at] in DONE:
            other = words[at - 2] if at > 1 and words[at - 1] in {"and", "or"} else ""
            are_both = other[-2:] == words[at][-2:] and {DONE.get(other), DONE[words[at]]} == _EITHER
            return CASUALTIES if are_both else DONE[words[at]]
    return ""


def _lost(parsed: Parsed, head: str, start: int) -> str:
    """Killed are those whom their side or place lost: "lost three tanks and 40 soldiers"."""
    is_lost = _LOST.search(parsed.text, max(parsed.sentence_at(start).start, start - _FAR), start)
    return "killed" if is_lost and (head in _LOSABLE or NOUNS.get(head) == "forces") else ""


def _suffered(parsed: Parsed, figure: Span) -> str:
    """What is said, by the grammar, to have been done to those counted, however far behind: "5 men on board … died"."""
    at = parsed.token_index(figure.end - 1)
    while at >= 0 and parsed.tokens[at].relation in _WITHIN_PHRASE and parsed.tokens[at].head < at:
        at = parsed.tokens[at].head
    if at < 0 or not parsed.tokens[at].relation.startswith("nsubj"):
        return ""
    verb = parsed.tokens[at].head
    below = [token for token in parsed.tokens[verb : verb + _FAR_WORDS] if token.head == verb]
    if any(token.relation == "obj" for token in below):
        return ""
    told = (parsed.tokens[verb], *(token for token in below if token.relation == "xcomp"))
    words = (parsed.words(token.span).lower() for token in told)
    return next((DONE[word] for word in words if word in DONE and word not in DOING and _PARTICIPLE.search(word)), "")
