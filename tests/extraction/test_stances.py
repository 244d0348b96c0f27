"""How speakers and documents stand to a content."""

import pytest
from tests.extraction.said import Told, read_out, words_of

from crossread.model import Act, Attribution, Certainty, Manner, Polarity, ReporterStance


def only(text: str, *told: Told) -> Attribution:
    return read_out(text, *told)[0]


@pytest.mark.parametrize(
    ("cue", "act"),
    [
        ("said", Act.SAY),
        ("has claimed", Act.CLAIM),
        ("pointed out", Act.FIND),
        ("believes", Act.BELIEVE),
        ("was quick to condemn", Act.ACCUSE),
        ("called for", Act.DEMAND),
        ("ruled out", Act.DENY),
        ("wobbled", Act.OTHER),
    ],
)
def test_the_cue_word_decides_the_act(cue: str, act: Act) -> None:
    assert only(f"The mayor {cue} a flood.", ("The mayor", cue, "a flood")).act is act


@pytest.mark.parametrize(
    ("content", "told", "manner"),
    [
        ("the dam broke", "the dam broke", Manner.INDIRECT),
        ("“the dam broke and nobody came”", "“the dam broke and nobody came”", Manner.DIRECT),
        ("the dam was “quite finished”", "the dam was “quite finished”", Manner.MIXED),
    ],
)
def test_the_marks_decide_the_manner(content: str, told: str, manner: Manner) -> None:
    assert only(f"The mayor said {content}.", ("The mayor", "said", told)).manner is manner


def test_what_stands_inside_a_quotation_is_indirect() -> None:
    text = "“According to farmers, the dam broke,” said the guild."

    _, inner = read_out(text, ("the guild", "said", "“According to farmers, the dam broke,”"))

    assert inner.manner is Manner.INDIRECT


@pytest.mark.parametrize(
    ("cue", "content", "certainty"),
    [
        ("said", "the dam broke", Certainty.CERTAIN),
        ("thinks", "the dam broke", Certainty.PROBABLE),
        ("fears", "the dam broke", Certainty.POSSIBLE),
        ("said", "the dam may break", Certainty.POSSIBLE),
        ("said", "the dam would probably break", Certainty.PROBABLE),
    ],
)
def test_the_weaker_of_cue_and_hedge_gives_the_certainty(cue: str, content: str, certainty: Certainty) -> None:
    one = only(f"The mayor {cue} {content}.", ("The mayor", cue, content))

    assert one.stances[-1].certainty is certainty


@pytest.mark.parametrize(
    ("cue", "polarity"),
    [
        ("denied", Polarity.NEGATIVE),
        ("did not deny", Polarity.POSITIVE),
        ("does not think", Polarity.NEGATIVE),
        ("doesn't believe", Polarity.NEGATIVE),
        ("said", Polarity.POSITIVE),
        ("refused", Polarity.NEGATIVE),
    ],
)
def test_denials_and_negated_cues_are_negative(cue: str, polarity: Polarity) -> None:
    one = only(f"The mayor {cue} that the dam broke.", ("The mayor", cue, "that the dam broke"))

    assert one.stances[-1].polarity is polarity


@pytest.mark.parametrize(
    ("text", "cue", "stance", "word"),
    [
        ("The mayor said the dam broke.", "said", ReporterStance.NEUTRAL, []),
        ("The mayor claimed the dam broke.", "claimed", ReporterStance.DOUBTS, ["claimed"]),
        ("The mayor proved the dam broke.", "proved", ReporterStance.ENDORSES, ["proved"]),
        ("The mayor falsely claimed the dam broke.", "claimed", ReporterStance.REJECTS, ["falsely"]),
        ("The mayor, without evidence, said the dam broke.", "said", ReporterStance.DOUBTS, ["without evidence"]),
        ("The mayor said the dam supposedly broke.", "said", ReporterStance.DOUBTS, ["supposedly"]),
    ],
)
def test_the_documents_own_words_show_its_distance(
    text: str, cue: str, stance: ReporterStance, word: list[str]
) -> None:
    content = text[text.index("the dam") : -1]

    reporter = only(text, ("The mayor", cue, content)).reporter

    assert reporter.stance is stance
    assert words_of(text, [reporter.span] if reporter.span else []) == word


def test_hard_words_inside_a_content_are_the_speakers() -> None:
    text = "The mayor said the report was a lie."

    assert only(text, ("The mayor", "said", "the report was a lie")).reporter.stance is ReporterStance.NEUTRAL


def test_every_holder_of_the_chain_has_its_stance() -> None:
    text = "“According to farmers, the dam broke,” falsely said the guild."

    _, inner = read_out(text, ("the guild", "said", "“According to farmers, the dam broke,”"))

    assert [stance.holder for stance in inner.stances] == ["the author", "guild", "farmers"]


def test_a_rejecting_document_holds_the_opposite() -> None:
    one = only("The mayor falsely claimed the dam broke.", ("The mayor", "claimed", "the dam broke"))

    assert (one.stances[0].certainty, one.stances[0].polarity) == (Certainty.CERTAIN, Polarity.NEGATIVE)
    assert (one.stances[-1].certainty, one.stances[-1].polarity) == (Certainty.CERTAIN, Polarity.POSITIVE)


def test_words_held_at_a_distance_are_doubted() -> None:
    one = only("They sent their “peace keepers” to Orla.")

    assert (one.act, one.manner, one.reporter.stance) == (Act.CLAIM, Manner.MIXED, ReporterStance.DOUBTS)


@pytest.mark.parametrize(
    ("text", "cue", "stance"),
    [
        ("The mayor explained that the dam broke.", "explained", ReporterStance.ENDORSES),
        ("The mayor whined that the dam broke.", "whined", ReporterStance.REJECTS),
        ("The mayor has not confirmed that the dam broke.", "has not confirmed", ReporterStance.NEUTRAL),
    ],
)
def test_the_cue_word_itself_shows_distance(text: str, cue: str, stance: ReporterStance) -> None:
    assert only(text, ("The mayor", cue, "that the dam broke")).reporter.stance is stance


def test_a_single_hard_word_far_from_the_cue_shows_nothing() -> None:
    text = (
        "The mayor said the dam broke, and on the other side of the wide old river that runs through the town "
        "and its gardens a hoax was discussed."
    )

    assert only(text, ("The mayor", "said", "the dam broke")).reporter.stance is ReporterStance.NEUTRAL


def test_a_phrase_shows_distance_from_anywhere_in_the_sentence() -> None:
    text = (
        "The mayor said the dam broke, and this, on the other side of the wide old river that runs through the town "
        "and its gardens, flies in the face of what was seen."
    )

    assert only(text, ("The mayor", "said", "the dam broke")).reporter.stance is ReporterStance.REJECTS


def test_what_the_document_holds_itself_has_one_holder() -> None:
    one = only("We believe the dam broke.", ("We", "believe", "the dam broke"))

    assert [(stance.holder, stance.certainty) for stance in one.stances] == [("the author", Certainty.PROBABLE)]


@pytest.mark.parametrize(
    ("source", "cue", "polarity"),
    [
        ("Nobody", "disputes", Polarity.POSITIVE),
        ("The guild", "disputes", Polarity.NEGATIVE),
        ("The guild", "rejected", Polarity.NEGATIVE),
        ("Nobody", "said", Polarity.NEGATIVE),
    ],
)
def test_what_nobody_denies_is_not_denied(source: str, cue: str, polarity: Polarity) -> None:
    one = only(f"{source} {cue} that the dam broke.", (source, cue, "that the dam broke"))

    assert one.stances[-1].polarity is polarity
