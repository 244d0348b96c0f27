import pytest
from tests.extraction.named import named_in

from crossread.extraction._figures_vouching import Vouching
from crossread.model import Attribution, AttributionId, EntityType, Span

SEEN = {"Orl Council": EntityType.ORGANISATION}


def said(text: str, source: str, cue: str, *contents: str, speaker: str = "", parent: str = "") -> Attribution:
    """An attribution whose pieces are these words of a text, known by its cue."""
    places = [Span(text.index(words), text.index(words) + len(words)) for words in (source, cue, *contents)]
    return Attribution(
        AttributionId(cue),
        tuple(places[:1]) if source else (),
        (places[1],),
        tuple(places[2:]),
        speaker=speaker,
        chain=("the author", speaker),
        parent=AttributionId(parent) if parent else None,
    )


def speakers(text: str, *attributions: Attribution) -> list[str]:
    """Who vouches for numbers in each of the attributions that can."""
    seen = {name: kind for name, kind in SEEN.items() if name in text}
    return [one.speaker for one in Vouching(attributions, named_in(text, seen)).each()]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Gunmen have attacked a field killing 12", "Gunmen", "have attacked", "a field killing 12"),
        ("A band claimed responsibility for a raid that killed 12", "A band", "claimed responsibility", "a raid that"),
        ("A band claimed a suicide attack that killed 12", "A band", "claimed", "a suicide attack that killed 12"),
        ("The envoy condemned a raid that killed 12", "The envoy", "condemned", "a raid that killed 12"),
        ("It was announced that 12 died", "It", "announced that", "12 died"),
    ],
)
def test_whoever_only_did_claimed_or_mourned_a_deed_vouches_for_no_number(
    text: str, source: str, cue: str, content: str
) -> None:
    assert speakers(text, said(text, source, cue, content, speaker=source)) == []


def test_within_what_somebody_says_a_pronoun_is_that_somebody() -> None:
    text = "The Orl Council accused the navy of a raid which it says killed 12"
    outer = said(text, "The Orl Council", "accused", text[24:], speaker="Orl Council")
    inner = said(text, "it", "says", "killed 12", speaker="navy", parent="accused")

    assert speakers(text, outer, inner) == ["Orl Council", "Orl Council"]


def test_a_toll_is_vouched_for_by_whoever_is_named_with_it() -> None:
    text = "12 died according to a new toll from the Orl Council"

    assert speakers(
        text, said(text, "a new toll from the Orl Council", "according to", "12 died", speaker="new toll")
    ) == ["Orl Council"]


@pytest.mark.parametrize(
    ("text", "cue", "contents"),
    [
        ("A raid killed 12 the Orl Council said", "said", ("A raid killed 12 the Orl Council",)),
        ("A raid killed 12 said the Orl Council", "said", ("A raid killed 12", "the Orl Council")),
        ("12 died according to the Orl Council", "according to", ("12 died", "the Orl Council")),
    ],
)
def test_a_source_that_was_taken_for_a_part_of_what_it_says_is_found(
    text: str, cue: str, contents: tuple[str, ...]
) -> None:
    assert speakers(text, said(text, "", cue, *contents)) == ["Orl Council"]


def test_a_number_that_was_taken_for_a_part_of_its_source_is_what_that_says() -> None:
    text = "According to the Orl Council 12 men died"
    one = said(text, "the Orl Council 12", "According to", "men died", speaker="Orl Council 12")

    vouching = [*Vouching((one,), named_in(text, SEEN)).each()]

    assert [(found.speaker, [text[span.start : span.end] for span in found.content]) for found in vouching] == [
        ("Orl Council", ["12", "men died"])
    ]


def test_nobody_is_a_source_that_is_some() -> None:
    text = "With some saying 12 died"

    assert speakers(text, said(text, "some", "saying", "12 died", speaker="some")) == []


@pytest.mark.parametrize("thing", ["Air strikes", "the US airstrikes", "rural areas", "heavy fighting", "tens"])
def test_what_cannot_speak_vouches_for_nothing(thing: str) -> None:
    text = f"{thing} said to have killed 12"

    assert speakers(text, said(text, thing, "said", "12", speaker=thing)) == []


def test_a_person_hurt_in_a_strike_can_speak() -> None:
    text = "A man wounded in the strike said that 12 died"

    assert speakers(text, said(text, "A man wounded in the strike", "said", "12", speaker="man wounded in the strike"))


def test_a_thing_taken_for_a_source_gives_way_to_the_name_at_its_end() -> None:
    text = "rural areas around the Orl Council said that 12 died"

    assert speakers(text, said(text, "rural areas around the Orl Council", "said", "12", speaker="rural areas")) == [
        "Orl Council"
    ]


def test_whoever_revised_a_toll_vouches_for_it() -> None:
    text = "The Orl Council revised the toll down to 12"

    assert speakers(text, said(text, "Orl Council", "revised", "the toll down to 12", speaker="Orl Council")) == [
        "Orl Council"
    ]
