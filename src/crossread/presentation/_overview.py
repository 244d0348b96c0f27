"""The overview: the set at a glance, every line of it leading on."""

from collections.abc import Sequence

from crossread.model import Agreement, Comparison, DocumentId, Ledger, Passage, Reading, Wording
from crossread.presentation._claims import by_contest, contest, passages_of, sides, told
from crossread.presentation._figure_words import range_words
from crossread.presentation._figures import AGREEMENTS, by_disagreement, range_of
from crossread.presentation._forecasts import open_forecasts
from crossread.presentation._gaps import all_gaps
from crossread.presentation._index import Index, accounts, counted, index_of
from crossread.presentation._known import known_by, not_yet_told
from crossread.presentation._table import Cell, Table, View
from crossread.presentation._wording import apartness, by_difference, by_label, thing

_SHOWN = 10
_CALLED = 6
"""Words for one thing that are shown."""


def overview_view(comparison: Comparison, readings: Sequence[Reading]) -> View:
    """The accounts, what they contest, which figures differ, what one tells alone, and what is missing."""
    return overview_of(index_of(comparison, readings))


def overview_of(index: Index) -> View:
    """The overview from an index."""
    gaps = all_gaps(index)
    unread = f"; {len(index.unread)} could not be read" if index.unread else ""
    earlier = f"; {counted(len(index.earlier), 'earlier version')} counted nowhere" if index.earlier else ""
    tables = (_accounts, not_yet_told, _contested, _figures, _alone, _wording, _open)
    return View(
        name="overview",
        title="Overview",
        lead=f"{known_by(index)}{accounts(len(index.numbers))}{unread}{earlier}. "
        f"{counted(len(index.comparison.claims), 'claim')}, "
        f"{counted(len(index.comparison.ledger), 'subject')} with figures, "
        f"{counted(len(gaps), 'gap')}.",
        tables=tuple(table for make in tables if (table := make(index)).rows),
    )


def _accounts(index: Index) -> Table:
    return Table(
        title="The accounts",
        columns=("Account", "Title", "Published", "Language", "Sentences", "Own voice", "Others’ voices"),
        rows=tuple(_account(index, document) for document in index.numbers),
        note="Statements in an account’s own voice, and in the voices of others.",
    )


def _account(index: Index, id: DocumentId) -> tuple[Cell, ...]:
    document, reading = index.documents[id], index.readings.get(id)
    head = (
        index.account(id),
        Cell(document.title or document.name),
        Cell(document.published or "undated"),
        Cell(document.language or "not told"),
    )
    if reading is None or not reading.is_read:
        return (*head, *(Cell("not read", mark="unread") for _ in range(3)))
    own = tuple(document.passage(span) for span in reading.propositions)
    others = tuple(
        Passage(id, *span) for attribution in reading.attributions for span in (attribution.content or attribution.cue)
    )
    return (
        *head,
        Cell(str(len(reading.sentences))),
        Cell(str(len(own)), passages=own),
        Cell(str(len(reading.attributions)), passages=others),
    )


def _contested(index: Index) -> Table:
    claims = [claim for claim in by_contest(index.comparison.claims) if contest(claim)]
    return Table(
        title="Claims with accounts on both sides",
        columns=("Claim", "Told by", "Sides"),
        rows=tuple(
            (
                Cell(index.words(claim.wording), passages=(claim.wording,), link=f"claim-{claim.id}"),
                Cell(
                    f"{len(told(claim))} of {len(index.numbers)}",
                    passages=tuple(passage for position in told(claim) for passage in passages_of(index, position)),
                    note=index.told_by(len(told(claim))),
                ),
                Cell(sides(claim)),
            )
            for claim in claims[:_SHOWN]
        ),
        note=_of(len(claims), "contested claim"),
    )


def _figures(index: Index) -> Table:
    apart = (Agreement.DISAGREE, Agreement.DIFFERENT_SCOPE)
    ledgers = [ledger for ledger in by_disagreement(index.comparison.ledger) if ledger.agreement in apart]
    return Table(
        title="Figures that differ or cannot be compared",
        columns=("Subject", "Range", "How they stand", "Given by"),
        rows=tuple(_ledger(index, ledger) for ledger in ledgers[:_SHOWN]),
        note=_of(len(ledgers), "subject"),
    )


def _ledger(index: Index, ledger: Ledger) -> tuple[Cell, ...]:
    passages = tuple(Passage(row.document, *row.span) for row in ledger.rows)
    giving = len({row.document for row in ledger.rows})
    whole = _whole(ledger) if ledger.agreement is Agreement.DISAGREE else "not on one axis"
    return (
        Cell(ledger.subject, link="figures"),
        Cell(whole, passages=passages),
        Cell(AGREEMENTS[ledger.agreement]),
        Cell(f"{giving} of {len(index.numbers)}", passages=passages, note=index.told_by(giving, verb="given")),
    )


def _whole(ledger: Ledger) -> str:
    """The range over independent sources, or over all rows where no two sources speak of one scope."""
    if ledger.sources > 1:
        return f"{range_words(ledger.low, ledger.high)}, from {ledger.sources} sources"
    return range_of(ledger.rows)


def _alone(index: Index) -> Table:
    claims = {claim.id: claim for claim in index.comparison.claims}
    known = [one for one in index.comparison.one_sided if one.claim in claims]
    rows = tuple(
        (
            Cell(index.words(claims[one.claim].wording), (claims[one.claim].wording,), link=f"claim-{one.claim}"),
            Cell(", ".join(index.account(document).text for document in one.told_by)),
            Cell(_denominator(len(one.told_by), one.of, len(one.older), len(index.unread))),
        )
        for one in known[:_SHOWN]
    )
    return Table("Told by some only", ("Claim", "Told by", "Of"), rows, _of(len(known), "claim"))


def _denominator(telling: int, of: int, older: int, unread: int) -> str:
    """The count with everything that narrows it: "1 of 7 accounts; 2 are older than what is told"."""
    parts = [f"{telling} of {accounts(of)} that could be read"]
    if unread:
        parts.append(f"{unread} could not be read")
    if older:
        parts.append(f"{older} {'is' if older == 1 else 'are'} older than what is told")
    return "; ".join(parts)


def _wording(index: Index) -> Table:
    wordings = [wording for wording in by_difference(index.comparison.labels) if apartness(wording)]
    return Table(
        title="One thing, other words",
        columns=("Thing", "Called"),
        rows=tuple((Cell(thing(index, wording), link="wording"), _called(wording)) for wording in wordings[:_SHOWN]),
        note=_of(len(wordings), "thing"),
    )


def _called(wording: Wording) -> Cell:
    counts = sorted(((label, len(uses)) for label, uses in by_label(wording)), key=lambda one: -one[1])
    return Cell(
        ", ".join(f"{label} {number}" for label, number in counts[:_CALLED]),
        passages=tuple(Passage(use.document, *use.span) for use in wording.uses),
    )


def _open(index: Index) -> Table:
    rows = open_forecasts(index)
    columns = ("Due", "State", "Foretold by", "Words", "Account")
    return Table("Open forecasts", columns, rows[:_SHOWN], _of(len(rows), "open forecast"))


def _of(number: int, noun: str) -> str:
    return f"The first {_SHOWN} of {counted(number, noun)}." if number > _SHOWN else f"{counted(number, noun)}."
