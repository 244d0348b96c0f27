"""What changed between captures, row by row."""

from crossread.presentation._index import index_of
from crossread.presentation._sheets_versions import CHANGES, EDITS


def table(contest, sheet):
    index = index_of(contest.comparison, contest.readings)
    names = [heading.name for heading in sheet.headings]
    return [dict(zip(names, row, strict=True)) for row in sheet.values(index)]


def test_a_change_stands_in_the_newer_capture_with_the_older_beside_it(recaptured):
    softened = table(recaptured, CHANGES)[1]

    assert (softened["fate"], softened["claim"], softened["passage"]) == ("softened", "mined", "mining the wall")
    assert softened["older_passage"] == "The Highland Front mined the wall."
    assert softened["document"] == recaptured.comparison.documents[0].id
    assert softened["older_document"] == recaptured.comparison.earlier[0].id


def test_what_vanished_stands_nowhere_in_the_newer_capture_and_what_was_kept_is_there_too(recaptured):
    rows = table(recaptured, CHANGES)

    assert (rows[0]["account"], rows[0]["start"], rows[0]["passage"]) == ("Vale Observer", None, "")
    assert [row["fate"] for row in rows] == ["vanished", "softened", "kept", "changed", "vanished"]


def test_an_edit_has_both_sides(recaptured):
    out, reworded = table(recaptured, EDITS)

    assert (out["kind"], out["older_passage"], out["passage"]) == ("taken out", "The wall was new.", "")
    assert (reworded["passage"], reworded["address"]) == ("mining the wall", "vale.example/dam")


def test_a_case_without_versions_has_none(contest):
    assert table(contest, CHANGES) == table(contest, EDITS) == []
