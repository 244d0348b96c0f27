from typing import Any

from crossread.evaluation._content_heads import Heads
from crossread.evaluation._gum import counts
from crossread.evaluation._scores import Counts
from crossread.inference._words import words_in
from crossread.model import Answers, CueAnswer, Span, Token
from crossread.testing import ScriptedReader

TEXT = "Ana says that Bo thinks that it rains."


def relation(source: list[int], cue: list[int], content: list[int], depth: int = 0) -> dict[str, Any]:
    """A relation as the set writes it."""
    return {"source": [source], "cue": [cue], "content": [content], "depth": depth}


def drawn(text: str, heads: list[int]) -> Answers:
    """A tree of words by the number of each one's head."""
    spans = words_in(text)
    marks = [text[start:end] in {",", "."} for start, end in spans]
    tokens = (
        Token(*span, "PUNCT" if mark else "X", head, "dep")
        for span, mark, head in zip(spans, marks, heads, strict=True)
    )
    return Answers(tuple(tokens), (Span(0, len(text)),))


OUTER = relation([0, 3], [4, 8], [14, 37])
INNER = relation([14, 16], [17, 23], [29, 37], depth=1)
TREE = drawn(TEXT, [1, 1, 4, 4, 1, 7, 7, 4, 1])
DOCUMENT = {"text": TEXT, "attributions": [OUTER, INNER]}


def cue(source: Span, cue: Span, content: Span) -> CueAnswer:
    """A cue that the reader found."""
    return CueAnswer(cue=(cue,), source=(source,), content=(content,))


def counted(*cues: CueAnswer, document: dict[str, Any] = DOCUMENT) -> dict[str, Counts]:
    """The counts of a reader that finds these cues."""
    return counts([document], [Heads(TEXT, TREE, TEXT)], ScriptedReader({TEXT: Answers(cues=cues)}))


def test_a_content_counts_where_more_than_half_of_it_is_the_same() -> None:
    shorter = cue(Span(0, 3), Span(4, 8), Span(24, 37))
    too_short = cue(Span(0, 3), Span(4, 8), Span(29, 37))

    assert counted(shorter)["cue and content"] == Counts(right=1, wrong=0, missed=1)
    assert counted(too_short)["cue and content"] == Counts(right=0, wrong=1, missed=2)
    assert counted(too_short)["cue and source"] == Counts(right=1, wrong=0, missed=1)


def test_a_content_head_counts_where_what_was_found_has_the_same_head() -> None:
    without_its_subject = cue(Span(0, 3), Span(4, 8), Span(17, 23))
    only_what_it_hangs_over = cue(Span(0, 3), Span(4, 8), Span(24, 37))

    assert counted(without_its_subject)["cue and content head"].right == 1
    assert counted(without_its_subject)["cue and content"].right == 0
    assert counted(only_what_it_hangs_over)["cue and content head"] == Counts(right=0, wrong=1, missed=2)


def test_nested_content_heads_are_counted_apart() -> None:
    found = counted(cue(Span(0, 3), Span(17, 23), Span(32, 38)))

    assert found["nested cue and content head"] == Counts(right=1, wrong=0, missed=0)


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
