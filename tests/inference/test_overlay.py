from crossread.inference._overlay import laid
from crossread.model import Answers, CueAnswer, Gap, MentionAnswer, Span, SpeakerAnswer, TechniqueAnswer, ToneAnswer


def cue(start: int) -> CueAnswer:
    return CueAnswer((Span(start, start + 4),), (), (Span(start + 5, start + 9),))


def mention(start: int, chain: int, kind: str = "person") -> MentionAnswer:
    return MentionAnswer(start, start + 2, Span(start, start + 2), kind, chain)


def test_inside_the_passage_the_upper_answers_stand_and_outside_the_lower() -> None:
    beneath = Answers(cues=(cue(0), cue(20), cue(40)))

    answers = laid(beneath, Answers(cues=(cue(22), cue(30))), Span(15, 35))

    assert answers.cues == (cue(0), cue(22), cue(30), cue(40))


def test_every_kind_is_laid_by_itself_and_an_empty_answer_wipes_nothing_out() -> None:
    beneath = Answers(
        cues=(cue(20),), tones=(ToneAnswer(20, 24, "neutral"),), speakers=(SpeakerAnswer(Span(20, 21), Span(22, 24)),)
    )
    above = Answers(tones=(ToneAnswer(25, 26, "negative"),), techniques=(TechniqueAnswer(26, 27, "Doubt"),))

    answers = laid(beneath, above, Span(15, 35))

    assert answers.cues == beneath.cues
    assert answers.speakers == beneath.speakers
    assert answers.tones == above.tones
    assert answers.techniques == above.techniques


def test_words_names_and_sentences_are_those_beneath_and_gaps_are_added() -> None:
    beneath = Answers(sentences=(Span(0, 9),), gaps=(Gap("a", "b"),))

    answers = laid(beneath, Answers(gaps=(Gap("c", "d"),)), Span(0, 9))

    assert answers.sentences == beneath.sentences
    assert answers.gaps == (Gap("a", "b"), Gap("c", "d"))


def test_a_cue_without_words_stands_where_its_content_does() -> None:
    silent = CueAnswer((), (), (Span(20, 24),))

    assert laid(Answers(cues=(silent,)), Answers(cues=(cue(16),)), Span(15, 35)).cues == (cue(16),)
    assert laid(Answers(cues=(silent,)), Answers(cues=(cue(2),)), Span(0, 15)).cues == (cue(2), silent)


def test_chains_are_told_by_the_first_mention_that_is_left() -> None:
    beneath = Answers(mentions=(mention(20, 0), mention(40, 0), mention(44, 2), mention(50, 0)))
    above = Answers(mentions=(mention(22, 0), mention(26, 0), mention(30, 2)))

    mentions = laid(beneath, above, Span(15, 35)).mentions

    assert [one.start for one in mentions] == [22, 26, 30, 40, 44, 50]
    assert [one.chain for one in mentions] == [0, 0, 2, 3, 4, 3]
