import os
from contextlib import chdir
from pathlib import Path

import pytest

from crossread.errors import NotFound
from crossread.model import Gap
from crossread.reading import Source, find_sources
from crossread.settings import Settings


def found(*paths: Path, settings: Settings | None = None) -> list[Source | Gap]:
    return list(find_sources(paths, settings=settings or Settings()))


def test_a_folder_is_searched_through_in_the_order_of_names(folder) -> None:
    case = folder({"b.txt": "b", "a/z.md": "z", "a/c.html": "c", "a.pdf": "p"})

    names = [source.name for source in found(case)]

    assert names == ["case/a/c.html", "case/a/z.md", "case/a.pdf", "case/b.txt"]


def test_hidden_files_and_folders_are_left_alone(folder) -> None:
    case = folder({".secret.txt": "no", ".git/config.txt": "no", "seen.txt": "yes"})

    assert [source.name for source in found(case)] == ["case/seen.txt"]


def test_other_files_of_a_folder_are_gaps_that_say_why(folder) -> None:
    case = folder({"a.txt": "a", "photo.jpg": b"\xff\xd8\xff"})

    _, gap = found(case)

    assert gap.item == "case/photo.jpg"
    assert "not of a kind that is taken from a folder (.txt " in gap.reason
    assert "save it as one of these" in gap.reason


def test_a_file_that_is_named_is_tried_whatever_its_ending(folder) -> None:
    case = folder({"account.text.old": "The sluice was opened."})

    (source,) = found(case / "account.text.old")

    assert isinstance(source, Source)
    assert source.raw(100) == b"The sluice was opened."


def test_names_given_from_here_are_kept_as_they_were_given(folder) -> None:
    case = folder({"sub/a.txt": "a"})

    with chdir(case.parent):
        by_folder, by_file = found(Path("case/sub")), found(Path("case/sub/a.txt"))

    assert [source.name for source in (*by_folder, *by_file)] == ["case/sub/a.txt", "case/sub/a.txt"]


def test_a_path_that_is_not_there_stops_before_anything_is_read(folder) -> None:
    case = folder({"a.txt": "a"})

    with pytest.raises(NotFound, match=r"nowhere\.txt: there is no such file or folder; check the name"):
        next(find_sources([case / "a.txt", case / "nowhere.txt"], settings=Settings()))


def test_each_record_of_a_json_lines_file_is_a_source_of_its_own(folder) -> None:
    case = folder({"all.jsonl": '{"text": "one"}\n\n{"text": "three"}'})

    sources = found(case / "all.jsonl")

    assert [source.name for source in sources] == ["all.jsonl#1", "all.jsonl#3"]
    assert [source.raw(100) for source in sources] == [b'{"text": "one"}\n', b'{"text": "three"}']


def test_a_record_longer_than_the_limit_hides_no_other(folder) -> None:
    case = folder({"all.jsonl": b"x" * 500 + b'\n{"text": "two"}\n'})

    long, short = found(case / "all.jsonl", settings=Settings(max_source_bytes=100))

    assert (long.length, short.name, short.raw(100)) == (501, "all.jsonl#2", b'{"text": "two"}\n')


def test_an_empty_json_lines_file_is_a_gap(folder) -> None:
    assert found(folder({"all.jsonl": ""}) / "all.jsonl") == [Gap("all.jsonl", "empty; there is nothing to read in it")]


def test_an_empty_folder_is_a_gap_and_one_within_another_is_none(folder) -> None:
    case = folder({"a.txt": "a"})
    (case / "empty").mkdir()

    assert found(case / "empty") == [Gap("empty", "nothing is in this folder; name one that holds texts")]
    assert [one.name for one in found(case)] == ["case/a.txt"]


def test_a_pipe_is_a_gap_and_does_not_hang(tmp_path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")

    (gap,) = found(tmp_path / "pipe.txt")

    assert gap == Gap("pipe.txt", "neither a file nor a folder; save it as a file first")


def test_a_link_that_leads_nowhere_is_a_gap(tmp_path) -> None:
    (tmp_path / "lost.txt").symlink_to(tmp_path / "gone.txt")

    (gap,) = found(tmp_path)

    assert "neither a file nor a folder" in gap.reason


def test_a_folder_that_leads_back_to_itself_is_not_followed(folder) -> None:
    case = folder({"a.txt": "a"})
    (case / "again").symlink_to(case)

    source, gap = found(case)

    assert source.name == "case/a.txt"
    assert gap == Gap("case/again", "a link to a folder, which is not followed; name that folder itself")


@pytest.mark.skipif(os.getuid() == 0, reason="nothing is forbidden to the superuser")
def test_a_folder_without_permission_is_a_gap_and_the_rest_goes_on(folder) -> None:
    case = folder({"locked/a.txt": "a", "open.txt": "b"})
    (case / "locked").chmod(0)

    gap, source = found(case)
    (case / "locked").chmod(0o700)

    assert gap == Gap("case/locked", "this folder cannot be opened (Permission denied); check its permissions")
    assert source.name == "case/open.txt"


class Locked(type(Path())):
    """A folder that cannot be listed, whoever asks."""

    def is_dir(self) -> bool:
        return True

    def iterdir(self):
        raise PermissionError(13, "Permission denied")


def test_a_folder_that_refuses_to_be_listed_is_a_gap(tmp_path) -> None:
    (gap,) = found(Locked(tmp_path))

    assert gap.reason == "this folder cannot be opened (Permission denied); check its permissions"
