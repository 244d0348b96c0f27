"""How each document stands to a claim.

===================  ==================  ====================
in the document      what is said        that it is denied
===================  ==================  ====================
its own voice        asserts             rejects
endorsed             asserts             rejects
handed on            reports             reports
doubted              doubts              reports
rejected             rejects             asserts
===================  ==================  ====================

Handing on a denial takes no side, and to doubt a denial is not yet to assert; to reject a denial is. Where a document
speaks of a claim more than once, the firmest of its own positions counts, and all its statements are listed; fragments
show a position only where there is nothing else.
"""

from collections.abc import Iterable

from crossread.comparison._contents import Content
from crossread.comparison._negation import opposed
from crossread.model import (
    DocumentId,
    Polarity,
    Position,
    ReporterStance,
    Stand,
    StatementRef,
)

_FIRMEST_FIRST = (Stand.REJECTS, Stand.ASSERTS, Stand.DOUBTS, Stand.REPORTS)

_TABLE = {
    (ReporterStance.ENDORSES, Polarity.POSITIVE): Stand.ASSERTS,
    (ReporterStance.ENDORSES, Polarity.NEGATIVE): Stand.REJECTS,
    (ReporterStance.NEUTRAL, Polarity.POSITIVE): Stand.REPORTS,
    (ReporterStance.NEUTRAL, Polarity.NEGATIVE): Stand.REPORTS,
    (ReporterStance.DOUBTS, Polarity.POSITIVE): Stand.DOUBTS,
    (ReporterStance.DOUBTS, Polarity.NEGATIVE): Stand.REPORTS,
    (ReporterStance.REJECTS, Polarity.POSITIVE): Stand.REJECTS,
    (ReporterStance.REJECTS, Polarity.NEGATIVE): Stand.ASSERTS,
}


def stand(*, own_voice: bool, reporter: ReporterStance, polarity: Polarity) -> Stand:
    """The position that one statement shows, by the table above."""
    return _TABLE[ReporterStance.ENDORSES if own_voice else reporter, polarity]


def positions_of(contents: Iterable[Content], wording: Content, documents: Iterable[DocumentId]) -> list[Position]:
    """The position of each document that speaks of a claim, in the order of the accounts."""
    spoken: dict[DocumentId, list[Content]] = {}
    for content in contents:
        spoken.setdefault(content.document.id, []).append(content)
    return [
        Position(document, _firmest(spoken[document], wording), tuple(_ref(said) for said in spoken[document]))
        for document in documents
        if document in spoken
    ]


def stand_of(content: Content, polarity: Polarity) -> Stand:
    """The position that one statement shows, once it is known whether it says or denies."""
    return stand(own_voice=content.statement.own_voice, reporter=content.reporter.stance, polarity=polarity)


def telling(contents: Iterable[Content]) -> list[Content]:
    """The contents without fragments, or all where there is nothing else."""
    held = list(contents)
    return [content for content in held if not content.statement.is_fragment] or held


def polarity_towards(content: Content, wording: Content) -> Polarity:
    """Whether a statement says or denies what the wording of its claim says."""
    denies = (content.statement.polarity is not wording.statement.polarity) != (
        content is not wording and opposed(content, wording)
    )
    return Polarity.NEGATIVE if denies else Polarity.POSITIVE


def _firmest(contents: Iterable[Content], wording: Content) -> Stand:
    shown = {stand_of(content, polarity_towards(content, wording)) for content in telling(contents)}
    return next(position for position in _FIRMEST_FIRST if position in shown)


def _ref(content: Content) -> StatementRef:
    said, passage = content.statement, content.statement.passage
    return StatementRef(said.document, passage.start, passage.end, said.attribution, said.holder)
