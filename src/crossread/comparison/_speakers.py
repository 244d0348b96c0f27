"""Speakers as people have set them right."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crossread.model import (
    Attribution,
    AttributionId,
    Decision,
    Figure,
    Judgement,
    Linked,
    Reading,
    Span,
    Statement,
    Subject,
    standing,
)


def respoken(
    readings: Sequence[Reading], linked: Linked, judgements: Iterable[Judgement]
) -> tuple[tuple[Reading, ...], Linked]:
    """Readings and links with the speakers that people gave; a speaker rejected without another stays open."""
    names = {
        AttributionId(target): judgement.value
        for target, judgement in standing(judgements, Subject.SPEAKER).items()
        if judgement.value or judgement.decision is Decision.REJECT
    }
    if not names:
        return tuple(readings), linked
    groups = (
        replace(group, statements=tuple(_said(statement, names) for statement in group.statements))
        for group in linked.groups
    )
    statements = tuple(_said(statement, names) for statement in linked.statements)
    return tuple(_read(reading, names) for reading in readings), replace(
        linked, statements=statements, groups=tuple(groups)
    )


def _said(statement: Statement, names: Mapping[AttributionId, str]) -> Statement:
    if statement.attribution is None or statement.attribution not in names:
        return statement
    return replace(statement, holder=names[statement.attribution])


def _read(reading: Reading, names: Mapping[AttributionId, str]) -> Reading:
    by_id = {attribution.id: attribution for attribution in reading.attributions}
    judged = [by_id[target] for target in names if target in by_id]
    if not judged:
        return reading
    return replace(
        reading,
        attributions=tuple(_attributed(attribution, by_id, names) for attribution in reading.attributions),
        figures=tuple(_vouched(figure, judged, names) for figure in reading.figures),
    )


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


def _vouched(figure: Figure, judged: Sequence[Attribution], names: Mapping[AttributionId, str]) -> Figure:
    for attribution in judged:
        if figure.holder == attribution.speaker and any(_holds(span, figure.span) for span in attribution.content):
            return replace(figure, holder=names[attribution.id])
    return figure


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
