import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.linking import link_names
from crossread.model import (
    CaseEntity,
    Decision,
    Entity,
    EntityId,
    EntityType,
    Judgement,
    Mention,
    MentionForm,
    Reading,
    Span,
    Subject,
)
from crossread.testing import document

MakeReading = Callable[..., Reading]
PERSON, PLACE, BODY = EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION


def judged(decision: Decision, target: str, by: str = "Ida") -> Judgement:
    return Judgement(Subject.MERGE, target, decision, by, "2031-04-01T10:00:00Z")


def names_of(entities: tuple[CaseEntity, ...]) -> set[frozenset[str]]:
    return {frozenset((entity.name, *entity.aliases)) for entity in entities}


@pytest.fixture
def accounts(reading: MakeReading) -> list[Reading]:
    """Three accounts that spell one town in three ways and know one person by three names."""
    return [
        reading(
            "Ana Maria Kovel went to Deir al-Shahbour.",
            {"Ana Maria Kovel": (PERSON, ()), "Deir al-Shahbour": (PLACE, ())},
            name="1",
        ),
        reading("In Deir Al Shahbur, Kovel spoke.", {"Kovel": (PERSON, ()), "Deir Al Shahbur": (PLACE, ())}, name="2"),
        reading(
            "A. Kovel left Deir ash-Shahbur.", {"A. Kovel": (PERSON, ()), "Deir ash-Shahbur": (PLACE, ())}, name="3"
        ),
    ]


def test_three_spellings_and_three_forms_of_a_name_come_out_as_two_things(accounts: list[Reading]) -> None:
    entities = link_names(accounts)

    assert names_of(entities) == {
        frozenset({"Ana Maria Kovel", "Kovel", "A. Kovel"}),
        frozenset({"Deir al-Shahbour", "Deir Al Shahbur", "Deir ash-Shahbur"}),
    }
    assert {merge.reason.partition(":")[0] for entity in entities for merge in entity.merges} == {
        "same name", "transliteration", "part of name", "initial",
    }  # fmt: skip


def test_a_thing_keeps_every_mention_and_member(accounts: list[Reading]) -> None:
    person = next(entity for entity in link_names(accounts) if entity.type is PERSON)

    texts = {reading.document.id: reading.document for reading in accounts}
    assert [texts[at.document][at.span] for at in person.mentions] == ["Ana Maria Kovel", "Kovel", "A. Kovel"]
    assert len(person.members) == 3
    assert person.name == "Ana Maria Kovel"


def test_the_shown_name_is_spelt_out(reading: MakeReading) -> None:
    made = [
        reading("URF. URF. URF.", {"URF": (BODY, ())}, name="1"),
        reading("Union of River Farmers", {"Union of River Farmers": (BODY, ())}, name="2"),
    ]

    (entity,) = link_names(made)

    assert (entity.name, entity.aliases) == ("Union of River Farmers", ("URF",))


def test_two_persons_who_share_a_surname_stay_two(reading: MakeReading) -> None:
    made = [reading(name, {name: (PERSON, ())}, name=name) for name in ("Ana Kovel", "Ivo Kovel", "Kovel")]

    assert len(link_names(made)) == 3


def test_a_rejected_merge_is_undone_and_comes_back_with_the_undo(accounts: list[Reading]) -> None:
    target = "Deir al-Shahbour = Deir ash-Shahbur"
    rejected = judged(Decision.REJECT, target)

    apart = [entity for entity in link_names(accounts, [rejected]) if entity.type is PLACE]
    again = link_names(accounts, [rejected, judged(Decision.UNDO, target)])

    assert len(apart) == 2
    assert not any({"Deir al-Shahbour", "Deir ash-Shahbur"} <= {one.name, *one.aliases} for one in apart)
    assert again == link_names(accounts)


def test_an_accepted_merge_joins_what_no_rule_would(reading: MakeReading) -> None:
    made = [
        reading("Tidewatch", {"Tidewatch": (BODY, ())}, name="1"),
        reading("Guard", {"Guard": (BODY, ())}, name="2"),
    ]

    (entity,) = link_names(made, [judged(Decision.ACCEPT, "Tidewatch = Guard")])

    assert [merge.reason for merge in entity.merges] == ["decided by Ida"]


def test_a_rejected_alias_of_one_text_leaves_its_thing(reading: MakeReading) -> None:
    made = [reading("River Guard (aka Tidewatch).", {"River Guard": (BODY, ("Tidewatch",))})]

    entities = link_names(made, [judged(Decision.REJECT, "River Guard = Tidewatch")])

    assert names_of(entities) == {frozenset({"River Guard"}), frozenset({"Tidewatch"})}
    assert len({entity.id for entity in entities}) == 2


def test_what_is_only_described_is_never_joined() -> None:
    made = []
    for name in ("1", "2"):
        source = document(f"{name}: an official", name=name)
        entity = Entity(EntityId(f"e{name}"), "official", PERSON)
        mention = Mention(3, 14, MentionForm.NOMINAL, PERSON, entity.id)
        made.append(Reading(source, mentions=(mention,), entities=(entity,)))

    assert len(link_names(made)) == 2


@pytest.mark.parametrize(
    ("kind", "phrase", "things"),
    [
        (BODY, "health ministry of Orlan", 1),
        (EntityType.GROUP, "officials of Orlan", 2),
        (BODY, "health ministry", 2),
        (BODY, "Ministry officials", 2),
    ],
)
def test_a_body_that_is_told_by_a_name_in_its_description_is_one_everywhere(
    kind: EntityType, phrase: str, things: int
) -> None:
    made = []
    for name in ("1", "2"):
        source = document(f"{phrase} of day {name} said so.", name=name)
        entity = Entity(EntityId(f"e{name}"), phrase, kind)
        mention = Mention(0, len(phrase), MentionForm.NOMINAL, kind, entity.id)
        made.append(Reading(source, sentences=(Span(0, 40),), mentions=(mention,), entities=(entity,)))

    assert len(link_names(made)) == things


def test_ids_stay_when_documents_come_after(accounts: list[Reading]) -> None:
    before = {entity.id for entity in link_names(accounts[:1])}

    assert before <= {entity.id for entity in link_names(accounts)}


@given(
    st.lists(
        st.sampled_from(["Ana Kovel", "Kovel", "A. Kovel", "Ivo Kovel", "URF", "Union of River Farmers"]), max_size=8
    )
)
def test_every_thing_of_every_document_is_in_exactly_one_thing_of_the_case(names: list[str]) -> None:
    made = []
    for at, name in enumerate(names):
        entity = Entity(EntityId(f"e{at}"), name, PERSON if "Kovel" in name else BODY)
        made.append(Reading(document(f"{at} {name}", name=str(at)), entities=(entity,)))

    members = [member for entity in link_names(made) for member in entity.members]

    assert sorted(members) == sorted((one.document.id, one.entities[0].id) for one in made)


@pytest.mark.shared
def test_the_spellings_of_one_town_in_the_founding_texts_are_one(shared: Path, reading: MakeReading) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((shared / "accounts/idlib").glob("*.txt"))]
    spellings = sorted({name for text in texts for name in _after_jisr(text)})
    made = [reading(name, {name: (PLACE, ())}, name=name) for name in spellings]

    (town,) = link_names(made)

    assert len(spellings) > 2
    assert {merge.reason.partition(":")[0] for merge in town.merges} <= {"transliteration", "same name"}


def _after_jisr(text: str) -> list[str]:
    """The town's names: "Jisr" with the article and word behind it."""
    return re.findall(r"Jisr (?:[Aa]\w+[ -])?\w+", text)


def test_a_merge_shows_where_each_spelling_first_stands(accounts: list[Reading]) -> None:
    texts = {reading.document.id: reading.document for reading in accounts}

    merges = [merge for entity in link_names(accounts) for merge in entity.merges]

    shown = [[texts[place.document][place.span] for place in merge.passages] for merge in merges]
    assert shown == [[merge.name, merge.other] for merge in merges]
    assert all(merge.passages[0].document != merge.passages[1].document for merge in merges)


def test_a_thing_is_shown_by_its_name_in_latin_letters(reading) -> None:
    made = [
        reading("Омар Хадид left. Омар Хадид fled.", {"Омар Хадид": (EntityType.PERSON, ())}, name="a.txt"),
        reading("Omar Hadid left.", {"Omar Hadid": (EntityType.PERSON, ())}, name="b.txt"),
    ]

    (entity,) = link_names(made)

    assert (entity.name, entity.aliases) == ("Omar Hadid", ("Омар Хадид",))
