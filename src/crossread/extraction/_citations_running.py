"""Works and bodies that the running text refers to: "a report by X", "according to the Y", "Z has verified"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from crossread.extraction._citations_words import (
    AUXILIARIES,
    BODIES,
    ENDS,
    FINDINGS,
    NAME,
    PACTS,
    PUBLISHED,
    WORKS,
    any_of,
)
from crossread.extraction._parsed import Parsed
from crossread.model import Citation, EntityType, Mention, Span

_END = rf"(?:{any_of(ENDS)})\b"
_VERB = rf"(?:{any_of([*ENDS, *FINDINGS, *AUXILIARIES, *PUBLISHED])})\b"
_LETTER = r"(?:[^\s,.;:()“”\"]|\.(?=\w)|(?<=\b[A-Z])\.|(?<=\bM[rs])\.)"
_PHRASE = rf"(?:(?:and|of|for|on|in)\s(?=[A-Z])|(?!(?i:{_VERB})){_LETTER}{{1,30}}(?:\s|(?=[,.;:()“”\"])|$)){{1,10}}"
_SINGLE = r"(?<!\w)(?i:an?|the|its|their|his|her|this|another|one)\s"
_ADJECTIVES = rf"(?:(?!(?i:{_END}))[\w’'-]{{1,24}}\s){{0,5}}?"
_MONTH = r"(?:[A-Z][a-z]{2,8}|[A-Z][a-z]{2,3}\.)"
_DATE = rf"(?:(?:early|late|mid)[\s-])?(?:\d{{1,2}}\s)?{_MONTH}(?:\s\d{{1,2}},?)?(?:\s\d{{4}})?"
_DATED = rf"(?:\s(?:in|on|of|from|dated)\s{_DATE})?"
_MEDIUM = rf"{NAME}(?:\s(?:news|agency|newspaper|website|channel|magazine|daily)){{0,2}}"
_CARRIED = rf",?\s(?:{any_of(PUBLISHED)})\s(?:in|by|on)\s"
_BY = rf"\s(?:by|from)\s(?P<author>(?:the\s|an?\s)?{_PHRASE})"

_WRITTEN = re.compile(
    rf"{_SINGLE}{_ADJECTIVES}(?:{any_of(WORKS)}){_DATED}"
    rf"(?:{_BY}(?:{_CARRIED}(?P<outlet>{_MEDIUM}))?|{_CARRIED}(?P<carrier>{_MEDIUM})){_DATED}"
)
_BINDING = re.compile(
    rf"{_SINGLE}{_ADJECTIVES}(?:{any_of(PACTS)})\s(?:that|which|calling|demanding|requiring|establishing)\s[^,.;\n]{{3,120}}"
)
_OWNED = re.compile(
    rf"(?:{_SINGLE})?(?P<outlet>{NAME})(?:[’']s)?\s(?:[a-z-]{{3,20}}\s){{0,2}}(?:{any_of([*WORKS, *PACTS])})(?!\w)"
)
_ACCORDING = re.compile(rf"(?<!\w)[Aa]ccording\sto\s(?P<body>(?:the\s|an?\s)?{_PHRASE})")
_TOLD = re.compile(rf"(?<!\w)(?:told|quoted\sby|reported\sby|interview\swith)\s(?P<body>{NAME})")
_FOUND = re.compile(rf"\s(?:{any_of(FINDINGS)})(?!\w)")
_AUXILIARY = re.compile(rf"(?:\s(?:{any_of(AUXILIARIES)})){{1,5}}$")
_SUBJECT = re.compile(
    rf"(?<!\w)(?:(?:the|The)\s)?(?:(?!(?i:{_END}))[\w’'.&-]{{1,30}}(?:\s|$)|(?:of|for|on|in|and)\s(?=[A-Z])){{1,10}}$"
)
_BODY = re.compile(rf"(?<!\w)(?i:{any_of(BODIES)})(?!\w)")
_BACK = 160
_BODIES = frozenset({EntityType.ORGANISATION, EntityType.OUTLET, EntityType.FACILITY})


@dataclass(frozen=True)
class _Bodies:
    """Where a text speaks of bodies: by a name, or by a word such as "institute".

    Not slotted: the names are indexed once, on first use.
    """

    text: str
    mentions: Sequence[Mention]

    @cached_property
    def _named(self) -> list[Span]:
        return sorted(mention.span for mention in self.mentions if mention.type in _BODIES)

    def holds(self, span: Span) -> bool:
        """Whether a phrase holds one."""
        at = bisect_left(self._named, span)
        named = at < len(self._named) and self._named[at].end <= span.end
        return named or _BODY.search(self.text, span.start, span.end) is not None


def works_in(parsed: Parsed, mentions: Sequence[Mention]) -> Iterator[Citation]:
    """Works named with whoever wrote or carried them, and pacts with what they say."""
    for match in _WRITTEN.finditer(parsed.text):
        outlet = match["outlet"] or match["carrier"] or ""
        yield _citation(parsed, match.start(), match.end(), outlet=outlet, author=match["author"] or "")
    for match in _BINDING.finditer(parsed.text):
        yield _citation(parsed, match.start(), match.end())
    bodies = _Bodies(parsed.text, mentions)
    for match in _OWNED.finditer(parsed.text):
        if bodies.holds(Span(*match.span("outlet"))):
            yield _citation(parsed, match.start(), match.end(), outlet=match["outlet"])


def bodies_in(parsed: Parsed, mentions: Sequence[Mention]) -> Iterator[Citation]:
    """Bodies named as the source of what is told, without a work."""
    spans = [Span(*match.span("body")) for pattern in (_ACCORDING, _TOLD) for match in pattern.finditer(parsed.text)]
    spans += [span for match in _FOUND.finditer(parsed.text) if (span := _subject(parsed, match.start()))]
    bodies = _Bodies(parsed.text, mentions)
    for span in spans:
        if bodies.holds(span) and not parsed.is_furniture(span.start):
            yield _citation(parsed, *span, outlet=parsed.words(span))


def _subject(parsed: Parsed, verb: int) -> Span | None:
    """The phrase before a finding verb, past auxiliaries and an apposition between commas."""
    sentence = parsed.sentence_at(verb)
    start = max(sentence.start, verb - _BACK)
    before = _AUXILIARY.sub("", parsed.text[start:verb])
    if before.endswith(","):
        before = before[:-1].rpartition(",")[0]
    found = _SUBJECT.search(before)
    if not found or not found.group().strip():
        return None
    end = start + len(before[: found.end()].rstrip())
    return Span(start + found.start() + _run_in(found.group()), end)


def _run_in(phrase: str) -> int:
    """How much of a phrase stands before its name and the word that goes with it."""
    words = list(re.finditer(r"\S+", phrase))
    first = next((place for place, word in enumerate(words) if word[0][0].isupper() and word[0] != "The"), 0)
    return words[first - 1].start() if first > 1 + (words[0][0].lower() == "the") else words[0].start()


def _citation(parsed: Parsed, start: int, end: int, *, outlet: str = "", author: str = "") -> Citation:
    end = start + len(parsed.text[start:end].rstrip(" \n.,"))
    return Citation(start, end, outlet=_bare(outlet), author=_bare(author))


def _bare(words: str) -> str:
    return words.strip(" .,").removeprefix("the ").removeprefix("The ")
