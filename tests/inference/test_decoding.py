import numpy as np
from tests.inference.network_answers import LABELS, PLAINLY, heard

from crossread.inference._decoding import answers_from
from crossread.inference._heard import Row
from crossread.inference._words import words_in
from crossread.model import Span

TEXT = "Ott said it. It rained."


STARTS = np.array([0, 0, 0, 0, 1, 0, 0], dtype=np.float32)


def test_sentences_begin_where_the_network_says_and_at_the_first_word() -> None:
    answers = answers_from(TEXT, words_in(TEXT), heard(7, begins=STARTS), LABELS, PLAINLY)

    assert [TEXT[s:e] for s, e in answers.sentences] == ["Ott said it.", "It rained."]


def test_a_cue_has_what_its_row_gives_it() -> None:
    cue = np.array([0, 1, 0, 0, 0, 0, 0])
    rows = {1: Row(0, np.array([1, 0, 3, 0, 0, 0, 0]))}

    found = answers_from(TEXT, words_in(TEXT), heard(7, begins=STARTS, cue=cue, rows=rows), LABELS, PLAINLY).cues

    assert [(one.cue, one.source, one.content) for one in found] == [((Span(4, 8),), (Span(0, 3),), (Span(9, 11),))]


def test_a_second_root_hangs_on_the_first() -> None:
    answers = answers_from(
        TEXT, words_in(TEXT), heard(7, begins=STARTS, head=np.array([0, 1, 1, 1, 5, 5, 5])), LABELS, PLAINLY
    )

    assert [token.head for token in answers.tokens] == [0, 0, 1, 1, 5, 5, 5]
    assert [token.relation for token in answers.tokens][:2] == ["root", "parataxis"]


def test_a_name_is_anchored_with_its_probability() -> None:
    name = np.array([1, 0, 0, 0, 0, 0, 0])
    said = heard(7, begins=STARTS, name=name, named=np.full(7, 0.8, dtype=np.float32))

    (answer,) = answers_from(TEXT, words_in(TEXT), said, LABELS, PLAINLY).names

    assert (answer.start, answer.end, answer.type, answer.probability) == (0, 3, "person", 0.8)
