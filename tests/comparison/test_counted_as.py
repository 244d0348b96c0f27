"""Which word a longer expression is counted with."""

import pytest

from crossread.comparison._counted_as import counted_as
from crossread.model import DocumentId, EntityId, LabelUse


def use(label: str, polarity: str = "neutral", *, is_name: bool = False) -> LabelUse:
    kinds = {"neutral": "neutral", "negative": "negative", "positive": "positive"}
    return LabelUse(
        0, len(label), EntityId("x"), label, polarity=kinds[polarity], document=DocumentId("d"), is_name=is_name
    )


@pytest.mark.parametrize(
    "longer", ["the brutal regime", "Norland's regime", "the regime of Norland", "a regime that lies", "The Regime"]
)
def test_what_ends_in_a_word_that_is_used_alone_counts_with_it(longer: str) -> None:
    _, found = counted_as([use("the regime", "negative"), use(longer, "negative")])

    assert found.word == "regime"


def test_a_name_that_ends_in_such_a_word_is_no_plain_name() -> None:
    _, found = counted_as([use("the regime"), use("Norlandic regime", is_name=True)])

    assert (found.word, found.is_name) == ("regime", False)


@pytest.mark.parametrize(
    "other",
    [
        use("moderate rebels", "positive"),
        use("rebels' camp"),
        use("Norland Rebels", is_name=True),
        use("Norlandic army", is_name=True),
    ],
)
def test_what_colours_otherwise_or_ends_otherwise_counts_by_itself(other: LabelUse) -> None:
    _, found = counted_as([use("rebels"), other])

    assert found.word == other.label.lower()
    assert found.is_name == other.is_name


def test_a_longer_one_stays_where_nobody_says_the_shorter() -> None:
    assert [one.word for one in counted_as([use("brutal regime"), use("Norlandic regime", is_name=True)])] == [
        "brutal regime",
        "norlandic regime",
    ]
