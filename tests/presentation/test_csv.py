"""CSV that a spreadsheet shows and never runs."""

import csv
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.presentation._csv import write_csv
from crossread.presentation._sheet import Heading

HEADINGS = (Heading("word", str, "A word."),)


def written(path, *values, **options):
    write_csv(path / "words.csv", HEADINGS, [(value,) for value in values], **options)
    with (path / "words.csv").open(encoding="utf-8", newline="") as file:
        return [row[0] for row in csv.reader(file)][1:]


@pytest.mark.parametrize(
    "formula",
    [
        "=1+1",
        "+1",
        "-2 dead",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\n=1",
        " =1",
        "'=1",
        "＝1",
        "＠x",
        '=HYPERLINK("http://x","y")',
    ],
)
def test_what_begins_like_a_formula_begins_with_an_apostrophe(formula, tmp_path):
    assert written(tmp_path, formula) == [f"'{formula}"]


@pytest.mark.parametrize(
    "words", ["31 dead", "“so-called”", "'quoted' words", "a=b", "", "ضحايا", "line\nbreak, and more"]
)
def test_other_words_stay_as_they_are(words, tmp_path):
    assert written(tmp_path, words, "end") == [words, "end"]


@pytest.mark.parametrize(
    ("value", "cell"),
    [(-5, "-5"), (31.0, "31"), (2.5, "2.5"), (-0.25, "-0.25"), (True, "true"), (False, "false"), (None, "")],
)
def test_numbers_stay_numbers_and_nothing_is_empty(value, cell, tmp_path):
    assert written(tmp_path, value, "end") == [cell, "end"]


def test_a_byte_order_mark_stands_first_where_it_is_asked_for(tmp_path):
    write_csv(tmp_path / "words.csv", HEADINGS, [("é",)], bom=True)

    assert (tmp_path / "words.csv").read_bytes().startswith(b"\xef\xbb\xbfword\r\n")


def test_half_characters_end_nothing(tmp_path):
    assert written(tmp_path, "a\ud800b") == ["a?b"]


@given(text=st.text(alphabet="='+-@ \t\n“a", max_size=8))
def test_every_text_can_be_had_back(text, tmp_path_factory):
    (cell,) = written(tmp_path_factory.mktemp("csv"), text + "|")

    marked = re.match(r"'(?=['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])", cell)

    assert (cell[1:] if marked else cell) == text + "|"
