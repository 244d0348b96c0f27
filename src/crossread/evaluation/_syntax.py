"""Words, sentences and trees from raw text, by the measures of the CoNLL 2018 shared task."""

from collections.abc import Iterator, Sequence

from crossread.evaluation._bench import Bench
from crossread.evaluation._scores import Counts, Score, exact_by_class, f1_line
from crossread.evaluation._treebanks import TreeDocument, documents
from crossread.inference import Reader
from crossread.model import Answers, Token

ABOUT = "words, sentences and trees from raw text (EWT and GUM, development documents)"
MEASURES = ("words", "sentences", "UPOS", "UAS", "LAS")
PUBLISHED = {  # on EWT's test documents
    "EWT sentences": "transformer pipeline 90.6 (test)",
    "EWT UPOS": "transformer pipeline 96.9 (test)",
    "EWT UAS": "transformer pipeline 91.9 (test)",
    "EWT LAS": "transformer pipeline 89.4 (test)",
}


def syntax(bench: Bench) -> Score:
    """F1 on both treebanks; a word counts only where its characters are the treebank's."""
    lines = []
    for name in ("EWT", "GUM"):
        treebank = list(documents(bench.data / name.lower() / "dev.conllu"))
        ours, plain = counts(treebank, bench.reader), counts(treebank, bench.plain)
        lines += [
            f1_line(f"{name} {measure}", ours[measure], plain[measure], PUBLISHED.get(f"{name} {measure}", ""))
            for measure in MEASURES
        ]
    return Score("syntax", ABOUT, tuple(lines))


def counts(treebank: Sequence[TreeDocument], reader: Reader) -> dict[str, Counts]:
    """Counts per measure over all documents."""
    answers = reader.answer([one.text for one in treebank])
    return exact_by_class(MEASURES, _items([one.answers for one in treebank]), _items(answers))


def _items(answers: Sequence[Answers]) -> list[tuple[object, ...]]:
    return [item for number, one in enumerate(answers) for item in _items_of(number, one)]


def _items_of(document: int, answers: Answers) -> Iterator[tuple[object, ...]]:
    """What has to be the same: for an arc, both its ends and, labelled, the relation without its subtype."""
    for sentence in answers.sentences:
        yield ("sentences", document, sentence)
    for token in answers.tokens:
        head = _head(token, answers.tokens)
        yield ("words", document, token.span)
        yield ("UPOS", document, token.span, token.pos)
        yield ("UAS", document, token.span, head)
        yield ("LAS", document, token.span, head, token.relation.partition(":")[0])


def _head(token: Token, tokens: Sequence[Token]) -> object:
    governor = tokens[token.head]
    return None if governor is token else governor.span
