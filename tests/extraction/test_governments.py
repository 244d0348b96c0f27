"""Where a text speaks of a government."""

from collections.abc import Callable
from itertools import chain

import pytest

from crossread.extraction._coreference import references
from crossread.extraction._governments import governments_in, is_government
from crossread.extraction._name_spans import name_spans
from crossread.extraction._parsed import Parsed
from crossread.extraction._same_name import Thing, things

Parse = Callable[..., Parsed]


def things_of(parsed: Parsed) -> list[Thing]:
    return things(parsed.text, name_spans(parsed), ())


def governments(parsed: Parsed) -> list[tuple[str, str]]:
    return [(parsed.words(one.span), one.name) for one in governments_in(parsed, things_of(parsed))]


def meant(parsed: Parsed) -> dict[str, list[str]]:
    walked = references(parsed, things_of(parsed))
    return {one.name: [parsed.words(span) for span, _ in one.mentions] for one in walked if is_government(one.name)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The government of Norland fell.", [("The government of Norland", "Norland's government")]),
        ("They met Norland's junta.", [("Norland's junta", "Norland's government")]),
        ("They met Peru’s new regime.", [("Peru’s new regime", "Peruvian government")]),
        ("The regime of President Ada Moor fell.", [("The regime of President Ada Moor", "Ada Moor's government")]),
        (
            "The regime of Peru's president Ada Moor fell.",
            [("The regime of Peru's president Ada Moor", "Peruvian government")],
        ),
        ("The government fell.", [("The government", "government")]),
        ("A government fell.", []),
        ("The government of the day fell.", [("The government", "government")]),
    ],
)
def test_a_government_is_told_with_its_owner_or_by_itself(
    parse: Parse, text: str, found: list[tuple[str, str]]
) -> None:
    assert governments(parse(text, people=["Ada Moor"], places=["Norland"])) == found


def test_every_bare_word_means_the_government_last_told_of(parse: Parse) -> None:
    parsed = parse("The Peruvian government left. The regime lied. The government claimed. The authorities waited.")

    assert meant(parsed) == {
        "Peruvian government": ["Peruvian government", "The regime", "The government", "The authorities"]
    }


def test_a_word_that_one_government_is_called_by_goes_back_to_that_one(parse: Parse) -> None:
    parsed = parse("The Peruvian regime left. The Chilean government spoke. The regime lied.")

    assert "The regime" in meant(parsed)["Peruvian government"]


def test_before_its_owner_is_told_a_government_is_the_only_one_that_the_text_tells_of(parse: Parse) -> None:
    one = parse("The government lied. The Peruvian regime left.")
    two = parse("The government lied. The Peruvian regime left. The Chilean government spoke.")

    assert meant(one) == {"Peruvian government": ["The Peruvian regime", "The government"]}
    assert "The government" not in chain.from_iterable(meant(two).values())


def test_a_rulers_government_is_that_of_the_state_called_so_just_before_and_no_other_rulers(parse: Parse) -> None:
    one = parse("The Peruvian regime left. The regime of Ada Moor lied.", people=["Ada Moor"])
    two = parse("Jon Reed's regime claimed. Ada Moor's regime claimed.", people=["Ada Moor", "Jon Reed"])

    assert meant(one) == {"Peruvian government": ["The Peruvian regime", "The regime of Ada Moor"]}
    assert set(meant(two)) == {"Jon Reed's government", "Ada Moor's government"}


@pytest.mark.parametrize("name", ["Norlandic regime", "government of Norland", "Moor's junta"])
def test_a_name_says_that_it_is_a_government(name: str) -> None:
    assert is_government(name)


@pytest.mark.parametrize("name", ["government", "Norland", "Harbour Council", "regime change"])
def test_other_names_do_not(name: str) -> None:
    assert not is_government(name)
