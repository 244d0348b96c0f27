"""Speakers as people have set them right."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from crossread.model import (
    Attribution,
    AttributionId,
    Decision,
    Event,
    Figure,
    Judgement,
    Reading,
    Span,
    Subject,
    standing,
)

Held = TypeVar("Held", Figure, Event)
Decided = Mapping[AttributionId, Judgement]


def respoken(readings: Sequence[Reading], judgements: Iterable[Judgement]) -> tuple[Reading, ...]:
    """Readings with the speakers that people gave; a speaker rejected without another stays open."""
    decided = {
        AttributionId(target): judgement
        for target, judgement in standing(judgements, Subject.SPEAKER).items()
        if judgement.decision is not Decision.UNSURE
    }
    return tuple(_read(reading, decided) for reading in readings) if decided else tuple(readings)


def _read(reading: Reading, decided: Decided) -> Reading:
    by_id = {attribution.id: attribution for attribution in reading.attributions}
    names = {
        target: _name(judgement, by_id[target].speaker) for target, judgement in decided.items() if target in by_id
    }
    if not names:
        return reading
    judged = [by_id[target] for target in names]
    attributions = (_attributed(attribution, by_id, names) for attribution in reading.attributions)
    return replace(
        reading,
        attributions=tuple(
            replace(one, decided_by=decided[one.id].by) if one.id in names else one for one in attributions
        ),
        figures=tuple(_vouched(figure, judged, names) for figure in reading.figures),
        events=tuple(_vouched(event, judged, names) for event in reading.events),
    )


def _name(judgement: Judgement, proposed: str) -> str:
    """The name that stands: the one given, the proposed one where it was accepted, else none."""
    return judgement.value or (proposed if judgement.decision is Decision.ACCEPT else "")


def _attributed(
    attribution: Attribution, by_id: Mapping[AttributionId, Attribution], names: Mapping[AttributionId, str]
) -> Attribution:
    """The attribution with the names of itself and of those around it, each at its link of the chain."""
    chain, above, seen = list(attribution.chain), attribution, set[AttributionId]()
    while above.id not in seen:
        seen.add(above.id)
        if above.id in names and above.chain and len(above.chain) <= len(chain):
            chain[len(above.chain) - 1] = names[above.id]
        above = by_id.get(above.parent or above.id, above)
    speaker = names.get(attribution.id, attribution.speaker)
    stances = tuple(
        replace(stance, holder=speaker) if stance.holder == attribution.speaker else stance
        for stance in attribution.stances
    )
    return replace(attribution, speaker=speaker, chain=tuple(chain), stances=stances)


def _vouched(one: Held, judged: Sequence[Attribution], names: Mapping[AttributionId, str]) -> Held:
    for attribution in judged:
        if one.holder == attribution.speaker and any(_holds(span, one.span) for span in attribution.content):
            return replace(one, holder=names[attribution.id])
    return one


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
