"""Parquet, every column with its type and its meaning."""

from pyarrow.parquet import read_table

from crossread.presentation._parquet import write_parquet
from crossread.presentation._sheet import Heading

HEADINGS = (
    Heading("words", str, "What is said."),
    Heading("start", int, "Where."),
    Heading("low", float, "The least."),
    Heading("quoted", bool, "Whether."),
)


def test_values_come_back_as_they_were_and_nothing_is_nothing(tmp_path):
    rows = [("=1+1 “ضحايا”\n", 3, 31, True), ("", None, None, False)]

    write_parquet(tmp_path / "one.parquet", HEADINGS, rows)

    assert [tuple(row.values()) for row in read_table(tmp_path / "one.parquet").to_pylist()] == rows


def test_columns_have_their_types_and_meanings_even_without_rows(tmp_path):
    write_parquet(tmp_path / "one.parquet", HEADINGS, [])

    schema = read_table(tmp_path / "one.parquet").schema
    assert [str(field.type) for field in schema] == ["string", "int64", "double", "bool"]
    assert [field.metadata[b"meaning"].decode() for field in schema] == [one.meaning for one in HEADINGS]


def test_half_characters_end_nothing(tmp_path):
    write_parquet(tmp_path / "one.parquet", HEADINGS, [("a\ud800b", 1, 1.0, True)])

    assert read_table(tmp_path / "one.parquet").to_pylist()[0]["words"] == "a?b"
