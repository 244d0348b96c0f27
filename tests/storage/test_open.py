import os
import sqlite3

import pytest

from crossread.errors import BadInput, CaseDamaged, NotFound
from crossread.storage import is_case, open_case
from crossread.testing import capture

ONE = capture("Sluice opened\n\nThe keeper said so.", name="one.txt")


@pytest.fixture
def case(tmp_path):
    path = tmp_path / "case.crossread"
    store = open_case(path, create=True)
    store.add(ONE)
    store.close()
    return path


def test_a_case_is_one_file_and_known_as_a_case(case) -> None:
    assert [path.name for path in case.parent.iterdir()] == ["case.crossread"]
    assert is_case(case)


def test_a_case_opens_with_everything_that_was_kept(case) -> None:
    store = open_case(case)

    assert list(store.captures()) == [ONE]
    store.close()


def test_a_case_that_is_there_is_not_made_again(case) -> None:
    with pytest.raises(BadInput, match=r"there is something of this name already; choose another name"):
        open_case(case, create=True)

    assert is_case(case)


def test_an_empty_file_that_waits_for_a_case_is_used(tmp_path) -> None:
    path = tmp_path / "waiting"
    path.touch()

    open_case(path, create=True).close()

    assert is_case(path)


def test_a_case_that_is_not_there_says_how_to_make_one(tmp_path) -> None:
    with pytest.raises(NotFound, match=r"there is no such case; check the name, or make one with `crossread new`"):
        open_case(tmp_path / "nowhere")


def test_a_case_in_a_folder_that_is_not_there_is_not_made(tmp_path) -> None:
    with pytest.raises(NotFound, match="there is no folder"):
        open_case(tmp_path / "no" / "case", create=True)


@pytest.mark.parametrize("content", [b"", b"The sluice was opened.", b"SQLite format 3\x00", bytes(5000)])
def test_another_kind_of_file_is_no_case_and_stays_as_it_is(tmp_path, content: bytes) -> None:
    path = tmp_path / "account.txt"
    path.write_bytes(content)

    with pytest.raises(CaseDamaged, match="not a case file"):
        open_case(path)

    assert path.read_bytes() == content
    assert not is_case(path)


def test_another_programs_database_is_no_case(tmp_path) -> None:
    connection = sqlite3.connect(tmp_path / "other.db")
    connection.execute("CREATE TABLE things (name)")
    connection.close()

    with pytest.raises(CaseDamaged, match="not a case file"):
        open_case(tmp_path / "other.db")


def test_a_case_may_have_any_name_that_a_file_may_have(tmp_path) -> None:
    path = tmp_path / "the river? #1 %20 & “more”"

    open_case(path, create=True).close()

    assert is_case(path)


def test_a_pipe_is_no_case_and_does_not_hang(tmp_path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert not is_case(tmp_path / "pipe")


def test_a_folder_is_no_case(tmp_path) -> None:
    assert not is_case(tmp_path)
    with pytest.raises(CaseDamaged, match="not a case file"):
        open_case(tmp_path)


def test_a_case_of_a_newer_version_asks_for_an_update(case) -> None:
    connection = sqlite3.connect(case)
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(CaseDamaged, match=r"made by a newer version of Crossread \(its tables are 99\); update"):
        open_case(case)


@pytest.mark.parametrize("share", [0.3, 0.7])
def test_a_case_that_was_cut_off_is_damaged(case, share: float) -> None:
    content = case.read_bytes()
    case.write_bytes(content[: int(len(content) * share)])

    with pytest.raises(CaseDamaged, match="damaged"):
        open_case(case)


def test_a_case_with_a_page_overwritten_is_damaged(case) -> None:
    content = bytearray(case.read_bytes())
    content[4096:8192] = b"\xa5" * 4096
    case.write_bytes(content)

    with pytest.raises(CaseDamaged, match="go back to a copy of it"):
        open_case(case)
