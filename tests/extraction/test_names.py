"""Who and what a document names, end to end."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._named import Named
from crossread.extraction._names import names_in
from crossread.extraction._parsed import Parsed
from crossread.inference._lexicon_reader import LexiconReader
from crossread.model import EntityType, MentionForm, Span
from crossread.testing import capture

WORDS = [
    "Peru",
    "the",
    "Peruvian",
    "regime",
    "she",
    "they",
    "Ada",
    "Moor",
    ",",
    "(",
    ")",
    "“",
    ".",
    "said",
    "aka",
    "\n",
]
Parse = Callable[..., Parsed]


def at(parsed: Parsed, named: Named, words: str, occurrence: int = 0) -> str:
    start = -1
    for _ in range(occurrence + 1):
        start = parsed.text.index(words, start + 1)
    return named.name_at(Span(start, start + len(words)))


def test_a_mention_points_at_an_entity_by_content_made_ids(parse: Parse) -> None:
    once = names_in(parse("Peru and Chile agreed."))
    again = names_in(parse("Peru and Chile agreed."))

    assert once == again
    assert {mention.entity for mention in once.mentions} == {entity.id for entity in once.entities}


def test_a_surname_a_role_and_a_pronoun_lead_back_to_the_name(parse: Parse) -> None:
    parsed = parse(
        "Harbour minister Ada Moor spoke. Moor left. The minister waited, and she added it.",
        people=["Ada Moor", "Moor"],
    )
    named = names_in(parsed)

    assert at(parsed, named, "Moor left"[:4], 1) == "Ada Moor"
    assert at(parsed, named, "The minister") == "Ada Moor"
    assert at(parsed, named, "she") == "Ada Moor"


def test_an_official_without_a_name_is_somebody_all_the_same(parse: Parse) -> None:
    parsed = parse(
        "“We wait,” said one Peruvian official, speaking in Lima. The official added that it was late.",
        sources=["one Peruvian official, speaking in Lima", "The official"],
    )
    named = names_in(parsed)

    assert at(parsed, named, "one Peruvian official, speaking in Lima") == "Peruvian official"
    assert at(parsed, named, "The official") == "Peruvian official"
    assert at(parsed, named, "Peruvian") == "Peru"


def test_two_ways_to_name_a_ministry_are_one(parse: Parse) -> None:
    parsed = parse("The Peruvian defence ministry spoke. Peru’s defense ministry denied it. The ministry waited.")
    named = names_in(parsed)

    assert at(parsed, named, "Peru’s defense ministry") == "Peruvian defence ministry"
    assert at(parsed, named, "The ministry") == "Peruvian defence ministry"


def test_a_pronoun_that_speaks_means_who_spoke_last(parse: Parse) -> None:
    parsed = parse(
        "Militants, Peru says, came by sea near Chile. The work began at night, they say.", sources=["Peru", "they"]
    )

    assert at(parsed, names_in(parsed), "they") == "Peru"


@pytest.mark.parametrize(
    ("pronoun", "whom"), [("He", "Ben Hill"), ("She", "Ada Moor"), ("It", "Harbour Trust"), ("They", "Peruvians")]
)
def test_a_pronoun_means_what_it_agrees_with(parse: Parse, pronoun: str, whom: str) -> None:
    parsed = parse(
        f"Ms. Moor and Mr. Hill of the Harbour Trust met the Peruvians. {pronoun} left.",
        people=["Moor", "Hill"],
        organisations=["Harbour Trust"],
    )
    expected = {"Ben Hill": "Hill", "Ada Moor": "Moor", "Peruvians": "Peru"}.get(whom, whom)

    assert at(parsed, names_in(parsed), pronoun) == expected


def test_an_it_that_only_holds_a_place_means_nothing(parse: Parse) -> None:
    named = names_in(parse("Peru spoke. It is clear that nothing moved."))

    assert [mention.form for mention in named.mentions] == [MentionForm.NAME]


def test_a_pronoun_with_nobody_near_means_nobody(parse: Parse) -> None:
    assert names_in(parse("He left.")).mentions == ()


def test_a_word_that_takes_sides_stands_for_what_others_call_otherwise(parse: Parse) -> None:
    parsed = parse("The rebels moved. The terrorists fled. The Peruvian regime fell.")
    named = names_in(parsed)

    assert at(parsed, named, "The rebels") == at(parsed, named, "The terrorists") == "armed groups"
    assert at(parsed, named, "The Peruvian regime") == "Peruvian government"


def test_a_shorter_name_wins_at_a_position_and_a_name_over_a_description(parse: Parse) -> None:
    parsed = parse("said one Peruvian official", sources=["one Peruvian official"])
    named = names_in(parsed)
    state, official = named.entity_at(parsed.text.index("Peruvian")), named.entity_at(parsed.text.index("official"))

    assert state is not None
    assert state.type is EntityType.STATE
    assert official is not None
    assert official.name == "Peruvian official"
    assert named.entity_at(0) is None


def test_an_acronym_used_later_means_the_full_name(parse: Parse) -> None:
    parsed = parse("The Ellan Harbour Trust (EHT) met. The EHT voted.", organisations=["Ellan Harbour Trust", "EHT"])
    named = names_in(parsed)

    assert at(parsed, named, "EHT", 1) == "Ellan Harbour Trust"
    assert [entity.aliases for entity in named.entities] == [("EHT",)]


@given(st.lists(st.sampled_from(WORDS)))
def test_whatever_the_text_mentions_stand_inside_it_in_order(words: list[str]) -> None:
    text = " ".join(words)
    named = names_in(Parsed(capture(text), LexiconReader().answer([text])[0]))

    assert list(named.mentions) == sorted(named.mentions, key=lambda mention: (mention.start, -mention.end))
    assert all(0 <= mention.start < mention.end <= len(text) for mention in named.mentions)
    assert {mention.entity for mention in named.mentions} == {entity.id for entity in named.entities}


@pytest.mark.parametrize(
    "text", ["x" * 1_000_000, "“" * 10_000, "\0" * 1000, "\u202ePeru\u202c " * 1000, "he they " * 5000, ""]
)
def test_hostile_text_is_gone_through(text: str) -> None:
    named = names_in(Parsed(capture(text), LexiconReader().answer([text])[0]))

    assert all(mention.end <= len(text) for mention in named.mentions)
