from crossread.evaluation._attributions import _counts, _gold_items, outermost
from crossread.model import Answers, CueAnswer, Span
from crossread.testing import ScriptedReader

TEXT = "The mayor said the bridge fell."
ARTICLE = {
    "id": "a1",
    "text": TEXT,
    "attributions": [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 30]]}],
}


def answered(*, content_end: int) -> ScriptedReader:
    cue = CueAnswer(cue=(Span(10, 14),), source=(Span(0, 9),), content=(Span(15, content_end),))
    return ScriptedReader({TEXT: Answers(cues=(cue,))})


def test_a_triple_is_right_when_all_its_pieces_are() -> None:
    counts = _counts([ARTICLE], answered(content_end=30))

    assert {role: one.f1 for role, one in counts.items()} == {"source": 1, "cue": 1, "content": 1, "linked triple": 1}


def test_one_character_too_many_in_the_content_breaks_content_and_triple_only() -> None:
    counts = _counts([ARTICLE], answered(content_end=31))

    assert counts["source"].f1 == counts["cue"].f1 == 1.0
    assert counts["content"].f1 == counts["linked triple"].f1 == 0.0


def test_an_attribution_without_any_span_is_no_item() -> None:
    empty = {"id": "a2", "text": TEXT, "attributions": [{"source": [], "cue": [], "content": []}]}

    assert list(_gold_items(empty)) == []


def test_what_the_reader_finds_inside_a_content_is_not_counted_against_it() -> None:
    outer = CueAnswer(cue=(Span(10, 14),), source=(Span(0, 9),), content=(Span(15, 30),))
    inner = CueAnswer(cue=(Span(26, 30),), source=(Span(15, 25),), content=())

    assert outermost([outer, inner]) == [outer]
