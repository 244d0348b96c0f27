"""Characters that could hide or reorder a text, made visible one for one."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.presentation._visible import visible


def test_controls_get_their_pictures():
    assert visible("a\x00b\x1bc\x7f") == "a␀b␛c␡"


def test_marks_that_turn_the_direction_are_shown_and_do_nothing():
    assert visible("abc\u202ed\u2066e") == "abc▯d▯e"


def test_line_breaks_and_letters_of_every_script_stay():
    text = "Zeile\r\n\tданные سد 🙂"

    assert visible(text) == text


@given(st.text(st.characters(exclude_categories=())))
def test_positions_stay_and_the_text_can_be_written(text):
    shown = visible(text)

    assert len(shown) == len(text)
    assert shown.encode("utf-8").decode("utf-8") == shown
