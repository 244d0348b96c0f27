from typing import Any

import pytest

from crossread.evaluation._voices import Voice, chain_at, speaking, voice_lines, voice_of
from crossread.model import Answers, MentionAnswer, NameAnswer, Span, SpeakerAnswer

TEXT = "Ida Holm sat with her brother . “ Go , ” she said ."
QUOTE = {"start": 32, "end": 40, "speaker": "ida"}
NOVEL: dict[str, Any] = {
    "text": TEXT,
    "mentions": [
        {"start": 0, "end": 8, "chain": "ida"},
        {"start": 18, "end": 21, "chain": "ida"},
        {"start": 18, "end": 29, "chain": "bo"},
        {"start": 41, "end": 44, "chain": "ida"},
    ],
}
HOLM, HER, BROTHER, SHE = Span(4, 8), Span(18, 21), Span(22, 29), Span(41, 44)
OPENING = Span(32, 33)


def answers(speaker: Span, *chain: Span) -> Answers:
    """A reader that names this speaker, and puts these heads into one chain and the others apart."""
    heads = (HOLM, HER, BROTHER, SHE)
    return Answers(
        mentions=tuple(
            MentionAnswer(*head, head, "person", 0 if head in chain else number + 1)
            for number, head in enumerate(heads)
        ),
        speakers=(SpeakerAnswer(OPENING, speaker),),
    )


@pytest.mark.parametrize(("head", "chain"), [(HOLM, "ida"), (HER, "ida"), (BROTHER, "bo"), (Span(9, 12), "")])
def test_a_head_word_is_in_the_shortest_mention_that_holds_it(head: Span, chain: str) -> None:
    assert chain_at(head, NOVEL["mentions"]) == chain


def test_the_mention_itself_may_be_the_speakers() -> None:
    voice = voice_of(QUOTE, NOVEL, answers(SHE), NameAnswer(0, 8, "person"))

    assert voice == Voice(answered=True, by_mention=True, by_most=True, by_chain=True, plain=True)


def test_a_mention_of_somebody_else_is_right_by_its_chain_only() -> None:
    voice = voice_of(QUOTE, NOVEL, answers(BROTHER, BROTHER, HOLM, SHE), None)

    assert voice == Voice(answered=True, by_mention=False, by_most=True, by_chain=True, plain=False)


def test_a_chain_that_means_somebody_else_more_often_is_right_by_one_mention_only() -> None:
    mixed = [*NOVEL["mentions"], {"start": 9, "end": 12, "chain": "bo"}]
    told = answers(BROTHER, BROTHER, HOLM)
    told = Answers(mentions=(*told.mentions, MentionAnswer(9, 12, Span(9, 12), "person", 0)), speakers=told.speakers)

    voice = voice_of(QUOTE, {**NOVEL, "mentions": mixed}, told, None)

    assert (voice.by_mention, voice.by_most, voice.by_chain) == (False, False, True)


def test_a_wrong_chain_is_wrong() -> None:
    assert not voice_of(QUOTE, NOVEL, answers(BROTHER, HER, SHE), None).by_chain


def test_of_several_openings_in_a_quotation_the_first_counts_and_others_are_not_its() -> None:
    told = Answers(
        speakers=(
            SpeakerAnswer(Span(36, 37), HOLM), SpeakerAnswer(OPENING, SHE), SpeakerAnswer(Span(0, 1), BROTHER),
        )
    )  # fmt: skip

    assert speaking(QUOTE, told) == SHE
    assert speaking({"start": 9, "end": 12}, told) is None


def test_what_is_not_answered_is_not_right() -> None:
    assert voice_of(QUOTE, NOVEL, Answers(), None) == Voice(
        answered=False, by_mention=False, by_most=False, by_chain=False, plain=False
    )


def test_shares_are_of_all_quotations() -> None:
    voices = [
        Voice(answered=True, by_mention=False, by_most=False, by_chain=True, plain=True),
        Voice(answered=False, by_mention=False, by_most=False, by_chain=False, plain=False),
    ]

    answered, by_mention, by_most, by_chain = voice_lines(voices)

    assert (answered.score, by_mention.score, by_most.score, by_chain.score) == (0.5, 0.0, 0.0, 0.5)
    assert (by_chain.items, by_chain.baseline) == (2, 0.5)
