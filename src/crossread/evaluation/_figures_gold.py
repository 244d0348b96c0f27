"""Figures about people harmed, as annotated by hand in groups of accounts of one day and place."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from crossread import reading
from crossread.errors import NotFound
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.model import Anchored, Capture, Span
from crossread.reading import Source
from crossread.settings import Settings

HALVES = ("develop", "report")
HARMS = ("killed", "injured", "displaced", "trapped", "detained", "missing")
_WITHIN = Path("evaluation") / "figures"


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
    for line in _file(half).read_bytes().splitlines():
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


def _file(half: str) -> Path:
    """Beside the code in a checkout, or under the folder that one stands in: the wheel has no annotations."""
    for folder in (Path(__file__).parents[3], Path.cwd()):
        if (path := folder / _WITHIN / f"{half}.jsonl").is_file():
            return path
    raise NotFound(f"{_WITHIN}/{half}.jsonl is not there; run it in a checkout of the project")
