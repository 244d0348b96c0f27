"""The lists of words and what the code makes of them."""

import pytest

from crossread.extraction._lexicon import cues, grammar, inflected, markers, pattern_of, sources
from crossread.model import Act, Certainty, EvidenceKind, ReporterStance


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("claim", {"claim", "claims", "claimed", "claiming"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("describe", {"describe", "describes", "described", "describing"}),
        ("stress", {"stress", "stresses", "stressed", "stressing"}),
        ("admit", {"admit", "admits", "admitted", "admitting"}),
    ],
)
def test_a_verb_is_known_in_all_its_forms(verb: str, forms: set[str]) -> None:
    assert forms <= set(inflected(verb))


@pytest.mark.parametrize(
    ("form", "act"),
    [
        ("said", Act.SAY),
        ("allegations", Act.CLAIM),
        ("found", Act.FIND),
        ("thought", Act.BELIEVE),
        ("accused", Act.ACCUSE),
        ("threatening", Act.WARN),
        ("forecast", Act.PREDICT),
        ("denials", Act.DENY),
        ("vows", Act.PROMISE),
        ("urged", Act.DEMAND),
    ],
)
def test_every_form_leads_to_what_is_done_by_it(form: str, act: Act) -> None:
    assert cues().forms[form].act is act


def test_a_claiming_word_doubts_and_a_finding_word_endorses() -> None:
    assert cues().forms["claimed"].reporter is ReporterStance.DOUBTS
    assert cues().forms["revealed"].reporter is ReporterStance.ENDORSES
    assert cues().forms["said"].reporter is ReporterStance.NEUTRAL


def test_fears_are_possible_and_statements_certain() -> None:
    assert cues().forms["fears"].certainty is Certainty.POSSIBLE
    assert cues().forms["states"].certainty is Certainty.CERTAIN


def test_phrases_are_whole_words_and_the_longest_wins() -> None:
    pattern = pattern_of(["so", "so far"])

    assert [match[0] for match in pattern.finditer("so, SO FAR and also")] == ["so", "SO FAR"]


def test_every_kind_of_evidence_that_has_words_is_one_of_the_model() -> None:
    assert {kind for kind, _ in sources().kinds} <= set(EvidenceKind)


def test_rejection_is_looked_for_before_doubt_and_doubt_before_endorsement() -> None:
    assert [stance for stance, _ in markers().reporter] == ["rejects", "doubts", "endorses"]


def test_small_words_are_in_lower_case() -> None:
    assert all(word == word.lower() for word in grammar().articles | grammar().auxiliaries)
