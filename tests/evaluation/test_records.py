import gzip
from pathlib import Path

import pytest

from crossread.errors import NotFound
from crossread.evaluation._records import records


def test_packed_and_unpacked_files_give_the_same_records(tmp_path: Path) -> None:
    lines = b'{"id":"a"}\n{"id":"b"}\n'
    (tmp_path / "set.jsonl").write_bytes(lines)
    (tmp_path / "set.jsonl.gz").write_bytes(gzip.compress(lines))

    plain, packed = (list(records(tmp_path / name)) for name in ("set.jsonl", "set.jsonl.gz"))

    assert plain == packed == [{"id": "a"}, {"id": "b"}]


def test_a_set_that_is_not_there_says_which_option_names_the_folder(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="--data"):
        list(records(tmp_path / "nothing.jsonl"))
