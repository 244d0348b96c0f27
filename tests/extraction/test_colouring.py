"""A head that rejects somebody's claims."""

from tests.extraction.said import read_out, words_of

from crossread.model import ReporterStance

HEAD = "Belgium falsely claims that pirates burned the harbour"
CLAIMED = ("Belgium", "claims", "that pirates burned the harbour")


def test_the_same_claim_by_the_same_speaker_is_rejected_with_the_heads_word() -> None:
    text = f"{HEAD}\nThe Belgian government said pirates were burning the harbour at dawn."

    *_, one = read_out(
        text, CLAIMED, ("The Belgian government", "said", "pirates were burning the harbour at dawn"), titled=True
    )

    assert one.reporter.stance is ReporterStance.REJECTS
    assert words_of(text, [one.reporter.span] if one.reporter.span else []) == ["falsely"]


def test_another_matter_stays_neutral() -> None:
    text = f"{HEAD}\nThe Belgian government said taxes fall."

    *_, one = read_out(text, CLAIMED, ("The Belgian government", "said", "taxes fall"), titled=True)

    assert one.reporter.stance is ReporterStance.NEUTRAL


def test_another_speaker_stays_neutral() -> None:
    text = f"{HEAD}\nThe mayor of Orla said pirates burned the harbour."

    *_, one = read_out(text, CLAIMED, ("The mayor of Orla", "said", "pirates burned the harbour."), titled=True)

    assert one.reporter.stance is ReporterStance.NEUTRAL


def test_a_rejection_in_the_body_colours_nothing() -> None:
    text = f"{HEAD}\nThe Belgian government said pirates burned the harbour at dawn."

    *_, one = read_out(text, CLAIMED, ("The Belgian government", "said", "pirates burned the harbour at dawn"))

    assert one.reporter.stance is ReporterStance.NEUTRAL
