"""What was read out of each account, row by row: who says what, figures, times and citations."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from crossread.model import (
    Attribution,
    Citation,
    Figure,
    Ledger,
    LedgerRow,
    Passage,
    Reading,
    Span,
    Stance,
    Time,
)
from crossread.presentation._index import Index
from crossread.presentation._sheet import Column, Row, Sheet


class _Said(NamedTuple):
    """An attribution with the words of its pieces."""

    one: Attribution
    source: str
    cue: str
    content: str
    stance: Stance | None


class _Counted(NamedTuple):
    """A figure, and the ledger in which it is compared if it is."""

    figure: Figure
    row: LedgerRow | None
    ledger: Ledger | None


def _attributions(index: Index) -> Iterator[Row[_Said]]:
    for reading in index.read:
        for one in reading.attributions:
            source, cue, content = (_words(reading, spans) for spans in (one.source, one.cue, one.content))
            stance = one.stances[-1] if one.stances else None
            yield Row(_Said(one, source, cue, content, stance), _around(reading, one.spans))


def _words(reading: Reading, spans: Iterable[Span]) -> str:
    return " … ".join(reading.document[span] for span in spans)


def _around(reading: Reading, spans: Iterable[Span]) -> Passage:
    held = tuple(spans) or (Span(0, 0),)
    return Passage(reading.document.id, min(held).start, max(span.end for span in held))


def _figures(index: Index) -> Iterator[Row[_Counted]]:
    compared = _compared(index.comparison.ledger)
    for reading in index.read:
        for figure in reading.figures:
            passage = reading.document.passage(figure.span)
            yield Row(_Counted(figure, *compared.get(passage, (None, None))), passage)


def _compared(ledgers: Iterable[Ledger]) -> Mapping[Passage, tuple[LedgerRow, Ledger]]:
    return {Passage(row.document, *row.span): (row, ledger) for ledger in ledgers for row in ledger.rows}


def _times(index: Index) -> Iterator[Row[Time]]:
    for reading in index.read:
        yield from (Row(time, reading.document.passage(time.span)) for time in reading.times)


def _end(time: Time, which: int) -> int | None:
    """One end of the passage that dates the event from which a time is counted."""
    return time.event[which] if time.event else None


def _citations(index: Index) -> Iterator[Row[Citation]]:
    for reading in index.read:
        yield from (Row(citation, reading.document.passage(citation.span)) for citation in reading.citations)


def _id_of(ledger: Ledger | None) -> str:
    return ledger.id if ledger else ""


ATTRIBUTIONS: Sheet[_Said] = Sheet(
    "attributions",
    "One content that an account hands on as somebody's, from the first to the last of its pieces.",
    _attributions,
    (
        Column("attribution", str, "Its id; joins `statements` and `positions`.", lambda said: said.one.id),
        Column("parent", str, "The attribution inside whose content it stands.", lambda said: said.one.parent or ""),
        Column("speaker", str, "Whose words they are; empty where left open.", lambda said: said.one.speaker),
        Column("chain", str, "Holders from the account to the origin.", lambda said: " ← ".join(said.one.chain)),
        Column("source", str, "The words that name the speaker.", lambda said: said.source),
        Column("cue", str, "The words that say that something is said.", lambda said: said.cue),
        Column("content", str, "The words that are handed on, pieces joined by “ … ”.", lambda said: said.content),
        Column("manner", str, "How much is quoted: direct, mixed, indirect.", lambda said: said.one.manner),
        Column("act", str, "What the cue says that is done: say, claim, deny …", lambda said: said.one.act),
        Column(
            "certainty",
            str,
            "How firmly the last holder is shown to hold it: certain, probable, possible, unknown.",
            lambda said: said.stance.certainty if said.stance else "",
        ),
        Column(
            "polarity",
            str,
            "Whether the last holder holds it to be so: positive, negative.",
            lambda said: said.stance.polarity if said.stance else "",
        ),
        Column(
            "reporter",
            str,
            "The account's own distance: endorses, neutral, doubts, rejects.",
            lambda said: said.one.reporter.stance,
        ),
        Column("evidence", str, "What it is said to rest on.", lambda said: said.one.evidence.kind),
        Column("channel", str, "Through what it was said.", lambda said: said.one.channel),
        Column("said_at", str, "When it was said (EDTF).", lambda said: said.one.said_at),
        Column("probability", float, "How sure the reader is, from 0 to 1.", lambda said: said.one.probability),
        Column(
            "decided_by",
            str,
            "Who put the speaker right; empty where it is the machine's proposal.",
            lambda said: said.one.decided_by,
        ),
    ),
)

FIGURES: Sheet[_Counted] = Sheet(
    "figures",
    "One number that counts or measures something.",
    _figures,
    (
        Column("ledger", str, "Id of the ledger in which it is compared.", lambda one: _id_of(one.ledger)),
        Column("subject", str, "What that ledger counts.", lambda one: one.ledger.subject if one.ledger else ""),
        Column(
            "agreement",
            str,
            "How that ledger's figures stand: same, overlap, disagree, updated, different_scope, single.",
            lambda one: one.ledger.agreement if one.ledger else "",
        ),
        Column(
            "sources",
            int,
            "Independent sources of the scope of that ledger of which most speak.",
            lambda one: one.ledger.sources if one.ledger else None,
        ),
        Column(
            "sources_low",
            float,
            "The least that these say last, each counted once; nothing where open.",
            lambda one: one.ledger.low if one.ledger else None,
        ),
        Column(
            "sources_high",
            float,
            "The most that these say last, each counted once; nothing where open.",
            lambda one: one.ledger.high if one.ledger else None,
        ),
        Column("low", float, "The least that it can be; nothing where open.", lambda one: one.figure.low),
        Column("high", float, "The most that it can be; nothing where open.", lambda one: one.figure.high),
        Column("modifier", str, "The words that loosen it.", lambda one: one.figure.modifier),
        Column("unit", str, "Its unit: count, percent, km, USD …", lambda one: one.figure.unit),
        Column("counted", str, "What is counted, in the text's words.", lambda one: one.figure.counted),
        Column("category", str, "Its kind: killed, injured, displaced …", lambda one: one.figure.category),
        Column(
            "population",
            str,
            "Who is counted: civilians, fighters, children, women, medics, journalists, police, aid workers.",
            lambda one: one.figure.population,
        ),
        Column("base", float, "How many it is a part of, where the text says so.", lambda one: one.figure.base),
        Column("scope_place", str, "Where it counts.", lambda one: one.figure.scope.place),
        Column("scope_period", str, "What time it covers.", lambda one: one.figure.scope.period),
        Column("scope_who", str, "By whose hand.", lambda one: one.figure.scope.who),
        Column("holder", str, "Who vouches for it.", lambda one: (one.row or one.figure).holder),
        Column(
            "standing",
            str,
            "What it adds to that ledger: counted, repeated, superseded, part.",
            lambda one: one.row.standing if one.row else "",
        ),
        Column(
            "group",
            str,
            "Whom it counts there, where and by whose hand; rows of one ledger are compared where this is the same.",
            lambda one: one.row.group if one.row else "",
        ),
        Column(
            "counted_at",
            str,
            "Address of the row that counts for it, where it repeats one, was replaced or is a part.",
            lambda one: one.row.counted_at.address if one.row and one.row.counted_at else "",
        ),
        Column(
            "concedes",
            bool,
            "Whether those who vouch for it count their own losses.",
            lambda one: one.row.concedes if one.row else None,
        ),
        Column(
            "chain",
            str,
            "Holders from the account to whoever vouches for it, where it is compared.",
            lambda one: " ← ".join(one.row.chain) if one.row else "",
        ),
        Column("as_of", str, "Up to when was counted (EDTF).", lambda one: one.figure.as_of),
    ),
)

TIMES: Sheet[Time] = Sheet(
    "times",
    "One time expression.",
    _times,
    (
        Column("value", str, "EDTF, or ISO 8601 for durations; empty where open.", lambda time: time.value),
        Column("type", str, "How it is given: date, time, duration, set, relative.", lambda time: time.type),
        Column("role", str, "What it dates: event, publication, utterance, deadline.", lambda time: time.role),
        Column("resolved_against", str, "What a relative time was resolved against.", lambda time: time.anchor),
        Column("event_start", int, "Where the passage begins that dates its event.", lambda time: _end(time, 0)),
        Column("event_end", int, "Where that passage ends.", lambda time: _end(time, 1)),
        Column("moves", str, "Whether something is moved to it, or so much later or earlier.", lambda time: time.moves),
    ),
)

CITATIONS: Sheet[Citation] = Sheet(
    "citations",
    "One work or body that an account refers to.",
    _citations,
    (
        Column("title", str, "Its title.", lambda one: one.title),
        Column("outlet", str, "Where it appeared.", lambda one: one.outlet),
        Column("author", str, "Who wrote it.", lambda one: one.author),
        Column("date", str, "When it appeared (EDTF).", lambda one: one.date),
    ),
)
