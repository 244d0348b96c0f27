from collections.abc import Sequence
from dataclasses import dataclass, field

from crossread.evaluation._bench import Remembering
from crossread.model import Answers, Span


@dataclass
class CountingReader:
    """A reader that notes what it is asked, and answers one sentence of the text's length."""

    asked: list[list[str]] = field(default_factory=list)
    name: str = "counting"

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """One sentence a text."""
        self.asked.append(list(texts))
        return [Answers(sentences=(Span(0, len(text)),)) for text in texts]


def test_a_text_is_read_once_and_answered_wherever_it_is_asked_for() -> None:
    reader = CountingReader()
    remembering = Remembering(reader)

    first, second = remembering.answer(["one", "three", "one"]), remembering.answer(["four", "three"])

    assert reader.asked == [["one", "three"], ["four"]]
    assert [one.sentences[0].end for one in (*first, *second)] == [3, 5, 3, 4, 5]
    assert remembering.name == "counting"
