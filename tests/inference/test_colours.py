import numpy as np
from tests.inference.network_answers import LABELS, PLAINLY, heard

from crossread.inference._colours import techniques_from, tones_from
from crossread.inference._words import words_in

TEXT = "Can we trust them at all ?"


def test_the_tone_of_several_words_is_that_of_all_of_them() -> None:
    tone = np.log(np.array([[0.6, 0.3, 0.1], [0.1, 0.8, 0.1]] + [[0.2, 0.7, 0.1]] * 5, dtype=np.float32))

    (answer,) = tones_from(words_in(TEXT), [(0, 2)], heard(7, tone=tone), LABELS, PLAINLY)

    assert TEXT[answer.start : answer.end] == "Can we"
    assert answer.tone == "neutral"
    assert 0.5 < answer.probability < 0.7


def test_a_technique_reaches_over_the_words_that_stand_in_any() -> None:
    technique = np.zeros((7, 3), dtype=np.float32)
    technique[2:6, 0], technique[2:6, 1], technique[2:6, 2] = 0.9, 0.8, 0.1

    found = list(techniques_from(words_in(TEXT), heard(7, technique=technique), LABELS, PLAINLY))

    assert [(TEXT[one.start : one.end], one.technique, one.probability) for one in found] == [
        ("trust them at all", "Doubt", 0.8)
    ]


def test_a_second_technique_that_is_likely_by_itself_is_answered_too() -> None:
    technique = np.zeros((7, 3), dtype=np.float32)
    technique[0:6, 0], technique[0:6, 1], technique[3:5, 2] = 0.9, 0.8, 0.7

    found = list(techniques_from(words_in(TEXT), heard(7, technique=technique), LABELS, PLAINLY))

    assert [(TEXT[one.start : one.end], one.technique) for one in found] == [
        ("Can we trust them at all", "Doubt"),
        ("them at", "Slogans"),
    ]


def test_words_in_no_technique_are_passed_over() -> None:
    assert not list(techniques_from(words_in(TEXT), heard(7), LABELS, PLAINLY))


def test_a_stretch_goes_on_over_words_that_are_less_likely_and_needs_one_that_is_likely() -> None:
    technique = np.zeros((7, 3), dtype=np.float32)
    technique[0:3, 0], technique[2, 0], technique[0:3, 1] = 0.3, 0.7, 0.3
    technique[5, 0] = 0.3

    found = list(techniques_from(words_in(TEXT), heard(7, technique=technique), LABELS, PLAINLY))

    assert [TEXT[one.start : one.end] for one in found] == ["Can we trust"]
