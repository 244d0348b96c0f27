"""The reader view: one account as it stands, under its marks."""

from dataclasses import replace

from crossread.model import Block, BlockKind, Comparison, Reading, Span, StyleCount, StyleKind, StyleMark, Technique
from crossread.presentation import reader_view
from crossread.presentation._segments import Layer
from crossread.testing import document


def _view(contest, number=0):
    return reader_view(contest.comparison, contest.readings, contest.comparison.documents[number].id)


def _alone(text, *blocks):
    account = document(text)
    reading = Reading(account, blocks=blocks)
    return reader_view(Comparison(documents=(account,)), (reading,), account.id)


def test_every_word_of_the_text_is_in_a_paragraph(contest):
    view = _view(contest)

    shown = "\n\n".join("".join(one.text for one in paragraph.segments) for paragraph in view.paragraphs)
    assert shown.split() == contest.comparison.documents[0].text.split()


def test_lines_that_belong_to_no_block_are_shown_all_the_same():
    view = _alone("First line.\n\nLost line.\nLast line.", Block(0, 11, BlockKind.TITLE))

    assert [paragraph.segments[0].text for paragraph in view.paragraphs] == ["First line.", "Lost line.", "Last line."]


def test_overlapping_blocks_show_no_character_twice():
    view = _alone("abcdef", Block(0, 4, BlockKind.TITLE), Block(2, 6, BlockKind.BODY))

    assert [paragraph.segments[0].text for paragraph in view.paragraphs] == ["abcd", "ef"]


def test_statements_are_numbered_in_the_order_of_the_text(contest):
    view = _view(contest)

    assert [card.said.key for card in view.cards] == [f"s1-{number}" for number in range(1, 8)]
    assert view.cards[0].words == "At least 31 people were killed"


def test_a_voice_inside_another_is_one_deeper(contest):
    view = _view(contest)

    depths = {
        mark.key: mark.depth
        for paragraph in view.paragraphs
        for piece in paragraph.segments
        for mark in piece.marks
        if mark.role == "content"
    }
    assert (depths["s1-3"], depths["s1-4"]) == (0, 1)


def test_a_circle_of_parents_does_not_go_round_for_ever(contest):
    reading = contest.readings[0]
    outer, inner = reading.attributions[2:4]
    circle = replace(reading, attributions=(replace(outer, parent=inner.id), inner))

    view = reader_view(contest.comparison, (circle,), reading.document.id)

    assert len(view.cards) == 2


def test_a_figure_knows_the_others_on_its_subject(contest):
    view = _view(contest)

    [figure] = [
        mark
        for paragraph in view.paragraphs
        for piece in paragraph.segments
        for mark in piece.marks
        if mark.layer == "figures" and mark.start == piece.start
    ]
    assert figure.label == "at least 31 · people"
    assert len(figure.elsewhere) == 3


def test_an_account_that_could_not_be_read_is_shown_as_it_is(contest):
    view = _view(contest, 3)

    assert view.note.startswith("This account could not be read")
    assert len(view.paragraphs) == 2


def test_techniques_and_marks_of_style_have_layers_of_their_own_and_know_all_places_of_their_kind(contest):
    reading, other, *_ = contest.readings
    styled = replace(
        reading,
        techniques=(Technique(0, 8, "doubt", "Vale Observer", 0.4),),
        style_marks=tuple(StyleMark(at, at + 2, kind, "Vale Observer") for at, kind in enumerate(StyleKind)),
    )
    places = (reading.document.passage(Span(0, 8)), other.document.passage(Span(0, 9)))
    count = StyleCount(reading.document.id, "doubt", True, True, places, 200, 5, 1, 28)  # noqa: FBT003

    comparison = replace(contest.comparison, styles=(count,))
    view = reader_view(comparison, (styled, *contest.readings[1:]), reading.document.id)

    marks = {mark.layer: mark for paragraph in view.paragraphs for piece in paragraph.segments for mark in piece.marks}
    assert {Layer.TECHNIQUES, Layer.BOOSTERS, Layer.HEDGES, Layer.DISTANCE, Layer.QUOTES} <= marks.keys()
    assert marks[Layer.TECHNIQUES].label == "doubt (40% likely), in the voice of Vale Observer"
    assert marks[Layer.TECHNIQUES].elsewhere == places
