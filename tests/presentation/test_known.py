"""What a case shown as of a day says of what had not yet been told."""

from dataclasses import replace

from crossread.model import DocumentId, NotYetTold
from crossread.presentation import overview_view, timeline_view


def test_what_was_said_later_is_counted(contest):
    later = (
        NotYetTold(DocumentId("d9"), "late.txt", "2031-07-01", 12),
        NotYetTold(DocumentId("d8"), "undated.txt", "", 3),
    )
    shown = replace(contest.comparison, as_of="2031-06-01", not_yet_told=later)

    view = overview_view(shown, contest.readings)

    said = "As known on 2031-06-01: 2 accounts with 15 statements not yet told. "
    assert view.lead.startswith(said)
    assert timeline_view(shown, contest.readings).lead.startswith(said)
    [table] = [one for one in view.tables if one.title == "Not yet told"]
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["late.txt", "2031-07-01", "12"],
        ["undated.txt", "not known", "3"],
    ]


def test_a_case_that_is_shown_whole_says_nothing_of_it(contest):
    view = overview_view(contest.comparison, contest.readings)

    assert "As known" not in view.lead
    assert "Not yet told" not in [table.title for table in view.tables]
