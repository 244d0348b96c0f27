"""Documents of annotated sets put together by topic, with what each mention says of what it means."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from crossread import extraction, linking
from crossread.evaluation._texts import captured
from crossread.inference import Embedder
from crossread.model import Answers, Portrait, Span

Kind = Literal["event", "thing"]


@dataclass(frozen=True, slots=True)
class Annotated:
    """One mention that a set gives: in which document and chain, and what the text says there."""

    document: int
    chain: str
    portrait: Portrait
    phrase: str


@dataclass(frozen=True, slots=True)
class Topic:
    """Documents that belong together: their mentions, and their sentences with the number of their document."""

    name: str
    mentions: tuple[Annotated, ...]
    sentences: tuple[str, ...]
    owners: tuple[int, ...]

    def of_kind(self, kind: str) -> list[Annotated]:
        """The mentions of one kind."""
        return [one for one in self.mentions if one.portrait.kind == kind]


def topics(articles: Sequence[dict[str, Any]], answers: Sequence[Answers], names: Sequence[str]) -> list[Topic]:
    """The articles put together by the names that they are given."""
    told: dict[str, list[tuple[dict[str, Any], Answers]]] = {}
    for article, answer, name in zip(articles, answers, names, strict=True):
        told.setdefault(name, []).append((article, answer))
    return [_topic(name, some) for name, some in told.items()]


def gallery_of(topic: Topic, embedder: Embedder, kind: str) -> linking.Gallery:
    """The mentions of one kind, ready to be compared."""
    some = topic.of_kind(kind)
    phrases = [one.phrase for one in some]
    return linking.Gallery(
        portraits=[one.portrait for one in some],
        documents=[one.document for one in some],
        phrases=phrases,
        meanings=embedder.embed(phrases),
        accounts=linking.accounts_in(embedder.embed(topic.sentences), topic.owners, max(topic.owners) + 1),
    )


def _topic(name: str, articles: Sequence[tuple[dict[str, Any], Answers]]) -> Topic:
    found = [one for number, (article, answer) in enumerate(articles) for one in _annotated(number, article, answer)]
    sentences = [
        (article["text"][start:end], number)
        for number, (article, _) in enumerate(articles)
        for start, end in article["sentences"]
    ]
    words, owners = zip(*sentences, strict=True)
    return Topic(name, tuple(found), words, owners)


def _annotated(number: int, article: dict[str, Any], answer: Answers) -> Iterator[Annotated]:
    text, given = article["text"], list(mentions(article))
    capture = captured(text, name=article["id"])
    portraits = extraction.portraits(capture, answer, [(kind, spans) for kind, _, spans in given])
    for (_, chain, spans), portrait in zip(given, portraits, strict=True):
        yield Annotated(number, chain, portrait, " ".join(text[span.start : span.end] for span in spans))


def mentions(article: dict[str, Any]) -> Iterator[tuple[Kind, str, list[Span]]]:
    """Kind, chain and place of every mention; one that the set puts into no chain is alone."""
    for number, (kind, one) in enumerate(_listed(article)):
        spans = [Span(*span) for span in one["spans"] if span[0] < span[1]]
        if spans:
            yield kind, one["chain"] or f"{article['id']} {number}", spans


def _listed(article: dict[str, Any]) -> Iterator[tuple[Kind, dict[str, Any]]]:
    """Mentions in the form of ECB+ or of MEANTIME."""
    for one in article.get("mentions", ()):
        yield ("event" if one["kind"] == "event" else "thing"), one
    yield from (("event", one) for one in article.get("events", ()))
    yield from (("thing", one) for one in article.get("entities", ()))
