"""Attribution on PolNeAR: exact sources, cues, contents, and all three linked."""

from collections.abc import Iterator, Sequence
from typing import Any

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Score, exact_by_class, f1_line
from crossread.inference import Reader
from crossread.model import CueAnswer

ABOUT = "attribution, exact spans (PolNeAR development articles)"
ROLES = ("source", "cue", "content")
PUBLISHED = {  # on the official test articles, which are not here
    "source": "rules 10.7, CRF 50.6, BiLSTM-CRF 69.6, BERT 81.1, best 83.2",
    "cue": "rules 22.8, CRF 53.4, BiLSTM-CRF 66.7, BERT 74.0, best 75.3",
    "content": "rules 5.6, CRF 28.6, BiLSTM-CRF 59.0, BERT 68.9, best 72.9",
}


def attributions(bench: Bench) -> Score:
    """Exact F1 per role: every unbroken piece of a role is one item; a triple is right when all its pieces are.

    The set marks no attribution inside another, so those that the reader finds there are left out of the count.
    """
    articles = list(records(bench.data / "polnear" / "dev.jsonl"))
    ours = _counts(articles, bench.reader)
    plain = _counts(articles, bench.plain)
    lines = [f1_line(role, ours[role], plain[role], PUBLISHED.get(role, "")) for role in (*ROLES, "linked triple")]
    return Score("polnear", ABOUT, tuple(lines))


def _counts(articles: list[dict[str, Any]], reader: Reader) -> dict[str, Counts]:
    answers = reader.answer([article["text"] for article in articles])
    gold = [item for article in articles for item in _gold_items(article)]
    found = [
        item
        for article, answer in zip(articles, answers, strict=True)
        for cue in outermost(answer.cues)
        for item in _items_of(article["id"], _pieces(cue))
    ]
    return exact_by_class((*ROLES, "linked triple"), gold, found)


def outermost(cues: Sequence[CueAnswer]) -> list[CueAnswer]:
    """The cues that stand inside no other's content."""
    contents = [(cue, span) for cue in cues for span in cue.content]
    return [
        cue
        for cue in cues
        if not any(
            other is not cue and content.start <= piece.start and piece.end <= content.end
            for other, content in contents
            for piece in cue.cue
        )
    ]


def _gold_items(article: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    for attribution in article["attributions"]:
        pieces = {role: tuple(map(tuple, attribution[role])) for role in ROLES}
        if any(pieces.values()):
            yield from _items_of(article["id"], pieces)


def _pieces(cue: CueAnswer) -> dict[str, tuple[tuple[int, ...], ...]]:
    return {role: tuple(map(tuple, getattr(cue, role))) for role in ROLES}


def _items_of(article: str, pieces: dict[str, tuple[tuple[int, ...], ...]]) -> Iterator[tuple[object, ...]]:
    for role in ROLES:
        for piece in pieces[role]:
            yield (role, article, piece)
    yield ("linked triple", article, *(pieces[role] for role in ROLES))
