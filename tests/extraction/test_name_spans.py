"""Where names stand."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extraction.said import with_tree

from crossread.extraction._name_spans import longest, name_spans
from crossread.extraction._parsed import Parsed
from crossread.model import Answers, EntityType, NameAnswer
from crossread.testing import capture

Parse = Callable[..., Parsed]


def names(parsed: Parsed) -> list[str]:
    return [parsed.words(name.span) for name in name_spans(parsed)]


def test_articles_titles_and_possessives_are_no_part_of_a_name(parse: Parse) -> None:
    parsed = parse(
        "the president saw The Harbour Trust and Dr. Ada Moor’s car.",
        organisations=["The Harbour Trust"],
        people=["Dr. Ada Moor’s"],
    )

    assert names(parsed) == ["Harbour Trust", "Ada Moor"]


def test_a_person_is_named_without_the_office_before_the_name(parse: Parse) -> None:
    parsed = parse("he met Foreign Minister Ada Moor.", people=["Foreign Minister Ada Moor"])

    assert names(parsed) == ["Ada Moor"]


def test_a_state_inside_the_name_of_a_body_is_not_counted(parse: Parse) -> None:
    parsed = parse(
        "he joined the Peruvian Network for Clean Rivers in Peru.",
        organisations=["Peruvian Network for Clean Rivers"],
    )

    assert names(parsed) == ["Peruvian Network for Clean Rivers", "Peru"]


def test_each_of_two_joined_peoples_is_a_name(parse: Parse) -> None:
    parsed = parse("the Peruvian and Bolivian delegations", groups=["Peruvian and Bolivian"])

    assert names(parsed) == ["Peruvian", "Bolivian"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Peruvian defence ministry said", "Peruvian defence ministry"),
        ("the Peruvian Ministry said", "Peruvian Ministry"),
        ("the Peruvian air force struck", "Peruvian air force"),
        ("the Peruvian weather improved", "Peruvian"),
        ("Peru’s defence ministry said", "Peru"),
    ],
)
def test_the_bodies_of_a_state_are_named_with_its_adjective(parse: Parse, text: str, expected: str) -> None:
    assert names(parse(text)) == [expected]


def test_a_rulers_name_with_his_rule_names_the_rule(parse: Parse) -> None:
    parsed = parse("he fled the Moor regime, said Moor.", people=["Moor"])
    rule, ruler = name_spans(parsed)

    assert (parsed.words(rule.span), rule.type) == ("Moor regime", EntityType.ORGANISATION)
    assert (parsed.words(ruler.span), ruler.type) == ("Moor", EntityType.PERSON)


def test_an_acronym_right_behind_a_name_is_a_name_of_its_own(parse: Parse) -> None:
    parsed = parse("he left the Harbour Trust Union HTU.", organisations=["Harbour Trust Union HTU"])

    assert names(parsed) == ["Harbour Trust Union", "HTU"]


def test_what_is_a_name_once_is_one_wherever_it_stands(parse: Parse) -> None:
    text = "They left Port Ellan at dawn. Port Ellan was quiet."
    parsed = Parsed(parse(text).capture, Answers(names=(NameAnswer(10, 20, "place"),)))

    assert names(parsed) == ["Port Ellan", "Port Ellan"]


def test_a_word_that_also_stands_in_small_letters_is_not_repeated(parse: Parse) -> None:
    text = "The reporter for Harbour saw the harbour. Harbour police came."
    parsed = Parsed(parse(text).capture, Answers(names=(NameAnswer(17, 24, "organisation"),)))

    assert names(parsed) == ["Harbour"]


def test_a_capital_that_only_opens_a_sentence_makes_no_name_of_a_word_written_small_elsewhere(parse: Parse) -> None:
    assert names(parse("Bread was sold. They took the bread.", places=["Bread"])) == []
    assert names(parse("Varn was quiet. They left Varn.", places=["Varn"])) == ["Varn", "Varn"]
    assert names(parse("He saw Bread. They took the bread.", places=["Bread"])) == ["Bread"]


def test_days_months_and_offices_are_no_names(parse: Parse) -> None:
    assert names(parse("On Monday the President left.", people=["Monday", "President"])) == []


def test_a_pronoun_with_a_capital_is_no_name_but_letters_that_look_like_one_are(parse: Parse) -> None:
    assert names(parse("“They knew,” he said.", people=["They"])) == []
    assert names(parse("He asked the WHO.", organisations=["WHO"])) == ["WHO"]


def test_words_that_take_sides_are_no_names(parse: Parse) -> None:
    assert names(parse("It was Islamists who fired.", groups=["Islamists"])) == []


def test_shouted_small_words_are_no_states(parse: Parse) -> None:
    assert names(parse("THEY LIED TO US ABOUT IT ALL AGAIN")) == []
    assert names(parse("They lied to US envoys about it")) == ["US"]


def test_the_west_is_a_part_of_the_world_only_behind_its_article(parse: Parse) -> None:
    assert names(parse("He blamed the West, then walked to West 4th Street.")) == ["West"]


def test_a_name_does_not_run_over_the_end_of_a_line(parse: Parse) -> None:
    assert names(parse("by Ada Moor\nPort Ellan", people=["Ada Moor\nPort Ellan"])) == ["Ada Moor", "Port Ellan"]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=12))
def test_names_never_overlap_and_stay_inside_the_text(places: list[tuple[int, int]]) -> None:
    text = "the Moor, Ada-of (Harbour) said\nPeru’s U.S. and 4x " * 2
    seen = tuple(NameAnswer(start, start + length, "person") for start, length in places)
    found = name_spans(Parsed(capture(text), Answers(names=seen)))

    assert found == longest(found)
    assert all(0 <= name.start < name.end <= len(text) for name in found)


@pytest.mark.parametrize(
    ("text", "pos", "name"),
    [
        ("they fled Upper Moorland today", "PROPN", "Upper Moorland"),
        ("they fled Upper President today", "PROPN", "Upper"),
        ("they fled Upper Moorland today", "NOUN", "Upper"),
        ("they fled Upper, Moorland today", "PROPN", "Upper"),
    ],
)
def test_a_name_goes_on_to_the_proper_noun_that_it_hangs_on(parse: Parse, text: str, pos: str, name: str) -> None:
    head = "President" if "President" in text else "Moorland"
    tree = {"Upper": ("ADJ", "amod", head), head: (pos, "obj", "fled")}
    document = with_tree(parse(text, places=["Upper"]), tree)

    assert names(document) == [name]
