"""Judgements on an older version of a text, put where the newer has the same words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from crossread.comparison._versions import Pair, Versions
from crossread.comparison._versions_alignment import Alignment
from crossread.comparison._versions_fates import Thing, fates_of
from crossread.model import (
    Attribution,
    Change,
    Document,
    Fate,
    Judgement,
    Passage,
    Span,
    Subject,
    passage_named,
    standing,
)


def carried(judgements: Iterable[Judgement], versions: Versions) -> tuple[Judgement, ...]:
    """The judgements, and each on an older version once more, on the same words of the newer one if it has them."""
    held = tuple(judgements)
    for pair in versions.pairs if held else ():
        anchors = Anchors(pair)
        held = tuple(one for judgement in held for one in (judgement, *anchors.put(judgement)))
    return held


def judgement_changes(judgements: Iterable[Judgement], pair: Pair) -> Iterator[Change]:
    """The judgements that stand on the older version, and whether the newer has their words."""
    given = tuple(judgements)
    if not given:
        return
    anchors = Anchors(pair)
    for subject in Subject:
        for judgement in standing(given, subject).values():
            yield from anchors.change(judgement)


class Anchors:
    """Where the words that judgements name stand in the newer version."""

    def __init__(self, pair: Pair) -> None:
        self._older, self._newer = pair.older.document, pair.newer.document
        self._alignment = pair.alignment
        self._attributions = {str(one.id): one for one in pair.older.attributions}
        self._kept = dict(_kept(pair))

    def put(self, judgement: Judgement) -> Iterator[Judgement]:
        """The judgement on the newer version, where it was on the older and the words are there."""
        target = self._target(judgement)
        if target:
            yield replace(judgement, target=target, passage=self._side(judgement.passage) or judgement.passage)

    def change(self, judgement: Judgement) -> Iterator[Change]:
        """What became of a judgement; nothing of one that is not on the older version."""
        before = tuple(self._passages(judgement))
        said = " ".join(filter(None, (judgement.subject, judgement.decision, judgement.value, "by", judgement.by)))
        if not before:
            return
        if self._target(judgement):
            after = tuple(passage for place in before for passage in self._moved(place))
            yield Change("judgement", Fate.KEPT, before, after, said)
        else:
            yield Change("judgement", Fate.VANISHED, before, reason=f"{said}: its words are gone")

    def _target(self, judgement: Judgement) -> str:
        """What the judgement is on in the newer version; empty where the words are not there or it was not on these."""
        if not any(self._passages(judgement)):
            return ""
        if judgement.subject is Subject.SPEAKER:
            return self._kept.get(judgement.target, "")
        sides = [self._side(side) for side in judgement.target.split("~")]
        return "~".join(sides) if all(sides) else ""

    def _side(self, side: str) -> str:
        passage = passage_named(side)
        if passage is None or passage.document != self._older.id:
            return side
        return "".join(f"{one.document}:{one.start}-{one.end}" for one in self._moved(passage))

    def _passages(self, judgement: Judgement) -> Iterator[Passage]:
        """The passages of the older version that a judgement is on."""
        if judgement.subject is Subject.SPEAKER:
            one = self._attributions.get(judgement.target)
            yield from (self._older.passage(span) for span in (one.spans if one else ()))
        elif judgement.subject is not Subject.MERGE:
            named = (passage_named(side) for side in judgement.target.split("~"))
            yield from (passage for passage in named if passage and passage.document == self._older.id)

    def _moved(self, passage: Passage) -> Iterator[Passage]:
        span = same_words(passage.span, self._older, self._newer, self._alignment)
        if span:
            yield self._newer.passage(span)


def _kept(pair: Pair) -> Iterator[tuple[str, str]]:
    """The attributions whose content reads the same in both versions, by their ids."""
    before, after = (_with_content(reading.attributions) for reading in (pair.older, pair.newer))
    olds, news = ([Thing(one.content) for one in side] for side in (before, after))
    for match in fates_of(olds, news, pair.alignment).carried:
        if match.share == 1:
            yield str(before[match.older].id), str(after[match.newer].id)


def _with_content(attributions: Iterable[Attribution]) -> list[Attribution]:
    return [one for one in attributions if one.content]


def same_words(span: Span, older: Document, newer: Document, alignment: Alignment) -> Span | None:
    """Where all words of a span stand together in the newer version, with the marks around them that are the same."""
    numbers = list(alignment.older.numbers((span,)))
    to = [alignment.words.get(word, -1) for word in numbers]
    if not to or to != list(range(to[0], to[0] + len(to))) or to[0] < 0:
        return None
    start, end = alignment.newer.places[to[0]].start, alignment.newer.places[to[-1]].end
    lead = older.text[span.start : alignment.older.places[numbers[0]].start]
    tail = older.text[alignment.older.places[numbers[-1]].end : span.end]
    start -= len(lead) if newer.text.endswith(lead, 0, start) else 0
    return Span(start, end + (len(tail) if newer.text.startswith(tail, end) else 0))
