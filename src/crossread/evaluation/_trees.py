"""Parts of speech and trees where the words and sentences are given, as treebanks are mostly measured."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain

from crossread.evaluation._bench import Bench
from crossread.evaluation._scores import Line, Score, share
from crossread.evaluation._treebanks import TreeDocument, documents
from crossread.model import Answers, Token

ABOUT = "parts of speech and trees of given words, sentence by sentence (EWT and GUM)"
BANKS = {"EWT dev": "ewt/dev.conllu", "EWT test": "ewt/test.conllu", "GUM dev": "gum/dev.conllu"}
MEASURES = ("UPOS", "UAS", "LAS")
PUBLISHED = {  # of raw text
    "EWT test UPOS": "transformer pipeline 96.9 (raw text)",
    "EWT test UAS": "transformer pipeline 91.9 (raw text)",
    "EWT test LAS": "transformer pipeline 89.4 (raw text)",
}
Verdict = tuple[bool, bool, bool]


def trees(bench: Bench) -> Score:
    """Shares of the words with the right part of speech, head, and head with relation; subtypes are passed over.

    The baseline calls every word a noun that hangs on the one before it.
    """
    lines: list[Line] = []
    for bank, path in BANKS.items():
        sentences = [one for document in documents(bench.data / path) for one in sentences_of(document)]
        texts, words = [text for text, _ in sentences], [[token.span for token in tokens] for _, tokens in sentences]
        answers = bench.network.answer_words(texts, words)
        pairs = list(zip((tokens for _, tokens in sentences), answers, strict=True))
        ours = list(chain.from_iterable(verdicts(gold, one) for gold, one in pairs))
        plain = list(chain.from_iterable(verdicts(gold, beside(gold)) for gold, _ in pairs))
        for at, measure in enumerate(MEASURES):
            name = f"{bank} {measure}"
            score, baseline = (share(one[at] for one in some) for some in (ours, plain))
            lines.append(Line(name, score, len(ours), baseline, PUBLISHED.get(name, "")))
    return Score("trees", ABOUT, tuple(lines))


def sentences_of(document: TreeDocument) -> Iterator[tuple[str, list[Token]]]:
    """Each sentence as a text of its own, with its words placed in it."""
    tokens, first = document.answers.tokens, 0
    for sentence in document.answers.sentences:
        end = bisect_left(tokens, sentence.end, key=lambda token: token.start)
        own = [_moved(token, sentence.start, first) for token in tokens[first:end]]
        yield document.text[sentence.start : sentence.end], own
        first = end


def _moved(token: Token, start: int, first: int) -> Token:
    return Token(token.start - start, token.end - start, token.pos, token.head - first, token.relation)


def beside(tokens: Sequence[Token]) -> Answers:
    """The plain answer: nouns, each hanging on the one before it."""
    return Answers(tuple(Token(*one.span, "NOUN", max(at - 1, 0), "dep") for at, one in enumerate(tokens)))


def verdicts(gold: Sequence[Token], answers: Answers) -> Iterator[Verdict]:
    """For each word whether its part of speech, its head, and its head with the relation are right."""
    for wanted, found in zip(gold, answers.tokens, strict=True):
        same = wanted.head == found.head
        yield wanted.pos == found.pos, same, same and _plain(wanted.relation) == _plain(found.relation)


def _plain(relation: str) -> str:
    return relation.partition(":")[0]
