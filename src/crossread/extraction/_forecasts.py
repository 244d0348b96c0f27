"""What a document says of a later time: predictions, plans, promises and threats."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from crossread.extraction._forecasts_terms import condition_of, due_of
from crossread.extraction._heads import bare
from crossread.extraction._holders import Holders
from crossread.extraction._parsed import Parsed
from crossread.extraction._trees import Trees, trees_of
from crossread.extraction._word_lists import words_of
from crossread.model import Attribution, Forecast, Span, Time

_STOPS = frozenset(".!?;:()[]–—") | {"--", "..."}
_OPENING, _CLOSING = frozenset('“«"'), frozenset('”»"')
_IN_PHRASE = frozenset({"ADJ", "NOUN", "PROPN", "CCONJ", "NUM", "ADP", "DET", "PART"})
_TELLING = frozenset({"VERB", "NOUN", "ADJ", "PROPN", "ADV", "NUM"})
_NO_DOING = frozenset({"DET", "PRON", "PROPN", "NUM"})
"""What follows a "to" behind which nothing is done: "a commitment to the treaty"."""
_DOING = frozenset({"VERB", "AUX"})
_GOING_NEAR = 3
"""Words before "going to" among which "is" or "are" stands: they are not "avoiding going to sea"."""
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_BEFORE_NOUN = frozenset({"DET", "ADJ"})
_CLAUSE_NEAR = 12
"""Contents before a place that are looked through for the one that holds it."""


_LONGEST = 60
"""Words of a clause to each side of what looks ahead."""
_CLAUSES_NEAR = 4
"""Clauses to each side of one that are looked at for the dates in them."""


@dataclass(frozen=True, slots=True)
class _Trigger:
    """The words that look ahead, and how."""

    span: Span
    kind: str


def forecasts_in(parsed: Parsed, attributions: Sequence[Attribution], times: Sequence[Time]) -> tuple[Forecast, ...]:
    """Every statement about a later time, whose it is, when it falls due and on what condition."""
    holders, trees = Holders.of(parsed, attributions), trees_of(parsed)
    told = list(_told(trees, sorted(span for attribution in attributions for span in attribution.content)))
    clauses = [clause for _, clause in told]
    return tuple(
        Forecast(
            *clause,
            holders.at(trigger.span.end),
            due_of(parsed, times, clause, clauses[max(at - _CLAUSES_NEAR, 0) : at + _CLAUSES_NEAR + 1]),
            condition_of(parsed, clause, _own_subject(trees, trigger)),
        )
        for at, (trigger, clause) in enumerate(told)
    )


def _told(trees: Trees, contents: Sequence[Span]) -> Iterator[tuple[_Trigger, Span]]:
    """Each clause that looks ahead, once, with the words by which it does."""
    parsed, told = trees.parsed, 0
    for trigger in _triggers(parsed):
        if trigger.span.start >= told:
            clause = _clause(trees, trigger, _within(parsed, contents, trigger.span, told))
            if _tells(parsed, trigger, clause):
                told = clause.end
                yield trigger, clause


def _triggers(parsed: Parsed) -> Iterator[_Trigger]:
    for found in _ahead().finditer(parsed.text):
        at = parsed.token_index(found.start())
        if found.lastgroup and at >= 0 and not parsed.is_furniture(found.start()):
            span = Span(*found.span(found.lastgroup))
            if parsed.tokens[at].start == found.start() and _is_ahead(parsed, at, found[0], found.lastgroup):
                yield _Trigger(span, found.lastgroup)


def _is_ahead(parsed: Parsed, at: int, words: str, kind: str) -> bool:
    """Whether the words are what they look like: not "the will", nor "first to call"."""
    pos, behind = parsed.tokens[at].pos, at + len(words.split())
    if (kind in {"ahead", "open"} and pos in {"NOUN", "PROPN"}) or (kind == "bonds" and pos == "VERB"):
        return False
    if kind == "open":
        return not _is_of_the_present(parsed, at, behind)
    return behind >= len(parsed.tokens) or _does_something(parsed, at, words, behind)


def _is_of_the_present(parsed: Parsed, at: int, behind: int) -> bool:
    """Whether it is an opinion: "I would say"."""
    says = behind < len(parsed.tokens) and _word(parsed, behind) in words_of("forecasts", "opinions")
    return says and at > 0 and _word(parsed, at - 1) in words_of("forecasts", "speakers")


def _does_something(parsed: Parsed, at: int, words: str, behind: int) -> bool:
    """Whether something is to be done: not in "avoid going to sea", "a threat to the town", "those who want to"."""
    if words == "going to" and not _words_before(parsed, at) & words_of("forecasts", "being"):
        return False
    if words in words_of("forecasts", "wishing") and at and _word(parsed, at - 1) in words_of("forecasts", "wishers"):
        return False
    if words.startswith("threaten") and _word(parsed, behind) in words_of("forecasts", "endangered"):
        return False
    if words.endswith("due to"):
        return parsed.tokens[behind].pos in _DOING
    does = not words.endswith(" to") or words in words_of("forecasts", "granting")
    return does or parsed.tokens[behind].pos not in _NO_DOING


def _words_before(parsed: Parsed, at: int) -> set[str]:
    return {_word(parsed, before) for before in range(max(at - _GOING_NEAR, 0), at)}


def _word(parsed: Parsed, at: int) -> str:
    return parsed.words(parsed.tokens[at].span).lower()


@cache
def _ahead() -> re.Pattern[str]:
    """Any words that look ahead, named by the section that they stand in."""
    courtesies, able = _any_of("courtesies"), _any_of("able")
    present = rf"(?! (?:\w+ )?(?:{_any_of('looking_back')})\b)(?! like to (?:{courtesies})\b)"
    behind = {
        "meaning_to": rf"(?! (?:{courtesies})\b)",
        "odds": "",
        "expecting": r"(?! (?:to|that)\b)(?= (?:[\w’'-]+ ){1,7}?to [a-z])",
        "giving": r"(?= (?:[\w’'-]{1,30} ){0,6}?until (?:[\w’':.-]{1,30} ){1,8}?to [a-z])",
        "coming": r"(?= [\w“‘])",
        "bonds": f" (?:{_any_of('binding')})",
        "ahead": "",
        "open": rf"{present}(?<!could(?= (?:{able})\b))",
    }
    kinds = "|".join(rf"(?P<{kind}>(?:{_any_of(kind)}){rest})" for kind, rest in behind.items())
    return re.compile(rf"(?<![\w’'])(?:{kinds})(?!\w)|(?P<short>['’]ll)(?!\w)")


def _any_of(section: str) -> str:
    return "|".join(re.escape(words) for words in sorted(words_of("forecasts", section), key=len, reverse=True))


def _tells(parsed: Parsed, trigger: _Trigger, clause: Span) -> bool:
    """Whether a clause says what is to come: not "the mayor has promised", nor a mere "coming"."""
    if parsed.words(trigger.span) == "could" and _was_able(parsed, trigger, clause):
        return False
    behind = parsed.tokens_in(Span(trigger.span.end, clause.end))
    kinds = {"NOUN"} if trigger.kind == "coming" else _TELLING
    return any(token.pos in kinds for token in behind)


def _was_able(parsed: Parsed, trigger: _Trigger, clause: Span) -> bool:
    """Whether "could" is of what somebody was able to do: "nobody could", "before it could", "so that they could"."""
    able = words_of("forecasts", "whoever")
    before = parsed.token_index(clause.start)
    opening = [_word(parsed, at) for at in (before - 2, before - 1) if at >= 0]
    by = parsed.token_index(trigger.span.start) - 1
    return (by >= 0 and _word(parsed, by) in able) or not able.isdisjoint(opening[-1:]) or opening == ["so", "that"]


def _clause(trees: Trees, trigger: _Trigger, within: Span) -> Span:
    """The clause that looks ahead; for a noun to come, its phrase."""
    parsed = trees.parsed
    at = parsed.token_index(trigger.span.start)
    phrase = _phrase(parsed, at, within)
    if trigger.kind == "coming":
        return phrase
    last = _end(parsed, parsed.token_index(trigger.span.end - 1), within)
    first = {"odds": trigger.span.start, "bonds": phrase.start}.get(trigger.kind)
    if first is None:
        start = _start(parsed, at, within)
        first = parsed.tokens[start].start
        if start and _word(parsed, start - 1) in words_of("forecasts", "conditions"):
            own = _own_subject(trees, trigger)
            first = own if parsed.text[first : max(own, first)].count(" ") > 1 else first
        first = min(first, _subject(trees, at, Span(within.start, first)))
    return bare(parsed.text, Span(first, parsed.tokens[last].end))


def _within(parsed: Parsed, contents: Sequence[Span], span: Span, told: int) -> Span:
    """The innermost content that holds a span, or its sentence, without what is told already."""
    at = bisect_left(contents, Span(span.start + 1, 0))
    near = (one for one in reversed(contents[max(at - _CLAUSE_NEAR, 0) : at]) if span.end <= one.end)
    start, end = next(near, parsed.sentence_at(span.start))
    return Span(max(start, told), end)


def _start(parsed: Parsed, at: int, within: Span) -> int:
    first = at
    while first > max(at - _LONGEST, 0) and parsed.tokens[first - 1].start >= within.start:
        word = _word(parsed, first - 1)
        # The "so" of "so-called" joins nothing.
        joins = word in words_of("forecasts", "joining") and not _is_hyphen(parsed.text, parsed.tokens[first].span)
        if _new_line(parsed, first) or word in _STOPS | _OPENING | _CLOSING | {","} or joins:
            break
        first -= 1
    return first


def _own_subject(trees: Trees, trigger: _Trigger) -> int:
    """Where the subject of what is to come begins, if one stands before the words that look ahead."""
    at = trees.parsed.token_index(trigger.span.start)
    for verb in (at, trees.parsed.tokens[at].head):
        for relation in _SUBJECTS:
            subject = trees.child(verb, relation)
            if subject is not None and subject < at:
                return trees.words_under(subject).start
    return 0


def _subject(trees: Trees, at: int, before: Span) -> int:
    """Where a subject begins that reaches up to the clause: "(every family that) lost someone will"."""
    for verb in (at, trees.parsed.tokens[at].head):
        for relation in _SUBJECTS:
            subject = trees.child(verb, relation)
            whole = trees.words_under(subject) if subject is not None else Span(before.end, before.end)
            if before.start <= whole.start < before.end and _leads_up(trees.parsed.text[whole.end : before.end]):
                return whole.start
    return _antecedent(trees, at, before)


def _antecedent(trees: Trees, at: int, before: Span) -> int:
    """Where that begins of which a side clause tells right before the verb: "(every family) that lost someone will"."""
    tokens = trees.parsed.tokens
    joint = trees.parsed.token_index(before.end) - 1
    verb = tokens[joint].head if joint >= 0 else at
    if joint < verb < at and tokens[verb].relation.startswith("acl") and tokens[verb].head < joint:
        return max(before.start, trees.words_under(tokens[verb].head).start)
    return before.end


def _leads_up(between: str) -> bool:
    """Whether nothing, a mark, or a parenthesis stands between a subject and its clause."""
    between = between.strip()
    return len(between) <= 1 or (between[0] == between[-1] == ",")


def _end(parsed: Parsed, at: int, within: Span) -> int:
    last, quoting = at, False
    while last + 1 < min(at + _LONGEST, len(parsed.tokens)) and parsed.tokens[last + 1].start < within.end:
        word = _word(parsed, last + 1)
        if (
            _new_line(parsed, last + 1)
            or word in _STOPS
            or (word == "," and not quoting and _other_clause(parsed, last + 2))
        ):
            break
        if word in _CLOSING and not quoting and not _opens(parsed, last + 1):
            break
        quoting = word in _OPENING if word in _OPENING | _CLOSING and not quoting else quoting and word not in _CLOSING
        last += 1
    return last


def _new_line(parsed: Parsed, at: int) -> bool:
    """Whether a line ends between a word and the one before it."""
    return "\n" in parsed.text[parsed.tokens[at - 1].end : parsed.tokens[at].start]


def _opens(parsed: Parsed, at: int) -> bool:
    """Whether a straight quotation mark opens a quotation: a blank before it and none behind."""
    start = parsed.tokens[at].start
    return parsed.text[start] in _OPENING and parsed.text[start - 1 : start].isspace()


def _other_clause(parsed: Parsed, at: int) -> bool:
    """Whether another clause begins behind the comma: a name, or a word that joins clauses."""
    if at >= len(parsed.tokens):
        return True
    word = parsed.words(parsed.tokens[at].span)
    return word[0].isupper() or word.lower() in words_of("forecasts", "other_clause")


def _phrase(parsed: Parsed, at: int, within: Span) -> Span:
    """The noun phrase around a word, with what hangs on it."""
    first, last = at, at
    while first > max(at - _LONGEST, 0) and _is_in(parsed, first - 1, _BEFORE_NOUN, within):
        first -= 1
    while last < at + _LONGEST and _is_in(parsed, last + 1, _IN_PHRASE, within):
        last += 1
    return bare(parsed.text, Span(parsed.tokens[first].start, parsed.tokens[last].end))


def _is_in(parsed: Parsed, at: int, kinds: frozenset[str], within: Span) -> bool:
    if at >= len(parsed.tokens) or not within.start <= parsed.tokens[at].start < within.end:
        return False
    return parsed.tokens[at].pos in kinds or _is_hyphen(parsed.text, parsed.tokens[at].span)


def _is_hyphen(text: str, span: Span) -> bool:
    """Whether it joins two parts of one word."""
    around = text[max(span.start - 1, 0) : span.end + 1]
    return text[span.start : span.end] == "-" and around == around.strip()
