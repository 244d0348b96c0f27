"""Where a name really begins and ends: trimmed where the reader saw too much, drawn out where too little."""

import re
from collections.abc import Iterator, Sequence

from crossread.extraction._acronyms import stands_for
from crossread.extraction._gazetteer import plainly
from crossread.extraction._word_lists import words_of
from crossread.model import Span

_WORD = re.compile(r"\S+")
_EDGE = "\"'“”‘’„«»()[]{}<>,;:!?…-–—*_|/\\"
_INITIALS = re.compile(r"(?:\w\.)+\Z")
_BREAK = re.compile(r"\n|, | and (?=[^\W\d_])| & |/")
_MOST_WORDS = 12
_CAPITAL = r"[^\W\d_a-z][\w’'-]{0,30}"
_ARTICLE = r"(?:al|el|an|as|ash|ad|ar|at|az)-|[AaEe]l[ -]"
_PARTICLE = r"(?:bin|ibn|ben|bint|abu|abd|van|von|der|den|de|del|di|da|dos|du|la|le|ter|ten) "
_PARTICLES_BEHIND = re.compile(rf"(?: (?:{_PARTICLE}){{1,2}}(?:{_ARTICLE})?|[ -](?:{_ARTICLE})){_CAPITAL}")
_ARTICLE_BEFORE = re.compile(rf"(?<!\w)(?:{_ARTICLE})\Z")
_ENDS_IN_ARTICLE = re.compile(r"[ -](?:[Aa]l|[Ee]l|[Aa]n|[Aa]s|[Aa]sh|[Aa]d|[Aa]r|[Aa]t|[Aa]z)\Z")
_INITIAL = re.compile(r" [A-Z]\.?\Z")
_SURNAME = re.compile(rf"\.? {_CAPITAL}")
_BODY_WORD = re.compile(rf" (?P<word>{_CAPITAL})(?![\w’'])")
_HYPHENED = re.compile(rf"-{_CAPITAL}")
_OF = re.compile(rf" (?:for|of|on|against) (?:the )?{_CAPITAL}(?:(?: and| of| for)? {_CAPITAL}){{0,6}}")
_OWNED = re.compile(rf"(?: {_CAPITAL}){{0,3}}?['’]s(?: {_CAPITAL}(?: and)?){{0,6}} (?P<last>{_CAPITAL})")
_MEMBERS = re.compile(rf"(?: {_CAPITAL})? (?P<last>{_CAPITAL}s)(?![\w’'])")
_BRACKETED = re.compile(r"[\"”’]? ?\(([A-Z]{2,8})\)")
_SPELT = re.compile(rf"(?:(?:{_CAPITAL}|of|for|and|the|in) ){{0,8}}{_CAPITAL}\Z")
_CALLING = re.compile(r"[a-z]{3,}(?:er|or)")
"""How nouns in small letters end that say what somebody does."""
_MATTERS = frozenset({"of", "for"})
_LONGEST = 120
_NAMING_LAST = ("outlet_words", "organisation_words")
_BODIES = ("organisation_words", "armed_words")
_LOOK_BACK = 5


def pieces(text: str, span: Span, *, whole: bool) -> Iterator[Span]:
    """A name never runs over a line's end; a person's or place's never over a comma or an "and"."""
    start = span.start
    for found in _BREAK.finditer(text, span.start, span.end):
        if not whole or found[0] == "\n":
            yield Span(start, found.start())
            start = found.end()
    yield Span(start, span.end)


def trimmed(text: str, span: Span, *, person: bool) -> Span:
    """The name without articles, marks and possessives, and for a person without the office before it."""
    words = [_bare(text, Span(*found.span())) for found in _WORD.finditer(text, span.start, span.end)][:_MOST_WORDS]
    words = [word for word in words if word.start < word.end]
    first = 0
    for at, word in enumerate(words[:-1]):
        lowered = text[word.start : word.end].lower()
        if (at == first and lowered in words_of("roles", "articles")) or (person and _stands_before_names(lowered)):
            first = at + 1
    first += _matter(text, words[first:]) if person and first else 0
    return Span(words[first].start, words[-1].end) if words else Span(span.start, span.start)


def _matter(text: str, words: Sequence[Span]) -> int:
    """How many words behind an office go on with it and leave a name: "of Information (Ada Moor)"."""
    lowered = [text[word.start : word.end].lower() for word in words]
    if not lowered or lowered[0] not in _MATTERS:
        return 0
    known = words_of("roles", "institution_modifiers") | {"affairs", "and", "the"}
    at = next((at for at, word in enumerate(lowered[2:], start=2) if word not in known), len(words))
    return at if at < len(words) else 0


def _stands_before_names(lowered: str) -> bool:
    office = lowered.partition("-")[0] if lowered.endswith(("-in-chief", "-general")) else lowered
    return lowered in words_of("roles", "titles") or office in words_of("roles", "offices")


def behind_role(text: str, span: Span) -> Span:
    """A body's name without what it is called before it: "Orlan's parent Moor Air" is "Moor Air"."""
    words = list(_WORD.finditer(text, span.start, span.end))
    known = words_of("roles", "standings") | words_of("roles", "bodies")
    calling = (at for at, word in enumerate(words[:-1]) if word[0] in known or _CALLING.fullmatch(word[0]))
    first = next((at + 1 for at in calling if words[at + 1][0][0].isupper()), 0)
    return Span(words[first].start(), span.end) if first else span


def _bare(text: str, span: Span) -> Span:
    """A word without the marks around it and without the possessive."""
    start, end = span
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and (text[end - 1] in _EDGE or (text[end - 1] == "." and not _INITIALS.match(text, start, end))):
        end -= 1
    if plainly(text[start:end]).endswith("'s"):
        end -= 2
    return Span(start, end)


def drawn_to_surname(text: str, span: Span) -> Span:
    """The name with the surname behind an initial at its end: "Ada S. (Moor)"."""
    ends_in_initial = _INITIAL.search(text, max(span.end - 3, span.start), span.end)
    return Span(span.start, _end_of(_SURNAME.match(text, span.end), span.end)) if ends_in_initial else span


def drawn_out(text: str, span: Span) -> Span:
    """The name with what belongs to it on both sides: particles, "for Human Rights", "'s Research Centre"."""
    before = _ARTICLE_BEFORE.search(text, max(span.start - _LOOK_BACK, 0), span.start)
    start, end = before.start() if before else span.start, span.end
    if _ENDS_IN_ARTICLE.search(text, start, end):
        end = _end_of(_HYPHENED.match(text, end), end)
    end = _end_of(_PARTICLES_BEHIND.match(text, end), end)
    body = _BODY_WORD.match(text, end)
    if body and any(body["word"] in words_of("roles", section) for section in _NAMING_LAST):
        end = body.end()
    owned = _OWNED.match(text, end)
    if owned and _is_body(owned["last"]):
        end = owned.end()
    elif _is_body(text[start:end].rpartition(" ")[2]):
        end = _end_of(_OF.match(text, end), end)
    elif _is_body(text[start:end].partition(" of ")[0].rpartition(" ")[2]):
        end = _end_of_members(text, end)
    return _bare(text, Span(start, end))


def _end_of(found: re.Match[str] | None, end: int) -> int:
    return found.end() if found else end


def _end_of_members(text: str, end: int) -> int:
    """Where those end whom a body is of, who stand in the plural: "Union of Orlanian (Miners)"."""
    members = _MEMBERS.match(text, end)
    return end if members is None or _stands_before_names(members["last"].lower()) else members.end()


def _is_body(word: str) -> bool:
    return any(word in words_of("roles", section) for section in _BODIES)


def spelt_out(text: str) -> Iterator[Span]:
    """The names whose acronym stands behind them in brackets: "Free Union of Dockers (FUD)"."""
    for acronym in _BRACKETED.finditer(text):
        before = _SPELT.search(text, max(acronym.start() - _LONGEST, 0), acronym.start())
        words = list(_WORD.finditer(before[0])) if before else []
        for first in words[::-1]:
            name = before[0][first.start() :] if before else ""
            if first[0][0].isupper() and stands_for(acronym[1], name):
                yield _bare(text, Span(acronym.start() - len(name), acronym.start()))
                break


def without_acronym(text: str, span: Span) -> tuple[Span, ...]:
    """A name and the acronym set right behind it are two mentions."""
    before, _, last = text[span.start : span.end].rpartition(" ")
    if last.isupper() and stands_for(last, before):
        return Span(span.start, span.start + len(before)), Span(span.end - len(last), span.end)
    return (span,)
