"""The whole way with doubles in place of the networks."""

import pickle
from collections.abc import Sequence
from pathlib import Path

import pytest

from crossread import pipeline
from crossread.inference import LexiconReader
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


def test_what_the_reader_could_not_answer_is_a_gap_of_the_reading_and_its_run_says_who_answered() -> None:
    told = Answers(sentences=(Span(0, 4),), gaps=(Gap("characters 0 to 4", "not answered"),), by="a lesser reader")
    asked = Instruments(reader_opener=lambda _: ScriptedReader({"One.": told}), embedder_opener=hashing)

    whole, part = pipeline.read([capture("Two."), capture("One.")], asked)

    assert part.gaps == (Gap("account.txt", "characters 0 to 4: not answered"),)
    assert part.runs[0].version == "a lesser reader"
    assert asked.key_of(part) != asked.reading_key
    assert (whole.gaps, whole.runs[0].version, asked.key_of(whole)) == ((), "scripted", asked.reading_key)
    assert asked.comparison_key([part], []) != asked.comparison_key([whole], [])


def test_readings_do_not_depend_on_the_size_of_the_batch() -> None:
    captures = [capture(f"Sentence number {number} stands here.") for number in range(7)]
    one, many = (
        Instruments(Settings(batch_documents=size), reader_opener=scripted, embedder_opener=hashing) for size in (1, 7)
    )

    assert list(pipeline.read(captures, one)) == list(pipeline.read(captures, many))


def test_what_dozens_count_is_a_setting_that_makes_another_reading() -> None:
    text = [capture("Dozens of villagers were killed at Orm.")]
    least, coded = (
        Instruments(Settings(vague_table=table), reader_opener=lambda _: LexiconReader(), embedder_opener=hashing)
        for table in ("least", "acled")
    )

    (one,), (other,) = list(pipeline.read(text, least)), list(pipeline.read(text, coded))

    assert [(figure.low, figure.modifier) for figure in one.figures] == [(24, "Dozens")]
    assert [(figure.low, figure.modifier) for figure in other.figures] == [(12, "Dozens")]
    assert least.reading_key != coded.reading_key
    assert [run.version[:21] for run in other.runs if run.component == "vague words"] == ["couple 2, few 2, hand"]


def test_no_accounts_make_an_empty_contest(instruments: Instruments) -> None:
    made = pipeline.compare([], [], instruments)

    assert made.documents == ()
    assert made.claims == ()


def test_the_step_of_the_pipeline_can_be_posted() -> None:
    assert pickle.loads(pickle.dumps(pipeline._read_one)) is pipeline._read_one  # noqa: S301 -- our own bytes
