"""What changed from one capture of an address to the next, as part of the comparison."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crossread.comparison._lexicon import Lexicon, load
from crossread.comparison._versions import Pair, Versions
from crossread.comparison._versions_attributions import attribution_changes
from crossread.comparison._versions_claims import claim_changes
from crossread.comparison._versions_edits import edits_of
from crossread.comparison._versions_figures import figure_changes
from crossread.comparison._versions_judgements import judgement_changes
from crossread.model import (
    AttributionId,
    Change,
    ClaimId,
    Comparison,
    DocumentId,
    Fate,
    Judgement,
    Revision,
    Statement,
    StatementId,
)

_KINDS = ("claim", "attribution", "figure", "judgement")
_FATES = (Fate.VANISHED, Fate.REVERSED, Fate.SOFTENED, Fate.APPEARED, Fate.CHANGED, Fate.FIRMED, Fate.KEPT)
"""What is looked at first."""

Told = Mapping[DocumentId, Sequence[Statement]]


def revised(
    comparison: Comparison, versions: Versions, told: Told, *, judgements: Sequence[Judgement] = ()
) -> Comparison:
    """The comparison of the newest captures with what changed since the older ones; `told` is what each of all says."""
    if not versions.pairs and not versions.gaps:
        return comparison
    claims, lexicon = _claims(comparison), load()
    return replace(
        comparison,
        earlier=tuple(reading.document for reading in versions.earlier),
        revisions=tuple(_revision(pair, told, claims, judgements, lexicon) for pair in versions.pairs),
        gaps=(*comparison.gaps, *versions.gaps),
    )


def _claims(comparison: Comparison) -> dict[StatementId, ClaimId]:
    """The claim that each statement of the comparison states."""
    places = {
        (ref.document, ref.start, ref.end, ref.attribution): claim.id
        for claim in comparison.claims
        for position in claim.positions
        for ref in position.statements
    }
    found = ((one.id, places.get(_place(one))) for one in comparison.statements)
    return {statement: claim for statement, claim in found if claim is not None}


def _place(one: Statement) -> tuple[DocumentId, int, int, AttributionId | None]:
    return one.document, one.passage.start, one.passage.end, one.attribution


def _revision(
    pair: Pair, told: Told, claims: Mapping[StatementId, ClaimId], judgements: Sequence[Judgement], lexicon: Lexicon
) -> Revision:
    older, newer = pair.older.document.id, pair.newer.document.id
    changes = (
        *claim_changes(told.get(older, ()), told.get(newer, ()), pair.alignment, claims, lexicon),
        *attribution_changes(pair.older, pair.newer, pair.alignment, lexicon),
        *figure_changes(pair.older, pair.newer, pair.alignment, lexicon),
        *judgement_changes(judgements, pair),
    )
    return Revision(
        pair.address,
        older,
        newer,
        round(pair.alignment.kept, 3),
        edits_of(pair.alignment),
        tuple(sorted(changes, key=_order)),
    )


def _order(change: Change) -> tuple[int, int, int]:
    place = (change.after or change.before)[0]
    return (_KINDS.index(change.kind), _FATES.index(change.fate), place.start)
