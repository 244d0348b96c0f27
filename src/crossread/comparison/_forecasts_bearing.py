"""Later passages that may bear on a forecast: what to read before a person says what came of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crossread.comparison._accounts import Account
from crossread.comparison._contents import Content, content_stems, outside_names
from crossread.comparison._edtf import Bounds, bounds
from crossread.comparison._forecasts_moved import moved_by, moved_in_own, moves_to_words
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._rarity import Common, Weights, in_common
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

_MOST = 5
_OF_ONE_ACCOUNT = 2
"""Passages of one account that are proposed for one forecast."""
_LEAST = 0.65
"""Score from which a passage is proposed (docs/comparison.md)."""
_LIKENESS, _WORDS, _NAMES, _COMMON = 1.0, 0.9, 0.25, 1.0
"""What likeness of meaning, the share of the forecast's words, its names and all that the two accounts share weigh."""
_MOVED = 0.3
"""What it weighs that a passage moves the very day on which the forecast is due."""
_REPEATED = 0.9
"""Likeness, or share of words, from which a passage that looks ahead says the forecast once more."""
_WORDS_SHARED = 2
"""Words that two passages on one matter share, if they share no name."""
_ALIKE = 0.3
"""Likeness from which one rare word or name is enough."""
_FEW_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Foretold:
    """What a forecast is about."""

    account: Account
    stems: frozenset[str]
    names: frozenset[EntityId]
    due: Bounds | None
    day: str
    """The same as EDTF."""


@dataclass(frozen=True, slots=True)
class _Search:
    """What passages are judged by."""

    accounts: Mapping[DocumentId, Account]
    contents: Mapping[StatementId, Content]
    entities: Mapping[EntityId, CaseEntity]
    weights: Weights
    common: Common


def bearing_on(
    accounts: Mapping[DocumentId, Account], contents: Sequence[Content], linked: Linked, lexicon: Lexicon
) -> dict[Passage, tuple[Bearing, ...]]:
    """For each forecast a handful of later passages that speak of the same, the likeliest first, with reasons."""
    weights = Weights.of(contents)
    search = _Search(
        accounts,
        {content.statement.id: content for content in contents},
        {entity.id: entity for entity in linked.entities},
        weights,
        in_common(contents, weights),
    )
    echoes = defaultdict[Passage, list[tuple[Content, float]]](list)
    about = {echo.forecast: echo.about for echo in linked.echoes}
    for echo in linked.echoes:
        if echo.statement in search.contents:
            echoes[echo.forecast].append((search.contents[echo.statement], echo.likeness))
    bearing = dict[Passage, tuple[Bearing, ...]]()
    for account in accounts.values():
        for forecast in account.reading.forecasts:
            passage = account.document.passage(forecast.span)
            own = tuple(moved_in_own(account, forecast))
            foretold = _foretold(account, forecast, about.get(passage, passage).span, lexicon)
            bearing[passage] = (*own, *_handful(_bearing(search, foretold, echoes[passage]), search))
    return bearing


def _foretold(account: Account, forecast: Forecast, about: Span, lexicon: Lexicon) -> _Foretold:
    named = account.named_in(about)
    stems = content_stems(outside_names(named, list(words_in(account.document, about))), lexicon)
    due = bounds(forecast.due) if forecast.due else None
    return _Foretold(account, stems, frozenset(one.entity for one in named), due, forecast.due)


def _bearing(
    search: _Search, foretold: _Foretold, echoes: Iterable[tuple[Content, float]]
) -> Iterator[tuple[Bearing, Content]]:
    for content, likeness in echoes:
        later = _later(foretold, content)
        moved = moved_by(search.accounts[content.statement.document], content.statement.spans, foretold.day)
        if later and (moved or not _is_told_again(search, foretold, content, likeness)):
            words = foretold.stems & content.said
            names = sorted(foretold.names & content.entities, key=search.weights.name, reverse=True)
            score = (
                _LIKENESS * max(likeness, 0.0)
                + _WORDS * search.weights.share(words, foretold.stems)
                + _NAMES * min(1.0, sum(map(search.weights.name, names)))
                + _COMMON * search.common(foretold.account.document.id, content.statement.document)
                + _MOVED * (moved is not None and moved.is_from_due)
            )
            is_own_day = moved is not None and moved.is_from_due and bool(words)
            if score >= _LEAST and (is_own_day or _is_of_one_matter(search, words, names, likeness)):
                ahead = ["itself looks ahead"] if _looks_ahead(search, content) else []
                puts = [moves_to_words(moved)] if moved else []
                reason = "; ".join((later, *puts, *_shared(search, content, words, names), *ahead))
                yield Bearing(content.statement.passage, round(score, 3), reason, moved.to if moved else ""), content


def _is_of_one_matter(search: _Search, words: frozenset[str], names: Sequence[EntityId], likeness: float) -> bool:
    """Whether a passage shares two words, or a word and a name; or, where it means much the same, any that is rare."""
    is_shared = len(words) >= _WORDS_SHARED or (bool(words) and bool(names))
    return is_shared or (likeness >= _ALIKE and search.weights.tells(words, names))


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
