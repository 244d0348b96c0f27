"""Where somebody or something is described instead of named."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from crossread.extraction._descriptions import Description, descriptions
from crossread.extraction._name_spans import name_spans
from crossread.extraction._parsed import Parsed
from crossread.extraction._same_name import things
from crossread.model import EntityType

Parse = Callable[..., Parsed]


def described(parsed: Parsed) -> list[Description]:
    return descriptions(parsed, things(parsed.text, name_spans(parsed), ()))


def only(parsed: Parsed) -> Description:
    (description,) = described(parsed)
    return description


@pytest.mark.parametrize(
    ("source", "name", "kind", "plural"),
    [
        ("one Peruvian official, speaking anonymously", "Peruvian official", EntityType.PERSON, False),
        ("several residents of Tell Moor", "residents of Tell Moor", EntityType.GROUP, True),
        ("data from the harbour’s residents", "harbour’s residents", EntityType.GROUP, True),
        ("the harbour authority", "harbour authority", EntityType.ORGANISATION, False),
        ("a spokesman for the harbour authority", "spokesman for the harbour authority", EntityType.PERSON, False),
    ],
)
def test_a_source_without_a_name_is_described(
    parse: Parse,
    source: str,
    name: str,
    kind: EntityType,
    plural: bool,  # noqa: FBT001
) -> None:
    found = described(parse(f"It rained, said {source}.", sources=[source]))

    assert (name, kind, plural) in [(one.name, one.type, one.plural) for one in found]


@pytest.mark.parametrize(("pos", "name"), [("NOUN", "residents of Tell Moor"), ("PROPN", "Residents of Tell Moor")])
def test_a_description_loses_the_capital_with_which_it_opens_a_sentence(parse: Parse, pos: str, name: str) -> None:
    parsed = parse("Residents of Tell Moor said so.", sources=["Residents of Tell Moor"])
    first, *rest = parsed.answers.tokens
    told = replace(parsed.answers, tokens=(replace(first, pos=pos), *rest))

    assert name in [one.name for one in described(Parsed(parsed.capture, told))]


@pytest.mark.parametrize("source", ["harbour minister Ada Moor", "Ada Moor’s", "she", "many", "Ada Moor, the envoy"])
def test_a_source_that_is_a_name_or_a_pronoun_is_not_described(parse: Parse, source: str) -> None:
    found = described(parse(f"It rained, said {source}.", sources=[source], people=["Ada Moor"]))

    assert [one for one in found if one.fresh] == []


def test_a_states_body_is_described_by_the_states_own_word(parse: Parse) -> None:
    description = only(parse("It was Peru’s interior ministry."))

    assert (description.name, description.head) == ("Peruvian interior ministry", "ministry")


def test_what_only_refers_back_brings_up_nothing_new(parse: Parse) -> None:
    description = only(parse("He visited the old minister again."))

    assert (description.name, description.definite, description.fresh) == ("old minister", True, False)


def test_a_phrase_that_goes_on_has_its_head_further_on(parse: Parse) -> None:
    assert described(parse("He praised the minister’s hat, the group photo and the rebel song.")) != []
    assert described(parse("He praised the group photo.")) == []


def test_a_word_that_takes_sides_is_described_as_what_it_stands_for(parse: Parse) -> None:
    description = only(parse("It surprised the brutal militants."))

    assert (description.name, description.head) == ("armed groups", "militants")
    assert (description.start, description.end) == (13, 33)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Peruvian regime", "Peruvian government"),
        ("Lima’s disinformation", "Peruvian public statements"),
        ("its Peruvian backers", "Peru"),
        ("the regime", "government"),
        ("the Peruvian rebels", "armed groups"),
    ],
)
def test_whose_it_is_tells_what_a_side_taking_word_stands_for(parse: Parse, text: str, name: str) -> None:
    assert only(parse(text)).name == name


def test_a_word_inside_a_name_describes_nothing(parse: Parse) -> None:
    parsed = parse("He joined the Front of Ellan Rebels.", organisations=["Front of Ellan Rebels"])

    assert described(parsed) == []


@pytest.mark.parametrize(
    ("text", "fresh"),
    [
        ("They saw the Council, too.", True),
        ("They saw the council, too.", False),
        ("They saw the Council of Orla, too.", False),
    ],
)
def test_a_body_with_a_capital_may_come_up_here_first(parse: Parse, text: str, *, fresh: bool) -> None:
    assert [one.fresh for one in described(parse(text)) if one.head == "council"] == [fresh]


def test_a_verb_with_a_hyphen_is_no_part_of_a_phrase(parse: Parse) -> None:
    parsed = parse("Moor pre-empts Ellan offensive.")
    tokens = tuple(
        replace(one, pos="VERB") if parsed.words(one.span) == "pre" else one for one in parsed.answers.tokens
    )
    parsed = replace(parsed, answers=replace(parsed.answers, tokens=tokens))

    assert parsed.words(only(parsed).span).split()[0] == "Ellan"


def test_the_first_words_of_a_name_describe_nothing(parse: Parse) -> None:
    parsed = parse("The Union for Relief said so.", sources=["The Union"], organisations=["Union for Relief"])

    assert described(parsed) == []


def test_what_stands_in_quotation_marks_behind_the_article_is_described_without_them(parse: Parse) -> None:
    parsed = parse('The "journalist" fled.')

    assert [parsed.words(one.span) for one in described(parsed)] == ["journalist"]


def test_what_is_held_at_a_distance_is_described(parse: Parse) -> None:
    assert ("strikers", True) in [(one.name, one.plural) for one in described(parse("The so-called strikers fled."))]
