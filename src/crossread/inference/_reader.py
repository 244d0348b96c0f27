"""The reader that the package ships: one small network that reads a text once and answers many questions."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from crossread.inference._colours import ranked
from crossread.inference._decoding import answers_from
from crossread.inference._nesting import Depths
from crossread.inference._pieces import Pieces
from crossread.inference._session import Session
from crossread.inference._weights import SHIPPED, weights_in
from crossread.inference._windows import Cut, cut, divided
from crossread.model import Answers, Span

_TEXTS_AT_ONCE = 64


class NetworkReader:
    """Reads with the trained network; the same answers for a text whatever is asked beside it."""

    def __init__(self, folder: Path | None = None, *, threads: int = 2) -> None:
        weights = weights_in(folder or SHIPPED)
        self.name = weights.name
        self._labels = weights.labels
        self._pieces = Pieces(weights.tokenizer)
        self._session = Session(weights, threads=threads)
        self._depths = Depths(self._session, weights.labels)

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """Answers about each text, in order."""
        slices = (texts[at : at + _TEXTS_AT_ONCE] for at in range(0, len(texts), _TEXTS_AT_ONCE))
        return [answers for some in slices for answers in self._answer(some)]

    def answer_words(self, texts: Sequence[str], words: Sequence[Sequence[Span]]) -> list[Answers]:
        """Answers about texts whose words are known already."""
        pairs = zip(texts, words, strict=True)
        return self._decide(texts, [divided(text, spans, self._pieces) for text, spans in pairs])

    def techniques_of(self, texts: Sequence[str], given: Sequence[Sequence[Span]]) -> list[list[list[str]]]:
        """For stretches of each text that are known to persuade, the techniques, the likeliest first."""
        cuts = [cut(text, self._pieces) for text in texts]
        return [
            [ranked(own.words, span, heard, self._labels) for span in spans]
            for own, heard, spans in zip(cuts, self._session.hear(cuts), given, strict=True)
        ]

    def _answer(self, texts: Sequence[str]) -> list[Answers]:
        return self._decide(texts, [cut(text, self._pieces) for text in texts])

    def _decide(self, texts: Sequence[str], cuts: Sequence[Cut]) -> list[Answers]:
        heard = self._session.hear(cuts)
        answers = [
            answers_from(text, own.words, told, self._labels)
            for text, own, told in zip(texts, cuts, heard, strict=True)
        ]
        deep = self._depths.added(texts, cuts, heard, [one.cues for one in answers])
        return [replace(one, cues=cues) for one, cues in zip(answers, deep, strict=True)]
