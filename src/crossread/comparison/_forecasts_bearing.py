"""Later passages that may bear on a forecast: what to read before a person says what came of it."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from typing import Self

from crossread.comparison._accounts import Account
from crossread.comparison._contents import Content, content_stems, outside_names
from crossread.comparison._edtf import Bounds, bounds
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._words import words_in
from crossread.model import (
    Bearing,
    CaseEntity,
    DocumentId,
    EntityId,
    Forecast,
    Linked,
    Passage,
    Span,
    StatementId,
)

_FEW, _RARE = 6, 0.04
"""Statements, and share of all, that have at most a word or name that tells one matter of a case from others."""
_MOST = 5
_OF_ONE_ACCOUNT = 2
"""Passages of one account that are proposed for one forecast."""
_LEAST = 0.45
"""Score from which a passage is proposed (docs/comparison.md)."""
_LIKENESS, _WORDS, _NAMES, _DATED = 1.0, 0.6, 0.25, 0.1
"""What likeness of meaning, the share of the forecast's words, its names and a date when it is due weigh."""
_AROUND = 0.15
"""What the words and the names beside a forecast weigh."""
_AHEAD = 0.15
"""What a passage loses that looks ahead itself."""
_EARLIER = 0.2
"""What a passage loses that is dated before it was foretold."""
_REPEATED = 0.9
"""Likeness, or share of words, from which a passage that looks ahead says the forecast once more."""
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Foretold:
    """What a forecast is about."""

    account: Account
    stems: frozenset[str]
    names: frozenset[EntityId]
    around: frozenset[str]
    """The words of its sentence and of the one before."""
    names_around: frozenset[EntityId]
    due: Bounds | None


@dataclass(frozen=True, slots=True)
class Weights:
    """How much it says that two statements share a word or a name: the more, the fewer have it."""

    stems: Mapping[str, float]
    names: Mapping[EntityId, float]
    rarest: float
    telling: float
    """What a word or name weighs at least that tells one matter of the case from others."""

    @classmethod
    def of(cls, contents: Sequence[Content]) -> Self:
        """The weights in a case of these statements."""
        stems, names = Counter[str](), Counter[EntityId]()
        for content in contents:
            stems.update(content.said)
            names.update(content.entities)
        whole = 1 + len(contents)
        return cls(
            {stem: log(1 + whole / (1 + count)) for stem, count in stems.items()},
            {name: log(1 + whole / (1 + count)) for name, count in names.items()},
            log(1 + whole),
            log(1 + whole / (1 + max(_FEW, _RARE * len(contents)))),
        )

    def share(self, shared: Iterable[str], wanted: Iterable[str]) -> float:
        """How much of the weight of some words others have."""
        whole = sum(self.stems.get(stem, self.rarest) for stem in wanted)
        return sum(self.stems.get(stem, self.rarest) for stem in shared) / whole if whole else 0.0

    def name(self, name: EntityId) -> float:
        """From 0 for a name that every statement has to 1 for one that none else has."""
        return max(0.0, self.names.get(name, self.rarest) / self.rarest)

    def tells(self, stems: Iterable[str], names: Iterable[EntityId]) -> bool:
        """Whether any of these is rare enough in the case to tell one matter from the others."""
        weights = [self.stems.get(stem, self.rarest) for stem in stems]
        return max((*weights, *(self.names.get(name, self.rarest) for name in names)), default=-1.0) >= self.telling


@dataclass(frozen=True, slots=True)
class _Search:
    """What passages are judged by."""

    accounts: Mapping[DocumentId, Account]
    contents: Mapping[StatementId, Content]
    entities: Mapping[EntityId, CaseEntity]
    weights: Weights
    lexicon: Lexicon


def bearing_on(
    accounts: Mapping[DocumentId, Account], contents: Sequence[Content], linked: Linked, lexicon: Lexicon
) -> dict[Passage, tuple[Bearing, ...]]:
    """For each forecast a handful of later passages that speak of the same, the likeliest first, with reasons."""
    search = _Search(
        accounts,
        {content.statement.id: content for content in contents},
        {entity.id: entity for entity in linked.entities},
        Weights.of(contents),
        lexicon,
    )
    echoes = defaultdict[Passage, list[tuple[Content, float]]](list)
    about = {echo.forecast: echo.about for echo in linked.echoes}
    for echo in linked.echoes:
        if echo.statement in search.contents:
            echoes[echo.forecast].append((search.contents[echo.statement], echo.likeness))
    return {
        passage: tuple(_handful(_bearing(search, foretold, echoes[passage]), search))
        for account in accounts.values()
        for forecast in account.reading.forecasts
        if (passage := account.document.passage(forecast.span)) in echoes
        and (foretold := _foretold(account, forecast, about[passage].span, lexicon))
    }


def _foretold(account: Account, forecast: Forecast, about: Span, lexicon: Lexicon) -> _Foretold:
    stems, names = _content(account, about, lexicon)
    wide = Span(_sentence_before(account, about).start, max(account.sentence_of(forecast.span).end, about.end))
    around, near = _content(account, wide, lexicon)
    due = bounds(forecast.due) if forecast.due else None
    return _Foretold(account, stems, names, around - stems, near - names, due)


def _content(account: Account, span: Span, lexicon: Lexicon) -> tuple[frozenset[str], frozenset[EntityId]]:
    """The words of a stretch that carry what it says, and what it names."""
    named = account.named_in(span)
    stems = content_stems(outside_names(named, list(words_in(account.document, span))), lexicon)
    return stems, frozenset(one.entity for one in named)


def _sentence_before(account: Account, span: Span) -> Span:
    """The sentence before that of a span, or its own if it is the first."""
    own = account.sentence_of(span)
    at = bisect_left(account.sentences, own) - 1
    return account.sentences[at] if at >= 0 else own


def _bearing(
    search: _Search, foretold: _Foretold, echoes: Iterable[tuple[Content, float]]
) -> Iterator[tuple[Bearing, Content]]:
    for content, likeness in echoes:
        later = _later(foretold, content)
        if later and not _is_told_again(search, foretold, content, likeness):
            words, beside = foretold.stems & content.said, foretold.around & content.said
            near = foretold.names_around & content.entities
            names = sorted(foretold.names & content.entities, key=search.weights.name, reverse=True)
            ahead = _looks_ahead(search, content)
            score = (
                _LIKENESS * max(likeness, 0.0)
                + _WORDS * search.weights.share(words, foretold.stems)
                + _NAMES * min(1.0, sum(map(search.weights.name, names)))
                + _AROUND * search.weights.share(beside, foretold.around)
                + _AROUND * min(1.0, sum(map(search.weights.name, near)))
                + _DATED * ("due" in later)
                - _AHEAD * ahead
                - _EARLIER * _is_of_before(foretold, content)
            )
            if score >= _LEAST and search.weights.tells(words, names):
                reason = "; ".join(
                    (later, *_shared(search, content, words | beside, [*names, *near]), *["itself looks ahead"] * ahead)
                )
                yield Bearing(content.statement.passage, round(score, 3), reason), content


def _later(foretold: _Foretold, content: Content) -> str:
    """Why a statement is later than the forecast, in words; empty where it is not, or nothing shows it."""
    told, dated = foretold.account.published, [known for known, _ in content.dates]
    due = foretold.due
    after_due = due is not None and any(known.last >= due.first for known in dated)
    if told and content.published and content.published.first > told.last:
        days = content.published.apart(told)
        later = f"published {days} day{'s' if days > 1 else ''} later"
        return f"{later}; dated at or after it was due" if after_due else later
    if after_due and due and content.published and content.published.last >= due.first:
        return "dated at or after it was due"
    if due and told is None and content.published and content.published.first > due.last:
        return "published after it was due"
    return ""


def _is_of_before(foretold: _Foretold, content: Content) -> bool:
    """Whether every date in a statement lies before the day on which the forecast was printed."""
    told, dated = foretold.account.published, [known for known, _ in content.dates]
    return told is not None and bool(dated) and all(known.last < told.first for known in dated)


def _is_told_again(search: _Search, foretold: _Foretold, content: Content, likeness: float) -> bool:
    """Whether a passage only hands the forecast on once more."""
    share = search.weights.share(foretold.stems & content.said, foretold.stems)
    return max(likeness, share) >= _REPEATED and _looks_ahead(search, content)


def _looks_ahead(search: _Search, content: Content) -> bool:
    """Whether a statement foretells something itself."""
    forecasts = search.accounts[content.statement.document].reading.forecasts
    return any(one.start < span.end and span.start < one.end for span in content.statement.spans for one in forecasts)


def _shared(search: _Search, content: Content, words: Iterable[str], names: Sequence[EntityId]) -> Iterator[str]:
    """What the two share, in words."""
    if names:
        called = [search.entities[name].name for name in names if name in search.entities]
        yield f"also names {', '.join(called[:_FEW_WORDS])}"
    forms = {word.stem: word.form for span in content.statement.spans for word in words_in(content.document, span)}
    telling = sorted(words, key=lambda stem: (-search.weights.stems.get(stem, 0.0), stem))[:_FEW_WORDS]
    if telling:
        yield "also says " + ", ".join(f"“{forms.get(stem, stem)}”" for stem in telling)


def _handful(found: Iterable[tuple[Bearing, Content]], search: _Search) -> Iterator[Bearing]:
    """The likeliest, few of one account, and what several accounts say in the same words once."""
    kept: list[tuple[Bearing, Content]] = []
    order = {document: account.order for document, account in search.accounts.items()}
    for one in sorted(found, key=lambda one: (-one[0].score, order[one[0].passage.document], one[0].passage.start)):
        told = sum(other.passage.document == one[0].passage.document for other, _ in kept)
        if len(kept) < _MOST and told < _OF_ONE_ACCOUNT and not any(_is_one(one, other) for other in kept):
            kept.append(one)
            yield one[0]


def _is_one(one: tuple[Bearing, Content], other: tuple[Bearing, Content]) -> bool:
    """Whether two passages overlap, or say the same in the same words."""
    a, b = one[0].passage, other[0].passage
    return one[1].stems == other[1].stems or (a.document == b.document and a.start < b.end and b.start < a.end)
