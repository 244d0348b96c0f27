"""The whole way with doubles in place of the networks."""

import pickle
from collections.abc import Sequence
from pathlib import Path

import pytest

from crossread import pipeline
from crossread.model import Answers, Capture, Gap, Span, Token
from crossread.pipeline import Instruments
from crossread.settings import Settings
from crossread.testing import HashingEmbedder, ScriptedReader, capture


def scripted(_: Settings) -> ScriptedReader:
    return ScriptedReader()


def hashing(_: Settings) -> HashingEmbedder:
    return HashingEmbedder()


class FailingReader(ScriptedReader):
    """Answers with a word that hangs on one that is not there."""

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        lost = Token(0, 3, "NOUN", head=99, relation="nsubj")
        return [Answers(tokens=(lost,), sentences=(Span(0, len(text)),)) for text in texts]


@pytest.fixture
def instruments() -> Instruments:
    return Instruments(reader_opener=scripted, embedder_opener=hashing)


def test_every_source_becomes_a_capture_or_a_gap(tmp_path: Path, instruments: Instruments) -> None:
    (tmp_path / "a.txt").write_text("The bridge at Orm fell on Sunday, the council said.", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.exe").write_bytes(b"MZ\x00\x01")

    taken = list(pipeline.take_in([tmp_path], instruments))

    assert [type(one) for one in taken].count(Capture) == 1
    assert {Path(one.item).name for one in taken if isinstance(one, Gap)} == {"b.txt", "c.exe"}


def test_a_text_in_a_language_that_is_not_read_keeps_its_blocks_and_says_so(instruments: Instruments) -> None:
    foreign = capture("Die Brücke ist eingestürzt.", language="de")

    (reading,) = pipeline.read([foreign], instruments)

    assert reading.blocks == foreign.blocks
    assert not reading.attributions
    assert not reading.is_read


def test_one_document_that_breaks_the_extraction_leaves_a_gap_and_the_rest_goes_on() -> None:
    broken = Instruments(reader_opener=lambda _: FailingReader(), embedder_opener=hashing)
    captures = [capture("One."), capture("Zwei.", language="de")]

    readings = list(pipeline.read(captures, broken))

    assert len(readings) == len(captures)
    assert "could not be read" in readings[0].gaps[-1].reason


def test_readings_do_not_depend_on_the_size_of_the_batch() -> None:
    captures = [capture(f"Sentence number {number} stands here.") for number in range(7)]
    one, many = (
        Instruments(Settings(batch_documents=size), reader_opener=scripted, embedder_opener=hashing) for size in (1, 7)
    )

    assert list(pipeline.read(captures, one)) == list(pipeline.read(captures, many))


def test_no_accounts_make_an_empty_contest(instruments: Instruments) -> None:
    made = pipeline.compare([], [], instruments)

    assert made.documents == ()
    assert made.claims == ()


def test_the_step_of_the_pipeline_can_be_posted() -> None:
    assert pickle.loads(pickle.dumps(pipeline._read_one)) is pipeline._read_one  # noqa: S301 -- our own bytes
