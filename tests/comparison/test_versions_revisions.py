"""What changed, as part of the comparison."""

from collections.abc import Callable
from typing import Any

from crossread.comparison import compare, revised, versions_of
from crossread.model import Comparison, DocumentId, Fate, Gap, Statement

URL = "https://valeherald.example/dam"


def told(*tellers: Any) -> dict[DocumentId, list[Statement]]:
    return {teller.document.id: teller.statements for teller in tellers}


def test_only_the_newest_capture_counts_and_the_other_stands_beside_it(
    tell: Callable[..., Any], case: Callable[..., Any]
) -> None:
    older = tell("12 people died. The wall was mined.", name="old", url=URL, captured="2031-05-12")
    newer = tell("20 people died. The wall was mined.", name="new", url=URL, captured="2031-05-13")
    for teller, number in ((older, 12), (newer, 20)):
        teller.says(f"{number} people died")
        teller.says("The wall was mined")
        teller.counts(f"{number} people", number, number)
    versions = versions_of([older.reading, newer.reading])
    linked = case(newer, claims=[[said] for said in newer.statements]).linked

    found = revised(compare(versions.current, linked), versions, told(older, newer))

    (revision,) = found.revisions
    claims = {claim.id for claim in found.claims}
    assert [one.name for one in found.documents] == ["new"]
    assert [one.name for one in found.earlier] == ["old"]
    assert len(found.ledger[0].rows) == 1
    assert [(one.kind, one.fate) for one in revision.changes] == [
        ("claim", Fate.CHANGED),
        ("claim", Fate.KEPT),
        ("figure", Fate.CHANGED),
    ]
    assert {one.claim for one in revision.changes if one.kind == "claim"} == claims
    assert [edit.kind for edit in revision.edits] == ["reworded"]


def test_a_comparison_without_versions_stays_as_it_is(tell: Callable[..., Any]) -> None:
    found = Comparison(documents=())

    assert revised(found, versions_of([tell("The dam broke.").reading]), {}) is found


def test_two_texts_at_one_address_are_a_gap_of_the_comparison(tell: Callable[..., Any]) -> None:
    texts = [tell("The dam broke.", name="one", url=URL), tell("A minister spoke.", name="two", url=URL)]

    found = revised(Comparison(documents=(), gaps=(Gap("a", "b"),)), versions_of([one.reading for one in texts]), {})

    assert [gap.item for gap in found.gaps] == ["a", "two"]
