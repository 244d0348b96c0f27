import pytest

from crossread.errors import NotReadable
from crossread.reading import Source


def test_bytes_at_hand_need_no_file() -> None:
    assert Source("note", content=b"The sluice was opened.").raw(100) == b"The sluice was opened."


def test_a_part_of_a_file_is_read_alone(tmp_path) -> None:
    (tmp_path / "all").write_bytes(b"one\ntwo\nthree")

    assert Source("two", tmp_path / "all", start=4, length=4).raw(100) == b"two\n"


def test_a_huge_file_is_refused_without_being_read(tmp_path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(100_000_000_000)

    with pytest.raises(NotReadable, match=r"huge: larger than 20,000,000 bytes; split it"):
        Source("huge", tmp_path / "huge.txt").raw(20_000_000)


def test_a_file_that_went_away_is_refused_with_the_systems_reason(tmp_path) -> None:
    with pytest.raises(NotReadable, match=r"gone: cannot be opened \(No such file or directory\)"):
        Source("gone", tmp_path / "gone").raw(100)
