import numpy as np
from tests.inference import network_answers
from tests.inference.network_answers import LABELS, heard

from crossread.inference._heard import Choice, Heard
from crossread.inference._mentions import links_of
from crossread.inference._scales import Scale
from crossread.inference._voices import speakers_from
from crossread.inference._words import words_in
from crossread.model import CueAnswer, Span

TEXT = 'Orr met Vask . " Well ? " " No . " She left .'
WORDS = TEXT.split()
PROPER = np.array([3, 1, 3, 2, 2, 0, 2, 2, 2, 0, 2, 2, 4, 1, 2])
ORR, VASK, FIRST, SECOND, SHE = 0, 2, 4, 8, 12


def told(voices: dict[int, dict[int, float]]) -> Heard:
    mentions = {
        ORR: network_answers.mentioned(0, 0, {ORR: 1.0}),
        VASK: network_answers.mentioned(2, 2, {VASK: 1.0}),
        SHE: network_answers.mentioned(12, 12, {VASK: 0.8, SHE: 0.2}),
    }
    choices = {
        opening: tuple(Choice(word, float(np.log(likely))) for word, likely in some.items())
        for opening, some in voices.items()
    }
    return heard(15, pos=PROPER, mentions=mentions, speakers=choices)


def speakers(voices: dict[int, dict[int, float]], cues: tuple[CueAnswer, ...] = ()) -> list[tuple[str, float]]:
    said = told(voices)
    found = speakers_from(words_in(TEXT), WORDS, said, links_of(WORDS, said, LABELS), cues)
    return [(TEXT[one.speaker.start : one.speaker.end], one.probability) for one in found]


def test_a_quotation_is_spoken_by_the_likeliest_mention_of_the_likeliest_chain() -> None:
    assert speakers({SECOND: {ORR: 0.4, VASK: 0.25, SHE: 0.35}}) == [("She", 0.6)]


def test_who_has_just_spoken_seldom_answers() -> None:
    found = speakers({FIRST: {ORR: 0.9, VASK: 0.1}, SECOND: {ORR: 0.6, VASK: 0.4}})

    assert [name for name, _ in found] == ["Orr", "Vask"]


def test_a_cue_is_believed_before_the_network() -> None:
    cue = CueAnswer((Span(36, 40),), (Span(0, 3),), (Span(26, 34),), 0.8)

    assert speakers({SECOND: {ORR: 0.1, VASK: 0.9}}, (cue,)) == [("Orr", 0.82)]


def test_a_cue_and_the_network_of_one_mind_are_surer_than_each() -> None:
    cue = CueAnswer((Span(36, 40),), (Span(0, 3),), (Span(26, 34),), 0.8)

    assert speakers({SECOND: {ORR: 0.5, VASK: 0.5}}, (cue,)) == [("Orr", 0.9)]


def test_a_probability_is_said_by_its_scale() -> None:
    said = told({SECOND: {ORR: 0.2, VASK: 0.8}})
    scaled = speakers_from(words_in(TEXT), WORDS, said, links_of(WORDS, said, LABELS), (), Scale(0.5))

    assert [one.probability for one in scaled] == [0.6667]


def test_a_quotation_for_which_nobody_is_mentioned_is_passed_over() -> None:
    assert speakers({SECOND: {}}) == []


def test_whoever_else_may_speak_is_told_whatever_a_cue_says() -> None:
    cue = CueAnswer((Span(36, 40),), (Span(0, 3),), (Span(26, 34),))
    said = told({SECOND: {ORR: 0.09, VASK: 0.9, SHE: 0.01}})

    (one,) = speakers_from(words_in(TEXT), WORDS, said, links_of(WORDS, said, LABELS), (cue,))

    assert [(TEXT[choice.head.start : choice.head.end], choice.probability) for choice in one.choices] == [
        ("Orr", 0.09),
        ("Vask", 0.9),
    ]
