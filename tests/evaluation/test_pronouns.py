from typing import Any

import pytest

from crossread.evaluation._pronouns import chained, closest, counts, meant
from crossread.evaluation._scores import Counts
from crossread.model import Answers, EntityId, EntityType, Mention, MentionAnswer, MentionForm, Reading, Span
from crossread.testing import document

TEXT = "Ana Berg met Ida Holm before she left."
SNIPPET: dict[str, Any] = {
    "id": "s1",
    "text": TEXT,
    "pronoun": {"start": 29, "end": 32, "text": "she"},
    "a": {"start": 0, "end": 8, "coreferent": True},
    "b": {"start": 13, "end": 21, "coreferent": False},
}


def mention(start: int, end: int, entity: str) -> Mention:
    """A mention of this thing."""
    return Mention(start, end, MentionForm.NAME, EntityType.PERSON, EntityId(entity))


def read(*mentions: Mention) -> Reading:
    """A reading with these mentions."""
    return Reading(document(TEXT), mentions=mentions)


def test_the_pronoun_means_the_name_of_the_same_thing() -> None:
    reading = read(mention(0, 8, "ana"), mention(13, 21, "ida"), mention(29, 32, "ana"))

    assert meant(SNIPPET, reading) == ["a"]


def test_a_longer_mention_gives_way_to_the_one_of_just_these_words() -> None:
    reading = read(mention(0, 21, "both"), mention(0, 8, "ana"), mention(13, 21, "ida"), mention(29, 32, "both"))

    assert meant(SNIPPET, reading) == []


def test_a_pronoun_that_is_no_mention_means_nobody_even_where_the_names_are_none() -> None:
    assert meant(SNIPPET, read()) == []


@pytest.mark.parametrize(("chain", "sides"), [(0, ["a"]), (1, ["b"]), (2, [])])
def test_the_readers_own_chains_answer_too(chain: int, sides: list[str]) -> None:
    spans = [(0, 8, 0), (13, 21, 1), (29, 32, chain)]
    answers = Answers(
        mentions=tuple(MentionAnswer(start, end, Span(start, end), "person", its) for start, end, its in spans)
    )

    assert chained(SNIPPET, answers) == sides
    assert chained(SNIPPET, Answers()) == []


@pytest.mark.parametrize(("start", "side"), [(9, "a"), (29, "b")])
def test_the_plain_method_takes_the_name_that_stands_closest(start: int, side: str) -> None:
    pronoun = {"start": start, "end": start + 3, "text": "she"}

    assert closest({**SNIPPET, "pronoun": pronoun}) == side


def test_pairs_are_counted_by_gender_and_a_pronoun_without_a_name_can_only_be_wrong() -> None:
    his = {"start": 29, "end": 32, "text": "His"}
    neither = {**SNIPPET, "id": "s2", "pronoun": his, "a": {**SNIPPET["a"], "coreferent": False}}

    scores = counts([SNIPPET, neither], [["a", "b"], ["b"]])

    assert scores["feminine"] == Counts(right=1, wrong=1, missed=0)
    assert scores["masculine"] == Counts(right=0, wrong=1, missed=0)
    assert scores["all"] == Counts(right=1, wrong=2, missed=0)
