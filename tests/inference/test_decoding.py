import numpy as np

from crossread.inference._decoding import Heard, Row, answers_from
from crossread.inference._weights import Labels
from crossread.inference._words import words_in
from crossread.model import Span

LABELS = Labels(
    pos=("NOUN", "VERB", "PUNCT"),
    relation=("root", "nsubj", "parataxis"),
    name=("O", "B-person", "I-person"),
    cue=("O", "B", "I"),
    role=("O", "B-source", "I-source", "B-content", "I-content"),
)
TEXT = "Ott said it. It rained."


def heard(**changes: object) -> Heard:
    zeros, ones = np.zeros(7, dtype=np.int64), np.ones(7, dtype=np.float32)
    starts = np.array([0, 0, 0, 0, 1, 0, 0], dtype=np.float32)
    plain = dict.fromkeys(("pos", "head", "relation", "name", "cue"), zeros)
    return Heard(**{"begins": starts, "root": ones, "named": ones, "cued": ones, "rows": {}, **plain, **changes})


def test_sentences_begin_where_the_network_says_and_at_the_first_word() -> None:
    answers = answers_from(TEXT, words_in(TEXT), heard(), LABELS)

    assert [TEXT[s:e] for s, e in answers.sentences] == ["Ott said it.", "It rained."]


def test_a_cue_has_what_its_row_gives_it() -> None:
    cue = np.array([0, 1, 0, 0, 0, 0, 0])
    rows = {1: Row(0, np.array([1, 0, 3, 0, 0, 0, 0]))}

    found = answers_from(TEXT, words_in(TEXT), heard(cue=cue, rows=rows), LABELS).cues

    assert [(one.cue, one.source, one.content) for one in found] == [((Span(4, 8),), (Span(0, 3),), (Span(9, 11),))]


def test_a_second_root_hangs_on_the_first() -> None:
    answers = answers_from(TEXT, words_in(TEXT), heard(head=np.array([0, 1, 1, 1, 5, 5, 5])), LABELS)

    assert [token.head for token in answers.tokens] == [0, 0, 1, 1, 5, 5, 5]
    assert [token.relation for token in answers.tokens][:2] == ["root", "parataxis"]


def test_a_name_is_anchored_with_its_probability() -> None:
    answers = answers_from(TEXT, words_in(TEXT), heard(name=np.array([1, 0, 0, 0, 0, 0, 0])), LABELS)

    assert [(name.start, name.end, name.type, name.probability) for name in answers.names] == [(0, 3, "person", 1.0)]
