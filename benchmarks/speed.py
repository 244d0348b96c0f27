"""How long the way from files to report takes, which share each stage has, and how much memory it needs.

    python benchmarks/speed.py ../shared/accounts/idlib           the two founding texts
    python benchmarks/speed.py ../shared/data/fakes/articles.jsonl

Each figure stands beside a ratio in the same run: the time of the embedder alone over the same texts, one pass of a
network of the reader's size without heads. Absolute seconds belong to the machine that they were taken on.
"""

import argparse
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crossread import comparison, extraction, linking, pipeline, presentation
from crossread.model import Capture
from crossread.pipeline import Instruments
from crossread.settings import Settings


class Clock:
    """Seconds and peak memory of each stage."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.stages: dict[str, float] = {}
        self.peaks: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Add the time that the block takes to a stage."""
        start = time.perf_counter()
        yield
        self.stages[name] = self.stages.get(name, 0.0) + time.perf_counter() - start
        self.peaks[name] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(paths: list[Path], threads: int) -> None:
    """Run the whole way stage by stage and print what each took."""
    instruments, clock = Instruments(Settings(threads=threads)), Clock()
    bare = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with clock.stage("open networks"):
        instruments.reader.answer(["A first word."])
        instruments.embedder.embed(["A first word."])
    with clock.stage("capture"):
        captures = [one for one in pipeline.take_in(paths, instruments) if isinstance(one, Capture)]
    texts = [capture.document.text for capture in captures]
    answers = []
    with clock.stage("reader"):
        size = instruments.settings.batch_documents
        for at in range(0, len(texts), size):
            answers += instruments.reader.answer(texts[at : at + size])
    with clock.stage("extraction"):
        readings = [extraction.read(*pair) for pair in zip(captures, answers, strict=True)]
    del answers
    with clock.stage("embedder"):
        statements = [statement for one in readings for statement in linking.statements_in(one)]
        vectors = instruments.embedder.embed(linking.words_to_embed(readings, statements))
    with clock.stage("linking"):
        linked = linking.link(readings, statements, vectors, same_at=instruments.settings.same_claim_at)
    with clock.stage("comparison"):
        made = comparison.compare(readings, linked)
    with clock.stage("report"):
        page = presentation.report(made, readings, title="benchmark")
    whole = sum(clock.stages.values())
    with clock.stage("(embedder over all texts, for the ratio)"):
        instruments.embedder.embed([text[at : at + 800] for text in texts for at in range(0, len(text), 800)])
    words = sum(len(text.split()) for text in texts)
    print(f"{len(texts)} documents, {words} words, {len(statements)} statements, {len(made.claims)} claims")
    print(f"report of {len(page) / 1e6:.1f} MB")
    for name, seconds in clock.stages.items():
        print(f"{name:<42}{seconds:8.2f} s {seconds / whole:6.1%}  peak {clock.peaks[name]:6.0f} MB")
    reference = clock.stages["(embedder over all texts, for the ratio)"]
    print(f"whole way {whole:.2f} s = {whole / reference:.1f} passes of the bare network; imports alone {bare:.0f} MB")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("paths", nargs="+", type=Path)
    arguments.add_argument("--threads", type=int, default=2)
    given = arguments.parse_args()
    measure(given.paths, given.threads)
    sys.exit(0)
