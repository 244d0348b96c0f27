"""All ledgers of a case as files."""

import csv
import subprocess
import sys

import pytest
from pyarrow.parquet import read_table

from crossread.errors import BadInput
from crossread.model import Comparison, Reading
from crossread.presentation import SHEETS, export
from crossread.presentation._index import index_of
from crossread.presentation._sheet import PLACE

EXPORTED = {
    Comparison: {
        "documents": "documents",
        "earlier": "documents",
        "entities": "entities",
        "places": "places",
        "statements": "statements",
        "claims": "claims",
        "relations": "relations",
        "ledger": "figures",
        "labels": "labels",
        "origins": "origins",
        "timeline": "timeline",
        "forecasts": "forecasts",
        "sources": "sources",
        "one_sided": "one_sided",
        "gaps": "gaps",
        "runs": "runs",
        "revisions": "changes",
        "styles": "styles",
        "events": "events",
        "clashes": "clashes",
        "as_of": "not_yet_told",
        "not_yet_told": "not_yet_told",
        "roles": "roles",
    },
    Reading: {
        "document": "documents",
        "attributions": "attributions",
        "mentions": "mentions",
        "entities": "entities",
        "figures": "figures",
        "times": "times",
        "citations": "citations",
        "labels": "labels",
        "techniques": "techniques",
        "style_marks": "style_marks",
        "roles": "roles",
        "forecasts": "forecasts",
        "propositions": "statements",
        "gaps": "gaps",
        "runs": "runs",
        "events": "events",
        "portraits": "event_merges",
        "event_orders": "event_orders",
    },
}
"""In which table each part of the contract is found."""
NOT_EXPORTED = {"schema", "blocks", "sentences"}


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("type_", EXPORTED)
def test_every_part_of_the_contract_is_in_a_table(type_):
    found = EXPORTED[type_]

    assert set(type_.__dataclass_fields__) - NOT_EXPORTED == set(found)
    assert set(found.values()) <= set(SHEETS)


def test_every_table_is_written_with_its_columns(contest, tmp_path):
    written = export(contest.comparison, contest.readings, tmp_path / "ledgers")

    assert [path.name for path in written] == [f"{name}.csv" for name in SHEETS]
    for path in written:
        with path.open(encoding="utf-8", newline="") as file:
            assert tuple(next(csv.reader(file))) == tuple(one.name for one in SHEETS[path.stem].headings)


def test_every_passage_is_the_text_from_start_to_end(recaptured, tmp_path):
    texts = {one.id: one.text for one in (*recaptured.comparison.documents, *recaptured.comparison.earlier)}

    export(recaptured.comparison, recaptured.readings, tmp_path, format="parquet")

    for name in (name for name, sheet in SHEETS.items() if sheet.is_placed):
        for row in read_table(tmp_path / f"{name}.parquet").to_pylist():
            if row["start"] is not None:
                assert row["passage"] == texts[row["document"]][row["start"] : row["end"]]


def test_both_formats_hold_the_same_rows(contest, tmp_path):
    export(contest.comparison, contest.readings, tmp_path)
    export(contest.comparison, contest.readings, tmp_path, format="parquet")

    for name in SHEETS:
        assert len(rows_of(tmp_path / f"{name}.csv")) == read_table(tmp_path / f"{name}.parquet").num_rows


def test_an_export_explains_itself(contest, tmp_path):
    export(contest.comparison, contest.readings, tmp_path)

    explained = {(row["table"], row["column"]) for row in rows_of(tmp_path / "columns.csv")}
    assert explained == {(name, one.name) for name, sheet in SHEETS.items() for one in sheet.headings}


def test_values_are_of_the_type_of_their_column(hostile):
    index = index_of(hostile.comparison, hostile.readings)

    for sheet in SHEETS.values():
        for row in sheet.values(index):
            for heading, value in zip(sheet.headings, row, strict=True):
                wanted = (int, float) if heading.type is float else heading.type
                assert value is None or isinstance(value, wanted), (sheet.name, heading.name)


def test_ids_join_and_names_are_plain():
    for sheet in SHEETS.values():
        names = [one.name for one in sheet.headings]
        assert len(names) == len(set(names))
        assert all(name.isidentifier() and name.islower() for name in names)
        assert not sheet.is_placed or sheet.headings[: len(PLACE)] == PLACE


def test_an_older_export_is_replaced(contest, recaptured, tmp_path):
    export(recaptured.comparison, recaptured.readings, tmp_path)

    export(contest.comparison, contest.readings, tmp_path)

    assert rows_of(tmp_path / "changes.csv") == []


def test_a_folder_that_cannot_be_written_to_is_named(contest, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(BadInput, match="file: cannot be written to"):
        export(contest.comparison, contest.readings, tmp_path / "file")


def run(script):
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)


def test_without_its_library_parquet_says_what_to_install(tmp_path):
    done = run(
        "import sys; sys.modules['pyarrow'] = None\n"
        "from pathlib import Path\n"
        "from crossread.model import Comparison\n"
        "from crossread.presentation import export\n"
        f"export(Comparison(documents=()), (), Path({str(tmp_path)!r}), format='parquet')"
    )

    assert "BadInput: Parquet needs the extra 'parquet'" in done.stderr
    assert "pip install 'crossread[parquet]'" in done.stderr


def test_who_wants_no_parquet_does_not_wait_for_it():
    done = run("import sys, crossread.presentation; print('pyarrow' in sys.modules)")

    assert done.stdout.strip() == "False"
