"""Figures about people harmed, as annotated by hand in groups of accounts of one day and place."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from crossread import reading
from crossread.errors import NotFound
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import own, records
from crossread.model import Anchored, Capture, Span
from crossread.reading import Source
from crossread.settings import Settings

HALVES = ("develop", "report")
HARMS = ("killed", "injured", "displaced", "trapped", "detained", "missing")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldFigure(Anchored):
    """One figure at its numeral, as `evaluation/figures/GUIDE.md` has it."""

    low: int | None
    high: int | None
    category: tuple[str, ...]
    """Any of them is right."""
    event: str
    modifier: Span | None = None
    who: str = ""
    subset: str = ""
    day: str = ""
    place: tuple[Span, ...] = ()
    holder: tuple[Span, ...] = ()
    """Every way in which the text names the counter, nearest first or last."""
    own_voice: bool = False
    """Whether the article itself may be the counter."""
    part: bool = False
    earlier: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """The figures of one article of the set."""

    article: str
    group: str
    sha256: str
    figures: tuple[GoldFigure, ...]


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article with its figures."""

    capture: Capture
    figures: tuple[GoldFigure, ...]

    @property
    def text(self) -> str:
        """What the article says."""
        return self.capture.document.text


def groups(bench: Bench, half: str) -> Iterator[Sequence[Annotated]]:
    """The accounts of each group of one half."""
    texts = {article["id"]: article for article in records(bench.data / "fakes" / "articles.jsonl")}
    grouped: dict[str, list[Annotated]] = {}
    for line in own(f"figures/{half}.jsonl").read_bytes().splitlines():
        gold = msgspec.json.decode(line, type=GoldArticle)
        grouped.setdefault(gold.group, []).append(_annotated(gold, texts[gold.article]))
    yield from grouped.values()


def _annotated(gold: GoldArticle, article: dict[str, str | None]) -> Annotated:
    text = article["text"] or ""
    if hashlib.sha256(text.encode()).hexdigest() != gold.sha256:
        raise NotFound(f"article {gold.article} of the set fakes is not the text that was annotated")
    head = {
        "published": article["published"] or "",
        "place": article["place"] or "",
        "event_date": article["date"] or "",
    }
    record = msgspec.json.encode({"text": text, "language": "en", **head})
    source = Source(gold.article, content=record, media_type="application/x-ndjson")
    return Annotated(reading.capture(source, settings=Settings()), gold.figures)
