from collections.abc import Callable, Iterator, Sequence

import pytest

from crossread.extraction._citations_running import bodies_in, works_in
from crossread.extraction._parsed import Parsed
from crossread.inference import LexiconReader
from crossread.model import Citation, EntityId, EntityType, Mention, MentionForm
from crossread.testing import capture

Rule = Callable[[Parsed, Sequence[Mention]], Iterator[Citation]]


def found(rule: Rule, text: str, *bodies: str) -> list[str]:
    """The words of what a rule finds, these names being those of organisations."""
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    mentions = [
        Mention(
            text.index(name), text.index(name) + len(name), MentionForm.NAME, EntityType.ORGANISATION, EntityId(name)
        )
        for name in bodies
    ]
    return [text[one.start : one.end] for one in rule(parsed, mentions)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It cites a report by the Orl Institute of Tides.", "a report by the Orl Institute of Tides"),
        (
            "An analysis in May 2030 by Holt and Sons Data Center found cracks.",
            "An analysis in May 2030 by Holt and Sons Data Center",
        ),
        (
            "So read a statement by the harbour ministry, published in the Marsa news agency on Tuesday.",
            "a statement by the harbour ministry, published in the Marsa news agency on Tuesday",
        ),
        ("It read an article published in Harbour Post.", "an article published in Harbour Post"),
    ],
)
def test_a_work_covers_its_date_and_whoever_wrote_or_carried_it(text: str, words: str) -> None:
    assert words in found(works_in, text)


def test_a_pact_covers_what_it_says() -> None:
    text = "They broke the agreement that made Orl a calm zone, twice."

    assert found(works_in, text) == ["the agreement that made Orl a calm zone"]


def test_a_body_that_owns_a_work_is_cited_with_it() -> None:
    assert found(works_in, "They read a Tide Council resolution aloud.") == ["a Tide Council resolution"]
    assert found(works_in, "They read Mira's letter aloud.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The toll is 6, according to the non-profit Tide Watch, a charity.", "the non-profit Tide Watch"),
        ("The Orl Network for Divers, known for its care, has verified 6 deaths.", "The Orl Network for Divers"),
        ("They know that independent harbour inspectors have previously proved it.", "independent harbour inspectors"),
        ("He told the Marsa News Agency nothing.", "the Marsa News Agency"),
    ],
)
def test_a_body_is_the_source_of_a_finding(text: str, words: str) -> None:
    assert words in found(bodies_in, text)


def test_a_name_of_an_organisation_is_a_body_whatever_its_words() -> None:
    text = "The Bastion reported a jump in fares."

    assert found(bodies_in, text) == []
    assert found(bodies_in, text, "Bastion") == ["The Bastion"]


@pytest.mark.parametrize("text", ["According to plan, it fell.", "She found a coin.", "It was reported."])
def test_plain_words_are_no_bodies(text: str) -> None:
    assert found(bodies_in, text) == []
