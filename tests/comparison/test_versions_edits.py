"""What was added, taken out, reworded and moved."""

from hypothesis import given
from hypothesis import strategies as st

from crossread.comparison._versions_alignment import aligned
from crossread.comparison._versions_edits import edits_of
from crossread.model import Edit, Reading
from crossread.testing import document


def edits(older: str, newer: str) -> list[tuple[str, str, str]]:
    return [
        (edit.kind, older[slice(*edit.before.span)], newer[slice(*edit.after.span)]) for edit in found(older, newer)
    ]


def found(older: str, newer: str) -> tuple[Edit, ...]:
    return edits_of(aligned(Reading(document(older, name="old")), Reading(document(newer, name="new"))))


def test_what_is_the_same_is_no_edit() -> None:
    assert edits("The dam broke\nIt rained", "The dam broke.\nIt “rained”".replace("“", "").replace("”", "")) == []


def test_lines_come_and_go_each_by_itself() -> None:
    told = edits("The dam broke\nNobody came\nNo one called", "A minister spoke\nThe dam broke")

    assert told == [
        ("added", "", "A minister spoke"),
        ("taken out", "Nobody came", ""),
        ("taken out", "No one called", ""),
    ]


def test_an_edit_stands_behind_what_stood_before_it() -> None:
    older, newer = "The dam broke\nNobody came", "The dam broke\nA minister spoke"

    out, into = found(older, newer)

    assert out.after.start == out.after.end == len("The dam broke")
    assert into.before.start == into.before.end == len("The dam broke")


def test_a_reworded_sentence_names_the_words() -> None:
    older, newer = "Ten of the miners came home", "Perhaps ten of the old miners came home"

    (edit,) = found(older, newer)

    assert edit.kind == "reworded"
    assert [newer[slice(*span)] for span in edit.added] == ["Perhaps", "old"]
    assert edit.removed == ()


def test_a_word_put_between_quotation_marks_is_an_edit() -> None:
    older, newer = "The rebels took the town of Tarn", "The “rebels” took the town of Tarn"

    (edit,) = found(older, newer)

    assert [newer[slice(*span)] for span in edit.added] == ["“", "”"]


def test_a_moved_sentence_is_told_with_both_places() -> None:
    told = edits("Nobody came\nThe dam broke\nIt rained", "The dam broke\nIt rained\nNobody came")

    assert told == [("moved", "Nobody came", "Nobody came")]


@given(*[st.text(alphabet="abc \n", max_size=50)] * 2)
def test_every_edit_stands_inside_its_texts_and_in_the_order_of_the_newer(older: str, newer: str) -> None:
    told = found(older, newer)

    assert all(0 <= edit.before.start <= edit.before.end <= len(older) for edit in told)
    assert all(0 <= edit.after.start <= edit.after.end <= len(newer) for edit in told)
    assert [edit.after.start for edit in told] == sorted(edit.after.start for edit in told)
