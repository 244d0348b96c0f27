from crossread.evaluation._bets import (
    Bet,
    exact_cue_bets,
    link_bets,
    met_cue_bets,
    name_bets,
    speaker_bets,
    technique_bets,
    tone_bets,
)
from crossread.evaluation._treebanks import TreeDocument
from crossread.model import (
    Answers,
    CueAnswer,
    MentionAnswer,
    NameAnswer,
    Span,
    SpeakerAnswer,
    TechniqueAnswer,
    Token,
    ToneAnswer,
)


def mention(at: int, chain: int, probability: float) -> MentionAnswer:
    """A mention of one letter."""
    return MentionAnswer(at, at + 1, Span(at, at + 1), "person", chain, probability)


def test_a_cue_may_be_there_and_yet_not_be_exactly_these_words() -> None:
    article = {"attributions": [{"cue": [[4, 12]]}]}
    found = CueAnswer((Span(8, 12),), (), (), 0.75), CueAnswer((Span(13, 15),), (), (), 0.5)

    assert list(met_cue_bets(article, Answers(cues=found))) == [Bet(0.75, true=True), Bet(0.5, true=False)]
    assert list(exact_cue_bets(article, Answers(cues=found))) == [Bet(0.75, true=False), Bet(0.5, true=False)]


def test_a_cue_inside_a_content_is_no_bet() -> None:
    outer, inner = CueAnswer((Span(4, 8),), (), (Span(9, 20),), 0.9), CueAnswer((Span(12, 15),), (), (), 0.5)

    assert list(exact_cue_bets({"attributions": [{"cue": [[4, 8]]}]}, Answers(cues=(outer, inner)))) == [
        Bet(0.9, true=True)
    ]


def test_a_name_needs_its_words_and_its_type_and_other_types_are_no_bets() -> None:
    text = {"entities": [{"start": 0, "end": 3, "label": "PER"}, {"start": 9, "end": 13, "label": "LOC"}]}
    found = (NameAnswer(0, 3, "person", 0.9), NameAnswer(9, 13, "person", 0.6), NameAnswer(5, 6, "event", 0.7))
    kinds = {"PER": frozenset({"person"}), "LOC": frozenset({"place"})}

    assert list(name_bets(text, Answers(names=found), kinds=kinds)) == [Bet(0.9, true=True), Bet(0.6, true=False)]


def test_a_link_is_right_within_the_chain_and_a_first_mention_where_none_was_before() -> None:
    tokens = tuple(Token(at, at + 1, "PRON", at, "root") for at in range(6))
    notes = tuple(f"Entity=({number}-person-new)" for number in (1, 2, 1, 3, 1))
    document = TreeDocument("GUM_news_toy", "ABabc!", Answers(tokens), (*notes, "_"))
    gold = [{(0, 1), (2, 3), (4, 5)}]
    found = (mention(0, 0, 0.9), mention(1, 0, 0.8), mention(2, 0, 0.7), mention(4, 3, 0.6), mention(5, 3, 0.5))

    bets = list(link_bets(document, gold, Answers(mentions=found)))

    # A begins its chain; B is not of it; a is; c should not have begun a new one; "!" is no mention of the set.
    assert bets == [Bet(0.9, true=True), Bet(0.8, true=False), Bet(0.7, true=True), Bet(0.6, true=False)]


def test_a_technique_comes_true_to_the_share_that_is_in_stretches_of_its_kind() -> None:
    article = {
        "spans": [{"start": 0, "end": 10, "technique": "Doubt"}, {"start": 5, "end": 20, "technique": "Slogans"}]
    }
    found = (TechniqueAnswer(5, 15, "doubt", 0.6), TechniqueAnswer(5, 15, "slogans", 0.4))

    assert list(technique_bets(article, Answers(techniques=found))) == [Bet(0.6, 0.5), Bet(0.4, 1.0)]


def test_a_tone_is_a_bet_where_it_is_answered_about_a_target() -> None:
    sentence = {
        "targets": [{"start": 0, "end": 4, "polarity": "negative"}, {"start": 9, "end": 12, "polarity": "neutral"}]
    }

    assert list(tone_bets(sentence, Answers(tones=(ToneAnswer(0, 4, "positive", 0.8),)))) == [Bet(0.8, true=False)]


def test_a_speaker_is_right_where_the_mention_that_is_named_is_one_of_the_speaker() -> None:
    text = {
        "quotes": [{"start": 4, "end": 8, "speaker": "a"}, {"start": 9, "end": 12, "speaker": "b"}],
        "mentions": [{"start": 0, "end": 1, "chain": "a"}, {"start": 2, "end": 3, "chain": "a"}],
    }
    spoken = tuple(SpeakerAnswer(Span(at, at + 1), Span(0, 1), likely) for at, likely in ((4, 0.9), (9, 0.6)))
    answers = Answers(mentions=(mention(0, 0, 1.0), mention(2, 0, 1.0)), speakers=spoken)

    assert list(speaker_bets(text, answers)) == [Bet(0.9, true=True), Bet(0.6, true=False)]


def test_a_quotation_for_which_nobody_is_named_is_no_bet() -> None:
    assert list(speaker_bets({"quotes": [{"start": 4, "end": 8, "speaker": "a"}], "mentions": []}, Answers())) == []
