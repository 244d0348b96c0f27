"""Mentions of one event or thing put together across documents, on ECB+ and MEANTIME with the sets' own mentions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from crossread.evaluation._annotated_topics import Topic, gallery_of, topics
from crossread.evaluation._bench import Bench
from crossread.evaluation._chains import MEASURES, Chain
from crossread.evaluation._coreference import CONLL
from crossread.evaluation._records import records
from crossread.evaluation._scores import Credit, Line, Score
from crossread.inference import Embedder
from crossread.linking import same_meant

ABOUT_ECBPLUS = "mentions of the same event or thing across documents, mentions given (ECB+, test)"
ABOUT_MEANTIME = "mentions of the same event or thing across documents, mentions given (MEANTIME, Apple)"
KINDS = {"all": ("event", "thing"), "events": ("event",), "things": ("thing",)}
PUBLISHED = {
    "ECB+ all by topic": "same head lemma 59.6 to 60.9 (uCDCR protocol)",
    "ECB+ events by topic": "same head lemma 60.0 to 61.1 (uCDCR protocol)",
    "MEANTIME all by topic": "same head lemma 57.6 (uCDCR protocol, all four topics)",
    "MEANTIME all by document": "same head lemma 65.7 (uCDCR protocol, all four topics)",
}
Named = list[tuple[object, ...]]
"""For each mention the name of the chain that it is put into."""


def ecbplus(bench: Bench, split: str = "test") -> Score:
    """CoNLL F1 with the documents of a topic, or a subtopic, put together; the baseline is the same head lemma."""
    articles = list(records(bench.data / "ecbplus" / f"{split}.jsonl"))
    levels = {
        "topic": [str(article["topic"]) for article in articles],
        "subtopic": [article["subtopic"] for article in articles],
    }
    return Score("ecbplus", ABOUT_ECBPLUS, tuple(_lines("ECB+", bench, articles, levels)))


def meantime(bench: Bench, split: str = "dev") -> Score:
    """CoNLL F1 with the documents of the topic put together, and of each alone; the baseline is the same head lemma."""
    articles = list(records(bench.data / "meantime" / f"{split}.jsonl"))
    levels = {
        "topic": [article["topic"] for article in articles],
        "document": [article["id"] for article in articles],
    }
    return Score("meantime", ABOUT_MEANTIME, tuple(_lines("MEANTIME", bench, articles, levels)))


def _lines(
    name: str, bench: Bench, articles: Sequence[dict[str, Any]], levels: Mapping[str, Sequence[str]]
) -> Iterator[Line]:
    answers = bench.reader.answer([article["text"] for article in articles])
    for level, names in levels.items():
        some = topics(articles, answers, names)
        for kind, kinds in KINDS.items():
            gold, ours, plain = _put_together(some, bench.embedder, kinds)
            published = PUBLISHED.get(f"{name} {kind} by {level}", "")
            yield Line(f"{kind} by {level}, CoNLL F1", conll(gold, ours), len(gold), conll(gold, plain), published)
            if kind == "all":
                yield from (
                    Line(
                        f"{kind} by {level}, {one} F1",
                        credit(one, gold, ours).f1,
                        len(gold),
                        credit(one, gold, plain).f1,
                    )
                    for one in CONLL
                )


def _put_together(some: Sequence[Topic], embedder: Embedder, kinds: Iterable[str]) -> tuple[Named, Named, Named]:
    """The chain of each mention by the set, by us, and by its head lemma; all over all topics."""
    gold, ours, plain = Named(), Named(), Named()
    for topic in some:
        for kind in kinds:
            mentions = topic.of_kind(kind)
            gold += [(one.chain,) for one in mentions]
            ours += [(topic.name, kind, number) for number in _chains(topic, embedder, kind)]
            plain += [(topic.name, one.portrait.head) for one in mentions]
    return gold, ours, plain


def _chains(topic: Topic, embedder: Embedder, kind: str) -> list[int]:
    """For each mention of a kind the number of its chain."""
    chains = list(range(len(topic.of_kind(kind))))
    for join in same_meant(gallery_of(topic, embedder, kind), kind):
        kept, lost = chains[join.pair[0]], chains[join.pair[1]]
        chains = [kept if number == lost else number for number in chains]
    return chains


def conll(gold: Named, found: Named) -> float:
    """The mean of the three measures."""
    return sum(credit(measure, gold, found).f1 for measure in CONLL) / len(CONLL)


def credit(measure: str, gold: Named, found: Named) -> Credit:
    """The credit by one measure; chains that share no mention with others are counted by themselves, which is exact."""
    parts = _parts(gold, found)
    return sum((MEASURES[measure](_as_chains(gold, some), _as_chains(found, some)) for some in parts), Credit())


def _parts(gold: Named, found: Named) -> list[list[int]]:
    """The mentions in parts, so that no chain of either side reaches over two."""
    leader = list(range(len(gold)))

    def lead(at: int) -> int:
        while leader[at] != at:
            leader[at] = at = leader[leader[at]]
        return at

    for names in (gold, found):
        first: dict[object, int] = {}
        for at, name in enumerate(names):
            leader[lead(at)] = lead(first.setdefault(name, at))
    parts: dict[int, list[int]] = {}
    for at in range(len(gold)):
        parts.setdefault(lead(at), []).append(at)
    return list(parts.values())


def _as_chains(names: Named, some: Iterable[int]) -> list[Chain]:
    """Chains of mentions, a mention standing as a span of its own."""
    chains: dict[object, set[tuple[int, int]]] = {}
    for at in some:
        chains.setdefault(names[at], set()).add((at, at + 1))
    return list(chains.values())
