from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.linking._named import key_of, named_in
from crossread.model import EntityType, Mention, MentionForm, Reading, StandIn

MakeReading = Callable[..., Reading]
BODY = EntityType.ORGANISATION


def reasons(reading: Reading) -> dict[str, str]:
    return {merge.other: merge.reason for one in named_in(reading, ()) for merge in one.merges}


@pytest.mark.parametrize(
    ("text", "name", "alias", "reason"),
    [
        ("The River Guard (aka Tidewatch) spoke.", "River Guard", "Tidewatch", "explicit: aka"),
        ("The River Guard, also known as Tidewatch, spoke.", "River Guard", "Tidewatch", "explicit: also known as"),
        ("The River Guard (aka Tidewatch) spoke.", "Tidewatch", "River Guard", "explicit: aka"),
        ("Ada Kovel “the Heron” left.", "Ada Kovel", "Heron", "explicit: nickname in quotation marks"),
        ("The Union of River Farmers (URF) met.", "Union of River Farmers", "URF", "acronym in brackets"),
        ("The River Guard met. Later the RG left.", "River Guard", "RG", "acronym of: RG~River Guard"),
        (
            "In Wadi Safah, then at Wadi as-Safa.",
            "Wadi Safah",
            "Wadi as-Safa",
            "transliteration: wadi exact; none/as- assimilated article; safah/safa h silent",
        ),
        ("They left Dovan (دوفان) at dawn.", "Dovan", "دوفان", "explicit: in another script"),
        ("They left Dovan (Дован) at dawn.", "Dovan", "Дован", "same name: dovan exact"),
        ("The Guard met. Tidewatch left.", "Guard", "Tidewatch", "explicit: in one text"),
    ],
)
def test_another_name_within_a_text_says_why_it_is_one(
    reading: MakeReading, text: str, name: str, alias: str, reason: str
) -> None:
    made = reading(text, {name: (BODY, (alias,))})

    assert reasons(made) == {alias: reason}


def test_an_explicit_alias_opens_at_both_names(reading: MakeReading) -> None:
    made = reading("The River Guard (aka Tidewatch) spoke.", {"River Guard": (BODY, ("Tidewatch",))})

    (merge,) = next(named_in(made, ())).merges

    assert [made.document[passage.span] for passage in merge.passages] == ["River Guard", "Tidewatch"]


def test_a_name_that_a_person_took_apart_is_a_thing_of_its_own_with_its_own_mentions(reading: MakeReading) -> None:
    made = reading("River Guard and Tidewatch. Tidewatch left.", {"River Guard": (BODY, ("Tidewatch",))})

    kept, split = named_in(made, {frozenset(("river guard", "tidewatch"))})

    assert (kept.names, len(kept.mentions)) == (("River Guard",), 1)
    assert (split.names, len(split.mentions), split.split_off) == (("Tidewatch",), 2, True)


def test_a_key_leaves_out_ranks_articles_and_capitals() -> None:
    assert key_of("General Tarik al-Mansur") == key_of("Tarik Al Mansur") == "tarik mansur"


def test_what_stands_for_a_state_is_told_with_its_reason_and_can_be_taken_apart(reading: MakeReading) -> None:
    made = reading("Peru spoke. Lima denied it.", {"Peru": (EntityType.STATE, ())})
    state = replace(made.entities[0], stand_ins=(StandIn("Lima", "stands for it: the capital"),))
    lima = Mention(12, 16, MentionForm.NAME, EntityType.STATE, state.id)
    told = replace(made, entities=(state,), mentions=(*made.mentions, lima))

    (together,) = named_in(told, ())
    kept, split = named_in(told, {frozenset(("peru", "lima"))})

    assert [(one.other, one.reason) for one in together.merges] == [("Lima", "stands for it: the capital")]
    assert together.names == ("Peru",)
    assert (kept.merges, split.names) == ((), ("Lima",))
