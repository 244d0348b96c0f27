"""Mentions of annotated sets."""

from typing import Any

from crossread.evaluation._annotated_topics import gallery_of, mentions, topics
from crossread.inference import LexiconReader
from crossread.model import Span
from crossread.testing import HashingEmbedder

TEXT = "A drone struck the depot."


def article(name: str) -> dict[str, Any]:
    return {
        "id": name,
        "text": TEXT,
        "sentences": [[0, len(TEXT)]],
        "mentions": [
            {"kind": "event", "chain": "E1", "spans": [[8, 14]]},
            {"kind": "entity", "chain": "T1", "spans": [[15, 24]]},
        ],
    }


def test_mentions_come_in_the_form_of_either_set() -> None:
    news = {
        "id": "n1",
        "events": [{"chain": "E1", "spans": [[8, 14]]}],
        "entities": [{"chain": None, "spans": [[15, 24], [3, 3]]}, {"chain": "T2", "spans": [[3, 3]]}],
    }

    assert list(mentions(article("a"))) == [("event", "E1", [Span(8, 14)]), ("thing", "T1", [Span(15, 24)])]
    assert list(mentions(news)) == [("event", "E1", [Span(8, 14)]), ("thing", "n1 1", [Span(15, 24)])]


def test_documents_of_one_topic_are_put_together() -> None:
    articles = [article("a"), article("b"), article("c")]
    found = topics(articles, LexiconReader().answer([TEXT] * 3), ["one", "two", "one"])

    assert [topic.name for topic in found] == ["one", "two"]
    assert [(one.document, one.phrase) for one in found[0].of_kind("event")] == [(0, "struck"), (1, "struck")]
    assert found[0].owners == (0, 1)


def test_the_mentions_of_one_kind_can_be_compared() -> None:
    (topic,) = topics([article("a"), article("b")], LexiconReader().answer([TEXT] * 2), ["one", "one"])

    assert gallery_of(topic, HashingEmbedder(), "thing").pairs().tolist() == [[0, 1]]
