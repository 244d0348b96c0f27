"""A case: added to, read again only where something changed, judged."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from crossread import Case
from crossread.errors import NotFound
from crossread.model import Answers, Decision, Subject
from crossread.pipeline import Instruments
from crossread.settings import Settings
from crossread.testing import HashingEmbedder, ScriptedReader


class CountingReader(ScriptedReader):
    """Counts the texts that it was asked about."""

    asked: int = 0

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        object.__setattr__(self, "asked", self.asked + len(texts))
        return super().answer(texts)


@pytest.fixture
def reader() -> CountingReader:
    return CountingReader()


@pytest.fixture
def instruments(reader: CountingReader) -> Instruments:
    return Instruments(reader_opener=lambda _: reader, embedder_opener=lambda _: HashingEmbedder())


@pytest.fixture
def accounts(tmp_path: Path) -> Path:
    folder = tmp_path / "accounts"
    folder.mkdir()
    for name, words in {
        "a": "The council said that the bridge fell.",
        "b": "The bridge stands, says the mayor.",
    }.items():
        (folder / f"{name}.txt").write_text(words, encoding="utf-8")
    return folder


def test_a_document_that_is_there_already_is_not_added_twice(accounts: Path, instruments: Instruments) -> None:
    with Case.of([accounts], instruments) as case:
        added = case.add([accounts / "a.txt"])

        assert added.documents == ()
        assert len(added.known) == 1
        assert len(case.documents) == 2


def test_one_content_under_two_names_is_one_account_and_a_gap_says_so(accounts: Path, instruments: Instruments) -> None:
    (accounts / "copy.txt").write_bytes((accounts / "a.txt").read_bytes())

    with Case.of([accounts], instruments) as case:
        comparison = case.compare().comparison

    assert len(comparison.documents) == 2
    assert [gap.reason for gap in comparison.gaps if gap.item.endswith("copy.txt")] == [
        f"the same content as {comparison.documents[0].name}; it is one account and counts once"
    ]


def test_only_what_is_new_is_read_again(
    accounts: Path, instruments: Instruments, reader: CountingReader, tmp_path: Path
) -> None:
    path = tmp_path / "bridge.crossread"
    with Case.new(path, instruments) as case:
        case.add([accounts])
        case.read()
    (accounts / "c.txt").write_text("A third account says that the bridge fell twice.", encoding="utf-8")

    with Case.open(path, instruments) as case:
        case.add([accounts])
        readings = case.read()

    assert len(readings) == 3
    assert reader.asked == 3


def test_a_removed_document_is_gone_from_the_contest(accounts: Path, instruments: Instruments) -> None:
    with Case.of([accounts], instruments) as case:
        removed = case.remove(case.documents[0].name)

        assert removed.id not in {document.id for document in case.compare().comparison.documents}


def test_removing_what_is_not_there_says_what_to_do(accounts: Path, instruments: Instruments) -> None:
    with Case.of([accounts], instruments) as case, pytest.raises(NotFound, match=r"no document is called 'x\.txt'"):
        case.remove("x.txt")


def test_judgements_are_appended_and_stay_after_reopening(
    accounts: Path, instruments: Instruments, tmp_path: Path
) -> None:
    path = tmp_path / "bridge.crossread"
    with Case.new(path, instruments) as case:
        case.add([accounts])
        case.judge(Subject.MERGE, "a = b", Decision.ACCEPT, by="ida", why="same place")
        case.judge(Subject.MERGE, "a = b", Decision.UNDO, by="ida")

    with Case.open(path, instruments) as case:
        assert [one.decision for one in case.judgements] == [Decision.ACCEPT, Decision.UNDO]


def test_a_gap_met_while_adding_is_shown_in_the_contest(accounts: Path, instruments: Instruments) -> None:
    (accounts / "empty.txt").write_bytes(b"")

    with Case.of([accounts], instruments) as case:
        gaps = case.compare().comparison.gaps

    assert any(gap.item.endswith("empty.txt") for gap in gaps)


def test_settings_reach_the_networks(accounts: Path) -> None:
    seen: list[int] = []

    def opener(settings: Settings) -> ScriptedReader:
        seen.append(settings.threads)
        return ScriptedReader()

    with Case.of([accounts], Instruments(Settings(threads=7), reader_opener=opener)) as case:
        case.read()

    assert seen == [7]
