"""Scores of the syntax head: on the words of a treebank, and from raw text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from crossread.inference import Reader
from crossread.inference._decoding import answers_from
from crossread.inference._pieces import Pieces
from crossread.inference._session import Session
from crossread.inference._weights import weights_in
from crossread.inference._windows import Cut, pieced
from crossread.model import Answers, Span
from training.measure import Score, score
from training.treebanks import Tree, trees

_GAPS = ("", " ", "\n", "\n\n")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a tree, with where they would stand in a plain text."""

    tree: Tree
    first: int
    end: int

    @property
    def text(self) -> str:
        """The words with what stands between them."""
        return "".join(_GAPS[gap] + word for gap, word in self._gapped())

    @property
    def spans(self) -> list[Span]:
        """Where each word stands in the text."""
        spans, at = [], 0
        for gap, word in zip(
            self.tree.gaps[self.first : self.end], self.tree.words[self.first : self.end], strict=True
        ):
            at += len(_GAPS[gap])
            spans.append(Span(at, at + len(word)))
            at += len(word)
        return spans

    def _gapped(self) -> Iterator[tuple[int, str]]:
        words = slice(self.first, self.end)
        return zip(self.tree.gaps[words], self.tree.words[words], strict=True)


def syntax(weights: Path, treebank: Path, *, by_sentence: bool) -> dict[str, Score]:
    """Parts of speech and arcs on the treebank's words, sentence by sentence or by whole documents."""
    stretches = [one for tree in trees(treebank) for one in _stretches(tree, by_sentence=by_sentence)]
    total = {name: Score(0, 0, 0) for name in ("UPOS", "UAS", "LAS", "sentences")}
    for stretch, answers in zip(stretches, _answers(weights, stretches), strict=True):
        for name, one in _compared(stretch, answers).items():
            total[name] += one
    return total


def sentences(reader: Reader, treebank: Path) -> Score:
    """Exact sentences from the raw text of whole documents."""
    stretches = [Stretch(tree, 0, len(tree.words)) for tree in trees(treebank)]
    total = Score(0, 0, 0)
    for stretch, answers in zip(stretches, reader.answer([stretch.text for stretch in stretches]), strict=True):
        total += score(answers.sentences, _sentences(stretch))
    return total


def _sentences(stretch: Stretch) -> list[Span]:
    spans = stretch.spans
    bounds = [*stretch.tree.starts, len(stretch.tree.words)]
    return [Span(spans[a].start, spans[b - 1].end) for a, b in pairwise(bounds)]


def _stretches(tree: Tree, *, by_sentence: bool) -> Iterator[Stretch]:
    bounds = [*tree.starts, len(tree.words)] if by_sentence else [0, len(tree.words)]
    return (Stretch(tree, a, b) for a, b in pairwise(bounds))


def _answers(weights: Path, stretches: Sequence[Stretch]) -> Iterator[Answers]:
    held = weights_in(weights)
    session, pieces = Session(held, threads=2), Pieces(held.tokenizer)
    cuts = [_cut(stretch, pieces) for stretch in stretches]
    for stretch, cut, heard in zip(stretches, cuts, session.hear(cuts), strict=True):
        yield answers_from(stretch.text, cut.words, heard, held.labels)


def _cut(stretch: Stretch, pieces: Pieces) -> Cut:
    words, gaps = stretch.tree.words[stretch.first : stretch.end], stretch.tree.gaps[stretch.first : stretch.end]
    return pieced(words, [3, *gaps[1:]], stretch.spans, pieces)


def _compared(stretch: Stretch, answers: Answers) -> dict[str, Score]:
    tree, first, size = stretch.tree, stretch.first, stretch.end - stretch.first
    right = {"UPOS": 0, "UAS": 0, "LAS": 0}
    for place, token in enumerate(answers.tokens):
        headed = token.head == tree.heads[first + place] - first
        right["UPOS"] += token.pos == tree.pos[first + place]
        right["UAS"] += headed
        right["LAS"] += headed and token.relation.split(":")[0] == tree.relations[first + place].split(":")[0]
    scores = {name: Score(count, size, size) for name, count in right.items()}
    whole = size == len(tree.words)
    return scores | {"sentences": score(answers.sentences, _sentences(stretch)) if whole else Score(0, 0, 0)}
