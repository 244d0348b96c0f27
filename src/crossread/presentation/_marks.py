"""What each layer marks in one text."""

from collections.abc import Iterable, Sequence

from crossread.model import Attribution, AttributionId, DocumentId, Passage, Reading, Span, StyleKind
from crossread.presentation._cards import Card, Said
from crossread.presentation._dates import worded
from crossread.presentation._figure_words import figure_words, scope_words
from crossread.presentation._index import Index
from crossread.presentation._segments import Layer, Mark
from crossread.presentation._voices import OTHER, voice_of

_DEEPEST = 12
_LAYERS = {
    StyleKind.BOOSTER: Layer.BOOSTERS,
    StyleKind.HEDGE: Layer.HEDGES,
    StyleKind.DISTANCE: Layer.DISTANCE,
    StyleKind.SCARE_QUOTES: Layer.QUOTES,
}


def statements_in(index: Index, document: DocumentId, letters: dict[str, str]) -> list[Said]:
    """The statements of one text in its order, in others' voices and in its own."""
    reading = index.readings.get(document)
    attributed = [
        (attribution.content or attribution.cue or attribution.source, voice_of(attribution), attribution)
        for attribution in (reading.attributions if reading else ())
    ]
    own = [
        (statement.spans, index.documents[document].voice, None) for statement in index.own_statements.get(document, ())
    ]
    placed = sorted((entry for entry in (*attributed, *own) if entry[0]), key=lambda entry: entry[0][0])
    number = index.numbers[document]
    return [
        Said(
            key=f"s{number}-{count}",
            passages=tuple(Passage(document, *span) for span in spans),
            voice=voice,
            letter=letters.get(voice, OTHER) if attribution else "",
            attribution=attribution,
        )
        for count, (spans, voice, attribution) in enumerate(placed, 1)
    ]


def voice_marks(cards: Sequence[Card], reading: Reading) -> Iterable[Mark]:
    """Contents, cues and sources of the statements; a voice inside another is one deeper."""
    parents = {attribution.id: attribution.parent for attribution in reading.attributions}
    for card in cards:
        one = card.said
        depth = _depth(one.attribution, parents) if one.attribution else 0
        role = "content" if one.attribution else "own" if card.elsewhere else "alone"
        for passage in one.passages:
            yield Mark(*passage.span, one.key, Layer.VOICES, one.voice, role, depth, one.letter)
            role = "continued"
        if one.attribution and one.attribution.content:
            yield from _pieces(one, one.attribution.cue, "cue")
        if one.attribution and (one.attribution.content or one.attribution.cue):
            yield from _pieces(one, one.attribution.source, "source")


def _pieces(one: Said, spans: Iterable[Span], role: str) -> Iterable[Mark]:
    for span in spans:
        yield Mark(*span, one.key, Layer.VOICES, one.voice, role, 0, one.letter)


def _depth(attribution: Attribution, parents: dict[AttributionId, AttributionId | None]) -> int:
    """How many attributions stand around this one, as far as a drawing can show; a circle of parents counts once."""
    seen = {attribution.id}
    parent = attribution.parent
    while parent is not None and parent not in seen and len(seen) <= _DEEPEST:
        seen.add(parent)
        parent = parents.get(parent)
    return len(seen) - 1


def other_marks(index: Index, reading: Reading) -> Iterable[Mark]:
    """Names, figures, times, labels, techniques and marks of style, each with the same in all accounts."""
    yield from _names(index, reading)
    yield from _figures(index, reading)
    yield from _times(index, reading)
    yield from _labels(index, reading)
    yield from _techniques(index, reading)
    yield from _style_marks(index, reading)


def _names(index: Index, reading: Reading) -> Iterable[Mark]:
    for number, mention in enumerate(reading.mentions):
        thing = index.members.get((reading.document.id, mention.entity))
        passages = thing.mentions if thing else ()
        label = f"{thing.name if thing else reading.document[mention.span]}: {mention.type}"
        yield Mark(*mention.span, f"n{number}", Layer.NAMES, label, elsewhere=passages)


def _figures(index: Index, reading: Reading) -> Iterable[Mark]:
    for number, figure in enumerate(reading.figures):
        passage = Passage(reading.document.id, *figure.span)
        about = " · ".join(filter(None, (figure_words(figure), figure.counted, scope_words(figure.scope))))
        elsewhere = index.figures.get(passage, ())
        yield Mark(*figure.span, f"f{number}", Layer.FIGURES, about, elsewhere=elsewhere)


def _times(index: Index, reading: Reading) -> Iterable[Mark]:
    for number, time in enumerate(reading.times):
        passage = Passage(reading.document.id, *time.span)
        anchor = f", from {time.anchor}" if time.anchor else ""
        label = f"{worded(time.value) or 'not resolved'} ({time.role}{anchor})"
        event = (reading.document.passage(time.event),) if time.event else ()
        yield Mark(*time.span, f"t{number}", Layer.TIMES, label, elsewhere=(*event, *index.times.get(passage, ())))


def _labels(index: Index, reading: Reading) -> Iterable[Mark]:
    for number, label in enumerate(reading.labels):
        thing = index.members.get((reading.document.id, label.entity))
        name = f"{thing.name}: " if thing else ""
        voice = label.holder or reading.document.voice
        styles = ", in quotation marks" * label.quoted + ", so-called" * label.so_called
        shown = f"; shown in a {label.tone} light, as the reader answers" if label.tone else ""
        elsewhere = index.uses.get(thing.id, ()) if thing else ()
        yield Mark(
            *label.span,
            f"w{number}",
            Layer.WORDING,
            f"{name}{label.label}{styles}, in the voice of {voice}{shown}",
            elsewhere=elsewhere,
        )


def _techniques(index: Index, reading: Reading) -> Iterable[Mark]:
    for number, one in enumerate(reading.techniques):
        label = f"{one.technique} ({one.probability:.0%} likely), in the voice of {one.holder}"
        elsewhere = index.styles.get(one.technique, ())
        yield Mark(*one.span, f"p{number}", Layer.TECHNIQUES, label, one.technique, elsewhere=elsewhere)


def _style_marks(index: Index, reading: Reading) -> Iterable[Mark]:
    for number, one in enumerate(reading.style_marks):
        label = f"{one.kind}, in the voice of {one.holder}"
        yield Mark(*one.span, f"b{number}", _LAYERS[one.kind], label, elsewhere=index.styles.get(one.kind, ()))
