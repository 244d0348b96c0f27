"""The command line as its user meets it: a process, its output and its exit code."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from crossread import presentation

EXAMPLE = Path(__file__).resolve().parents[2] / "src" / "crossread" / "example"


def crossread(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "crossread", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False, timeout=300)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("case")
    assert crossread("new", "depot.crossread", folder=folder).returncode == 0
    assert crossread("add", "depot.crossread", EXAMPLE, folder=folder).returncode == 0
    return folder / "depot.crossread"


def test_read_writes_one_valid_reading_a_line(case: Path) -> None:
    done = crossread("read", case, "--json", folder=case.parent)

    readings = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert len(readings) == 7
    for reading in readings:
        jsonschema.validate(reading, presentation.schema("reading"))


def test_read_tells_what_could_not_be_taken_in_and_reads_the_rest(tmp_path: Path) -> None:
    (tmp_path / "blank.txt").write_text(" \n\n", encoding="utf-8")
    (tmp_path / "told.txt").write_text("The council said that the bridge at Orm fell.\n", encoding="utf-8")

    done = crossread("read", "blank.txt", "told.txt", "--json", folder=tmp_path)

    assert done.returncode == 0
    assert done.stderr.startswith("gap: blank.txt: ")
    assert [json.loads(line)["document"]["name"] for line in done.stdout.splitlines()] == ["told.txt"]


@pytest.mark.parametrize("content", [b"", b" \n\n", b"%PDF-1.7 broken"])
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_read_says_why_nothing_could_be_read(content: bytes, options: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "lost.txt").write_bytes(content)

    done = crossread("read", "lost.txt", *options, folder=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert "gap: lost.txt: " in done.stderr
    assert "nothing could be read" in done.stderr


@pytest.mark.parametrize("command", [("show", "claims"), ("compare", "--json"), ("report",), ("export", "--to", "out")])
def test_sources_of_which_nothing_can_be_read_give_no_empty_answer(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "accounts").mkdir()

    done = crossread(*command, "accounts", folder=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert "gap: accounts: nothing is in this folder" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["accounts"]


def test_compare_writes_one_valid_comparison(case: Path) -> None:
    done = crossread("compare", case, "--json", folder=case.parent)

    comparison = json.loads(done.stdout)
    jsonschema.validate(comparison, presentation.schema("comparison"))
    assert comparison["schema"] == "crossread/comparison/1"
    assert len(comparison["documents"]) == 7


def test_the_same_input_gives_the_same_bytes_from_a_case_and_from_its_files(case: Path) -> None:
    kept = crossread("compare", case, "--json", folder=case.parent)
    direct = crossread("compare", EXAMPLE, "--json", folder=case.parent)

    assert kept.stdout == direct.stdout


@pytest.mark.parametrize("view", presentation.VIEWS)
def test_every_view_can_be_shown(view: str, case: Path) -> None:
    done = crossread("show", view, case, folder=case.parent)

    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_the_report_is_written_where_it_was_asked_for(case: Path, tmp_path: Path) -> None:
    done = crossread("report", case, "-o", tmp_path / "contest.html", folder=case.parent)

    assert done.returncode == 0
    assert str(tmp_path / "contest.html") in done.stdout
    assert (tmp_path / "contest.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize("format", ["csv", "parquet"])
def test_the_ledgers_are_written_where_they_were_asked_for(format: str, case: Path, tmp_path: Path) -> None:
    done = crossread("export", case, "--to", tmp_path / "ledgers", "--format", format, folder=case.parent)

    assert done.returncode == 0, done.stderr
    assert {path.stem for path in (tmp_path / "ledgers").glob(f"*.{format}")} == set(presentation.SHEETS)


def test_what_changed_between_captures_is_shown_and_written(tmp_path: Path) -> None:
    for hour, said in ((8, "The army shelled the port of Sarn."), (19, "The army may have shelled the port of Sarn.")):
        head = f"url: https://sarn.example/port\ncaptured: 2031-05-12T{hour:02}:00:00"
        (tmp_path / f"{hour}.txt").write_text(f"---\n{head}\n---\n\nPort hit\n\n{said}\n", encoding="utf-8")

    shown = crossread("versions", tmp_path, folder=tmp_path)
    written = crossread("versions", tmp_path, "--json", folder=tmp_path)

    (revision,) = json.loads(written.stdout)
    assert "may" in shown.stdout
    assert revision["address"] == "sarn.example/port"
    assert "softened" in {change["fate"] for change in revision["changes"]}


def test_a_judgement_is_kept_and_shown(case: Path) -> None:
    target = "Deir Halun = Umm Sarib"
    done = crossread("judge", case, "merge", target, "unsure", "--by", "ida", folder=case.parent)

    assert done.returncode == 0, done.stderr
    assert f"unsure · merge · {target} · ida" in done.stdout


@pytest.mark.parametrize(
    ("subject", "target", "says"),
    [
        ("merge", "Nobody = Noone", "'Nobody' or 'Noone'"),
        ("merge", "Nobody", "name = other"),
        ("place", "Nowhere", "show names"),
        ("relation", "bogus", "show relations"),
        ("speaker", "bogus", "show speakers"),
        ("forecast", "d1:0-4", "show forecasts"),
    ],
)
def test_a_judgement_on_what_is_not_there_is_refused_and_not_kept(
    subject: str, target: str, says: str, case: Path
) -> None:
    done = crossread("judge", case, subject, target, "reject", folder=case.parent)

    assert done.returncode == 2
    assert target in done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_forecast_is_met_by_a_passage_until_that_is_undone(tmp_path: Path) -> None:
    early = "---\npublished: 2031-05-01\n---\n\nThe bridge\n\nThe old bridge at Orm will open by June.\n"
    late = "---\npublished: 2031-07-01\n---\n\nThe bridge\n\nOn Sunday the old bridge at Orm opened.\n"
    for name, text in (("early", early), ("late", late)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    crossread("new", "orm.crossread", folder=tmp_path)
    crossread("add", "orm.crossread", "early.txt", "late.txt", folder=tmp_path)
    shown = json.loads(crossread("compare", "orm.crossread", "--json", folder=tmp_path).stdout)
    (forecast,) = shown["forecasts"]
    target = f"{forecast['document']}:{forecast['start']}-{forecast['end']}"
    judge = ("judge", "orm.crossread", "forecast", target)

    refused = crossread(*judge, "accept", "--value", "met", folder=tmp_path)
    crossread(*judge, "accept", "--value", "met", "--passage", "the old bridge at Orm opened", folder=tmp_path)
    met = crossread("show", "forecasts", "orm.crossread", "--json", folder=tmp_path).stdout
    crossread(*judge, "undo", folder=tmp_path)
    undone = crossread("show", "forecasts", "orm.crossread", "--json", folder=tmp_path).stdout

    assert refused.returncode == 2
    assert len(forecast["bearing"]) == 1
    assert "“the old bridge at Orm opened”; decided by" in met
    assert "decided by" not in undone


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["read", "nowhere.txt"], 2, "nowhere.txt"),
        (["add", "nowhere.crossread", "x.txt"], 2, "nowhere.crossread"),
        (["show", "nonsense", "."], 2, "claims"),
        (["read"], 2, "Usage"),
    ],
)
def test_bad_input_says_what_and_where_and_gives_exit_code_two(
    arguments: list[str], code: int, says: str, tmp_path: Path
) -> None:
    done = crossread(*arguments, folder=tmp_path)

    assert done.returncode == code
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_an_output_that_cannot_be_written_is_one_line_and_exit_code_one(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, and no folder", encoding="utf-8")
    command = [sys.executable, "-m", "crossread"]

    with Path("/dev/full").open("wb") as full:
        listed = subprocess.run(
            [*command, "evaluate", "list"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    schemas = crossread("schema", tmp_path / "taken" / "schema", folder=tmp_path)

    assert (listed.returncode, listed.stderr.count("\n")) == (1, 1)
    assert "the output: No space left on device" in listed.stderr
    assert (schemas.returncode, schemas.stderr.count("\n")) == (1, 1)
    assert "taken" in schemas.stderr


def test_a_reader_of_the_output_that_goes_away_leaves_nothing_on_standard_error(tmp_path: Path) -> None:
    command = f"{sys.executable} -m crossread evaluate list | true"

    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=tmp_path, check=False)

    assert done.stderr == ""


def test_a_damaged_case_file_is_named_and_left_alone(tmp_path: Path) -> None:
    damaged = tmp_path / "old.crossread"
    damaged.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)

    done = crossread("add", damaged, EXAMPLE, folder=tmp_path)

    assert done.returncode == 2
    assert "old.crossread" in done.stderr
    assert damaged.read_bytes().endswith(b"\xff" * 100)


@pytest.mark.parametrize(
    ("told", "says"),
    [
        ("batch_documents = 0", "batch_documents is 0; it can be from 1"),
        ("[spacy]\npipeline = 'xx_nowhere_sm'", "xx_nowhere_sm"),
        ("[language_model]\naddress = 'file:///model'\nmodel = 'parrot'", "language_model.address must be like"),
    ],
)
def test_settings_that_cannot_work_are_one_line_and_exit_code_two(told: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(told, encoding="utf-8")

    done = crossread("read", EXAMPLE, "--settings", "settings.toml", folder=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_spacy_that_is_not_installed_is_named_with_how_to_install_it(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[spacy]\npipeline = 'blank:de'", encoding="utf-8")
    script = "import sys; sys.modules['spacy'] = None; from crossread.cli import main; main()"
    command = [sys.executable, "-c", script, "read", EXAMPLE, "--settings", "settings.toml"]

    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False, timeout=300)

    assert done.returncode == 2
    assert "pip install 'crossread[spacy]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_language_model_that_nobody_serves_is_a_gap_and_the_network_answers(tmp_path: Path) -> None:
    (tmp_path / "told.txt").write_text("The council said that the bridge at Orm fell.\n", encoding="utf-8")
    # Nobody listens on port 1.
    model = "[language_model]\naddress = 'http://127.0.0.1:1/v1'\nmodel = 'parrot'\nattempts = 1\n"
    (tmp_path / "settings.toml").write_text(model, encoding="utf-8")

    done = crossread("read", "told.txt", "--settings", "settings.toml", "--json", folder=tmp_path)

    reading = json.loads(done.stdout)
    assert done.returncode == 0
    assert [one["speaker"] for one in reading["attributions"]] == ["council"]
    assert any("language model" in gap["reason"] for gap in reading["gaps"])
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("hashes", ["{}", '{"reader.onnx": "0"}', "[]"])
def test_damaged_weights_are_one_line_that_says_what_now(hashes: str, tmp_path: Path) -> None:
    (tmp_path / "reader.json").write_text(f'{{"name": "reader/0", "sha256": {hashes}}}', encoding="utf-8")
    (tmp_path / "reader.onnx").write_bytes(b"cut short")
    articles = tmp_path / "data" / "polnear" / "dev.jsonl"
    articles.parent.mkdir(parents=True)
    articles.touch()

    done = crossread("evaluate", "polnear", "--weights", tmp_path, "--data", tmp_path, folder=tmp_path)

    assert done.returncode == 1
    assert done.stderr.startswith("crossread: ")
    assert "damaged" in done.stderr
    assert "reinstall crossread" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_help_is_quick_to_load_and_lists_every_command(tmp_path: Path) -> None:
    heavy = ("numpy", "onnxruntime", "sqlalchemy", "rich")
    script = f"import sys, crossread.cli; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, check=False)

    assert done.stdout.strip() == "[]", done.stderr
