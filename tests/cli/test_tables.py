import pytest

from crossread.cli._tables import print_table, print_view, reading_as_text
from crossread.model import Attribution, AttributionId, Gap, Reading, Span
from crossread.presentation import Cell, Table, View
from crossread.testing import document


def test_a_document_cannot_steer_the_terminal_it_is_shown_on(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(Table("Claims", ("Claim",), ((Cell("\x1b[2Jred [bold]words[/bold]"),),)))

    shown = capsys.readouterr().out
    assert "\x1b[2J" not in shown
    assert "[bold]words[/bold]" in shown


def test_a_view_shows_its_lead_and_each_of_its_tables(capsys: pytest.CaptureFixture[str]) -> None:
    tables = tuple(Table(name, ("Column",), ((Cell(f"in {name}"),),)) for name in ("First", "Second"))

    print_view(View("toy", "Toy", "Two tables.", tables))

    shown = capsys.readouterr().out
    assert "Two tables." in shown
    assert shown.index("in First") < shown.index("in Second")


def test_an_id_stays_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    long = "d" * 60

    print_table(Table("Relations", ("Words", "Id"), ((Cell("word " * 100), Cell(long)),)))

    assert long in capsys.readouterr().out


def test_a_reading_as_text_names_chain_cue_content_and_gaps() -> None:
    text = "The mayor said rain fell."
    attribution = Attribution(
        AttributionId("a"),
        (Span(0, 9),),
        (Span(10, 14),),
        (Span(15, 24),),
        speaker="mayor",
        chain=("the author", "mayor"),
    )

    shown = reading_as_text(Reading(document(text), attributions=(attribution,), gaps=(Gap("note", "cut off"),)))

    assert "the author ← mayor [said]: rain fell" in shown
    assert "0 sentences, 1 attribution, 0 figures" in shown
    assert "gap: note: cut off" in shown
