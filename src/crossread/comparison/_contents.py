"""What each statement says, taken apart into what can be compared."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from crossread.comparison._accounts import Account, Named, within
from crossread.comparison._blame import Agent, agents_in
from crossread.comparison._edtf import Bounds, bounds, instant
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._marks import Mark, marks_in
from crossread.comparison._words import Word, words_in
from crossread.model import (
    Attribution,
    ClaimId,
    Document,
    DocumentId,
    EntityId,
    EntityType,
    Figure,
    LedgerRow,
    Linked,
    Passage,
    Reporter,
    ReporterStance,
    Span,
    Statement,
    StatementId,
    Time,
    TimeRole,
)

_BEFORE_PRINT = timedelta(days=7)
"""How far back from its publication an account's undated news goes."""
_OFFICE = 2
"""Words before a person's name that can be a rank or an office."""
_OPENING = 2
"""Words with which a statement opens: a doubt among these is of all of it."""
_ONE_EVENT = 31
"""Days that an event lasts at most; longer stretches date nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a statement names, with the preposition before it."""

    entity: EntityId
    span: Span
    preposition: str


class Ground(NamedTuple):
    """On what a ledger sets figures against each other: its subject, the place and the site, empty where left open."""

    subject: str
    place: str
    site: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """One statement, its words and names and figures and dates each by itself."""

    statement: Statement
    document: Document
    order: int
    """Its place among all statements."""
    published: Bounds | None
    groups: frozenset[ClaimId]
    stems: frozenset[str]
    entities: frozenset[EntityId]
    figures: tuple[Figure, ...]
    dates: tuple[tuple[Bounds, Span], ...]
    places: tuple[Place, ...]
    agents: tuple[Agent, ...]
    when: Bounds | None
    """The days of the event that it tells of: as dated in it or for its account, else those before it was printed."""
    is_dated: bool
    """Whether its event has a date of its own."""
    negations: tuple[Mark, ...]
    opposable: Mapping[str, Span]
    """Stems that have opposites, with their words."""
    hedges: tuple[Mark, ...]
    restrictions: tuple[Mark, ...]
    is_outdated: bool = False
    """Whether it calls what it says a former state: "the previous toll"."""
    cue: tuple[Span, ...] = ()
    fabrication: Span | None = None
    """The first word that calls something staged or invented."""
    reporter: Reporter = field(default_factory=Reporter)
    """Where its document stands to it, if it is somebody else's."""
    said: frozenset[str] = frozenset()
    """The stems without those of names and of what stands right before a person's: ranks, offices."""
    subjects: frozenset[str] = frozenset()
    """What its figures count: the subjects of the ledger in which they stand."""
    counts: Mapping[int, str] = field(default_factory=dict)
    """The subject of each figure that has one, by its start."""
    scopes: Mapping[int, Ground] | None = None
    """What each figure that its ledger sets against others counts; none where no ledger was asked."""
    clocks: tuple[tuple[datetime, Span], ...] = ()
    """The moments in UTC of its times of the clock whose zone is known."""
    rows: Mapping[int, LedgerRow] = field(default_factory=dict)
    """The row of each figure that has a subject, by its start."""
    told: Mapping[str, tuple[LedgerRow, ...]] = field(default_factory=dict)
    """All that its account counts of these subjects."""
    parts: frozenset[int] = frozenset()
    """Where figures begin that are a part of another one in the account."""
    former: frozenset[int] = frozenset()
    """Where figures begin that their account calls former counts."""

    def passage(self, span: Span) -> Passage:
        """A span of its document."""
        return self.document.passage(span)

    def words(self, span: Span) -> str:
        """The words of a span of its document, on one line."""
        return " ".join(self.document[span].split())


def contents_of(linked: Linked, accounts: Mapping[DocumentId, Account], lexicon: Lexicon) -> list[Content]:
    """Every statement of a document that is at hand, taken apart, in the order given."""
    groups: dict[StatementId, set[ClaimId]] = {}
    for group in linked.groups:
        for statement in group.statements:
            groups.setdefault(statement.id, set()).add(group.id)
    known = (statement for statement in linked.statements if statement.document in accounts)
    return [
        _content(statement, order, accounts[statement.document], frozenset(groups.get(statement.id, ())), lexicon)
        for order, statement in enumerate(known)
    ]


def _content(
    statement: Statement, order: int, account: Account, groups: frozenset[ClaimId], lexicon: Lexicon
) -> Content:
    document = account.document
    words = [word for span in statement.spans for word in words_in(document, span)]
    named = [name for span in statement.spans for name in account.named_in(span)]
    dates = tuple(_dates(time for span in statement.spans for time in within(account.times, span)))
    when = _when(account, dates)
    clocks = tuple(_clocks(time for span in statement.spans for time in within(account.times, span)))
    attribution = account.attributions.get(statement.attribution) if statement.attribution else None
    return Content(
        statement,
        document,
        order,
        account.published,
        groups,
        stems=content_stems(words, lexicon),
        entities=frozenset(name.entity for name in named),
        figures=tuple(figure for span in statement.spans for figure in within(account.figures, span)),
        dates=dates,
        clocks=clocks,
        places=tuple(_places(named, words)),
        agents=tuple(agents_in(words, named, attribution, lexicon)),
        when=when or _before_print(account),
        is_dated=when is not None,
        negations=tuple(marks_in(words, lexicon.negations, lexicon)),
        opposable={word.stem: word.span for word in words if word.stem in lexicon.antonyms},
        hedges=tuple(marks_in(words, lexicon.hedges, lexicon)),
        restrictions=tuple(marks_in(words, lexicon.restrictions, lexicon)),
        is_outdated=any(word.form in lexicon.outdated for word in words),
        cue=attribution.cue if attribution else (),
        fabrication=next((word.span for word in words if word.form in lexicon.fabrications), None),
        reporter=_reporter(attribution, words),
        said=content_stems(outside_names(named, words), lexicon),
    )


def content_stems(words: Iterable[Word], lexicon: Lexicon) -> frozenset[str]:
    """The stems of the words that carry what is said."""
    return frozenset(word.stem for word in words if word.form not in lexicon.function)


def _reporter(attribution: Attribution | None, words: Sequence[Word]) -> Reporter:
    """Where the document stands to the whole: an adjective inside ("alleged") doubts what it stands before, no more."""
    if attribution is None:
        return Reporter()
    reporter = attribution.reporter
    inside = [word.form for word in words[_OPENING:] if reporter.span and word.span == reporter.span]
    is_of_a_piece = any(not form.endswith("ly") for form in inside)
    return Reporter() if is_of_a_piece and reporter.stance is ReporterStance.DOUBTS else reporter


def outside_names(named: Sequence[Named], words: Sequence[Word]) -> Iterator[Word]:
    """The words that neither name anything nor are a person's rank or office."""
    taken = [(name.start, name.end) for name in named]
    persons = {name.start for name in named if name.type is EntityType.PERSON}
    for at, word in enumerate(words):
        is_office = any(after.start in persons for after in words[at + 1 : at + 1 + _OFFICE])
        if not (is_office or any(start <= word.start < end for start, end in taken)):
            yield word


def _dates(times: Iterable[Time]) -> Iterator[tuple[Bounds, Span]]:
    for time in times:
        known = bounds(time.value) if time.role is TimeRole.EVENT else None
        if known is not None:
            yield known, time.span


def _clocks(times: Iterable[Time]) -> Iterator[tuple[datetime, Span]]:
    for time in times:
        moment = instant(time.value) if time.role is TimeRole.EVENT else None
        if moment is not None:
            yield moment, time.span


def _places(named: Iterable[Named], words: list[Word]) -> Iterator[Place]:
    before = {word.end: previous.form for previous, word in zip([Word(0, 0, "", ""), *words], words, strict=False)}
    for name in named:
        if name.type is EntityType.PLACE:
            first = next((word for word in words if word.start >= name.start), None)
            yield Place(name.entity, Span(name.start, name.end), before[first.end] if first else "")


def _when(account: Account, dates: Iterable[tuple[Bounds, Span]]) -> Bounds | None:
    short = [known for known, _ in dates if known.days <= _ONE_EVENT]
    if short:
        return Bounds(min(known.first for known in short), max(known.last for known in short))
    return bounds(account.document.event_date) if account.published is None else None


def _before_print(account: Account) -> Bounds | None:
    printed = account.published
    return Bounds(printed.first - _BEFORE_PRINT, printed.last) if printed and printed.first.year > 1 else None
