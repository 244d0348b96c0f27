"""On whose word something is told, and how that changed."""

from collections.abc import Callable
from typing import Any

from crossread.comparison._lexicon import load
from crossread.comparison._versions_alignment import aligned
from crossread.comparison._versions_attributions import attribution_changes
from crossread.model import Act, Certainty, Change, EvidenceKind, Fate, Polarity, ReporterStance

Tell = Callable[..., Any]


def became(older: Any, newer: Any) -> list[Change]:
    return list(attribution_changes(older.reading, newer.reading, aligned(older.reading, newer.reading), load()))


def both(tell: Tell, before: str, after: str) -> tuple[Any, Any]:
    return tell(before, name="old"), tell(after, name="new")


def test_another_speaker_is_a_change_and_one_without_a_name_a_softening(tell: Tell) -> None:
    older, newer = both(tell, "The dam was mined, Pell Arden said.", "The dam was mined, one officer said.")
    older.hands_on(
        "The dam was mined", "Pell Arden", cue="said", source="Pell Arden", evidence=EvidenceKind.NAMED_OFFICIAL
    )
    newer.hands_on(
        "The dam was mined", "one officer", cue="said", source="one officer", evidence=EvidenceKind.ANONYMOUS_OFFICIAL
    )

    (change,) = became(older, newer)

    assert change.fate is Fate.SOFTENED
    assert change.reason == "named official → anonymous official; Pell Arden → one officer"


def test_a_weaker_cue_softens(tell: Tell) -> None:
    older, newer = both(
        tell, "Inspectors found that the wall was cracked.", "Inspectors claimed that the wall was cracked."
    )
    older.hands_on("the wall was cracked", "Inspectors", cue="found", source="Inspectors", act=Act.FIND)
    newer.hands_on(
        "the wall was cracked",
        "Inspectors",
        cue="claimed",
        source="Inspectors",
        act=Act.CLAIM,
        certainty=Certainty.POSSIBLE,
    )

    (change,) = became(older, newer)

    assert (change.fate, change.reason) == (Fate.SOFTENED, "find → claim; certain → possible")


def test_a_denial_in_place_of_a_statement_is_a_reversal(tell: Tell) -> None:
    older, newer = both(tell, "Arden said that the wall was cracked.", "Arden denied that the wall was cracked.")
    older.hands_on("the wall was cracked", "Arden", cue="said", source="Arden")
    newer.hands_on("the wall was cracked", "Arden", cue="denied", source="Arden", polarity=Polarity.NEGATIVE)

    (change,) = became(older, newer)

    assert (change.fate, change.reason) == (Fate.REVERSED, "positive → negative")


def test_a_text_that_stands_further_off_softens(tell: Tell) -> None:
    older, newer = both(
        tell, "Arden said that the wall was cracked.", "Arden said, without proof, that the wall was cracked."
    )
    older.hands_on("the wall was cracked", "Arden", cue="said", source="Arden")
    newer.hands_on(
        "the wall was cracked", "Arden", cue="said", source="Arden", stance=ReporterStance.DOUBTS, shown="without proof"
    )

    (change,) = became(older, newer)

    assert (change.fate, change.reason) == (Fate.SOFTENED, "neutral → doubts")


def test_an_attribution_vanishes_though_its_content_stands(tell: Tell) -> None:
    older, newer = both(
        tell, "The wall above the town of Tarn was cracked, Arden said.", "The wall above the town of Tarn was cracked."
    )
    older.hands_on("The wall above the town of Tarn was cracked", "Arden", cue="said", source="Arden")

    (gone,), (come,) = became(older, newer), became(newer, older)

    assert (gone.fate, gone.reason) == (Fate.VANISHED, "no longer on the word of Arden")
    assert (come.fate, come.reason) == (Fate.APPEARED, "on the word of Arden")


def test_another_reading_of_the_same_words_is_no_change(tell: Tell) -> None:
    older, newer = both(tell, "He said that the wall was cracked.", "He said that the wall was cracked.")
    older.hands_on("the wall was cracked", "Arden", cue="said", source="He")
    newer.hands_on("the wall was cracked", "Grahn", cue="said", source="He", certainty=Certainty.POSSIBLE)

    (change,) = became(older, newer)

    assert change.fate is Fate.KEPT


def test_what_a_speaker_is_said_to_think_in_another_sentence_is_softened_and_neither_gone_nor_new(tell: Tell) -> None:
    older, newer = both(
        tell,
        "The ferry sank because its captain ignored warnings, the guard found.",
        "The ferry sank on Sunday. The guard believes that its captain ignored warnings.",
    )
    older.hands_on(
        "The ferry sank because its captain ignored warnings",
        "the guard",
        cue="found",
        source="the guard",
        act=Act.FIND,
    )
    newer.hands_on("its captain ignored warnings", "the guard", cue="believes", source="The guard", act=Act.BELIEVE)

    (change,) = became(older, newer)

    assert (change.fate, change.reason) == (Fate.SOFTENED, "find → believe")
