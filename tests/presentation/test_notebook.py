"""Readings and comparisons as HTML for a notebook."""

from dataclasses import replace

from crossread.presentation import html_of


def test_a_reading_shows_who_says_what(contest):
    shown = html_of(contest.readings[0])

    assert "At least 31 dead as dam above Tarn bursts" in shown
    assert "Vale Observer ← ORNA ← the interior ministry ← residents" in shown
    assert "7 statements in 9 sentences, 1 gap" in shown


def test_a_comparison_shows_its_claims_and_figures(contest):
    shown = html_of(contest.comparison)

    assert "Claims and accounts" in shown
    assert "at least 31" in shown


def test_a_comparison_alone_does_not_say_that_accounts_could_not_be_read(contest):
    assert "could not be read" not in html_of(contest.comparison)


def test_what_a_document_says_stays_text(contest):
    reading = contest.readings[0]
    hostile = replace(reading, document=replace(reading.document, title="<script>alert(1)</script>"))

    shown = html_of(hostile)

    assert "<script" not in shown
    assert "&lt;script&gt;" in shown
