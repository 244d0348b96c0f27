"""Mentions of the same thing put together, on GUM: OntoGUM's chains."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from pathlib import Path

from crossread.evaluation._bench import Bench
from crossread.evaluation._brackets import bracketed
from crossread.evaluation._chains import MEASURES, Chain
from crossread.evaluation._records import present
from crossread.evaluation._scores import Credit, Line, Score
from crossread.evaluation._spans import trimmed
from crossread.evaluation._treebanks import TreeDocument, documents
from crossread.model import Answers, Token

ABOUT = "mentions of the same thing, exact spans, no chains of one (OntoGUM, development documents)"
PUBLISHED = {"CoNLL": "dcoref 39.7, SpanBERT 64.6 (all genres, earlier version)"}
CONLL = ("MUC", "B-cubed", "CEAF-e")
Chains = list[Chain]


def coreference(bench: Bench) -> Score:
    """F1 of each measure over all documents, their mean by genre; the baseline chains names of the same words."""
    treebank = list(documents(bench.data / "gum" / "dev.conllu"))
    gold = gold_chains(bench.data / "gum" / "ontogum_dev.conll", treebank)
    texts = [one.text for one in treebank]
    ours = [chains_in(text, read) for text, read in zip(texts, bench.reader.answer(texts), strict=True)]
    plain = [same_names(text, read) for text, read in zip(texts, bench.plain.answer(texts), strict=True)]
    genres = [genre(one) for one in treebank]
    return Score("coreference", ABOUT, tuple(lines(gold, ours, plain, genres)))


def genre(document: TreeDocument) -> str:
    """The genre, which stands in the name: GUM_news_iodine."""
    return document.id.split("_")[1]


def lines(gold: Sequence[Chains], ours: Sequence[Chains], plain: Sequence[Chains], genres: Sequence[str]) -> list[Line]:
    """The measures over all documents, then the mean of the last three for each genre."""
    made = [_mean("CoNLL", gold, ours, plain)]
    made += [
        Line(f"{name} F1", credit(name, gold, ours).f1, _mentions(gold), credit(name, gold, plain).f1)
        for name in MEASURES
    ]
    for name in sorted(set(genres)):
        its = [number for number, one in enumerate(genres) if one == name]
        made.append(_mean(f"{name} CoNLL", *([some[number] for number in its] for some in (gold, ours, plain))))
    return made


def credit(measure: str, gold: Sequence[Chains], found: Sequence[Chains]) -> Credit:
    """The credit by one measure over all documents."""
    return sum((MEASURES[measure](one, other) for one, other in zip(gold, found, strict=True)), Credit())


def _mean(name: str, gold: Sequence[Chains], ours: Sequence[Chains], plain: Sequence[Chains]) -> Line:
    score, baseline = (sum(credit(one, gold, found).f1 for one in CONLL) / len(CONLL) for found in (ours, plain))
    return Line(f"{name} F1", score, _mentions(gold), baseline, PUBLISHED.get(name, ""))


def _mentions(gold: Iterable[Chains]) -> int:
    return sum(len(chain) for chains in gold for chain in chains)


def chains_in(text: str, answers: Answers) -> Chains:
    """The reader's chains of two mentions or more, without white space at their ends."""
    return _grouped((one.chain, trimmed(text, one.start, one.end)) for one in answers.mentions)


def same_names(text: str, answers: Answers) -> Chains:
    """Names of the same words, as one chain each."""
    return _grouped((text[one.start : one.end].lower(), (one.start, one.end)) for one in answers.names)


def _grouped(mentions: Iterable[tuple[Hashable, tuple[int, int]]]) -> Chains:
    """Chains of two or more; a span that comes twice stays in the first of its chains."""
    chain_of: dict[tuple[int, int], Hashable] = {}
    for chain, span in mentions:
        chain_of.setdefault(span, chain)
    chains: dict[Hashable, set[tuple[int, int]]] = defaultdict(set)
    for span, chain in chain_of.items():
        chains[chain].add(span)
    return [one for one in chains.values() if len(one) > 1]


def gold_chains(path: Path, treebank: Sequence[TreeDocument]) -> list[Chains]:
    """OntoGUM's chains of each document; its rows are the treebank's words, one by one."""
    columns: list[list[str]] = []
    for line in present(path).read_text(encoding="utf-8").split("\n"):
        if line.startswith("# begin document"):
            columns.append([])
        elif "\t" in line:
            columns[-1].append(line.rsplit("\t", 1)[1])
    return [_document(marks, one.answers.tokens) for marks, one in zip(columns, treebank, strict=True)]


def _document(marks: Sequence[str], tokens: Sequence[Token]) -> Chains:
    words = list(zip(marks, tokens, strict=True))
    spans = bracketed([mark for mark, _ in words])
    return _grouped((chain, (tokens[first].start, tokens[last].end)) for chain, first, last in spans)
