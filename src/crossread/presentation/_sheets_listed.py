"""What the case names, dates, foretells and leans on, row by row, and the accounts themselves."""

from collections.abc import Iterator
from typing import NamedTuple

from crossread.model import (
    Bearing,
    CaseEntity,
    CaseForecast,
    CaseRole,
    Document,
    EntityId,
    Gap,
    LabelUse,
    Mention,
    Merge,
    Passage,
    Reading,
    RoleUse,
    Run,
    SourceUse,
    TimelineEntry,
    digest,
)
from crossread.presentation._gaps import all_gaps
from crossread.presentation._index import Index
from crossread.presentation._sheet import Column, Row, Sheet, listed


class _Account(NamedTuple):
    """An account with what was read out of it, how much of it is whose voice, and what took its place."""

    document: Document
    number: int
    reading: Reading | None
    voices: tuple[int, int]
    newer: str


class _Mentioned(NamedTuple):
    """A mention and the thing of the case that it is of."""

    mention: Mention
    entity: str


class _Merged(NamedTuple):
    """Two names of one thing."""

    entity: EntityId
    merge: Merge


class _Given(NamedTuple):
    """A role where one account gives it, and whose it is."""

    name: str
    role: CaseRole
    use: RoleUse


class _Called(NamedTuple):
    """A label and the thing that is called so."""

    entity: EntityId
    name: str
    use: LabelUse


class _Source(NamedTuple):
    """A source, and whether it speaks in the account or is an outlet that is cited."""

    use: SourceUse
    role: str


def _documents(index: Index) -> Iterator[Row[_Account]]:
    profiles = {one.document: (one.own_voice, one.attributed) for one in index.comparison.sources}
    newer = {revision.older: revision.newer for revision in index.comparison.revisions}
    for one, number in (*index.numbers.items(), *index.earlier.items()):
        voices = profiles.get(one, (0, 0))
        account = _Account(index.documents[one], number, index.readings.get(one), voices, newer.get(one, ""))
        yield Row(account, document=one)


def _entities(index: Index) -> Iterator[Row[CaseEntity]]:
    yield from (Row(one) for one in index.comparison.entities)


def _mentions(index: Index) -> Iterator[Row[_Mentioned]]:
    for reading in index.read:
        for one in reading.mentions:
            thing = index.members.get((reading.document.id, one.entity))
            yield Row(_Mentioned(one, thing.id if thing else ""), reading.document.passage(one.span))


def _merges(index: Index) -> Iterator[Row[_Merged]]:
    for entity in index.comparison.entities:
        for merge in entity.merges:
            yield from (Row(_Merged(entity.id, merge), passage) for passage in merge.passages or (None,))


def _labels(index: Index) -> Iterator[Row[_Called]]:
    for wording in index.comparison.labels:
        name = wording.title or index.things.get(wording.entity, "")
        yield from (Row(_Called(wording.entity, name, use), Passage(use.document, *use.span)) for use in wording.uses)


def _roles(index: Index) -> Iterator[Row[_Given]]:
    for role in index.comparison.roles:
        name = index.things.get(role.entity, "")
        yield from (Row(_Given(name, role, use), Passage(use.document, *use.span)) for use in role.uses)


def _sources(index: Index) -> Iterator[Row[_Source]]:
    for profile in index.comparison.sources:
        for role, uses in (("speaks", profile.sources), ("cited", profile.cited_outlets)):
            yield from (Row(_Source(use, role), passage) for use in uses for passage in use.passages)


def _timeline(index: Index) -> Iterator[Row[TimelineEntry]]:
    for entry in index.comparison.timeline:
        yield from (Row(entry, passage) for passage in entry.spans)


def _forecasts(index: Index) -> Iterator[Row[CaseForecast]]:
    for one in index.comparison.forecasts:
        yield Row(one, Passage(one.document, one.start, one.end))


def _bearings(index: Index) -> Iterator[Row[tuple[CaseForecast, Bearing]]]:
    for one in index.comparison.forecasts:
        yield from (Row((one, bearing), bearing.passage) for bearing in one.bearing)


def _gaps(index: Index) -> Iterator[Row[Gap]]:
    yield from (Row(gap) for gap in all_gaps(index))


def _runs(index: Index) -> Iterator[Row[Run]]:
    yield from (Row(run) for run in index.comparison.runs)


DOCUMENTS: Sheet[_Account] = Sheet(
    "documents",
    "One account, or an older capture of one: what its head says, and how much of it is whose voice.",
    _documents,
    (
        Column("number", int, "Its number in the views and in the report.", lambda one: one.number),
        Column("name", str, "The file or record that it came from.", lambda one: one.document.name),
        Column("title", str, "Its title.", lambda one: one.document.title),
        Column("outlet", str, "Who brought it out.", lambda one: one.document.outlet),
        Column("author", str, "Who wrote it.", lambda one: one.document.author),
        Column("published", str, "When it appeared (EDTF).", lambda one: one.document.published),
        Column("url", str, "Its address.", lambda one: one.document.url),
        Column("captured", str, "When it was taken from there (EDTF).", lambda one: one.document.captured),
        Column(
            "newer", str, "The newer capture that counts in its place; empty for an account.", lambda one: one.newer
        ),
        Column("language", str, "ISO 639-1.", lambda one: one.document.language),
        Column("place", str, "The place that it is filed under.", lambda one: one.document.place),
        Column("event_date", str, "The day of the event that it is filed under.", lambda one: one.document.event_date),
        Column("characters", int, "Code points of its text.", lambda one: len(one.document.text)),
        Column(
            "sentences",
            int,
            "Sentences read; 0 if not read.",
            lambda one: len(one.reading.sentences) if one.reading else 0,
        ),
        Column("own_voice", int, "Statements in its own voice.", lambda one: one.voices[0]),
        Column("attributed", int, "Statements in other people's voices.", lambda one: one.voices[1]),
        Column("sha256", str, "Of the bytes that were captured.", lambda one: one.document.sha256),
    ),
)

ENTITIES: Sheet[CaseEntity] = Sheet(
    "entities",
    "One thing that accounts name.",
    _entities,
    (
        Column("entity", str, "Its id; joins `mentions`, `merges` and `labels`.", lambda one: one.id),
        Column("name", str, "Its name.", lambda one: one.name),
        Column("type", str, "person, organisation, state, place, armed group …", lambda one: one.type),
        Column("aliases", str, "Its other names.", lambda one: listed(one.aliases)),
        Column("mentions", int, "Places where it is named or meant.", lambda one: len(one.mentions)),
        Column("accounts", int, "Accounts that do so.", lambda one: len({place.document for place in one.mentions})),
    ),
    is_placed=False,
)

MENTIONS: Sheet[_Mentioned] = Sheet(
    "mentions",
    "One place where something is named or meant.",
    _mentions,
    (
        Column("entity", str, "Joins `entities`; empty for what has no name anywhere.", lambda one: one.entity),
        Column("form", str, "name, nominal, pronoun.", lambda one: one.mention.form),
        Column("type", str, "What kind of thing it is here.", lambda one: one.mention.type),
    ),
)

MERGES: Sheet[_Merged] = Sheet(
    "merges",
    "One reason why two names are held to be one thing's, at each passage that shows it.",
    _merges,
    (
        Column("entity", str, "Joins `entities`.", lambda one: one.entity),
        Column("name", str, "The one name.", lambda one: one.merge.name),
        Column("other", str, "The other.", lambda one: one.merge.other),
        Column("reason", str, "The rule, or the person that decided.", lambda one: one.merge.reason),
    ),
)

LABELS: Sheet[_Called] = Sheet(
    "labels",
    "One place where an account calls something by a word.",
    _labels,
    (
        Column("entity", str, "Joins `entities`.", lambda one: one.entity),
        Column("name", str, "The name of what is called so.", lambda one: one.name),
        Column("label", str, "What it is called.", lambda one: one.use.label),
        Column("is_name", bool, "Whether it only names.", lambda one: one.use.is_name),
        Column("polarity", str, "Of the word itself: positive, neutral, negative.", lambda one: one.use.polarity),
        Column(
            "tone", str, "Of its sentence: positive, neutral, negative; empty if not told.", lambda one: one.use.tone
        ),
        Column("tone_probability", float, "How sure the reader is of that.", lambda one: one.use.tone_probability),
        Column("quoted", bool, "Whether in quotation marks.", lambda one: one.use.quoted),
        Column("so_called", bool, "Whether with “so-called”.", lambda one: one.use.so_called),
        Column("holder", str, "In whose voice; empty for the account's own.", lambda one: one.use.holder),
    ),
)

ROLES: Sheet[_Given] = Sheet(
    "roles",
    "One place where an account gives something a role.",
    _roles,
    (
        Column("entity", str, "Joins `entities`.", lambda one: one.role.entity),
        Column("name", str, "Whose role it is.", lambda one: one.name),
        Column("role", str, "The role, in the fullest words that any account uses for it.", lambda one: one.role.role),
        Column("words", str, "The words here.", lambda one: one.use.role),
        Column("form", str, "How it is given: before the name, set beside it, …", lambda one: one.use.form),
        Column("former", bool, "Whether it is said to be over.", lambda one: one.use.former),
        Column("holder", str, "In whose voice.", lambda one: one.use.holder),
        Column("published", str, "When the account was published (EDTF).", lambda one: one.use.published),
    ),
)

SOURCES: Sheet[_Source] = Sheet(
    "sources",
    "One place where an account leans on a source.",
    _sources,
    (
        Column("source", str, "Who.", lambda one: one.use.name),
        Column("kind", str, "named, anonymous, institutional, outlet, unspecified.", lambda one: one.use.kind),
        Column("role", str, "speaks in the account, or is cited by it.", lambda one: one.role),
    ),
)

TIMELINE: Sheet[TimelineEntry] = Sheet(
    "timeline",
    "One place where an account names a time of the timeline.",
    _timeline,
    (
        Column("time", str, "Id of the time: alike in all accounts.", lambda one: digest(one.value, one.role)),
        Column("value", str, "When (EDTF).", lambda one: one.value),
        Column("role", str, "What it dates: event, publication, utterance, deadline.", lambda one: one.role),
    ),
)

FORECASTS: Sheet[CaseForecast] = Sheet(
    "forecasts",
    "Something foretold.",
    _forecasts,
    (
        Column("forecast", str, "Its id, which `judge forecast` takes.", lambda one: one.id),
        Column("holder", str, "Who foretells it.", lambda one: one.holder),
        Column("due", str, "When it is due (EDTF).", lambda one: one.due),
        Column("condition", str, "On what condition.", lambda one: one.condition),
        Column("state", str, "open, met, missed, moved, untestable: set by a person.", lambda one: one.state),
        Column("moved_to", str, "When it is due now, if it was moved (EDTF).", lambda one: one.moved_to),
        Column("decided_by", str, "Who set the state.", lambda one: one.decided_by),
        Column("why", str, "That person's reason.", lambda one: one.why),
        Column(
            "shown_by",
            str,
            "The passage that shows it, as DOCUMENT:START-END.",
            lambda one: one.passage.address if one.passage else "",
        ),
    ),
)

BEARING: Sheet[tuple[CaseForecast, Bearing]] = Sheet(
    "bearing",
    "One later passage that may bear on a forecast: a proposal.",
    _bearings,
    (
        Column("forecast", str, "Joins `forecasts`.", lambda one: one[0].id),
        Column("score", float, "How likely it bears on it; it sorts, and is no probability.", lambda one: one[1].score),
        Column("reason", str, "Why it is proposed.", lambda one: one[1].reason),
        Column("moves_to", str, "When the forecast would be due by it (EDTF).", lambda one: one[1].moves_to),
    ),
)

GAPS: Sheet[Gap] = Sheet(
    "gaps",
    "What could not be read, placed or decided.",
    _gaps,
    (
        Column("item", str, "What.", lambda gap: gap.item),
        Column("reason", str, "Why.", lambda gap: gap.reason),
    ),
    is_placed=False,
)

RUNS: Sheet[Run] = Sheet(
    "runs",
    "What had a hand in this.",
    _runs,
    (
        Column("component", str, "Which part.", lambda run: run.component),
        Column("version", str, "Its version.", lambda run: run.version),
        Column("weights", str, "Its weights.", lambda run: run.weights),
    ),
    is_placed=False,
)
