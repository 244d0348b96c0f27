from pathlib import Path

from crossread.evaluation._bench import Bench
from crossread.evaluation._gold import GOLD, SCORER, TEXT, gold
from crossread.inference import LexiconReader, Reader


class PlainBench(Bench):
    """A bench whose network is the plain rules."""

    @property
    def reader(self) -> Reader:
        """The rules."""
        return self.plain


def test_the_reading_that_is_scored_is_of_the_bench_s_reader(tmp_path: Path) -> None:
    for name in (TEXT, GOLD, SCORER):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / TEXT).write_text("The warden said the gate was shut.", encoding="utf-8")
    scorer = "def score(reading, gold):\n    return {'exact_f1': {}, 'text': %r in str(reading['runs'])}\n"
    (tmp_path / SCORER).write_text(scorer % LexiconReader().name, encoding="utf-8")
    (tmp_path / GOLD).write_text('{"meta": []}', encoding="utf-8")

    assert [line.score for line in gold(PlainBench(tmp_path, 1)).lines] == [1.0]
