"""The whole way with a language model: a server on this machine, a case on disk, and a report."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest
from tests.inference.chat_server import ChatServer, in_turn, saying, sending, serving

from crossread.case import Case
from crossread.inference import LexiconReader, Reader
from crossread.inference._language_model import LanguageModelReader
from crossread.pipeline import Instruments
from crossread.settings import Settings
from crossread.testing import HashingEmbedder

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
TEXT = "The keeper was heard by the council. “We saw smoke,” Ida Vorn told it on Sunday.\n"


def quoted(words: str) -> dict[str, str]:
    return {"words": words, "context": ""}


def sheet(*techniques: str) -> str:
    told = {"cue": [quoted("told")], "source": [quoted("Ida Vorn")], "content": [quoted("“We saw smoke,”")]}
    evil = [{"words": quoted(words), "technique": "Doubt"} for words in techniques]
    return json.dumps({"attributions": [told], "techniques": evil})


def instruments(server: ChatServer, **changed: Any) -> Instruments:
    def opener(settings: Settings) -> Reader:
        return LanguageModelReader(settings.language_model, LexiconReader())

    settings = Settings(language_model=server.settings(**changed))
    return Instruments(settings, reader_opener=opener, embedder_opener=lambda _: HashingEmbedder())


@pytest.fixture
def account(tmp_path: Path) -> Path:
    path = tmp_path / "account.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_what_the_model_answers_is_in_the_reading_and_the_reading_says_who_answered(account: Path) -> None:
    with serving(saying(sheet("evil"))) as server, Case.of([account], instruments(server)) as case:
        (reading,) = case.read()

    assert [(one.speaker, reading.document[one.content[0]]) for one in reading.attributions] == [
        ("Ida Vorn", "“We saw smoke,”")
    ]
    assert "language model parrot" in reading.runs[0].version
    assert any("“evil” stands in the passage nowhere" in gap.reason for gap in reading.gaps)


def test_a_reading_that_the_model_did_not_answer_is_made_again_next_time(account: Path, tmp_path: Path) -> None:
    kept = tmp_path / "orm.crossread"
    with serving(in_turn(sending(500), saying(sheet()))) as server:
        with Case.new(kept, instruments(server, attempts=1)) as case:
            case.add([account])
            first = case.compare()
        with Case.open(kept, instruments(server)) as case:
            second, third = case.compare(), case.compare()

    assert first.readings[0].runs[0].version == LexiconReader.name
    (row,) = [row for row in first.view("gaps").tables[0].rows if "the server answered 500" in row[1].text]
    assert row[0].text == account.name
    assert second.readings[0].attributions
    assert not any("the server answered 500" in gap.reason for gap in second.comparison.gaps)
    assert third == second
    assert len(server.asked) == 2


def test_the_key_is_in_no_file_log_or_view(
    account: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    kept, key = tmp_path / "orm.crossread", "sesame-opens"

    with serving(in_turn(sending(503), sending(401), saying(sheet()))) as server:
        used = instruments(server, key=key, attempts=2)
        with Case.new(kept, used) as case:
            case.add([account])
            page = case.compare().report()

    assert any(key in asked.headers["Authorization"] for asked in server.asked)
    assert key.encode() not in kept.read_bytes()
    assert key not in page + caplog.text + repr(used) + "".join(capfd.readouterr())


def test_what_a_hostile_model_writes_is_shown_as_text_and_never_runs(account: Path) -> None:
    hostile = "<script>alert('x')</script><img src=x onerror=alert(1)>"

    with serving(saying(sheet(hostile))) as server, Case.of([account], instruments(server)) as case:
        page = case.compare().report()

    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;script&gt;alert" in page
