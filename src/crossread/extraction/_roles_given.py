"""Every role that a text gives to those and that which it names, with who says so."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from crossread.extraction._heads import core_of
from crossread.extraction._holders import Holders
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import phrase_after, phrase_before
from crossread.extraction._roles import role_before
from crossread.extraction._roles_words import head_in, heads_of, is_over, role_in
from crossread.extraction._speakers import UNSPECIFIED
from crossread.extraction._word_lists import words_of
from crossread.model import Attribution, EntityId, EntityType, Mention, MentionForm, Role, RoleForm, Span

_BEHIND = re.compile(r"\.?(?:, | [–—-] | ?\()(?=\w)")
_CLOSES = re.compile(
    r"\s*(?:[,;:.!?)(\n”\"–—]|$|- |(?:who|which|whose|that|said|says|told|has|had|and|but|in|on|at)\b)"
)
_SPEAKS = re.compile(r" (?:said|says|told|has|had)\b")
"""What shows that the name before it opens a clause of its own: "held the site for a week, the company said"."""
_STATED = re.compile(
    r",? (?:who |which |also )?(?:(?:is|was|has been|had been) (?:appointed|elected|named|made|sworn in as)|"
    r"serves as|served as|worked as|works as|is|was|are|were|remains|remained|became|becomes|has been|had been) "
    r"(?:also |now |then |currently |still |once |long )?(?=\w)"
)
_APPOINTED = re.compile(r"(?:as|appointed|elected|named|made) (?:\w+ )?$")
_CALLED = frozenset({EntityType.ORGANISATION, EntityType.OUTLET})
_GROUND = frozenset({EntityType.PLACE, EntityType.FACILITY})
_IN_TITLE = frozenset({"ADJ", "NOUN", "NUM", "PART", "PROPN"})
_DETERMINED = frozenset({"a", "an", "the", "its", "his", "her", "their", "one", "our"})
_NAME_BEFORE = 110
"""Characters before a name in which "envoy to the council" may stand."""


class _Found(NamedTuple):
    """A role at its place, before it is told in whose voice."""

    span: Span
    mention: Mention
    form: RoleForm


def roles_in(parsed: Parsed, named: Named, attributions: Sequence[Attribution]) -> tuple[Role, ...]:
    """Roles from titles, appositions, brackets, "X is the …", and from descriptions that mean somebody named."""
    holders = Holders.of(parsed, attributions)
    with_names = {mention.entity for mention in named.mentions if mention.form is MentionForm.NAME}
    found: dict[tuple[int, EntityId], _Found] = {}
    for mention in named.mentions:
        if mention.entity in with_names and not parsed.is_furniture(mention.start):
            for one in _of(parsed, named, mention):
                known = found.get((one.span.end, mention.entity))
                if known is None or one.span.start < known.span.start:
                    found[one.span.end, mention.entity] = one
    return tuple(_role(parsed, one, holders) for one in _outermost(found.values()))


def _outermost(found: Iterable[_Found]) -> Iterator[_Found]:
    """Of two roles of one thing that overlap only the first and longest."""
    last: dict[EntityId, int] = {}
    for one in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if one.span.start >= last.get(one.mention.entity, 0):
            last[one.mention.entity] = one.span.end
            yield one


def _role(parsed: Parsed, one: _Found, holders: Holders) -> Role:
    words = " ".join(parsed.words(one.span).split())
    # Who stands beside a name of somebody quoted is told by whoever quotes: the place of the role counts.
    holder = holders.at(one.span.start) or UNSPECIFIED
    return Role(*one.span, one.mention.entity, words, one.form, holder, former=is_over(words))


def _of(parsed: Parsed, named: Named, mention: Mention) -> Iterator[_Found]:
    """The roles that stand around one mention."""
    ways: tuple[tuple[Callable[[Parsed, Named, Mention], Iterator[Span]], RoleForm], ...]
    if mention.form is MentionForm.NAME:
        ways = (
            (_titles, RoleForm.TITLE),
            (_beside, RoleForm.BESIDE),
            (_ahead, RoleForm.BESIDE),
            (_stated, RoleForm.STATED),
        )
    elif mention.form is MentionForm.PRONOUN:
        ways = ((_stated, RoleForm.STATED),)
    else:
        ways = ()
        yield from (_Found(span, mention, RoleForm.DESCRIPTION) for span in _described(parsed, mention))
    for way, form in ways:
        yield from (_Found(span, mention, form) for span in way(parsed, named, mention))


def _titles(parsed: Parsed, named: Named, mention: Mention) -> Iterator[Span]:
    """Right before the name: "foreign minister", "the town of", "envoy to the council"."""
    before = role_before(parsed, mention.span, heads_of(mention.type))
    if before is None or parsed.text[: before.start].endswith(("-in-", " in ")):
        before = _office_of(parsed, mention) or before or _kind_of(parsed, named, mention)
    role = role_in(parsed, _behind_names(parsed, named, _whole(parsed, before)), mention.type) if before else None
    if role and not _is_named(named, role) and _may_be_title(parsed, role, mention):
        yield role


def _whole(parsed: Parsed, phrase: Span) -> Span:
    """The phrase from where its first word begins: "(Secretary-)General"."""
    at = parsed.token_index(phrase.start)
    while at > 1 and parsed.text[phrase.start - 1] == "-" and parsed.tokens[at - 1].end == phrase.start:
        at -= 2
        while (
            at > 0 and parsed.tokens[at - 1].pos == "PROPN" and parsed.tokens[at - 1].end + 1 == parsed.tokens[at].start
        ):
            at -= 1
        phrase = Span(parsed.tokens[at].start, phrase.end)
    return phrase


def _may_be_title(parsed: Parsed, role: Span, mention: Mention) -> bool:
    """Whether a person follows, or else words that say more than "member" or "site" and no noun behind the name."""
    at = parsed.token_index(mention.end - 1) + 1
    goes_on = at < len(parsed.tokens) and parsed.tokens[at].pos == "NOUN" and parsed.text[mention.end] == " "
    is_plain = parsed.words(role).lower() in words_of("roles", "plain")
    return mention.type is EntityType.PERSON or not (goes_on or is_plain)


def _behind_names(parsed: Parsed, named: Named, phrase: Span) -> Span:
    """The phrase from behind the last person named in it, and behind a noun that a capital follows."""
    start = phrase.start
    for one in named.mentions_in(phrase):
        if one.type is EntityType.PERSON and parsed.text.startswith((" and ", ", "), one.end):
            start = min(one.end + len(" and "), phrase.end)
    tokens = parsed.tokens_in(Span(start, phrase.end))
    for token, behind in pairwise(tokens):
        if token.pos == "NOUN" and parsed.words(token.span).islower() and behind.pos == "PROPN":
            start = behind.start
    return Span(start, phrase.end)


def _office_of(parsed: Parsed, mention: Mention) -> Span | None:
    """An office with what it is of, right before a person's name."""
    first = max(mention.start - _NAME_BEFORE, parsed.sentence_at(mention.start).start)
    found = _office().search(parsed.text, first, mention.start) if mention.type is EntityType.PERSON else None
    if found is None:
        return None
    start = found.start()
    for token in parsed.tokens_in(Span(start, found.start("office"))):
        if token.pos not in _IN_TITLE:
            start = token.end + 1
    return Span(start, found.end() - 1)


@cache
def _office() -> re.Pattern[str]:
    offices = "|".join(sorted(map(re.escape, words_of("roles", "offices")), key=len, reverse=True))
    of = r"(?:of|to|for|at|in) (?:the )?[A-Z][\w.’'-]* (?:(?:[A-Z][\w.’'-]*|of|and|for) )*"
    before = r"(?:(?<!\w)[\w.’'-]+ ){0,3}"
    return re.compile(rf"{before}(?<!\w)(?P<office>(?i:{offices}))(?:[ -](?i:in[ -]chief) | {of})\Z")


def _kind_of(parsed: Parsed, named: Named, mention: Mention) -> Span | None:
    """What a place is called before its name: "the port of", but not "the Orm quarter of"."""
    at = parsed.token_index(mention.start - 4)
    is_of = parsed.text.startswith("of ", max(mention.start - 3, 0))
    if at < 0 or not is_of or mention.type not in _GROUND:
        return None
    phrase = phrase_before(parsed, at + 1)
    small = [token.end for token in parsed.tokens_in(phrase) if token.pos in {"ADP", "DET"}]
    kind = Span(max((phrase.start, *(end + 1 for end in small))), phrase.end)
    is_part = head_in(parsed, kind) not in words_of("roles", "settlements")
    return None if is_part or any(one.type in _GROUND for one in named.mentions_in(kind)) else kind


def _beside(parsed: Parsed, named: Named, mention: Mention) -> Iterator[Span]:
    """Set behind the name with a comma, a dash or a bracket."""
    mark = _BEHIND.match(parsed.text, mention.end)
    if mark:
        phrase = phrase_after(parsed, parsed.token_index(mark.end()))
        if phrase.start == mark.end() and _CLOSES.match(parsed.text, phrase.end):
            yield from _role_of(parsed, named, mention, phrase)


def _ahead(parsed: Parsed, named: Named, mention: Mention) -> Iterator[Span]:
    """Before the name with a comma: "The head of the council, Ada Moor, said"."""
    text = parsed.text
    at = parsed.token_index(mention.start) - 1
    if mention.type not in _GROUND and at > 0 and text[mention.start - 2 : mention.start] == ", ":
        phrase = phrase_before(parsed, at)
        opens = phrase.start == parsed.sentence_at(phrase.start).start
        is_whole = _CLOSES.match(text, mention.end) and (opens or not _SPEAKS.match(text, mention.end))
        is_set_apart = is_whole or _is_owned(parsed, phrase, mention)
        if text[phrase.end : mention.start] == ", " and is_set_apart and (opens or _begins(parsed, phrase)):
            yield from _role_of(parsed, named, mention, phrase)


def _is_owned(parsed: Parsed, phrase: Span, mention: Mention) -> bool:
    """Whether it is somebody's, and what stands behind the name goes on: "Their leader, Ada Moor (left)"."""
    words = parsed.words(phrase).split()
    at = parsed.token_index(mention.end - 1) + 1
    goes_on = at < len(parsed.tokens) and parsed.tokens[at].pos in {"VERB", "AUX"}
    return goes_on and bool(words) and words[0].lower() in words_of("roles", "possessives")


def _stated(parsed: Parsed, named: Named, mention: Mention) -> Iterator[Span]:
    """Said in so many words: "X is the …", "X, who was named …"."""
    said = _STATED.match(parsed.text, mention.end)
    if said:
        phrase = phrase_after(parsed, parsed.token_index(said.end()))
        is_given = _begins(parsed, phrase) or _APPOINTED.search(said[0])
        if phrase.start == said.end() and is_given:
            yield from _role_of(parsed, named, mention, phrase)


def _described(parsed: Parsed, mention: Mention) -> Iterator[Span]:
    """Instead of the name: an office, or several words for a body or place."""
    role = role_in(parsed, mention.span, mention.type)
    words = parsed.words(role) if role else ""
    is_person = mention.type is EntityType.PERSON
    # A description with a name in it is put to the wrong one too often.
    is_lone = " " not in words and not (mention.type in _CALLED and mention.start < role.start) if role else True
    is_safe = words[1:].islower() if is_person else not is_lone and mention.type is not EntityType.STATE
    if role and is_safe:
        yield role


def _role_of(parsed: Parsed, named: Named, mention: Mention, phrase: Span) -> Iterator[Span]:
    """The role that a phrase names, if it names nobody else."""
    role = role_in(parsed, phrase, mention.type, open_ended=_begins(parsed, phrase))
    if role and not _is_named(named, role) and not _has_verb(parsed, role):
        yield role


def _has_verb(parsed: Parsed, role: Span) -> bool:
    """Whether a verb hangs on a noun in the core of a phrase: "a statement delivered via the secretary"."""
    words = pairwise(parsed.tokens_in(core_of(parsed.text, role)))
    return any(one.pos in {"NOUN", "PROPN"} and other.pos == "VERB" for one, other in words)


def _is_named(named: Named, phrase: Span) -> bool:
    """Whether the head of a phrase is a name of its own."""
    best = named.best_in(phrase)
    return best is not None and best.form is MentionForm.NAME


def _begins(parsed: Parsed, phrase: Span) -> bool:
    """Whether a phrase begins with an article or with whose it is."""
    words = parsed.words(phrase).split()
    return bool(words) and (words[0].lower() in _DETERMINED or words[0].endswith(("'s", "’s", "s’", "s'")))
