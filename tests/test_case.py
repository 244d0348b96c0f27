"""A case: added to, read again only where something changed, judged."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from crossread import Case
from crossread.errors import BadInput, NotFound
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


def test_what_came_of_a_forecast_is_kept_with_the_passage_that_shows_it(
    accounts: Path,
) -> None:
    (accounts / "c.txt").write_text("The mayor said that the old bridge will open by June 2031.", encoding="utf-8")

    with Case.of([accounts]) as case:
        (forecast,) = case.compare().comparison.forecasts
        made = case.settle(forecast.id, "met", by="ida", passage="The bridge stands")

        assert case.judgements == (made,)
        assert made.passage == f"{case.documents[1].id}:0-17"
        with pytest.raises(NotFound, match="no forecast has this id"):
            case.settle(f"{case.documents[0].id}:0-11", "met", by="ida", passage="The bridge stands")


def test_a_forecast_is_not_met_without_a_passage(accounts: Path, instruments: Instruments) -> None:
    with Case.of([accounts], instruments) as case, pytest.raises(BadInput, match="by a passage that shows it"):
        case.judge(Subject.FORECAST, f"{case.documents[0].id}:0-11", Decision.ACCEPT, by="ida", value="met")


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


def test_judgements_are_appended_and_stay_after_reopening(accounts: Path, tmp_path: Path) -> None:
    path = tmp_path / "bridge.crossread"
    (accounts / "c.txt").write_text("The council met Ana Kovel in Sarn.", encoding="utf-8")
    with Case.new(path) as case:
        case.add([accounts])
        case.judge(Subject.PLACE, "Sarn", Decision.REJECT, by="ida", why="another Sarn")
        case.judge(Subject.PLACE, "Sarn", Decision.UNDO, by="ida")

    with Case.open(path) as case:
        assert [one.decision for one in case.judgements] == [Decision.REJECT, Decision.UNDO]


def test_only_a_decision_of_ones_own_that_stands_can_be_taken_back(accounts: Path) -> None:
    (accounts / "c.txt").write_text("The council met Ana Kovel in Sarn.", encoding="utf-8")
    with Case.of([accounts]) as case:
        case.judge(Subject.PLACE, "Sarn", Decision.REJECT, by="ida")
        with pytest.raises(NotFound, match="ola has decided nothing"):
            case.judge(Subject.PLACE, "Sarn", Decision.UNDO, by="ola")

        assert len(case.judgements) == 1


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


def capture_of(hour: int, words: str) -> str:
    return f"---\nurl: https://vale.example/bridge\ncaptured: 2031-05-12T{hour:02}:00:00\n---\n\n{words}\n"


@pytest.fixture
def captures(accounts: Path) -> Path:
    for hour, words in ((8, "The bridge of Orm fell at dawn."), (19, "The bridge of Orm may have fallen at dawn.")):
        (accounts / f"hour-{hour}.txt").write_text(capture_of(hour, words), encoding="utf-8")
    return accounts


def test_of_two_captures_of_one_address_the_newer_counts(captures: Path, instruments: Instruments) -> None:
    with Case.of([captures], instruments) as case:
        contest = case.compare()

    assert len(contest.readings) == 4
    assert [one.name for one in contest.comparison.documents] == [
        "accounts/a.txt",
        "accounts/b.txt",
        "accounts/hour-19.txt",
    ]
    (revision,) = contest.comparison.revisions
    assert [one.name for one in contest.comparison.earlier] == ["accounts/hour-8.txt"]
    assert [edit.kind for edit in revision.edits] == ["reworded"]


def test_a_capture_that_is_added_later_takes_the_place_of_the_older(
    captures: Path, instruments: Instruments, tmp_path: Path
) -> None:
    with Case.new(tmp_path / "bridge.crossread", instruments) as case:
        case.add([captures / "hour-8.txt", captures / "a.txt"])
        before = case.compare().comparison
        case.add([captures / "hour-19.txt"])
        after = case.compare().comparison

    assert [one.name for one in before.documents] == ["hour-8.txt", "a.txt"]
    assert [one.name for one in after.documents] == ["hour-19.txt", "a.txt"]
    assert (before.revisions, len(after.revisions)) == ((), 1)


def test_a_contest_is_exported_as_tables(accounts: Path, instruments: Instruments, tmp_path: Path) -> None:
    with Case.of([accounts], instruments) as case:
        written = case.compare().export(tmp_path / "ledgers", bom=True)

    documents = (tmp_path / "ledgers" / "documents.csv").read_text(encoding="utf-8-sig")
    assert tmp_path / "ledgers" / "claims.csv" in written
    assert documents.count("accounts/") == 2


def test_a_source_that_is_switched_off_is_as_if_never_heard_and_the_case_keeps_it(
    accounts: Path, instruments: Instruments, tmp_path: Path
) -> None:
    with Case.new(tmp_path / "bridge.crossread", instruments) as case:
        case.add([accounts])
        without = case.compare(without=["accounts/b.txt"]).comparison
        whole = case.compare().comparison

    assert [one.name for one in without.documents] == ["accounts/a.txt"]
    assert without.gaps[0].item == "accounts/b.txt"
    assert len(whole.documents) == 2
    assert "accounts/b.txt" not in [gap.item for gap in whole.gaps if "switched off" in gap.reason]


def test_a_source_that_nobody_names_cannot_be_switched_off(accounts: Path, instruments: Instruments) -> None:
    with (
        Case.of([accounts], instruments) as case,
        pytest.raises(NotFound, match="nobody is called 'the harbour master'"),
    ):
        case.compare(without=["the harbour master"])


def test_a_case_is_shown_as_it_was_known_on_a_day(accounts: Path, instruments: Instruments) -> None:
    for name, day in (("a.txt", "2031-05-04"), ("b.txt", "2031-05-09")):
        text = (accounts / name).read_text(encoding="utf-8")
        (accounts / name).write_text(f"---\npublished: {day}\n---\n{text}", encoding="utf-8")

    with Case.of([accounts], instruments) as case:
        known = case.compare(as_of="2031-05-05").comparison
        whole = case.compare().comparison

    assert [one.name for one in known.documents] == ["accounts/a.txt"]
    assert (known.as_of, [one.name for one in known.not_yet_told]) == ("2031-05-05", ["accounts/b.txt"])
    assert len(whole.documents) == 2
    assert (whole.as_of, whole.not_yet_told) == ("", ())


def test_a_case_of_which_nothing_had_been_told_is_refused(accounts: Path, instruments: Instruments) -> None:
    with Case.of([accounts], instruments) as case, pytest.raises(NotFound, match="no account was published up to 1999"):
        case.compare(as_of="1999")


def test_one_path_alone_is_a_source(accounts: Path, instruments: Instruments) -> None:
    with Case.of(str(accounts), instruments) as one, Case.of([accounts], instruments) as several:
        assert one.documents == several.documents


def test_a_source_without_a_name_is_refused_and_not_taken_for_the_folder_one_is_in(instruments: Instruments) -> None:
    with pytest.raises(BadInput, match="a source has no name"):
        Case.of([""], instruments)


def test_a_view_that_is_not_there_is_refused_with_those_that_are(accounts: Path, instruments: Instruments) -> None:
    with Case.of([accounts], instruments) as case, pytest.raises(BadInput, match=r"'figurs'.*overview.*figures"):
        case.compare().view("figurs")
