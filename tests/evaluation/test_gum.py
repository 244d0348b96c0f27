from typing import Any

from crossread.evaluation._gum import counts
from crossread.evaluation._scores import Counts
from crossread.model import Answers, CueAnswer, Span
from crossread.testing import ScriptedReader

TEXT = "Ana says that Bo thinks that it rains."


def relation(source: list[int], cue: list[int], content: list[int], depth: int = 0) -> dict[str, Any]:
    """A relation as the set writes it."""
    return {"source": [source], "cue": [cue], "content": [content], "depth": depth}


OUTER = relation([0, 3], [4, 8], [14, 37])
INNER = relation([14, 16], [17, 23], [29, 37], depth=1)
DOCUMENT = {"text": TEXT, "attributions": [OUTER, INNER]}


def cue(source: Span, cue: Span, content: Span) -> CueAnswer:
    """A cue that the reader found."""
    return CueAnswer(cue=(cue,), source=(source,), content=(content,))


def counted(*cues: CueAnswer, document: dict[str, Any] = DOCUMENT) -> dict[str, Counts]:
    """The counts of a reader that finds these cues."""
    return counts([document], ScriptedReader({TEXT: Answers(cues=cues)}))


def test_a_content_counts_where_more_than_half_of_it_is_the_same() -> None:
    shorter = cue(Span(0, 3), Span(4, 8), Span(24, 37))
    too_short = cue(Span(0, 3), Span(4, 8), Span(29, 37))

    assert counted(shorter)["cue and content"] == Counts(right=1, wrong=0, missed=1)
    assert counted(too_short)["cue and content"] == Counts(right=0, wrong=1, missed=2)
    assert counted(too_short)["cue and source"] == Counts(right=1, wrong=0, missed=1)


def test_nested_relations_are_counted_apart() -> None:
    inner = cue(Span(0, 3), Span(17, 23), Span(29, 37))

    found = counted(inner)

    assert found["nested cue"] == Counts(right=1, wrong=0, missed=0)
    assert found["nested cue and source"].recall == 0.0
    assert found["nested cue and content"].recall == 1.0


def test_two_cues_do_not_find_one_relation_twice() -> None:
    first, second = cue(Span(0, 3), Span(4, 8), Span(14, 37)), cue(Span(0, 3), Span(5, 7), Span(14, 37))

    assert counted(first, second)["cue"] == Counts(right=1, wrong=1, missed=1)


def test_a_relation_without_a_cue_is_not_asked_for() -> None:
    unmarked = {**OUTER, "cue": []}

    assert counted(document={"text": TEXT, "attributions": [unmarked]})["cue"] == Counts(0, 0, 0)
