"""What a content is said to rest on."""

import pytest
from tests.extraction.said import read_out, words_of

from crossread.model import EvidenceKind


@pytest.mark.parametrize(
    ("source", "kind", "shown_by"),
    [
        ("the defence ministry", EvidenceKind.NAMED_OFFICIAL, ["defence"]),
        ("one official, speaking anonymously", EvidenceKind.ANONYMOUS_OFFICIAL, ["anonymously"]),
        ("a senior official", EvidenceKind.ANONYMOUS_OFFICIAL, ["official"]),
        ("officials", EvidenceKind.ANONYMOUS_OFFICIAL, ["officials"]),
        ("farmers and other residents", EvidenceKind.RESIDENTS, ["residents"]),
        ("a UN investigator", EvidenceKind.UN_OR_COURT, ["UN"]),
        ("the district court", EvidenceKind.UN_OR_COURT, ["court"]),
        ("a rights group", EvidenceKind.NGO, ["rights group"]),
        ("the Institute of Rivers", EvidenceKind.THINK_TANK, ["Institute"]),
        ("state television", EvidenceKind.MEDIA, ["state television"]),
        ("intelligence agencies", EvidenceKind.INTELLIGENCE, ["intelligence agencies"]),
        ("satellite imagery", EvidenceKind.IMAGES, ["satellite imagery"]),
        ("the treaty", EvidenceKind.DOCUMENT, ["treaty"]),
        ("a survivor", EvidenceKind.FIRST_HAND, ["survivor"]),
        ("bakers", EvidenceKind.NONE_GIVEN, []),
        ("Belgium", EvidenceKind.NONE_GIVEN, []),
    ],
)
def test_the_nouns_of_a_source_tell_its_kind(source: str, kind: EvidenceKind, shown_by: list[str]) -> None:
    text = f"The dam broke, said {source}."

    (one,) = read_out(text, (source, "said", "The dam broke"))

    assert one.evidence.kind is kind
    assert words_of(text, [one.evidence.span] if one.evidence.span else []) == shown_by


def test_an_envoy_to_a_court_is_no_court() -> None:
    (one,) = read_out("The envoy to the court said it rained.", ("The envoy to the court", "said", "it rained"))

    assert one.evidence.kind is EvidenceKind.NAMED_OFFICIAL


def test_without_a_source_no_evidence_is_given() -> None:
    (one,) = read_out("It is feared that many drowned.")

    assert one.evidence.kind is EvidenceKind.NONE_GIVEN


def test_whoever_stood_behind_a_statement_counts_more_than_the_statement() -> None:
    (one,) = read_out(
        "A statement by the ministry said it rained.", ("A statement by the ministry", "said", "it rained")
    )

    assert one.evidence.kind is EvidenceKind.NAMED_OFFICIAL


def test_what_a_speaker_saw_is_first_hand() -> None:
    (one,) = read_out("“I saw the dam break,” said Ada Moor.", ("Ada Moor", "said", "“I saw the dam break,”"))

    assert one.evidence.kind is EvidenceKind.FIRST_HAND


def test_a_speaker_keeps_the_kind_that_was_given_before() -> None:
    text = "The defence minister Ada Moor said it rained. Her words: Moor’s plan is that it stops."

    first, second = read_out(
        text, ("The defence minister Ada Moor", "said", "it rained"), ("Moor’s", "plan", "that it stops")
    )

    assert first.evidence.kind is EvidenceKind.NAMED_OFFICIAL
    assert second.evidence.kind is EvidenceKind.NAMED_OFFICIAL


def test_somebody_who_goes_on_rests_on_the_same_evidence() -> None:
    text = "The harbour ministry said it broke. The harbour ministry was swift, adding that it rained."

    first, second = read_out(text, ("The harbour ministry", "said", "it broke"), ("", "adding that", "it rained"))

    assert second.source == ()
    assert (first.evidence.kind, second.evidence.kind) == (EvidenceKind.NAMED_OFFICIAL,) * 2


def test_a_people_is_no_official() -> None:
    text = "The Ellanders said it broke."

    (one,) = read_out(text, ("The Ellanders", "said", "it broke"))

    assert one.evidence.kind is EvidenceKind.NONE_GIVEN
