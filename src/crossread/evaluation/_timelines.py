"""Timelines across documents on SemEval-2015 task 4."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from crossread import comparison, extraction, linking
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Credit, Line, Score, exact, f1_line
from crossread.evaluation._texts import captured
from crossread.evaluation._timelines_awareness import Step, awareness
from crossread.evaluation._timelines_plain import Dated, plain_events
from crossread.evaluation._timelines_targets import named_by
from crossread.inference import Embedder
from crossread.model import Answers, CaseEvent, Certainty, DocumentId, EntityId, Linked, Passage, Polarity, Reading
from crossread.settings import Settings

ABOUT = "one timeline of each target from raw text; scorer of our own (SemEval-2015 task 4, corpus 1)"
PUBLISHED = "best system 0.079 on the task's three corpora"
_UNDATED = "XXXX"
_SURE = frozenset({Certainty.CERTAIN, Certainty.PROBABLE})


@dataclass(frozen=True, slots=True)
class Target:
    """An annotated timeline: the steps that are ordered, and where each event's word stands."""

    name: str
    steps: tuple[Step, ...]
    words: Mapping[DocumentId, Sequence[Passage]]

    def event(self, passage: Passage) -> Passage:
        """The annotated word that a passage falls on, or else the passage."""
        return next((one for one in self.words.get(passage.document, ()) if one.meets(passage)), passage)


@dataclass(frozen=True, slots=True)
class Measured:
    """One target: our relations and events, and those of the plain method."""

    name: str
    ours: Credit
    plain: Credit
    events: Counts
    plain_events: Counts


def timelines(bench: Bench) -> Score:
    """Temporal awareness, micro-averaged over the targets, and by target."""
    folder = bench.data / "semeval15_timeline"
    articles = list(records(folder / "dev_documents.jsonl"))
    answers = bench.reader.answer([article["text"] for article in articles])
    read = [(_reading(article, answer), answer) for article, answer in zip(articles, answers, strict=True)]
    by_name = {article["id"]: (article, reading) for article, (reading, _) in zip(articles, read, strict=True)}
    targets = [target_of(one, by_name) for one in records(folder / "dev_timelines.jsonl")]
    return Score("semeval15", ABOUT, tuple(_lines(list(_measured(targets, read, bench.embedder)))))


def _reading(article: dict[str, Any], answer: Answers) -> Reading:
    return extraction.read(captured(article["text"], name=article["id"], published=article["dct"]), answer)


def target_of(timeline: dict[str, Any], articles: Mapping[str, tuple[dict[str, Any], Reading]]) -> Target:
    """A timeline of the set; its undated events at order 0 count for nothing in the task, and are left out."""
    steps: dict[tuple[int, str], list[Passage]] = defaultdict(list)
    words: dict[DocumentId, list[Passage]] = defaultdict(list)
    for event in timeline["events"]:
        for mention in event["mentions"]:
            if mention["doc"] in articles:
                passage = _place(mention, *articles[mention["doc"]])
                words[passage.document].append(passage)
                if event["order"]:
                    steps[event["order"], plain_date(event["date"])].append(passage)
    ordered = (Step(date, tuple(steps[order, date])) for order, date in sorted(steps))
    return Target(timeline["target"], tuple(ordered), words)


def _place(mention: dict[str, Any], article: dict[str, Any], reading: Reading) -> Passage:
    """Where a mention stands; one whose words stand twice in its sentence, at the first of them."""
    if mention["span"]:
        return Passage(reading.document.id, *mention["span"])
    word = mention["text"].partition("_")[0]
    start = article["text"].find(word, *article["sentences"][mention["sentence"]])
    return Passage(reading.document.id, start, start + len(word))


def plain_date(value: str) -> str:
    """A date of the set or of ours as far as it is known: a day, month or year; empty where it is open."""
    first, slash, last = value.strip("~").removesuffix("-XX").removesuffix("-XX").partition("/")
    first, last = first.partition("T")[0], last.partition("T")[0]
    if _UNDATED in first or ".." in (first, last) or not re.match(r"\d{4}(?!X)", first):
        return ""
    if not slash:
        return first if re.fullmatch(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", first) else first[:4]
    return next((first[:size] for size in (10, 7, 4) if first[:size] == last[:size]), "")


def _measured(
    targets: Sequence[Target], read: Sequence[tuple[Reading, Answers]], embedder: Embedder
) -> Iterator[Measured]:
    linked = _linked([reading for reading, _ in read], embedder)
    events = comparison.compare([reading for reading, _ in read], linked).events
    for target in targets:
        wanted = named_by(target.name, linked.entities)
        ours = steps_of(target, told_of(events, wanted))
        plain = steps_of(target, plain_events(read, linked.entities, wanted))
        yield Measured(
            target.name,
            awareness(target.steps, ours),
            awareness(target.steps, plain),
            exact(_events(target.steps), _events(ours)),
            exact(_events(target.steps), _events(plain)),
        )


def _linked(readings: Sequence[Reading], embedder: Embedder) -> Linked:
    statements = [statement for one in readings for statement in linking.statements_in(one)]
    vectors = embedder.embed(linking.words_to_embed(readings, statements))
    return linking.link(readings, statements, vectors, same_at=Settings().same_claim_at)


def told_of(events: Iterable[CaseEvent], who: frozenset[EntityId]) -> Iterator[Dated]:
    """Every telling of what these take part in, dated like the event; what did or may not happen is left out."""
    for event in events:
        if not who.isdisjoint(event.participants):
            for one in event.tellings:
                if one.polarity is Polarity.POSITIVE and one.certainty in _SURE:
                    yield one.passage, event.value


def steps_of(target: Target, dated: Iterable[Dated]) -> tuple[Step, ...]:
    """A timeline with a step for each date, each word on it once; what is not dated has no place."""
    steps: dict[str, dict[Passage, None]] = defaultdict(dict)
    met: set[Passage] = set()
    for passage, value in dated:
        event, date = target.event(passage), plain_date(value)
        if date and event not in met:
            met.add(event)
            steps[date][event] = None
    return tuple(Step(date, tuple(sorted(steps[date], key=attrgetter("document", "start")))) for date in sorted(steps))


def _events(steps: Sequence[Step]) -> Iterator[object]:
    return (event for step in steps for event in step.events)


def _lines(measured: Sequence[Measured]) -> Iterator[Line]:
    ours, plain = (sum((getattr(one, side) for one in measured), Credit()) for side in ("ours", "plain"))
    items = int(ours.of_there)
    yield Line("all targets F1", ours.f1, items, plain.f1, PUBLISHED)
    yield Line("all targets precision", ours.found / ours.of_found, int(ours.of_found), plain.found / plain.of_found)
    yield Line("all targets recall", ours.there / ours.of_there, items, plain.there / plain.of_there)
    yield f1_line("events found, whatever their date,", _sum(measured, "events"), _sum(measured, "plain_events"))
    for one in measured:
        yield Line(f"{one.name} F1", one.ours.f1, int(one.ours.of_there), one.plain.f1)


def _sum(measured: Sequence[Measured], side: str) -> Counts:
    counts = [getattr(one, side) for one in measured]
    return Counts(sum(one.right for one in counts), sum(one.wrong for one in counts), sum(one.missed for one in counts))
