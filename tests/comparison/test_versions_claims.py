"""What became of statements."""

from collections.abc import Callable
from typing import Any

import pytest

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._versions_alignment import aligned
from crossread.comparison._versions_claims import claim_changes
from crossread.model import Change, ClaimId, Fate, Polarity

Tell = Callable[..., Any]


@pytest.fixture
def became(lexicon: Lexicon) -> Callable[[Any, Any], list[Change]]:
    def compare(older: Any, newer: Any) -> list[Change]:
        claims = {one.id: ClaimId(f"claim of {one.words}") for one in newer.statements}
        alignment = aligned(older.reading, newer.reading)
        return list(claim_changes(older.statements, newer.statements, alignment, claims, lexicon))

    return compare


@pytest.mark.parametrize(
    ("before", "after", "fate", "reason"),
    [
        ("The army shelled the town of Tarn", "The army shelled the town of Tarn", Fate.KEPT, ""),
        (
            "The army shelled the town of Tarn",
            "The army may have shelled the town of Tarn",
            Fate.SOFTENED,
            "“may” was put in",
        ),
        (
            "The army reportedly shelled the town",
            "The army shelled the town",
            Fate.FIRMED,
            "“reportedly” was taken out",
        ),
        (
            "The army shelled the town of Tarn",
            "The army never shelled the town of Tarn",
            Fate.REVERSED,
            "“never” was put in",
        ),
        ("The army shelled the town of Tarn", "The army shelled the port of Tarn", Fate.CHANGED, ""),
        ("The army will leave the town by May", "The army will leave the town by June", Fate.CHANGED, ""),
    ],
)
def test_a_statement_of_the_texts_own_is_weighed_by_its_words(
    before: str, after: str, fate: Fate, reason: str, tell: Tell, became: Callable[..., list[Change]]
) -> None:
    older, newer = tell(f"{before}.", name="old"), tell(f"{after}.", name="new")
    older.says(before)
    newer.says(after)

    (change,) = became(older, newer)

    assert (change.fate, change.reason) == (fate, reason)
    assert change.claim == f"claim of {after}"


def test_a_statement_is_softened_when_the_text_no_longer_says_it_itself(tell: Tell, became: Callable[..., Any]) -> None:
    older, newer = (
        tell("The dam broke on Sunday.", name="old"),
        tell("The dam broke on Sunday, Arden said.", name="new"),
    )
    older.says("The dam broke on Sunday")
    newer.hands_on("The dam broke on Sunday", "Arden", cue="said")

    (there,), (back,) = became(older, newer), became(newer, older)

    assert (there.fate, there.reason) == (Fate.SOFTENED, "told in its own voice → on the word of Arden")
    assert (back.fate, back.reason) == (Fate.FIRMED, "told on the word of Arden → in its own voice")


def test_a_statement_that_its_holder_denies_now_is_reversed(tell: Tell, became: Callable[..., Any]) -> None:
    older, newer = tell("Arden said his men fired.", name="old"), tell("Arden denied his men fired.", name="new")
    older.hands_on("his men fired", "Arden", cue="said")
    newer.hands_on("his men fired", "Arden", cue="denied", polarity=Polarity.NEGATIVE)

    (change,) = became(older, newer)

    assert (change.fate, change.reason) == (Fate.REVERSED, "denied now")


def test_statements_appear_and_vanish_and_fragments_do_not_count(tell: Tell, became: Callable[..., Any]) -> None:
    older, newer = tell("The dam broke. Nobody came.", name="old"), tell("The dam broke. A report is due.", name="new")
    for teller, said, fragment in ((older, "Nobody came", "Nobody"), (newer, "A report is due", "A report")):
        teller.says("The dam broke")
        teller.says(said)
        teller.says(fragment, is_fragment=True)

    told = became(older, newer)

    assert [change.fate for change in told] == [Fate.KEPT, Fate.VANISHED, Fate.APPEARED]
    assert (told[1].after, told[2].before) == ((), ())


def test_what_is_only_read_otherwise_did_not_change(tell: Tell, became: Callable[..., Any]) -> None:
    older, newer = tell("Perhaps the dam broke.", name="old"), tell("Perhaps the dam broke.", name="new")
    older.says("the dam broke")
    newer.says("Perhaps the dam broke", polarity=Polarity.NEGATIVE)

    (change,) = became(older, newer)

    assert change.fate is Fate.KEPT


def test_a_part_that_is_said_again_in_another_sentence_is_weighed_and_is_not_new(
    tell: Tell, became: Callable[..., Any]
) -> None:
    older = tell("The ferry sank off Orla on Sunday because its captain ignored warnings.", name="old")
    newer = tell("The ferry sank off Orla on Sunday. Perhaps its captain may have ignored warnings.", name="new")
    older.says("The ferry sank off Orla on Sunday because its captain ignored warnings")
    newer.says("The ferry sank off Orla on Sunday")
    newer.says("its captain may have ignored warnings")

    kept, softened = became(older, newer)

    assert kept.fate is Fate.CHANGED
    assert (softened.fate, softened.reason) == (Fate.SOFTENED, "“may” was put in")
    assert softened.before == kept.before


def test_what_is_said_again_within_another_statement_is_not_gone(tell: Tell, became: Callable[..., Any]) -> None:
    older = tell("The mayor lied about the dead of the mine. Rain fell.", name="old")
    newer = tell("Rain fell. In the council nobody asked whether the mayor lied of the dead of the mine.", name="new")
    for teller, said in (
        (older, "The mayor lied about the dead of the mine"),
        (newer, "nobody asked whether the mayor lied of the dead of the mine"),
    ):
        teller.says(said)
        teller.says("Rain fell")

    assert Fate.VANISHED not in {change.fate for change in became(older, newer)}
