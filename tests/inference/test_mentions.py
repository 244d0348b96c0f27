import numpy as np
from tests.inference import network_answers
from tests.inference.network_answers import LABELS, heard

from crossread.inference._mentions import links_of, mentioned, mentions_from, spoken
from crossread.inference._windows import Window
from crossread.inference._words import words_in

TEXT = "Orr came . Vask saw him . He left ."
WORDS = TEXT.split()
PROPER = np.array([3, 1, 2, 3, 1, 4, 2, 4, 1, 2])


def window(**scores: object) -> dict[str, np.ndarray]:
    return {name: np.array(values) for name, values in scores.items()}


def test_a_mention_is_kept_by_the_window_that_answers_about_its_head() -> None:
    output = window(
        mentioned=[0, 1, 4],
        mention=np.log([[0.97, 0.01, 0.01, 0.01], [0.1, 0.7, 0.1, 0.1], [0.1, 0.1, 0.7, 0.1]]),
        links=np.log([[1, 1e-9, 1e-9], [0.5, 0.5, 1e-9], [0.0001, 0.4, 0.6]]),
        firsts=[0, 0, 4],
        lasts=[0, 1, 5],
    )

    kept = dict(mentioned(Window(10, 20, 12, 20), output))

    assert list(kept) == [14]
    assert (kept[14].kind, kept[14].first, kept[14].last) == (2, 14, 15)
    assert [choice.word for choice in kept[14].links] == [11, 14]


def test_a_chain_is_as_likely_as_all_its_mentions_together() -> None:
    mentions = {
        0: network_answers.mentioned(0, 0, {0: 1.0}),
        5: network_answers.mentioned(5, 5, {0: 0.9, 5: 0.1}),
        7: network_answers.mentioned(7, 7, {0: 0.3, 5: 0.3, 7: 0.4}),
    }

    links = links_of(WORDS, heard(10, pos=PROPER, mentions=mentions), LABELS)

    assert links[7].root == 0
    assert round(links[7].likely, 2) == 0.6


def test_one_mention_that_is_likely_is_worth_more_than_two_that_are_not() -> None:
    mentions = {
        0: network_answers.mentioned(0, 0, {0: 1.0}),
        3: network_answers.mentioned(3, 3, {3: 1.0}),
        5: network_answers.mentioned(5, 5, {0: 0.9, 5: 0.1}),
        7: network_answers.mentioned(7, 7, {0: 0.2, 3: 0.39, 5: 0.2, 7: 0.21}),
    }

    links = links_of(WORDS, heard(10, pos=PROPER, mentions=mentions), LABELS)

    assert links[7].root == 3


def test_a_chain_that_is_he_takes_no_second_name() -> None:
    mentions = {
        0: network_answers.mentioned(0, 0, {0: 1.0}),
        3: network_answers.mentioned(3, 3, {0: 0.9, 3: 0.1}),
    }

    links = links_of(WORDS, heard(10, pos=PROPER, mentions=mentions), LABELS)

    assert links[3].root == 3


def test_a_name_is_known_again_from_before_the_window() -> None:
    words = ["Orr", "came", ".", "Orr", "left"]
    mentions = {
        0: network_answers.mentioned(0, 0, {0: 1.0}),
        3: network_answers.mentioned(3, 3, {3: 1.0}),
    }

    links = links_of(words, heard(5, pos=np.array([3, 1, 2, 3, 1]), mentions=mentions), LABELS)

    assert links[3].root == 0


def test_a_name_is_known_again_by_its_spelling_whatever_it_hangs_on() -> None:
    words = ["Orr", "came", ".", "the", "Orr", "'s"]
    mentions = {
        0: network_answers.mentioned(0, 0, {0: 1.0}),
        4: network_answers.mentioned(3, 5, {0: 0.2, 4: 0.8}),
    }

    links = links_of(words, heard(6, pos=np.array([3, 1, 2, 4, 3, 4]), mentions=mentions), LABELS)

    assert links[4].root == 0


def test_of_two_mentions_over_the_same_words_the_likelier_is_answered() -> None:
    likelier = network_answers.mentioned(0, 1, {0: 1.0})
    mentions = {0: likelier, 1: network_answers.mentioned(0, 1, {1: 1.0})}
    told = heard(10, pos=PROPER, mentions=mentions)

    answers = mentions_from(words_in(TEXT), told, LABELS, links_of(WORDS, told, LABELS))

    assert [(TEXT[one.start : one.end], one.chain) for one in answers] == [("Orr came", 0)]


def test_chains_are_told_by_their_first_mention() -> None:
    mentions = {
        0: network_answers.mentioned(0, 0, {0: 1.0}),
        3: network_answers.mentioned(3, 3, {3: 1.0}),
        5: network_answers.mentioned(5, 5, {0: 0.8, 3: 0.2}),
    }
    told = heard(10, pos=PROPER, mentions=mentions)

    answers = mentions_from(words_in(TEXT), told, LABELS, links_of(WORDS, told, LABELS))

    assert [(TEXT[one.start : one.end], one.chain) for one in answers] == [("Orr", 0), ("Vask", 1), ("him", 0)]


def test_speakers_are_asked_for_the_openings_of_a_window() -> None:
    output = window(mentioned=[0, 2, 3], speakers=np.log([[0.3, 0.3, 0.4], [0.0001, 0.9, 0.1]]))

    ((word, choices),) = spoken(Window(10, 20, 10, 20), output, (15,))

    assert word == 15
    assert [choice.word for choice in choices] == [12, 13]
