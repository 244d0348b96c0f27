"""What changed from one capture of an address to the next."""

import re

from crossread.presentation import documents_view, overview_view, report, versions_view


def test_what_is_said_stands_before_the_words(recaptured):
    view = versions_view(recaptured.comparison, recaptured.readings)

    title = "5 Vale Observer, version 1 (2031-05-12T06:00:00+00:00) → 1 Vale Observer (2031-05-12)"
    assert [table.title for table in view.tables] == [f"{title}: what is said", f"{title}: the words"]
    assert view.lead.startswith("1 earlier version of texts")


def test_a_change_opens_on_both_sides_and_leads_to_its_claim(recaptured):
    table = versions_view(recaptured.comparison, recaptured.readings).tables[0]

    became, what, before, after, how = table.rows[1]
    assert (became.text, what.text, what.link) == ("softened", "claim", "claim-mined")
    assert (before.text, after.text) == ("The Highland Front mined the wall.", "mining the wall")
    assert before.passages[0].document != after.passages[0].document
    assert how.text.startswith("told in its own voice → ")


def test_what_was_kept_is_counted_and_not_listed(recaptured):
    table = versions_view(recaptured.comparison, recaptured.readings).tables[0]

    assert [row[0].text for row in table.rows] == ["vanished", "softened", "changed", "vanished"]
    assert table.note == "Kept: 1 of 3 claims, 0 of 1 figure, 0 of 1 judgement. vale.example/dam"


def test_an_edit_shows_its_sides_and_the_words_that_went(recaptured):
    table = versions_view(recaptured.comparison, recaptured.readings).tables[1]

    out, reworded = table.rows
    assert [cell.text for cell in out] == ["taken out", "The wall was new.", "", "", ""]
    assert reworded[3].text == "The Highland Front"


def test_a_case_without_versions_says_so(contest):
    view = versions_view(contest.comparison, contest.readings)

    assert view.tables == ()
    assert view.lead.startswith("0 earlier versions")


def test_an_earlier_version_is_listed_and_counts_as_no_account(recaptured):
    documents = documents_view(recaptured.comparison, recaptured.readings).tables[0]

    assert documents.rows[-1][0].text == "5 Vale Observer, version 1"
    assert "4 accounts" in overview_view(recaptured.comparison, recaptured.readings).lead
    assert "1 earlier version counted nowhere" in overview_view(recaptured.comparison, recaptured.readings).lead


def test_the_report_has_the_section_only_where_there_is_something_in_it(contest, recaptured):
    without = report(contest.comparison, contest.readings, title="Dam")
    page = report(recaptured.comparison, recaptured.readings, title="Dam")

    assert 'id="versions"' not in without
    assert 'id="versions"' in page
    assert 'href="#versions"' in page
    assert 'id="account-5"' in page


def test_every_passage_that_the_section_opens_stands_in_a_paragraph_of_the_report(recaptured):
    page = report(recaptured.comparison, recaptured.readings, title="Dam")

    shown = re.findall(r'data-d="(\d+)" data-s="(\d+)" data-e="(\d+)"', page)
    section = page[page.index('id="versions"') : page.index("</main>")]
    opened = [place for cell in re.findall(r'data-p="([^"]+)"', section) for place in cell.split()]
    assert {place.partition(":")[0] for place in opened} == {"1", "5"}
    for place in opened:
        number, start, end = re.split("[:-]", place)
        assert any(one == number and int(first) <= int(start) and int(end) <= int(last) for one, first, last in shown)
