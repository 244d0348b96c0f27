import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from crossread.cli._settings import FILE, KEY, settings, settings_in
from crossread.errors import BadInput
from crossread.settings import Settings

TOLD = """
threads = 3
languages = ["en", "de"]

[spacy]
pipeline = "blank:de"
entity_types = { MILIZ = "armed group" }

[language_model]
address = "https://model.invalid/v1"
model = "parrot"
requests = 7
seconds = 30
"""


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (FILE, KEY, "CROSSREAD_THREADS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text(TOLD, encoding="utf-8")
    return path


@click.command()
@settings
def shown(settings: Settings) -> None:
    """Show what a command is handed."""
    click.echo(f"{settings.threads} {settings.language_model.model} {settings.language_model.key}")


def run(*arguments: str, **environment: str) -> str:
    return CliRunner().invoke(shown, arguments, env=environment, catch_exceptions=False).output.strip()


def test_without_a_file_the_defaults_hold() -> None:
    assert settings_in(None) == Settings()


def test_a_file_names_what_differs_from_the_defaults(file: Path) -> None:
    made = settings_in(file)

    assert (made.threads, made.languages) == (3, ("en", "de"))
    assert (made.spacy.pipeline, dict(made.spacy.entity_types)) == ("blank:de", {"MILIZ": "armed group"})
    assert (made.language_model.model, made.language_model.requests, made.language_model.attempts) == ("parrot", 7, 4)
    assert made.batch_documents == Settings().batch_documents


def test_the_file_in_the_manual_is_one(tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "other-readers.md").read_text(encoding="utf-8")
    (told,) = re.findall(r"```toml\n(.*?)```", page, flags=re.DOTALL)
    path = tmp_path / "settings.toml"
    path.write_text(told, encoding="utf-8")

    assert settings_in(path).language_model.address == "http://127.0.0.1:8080/v1"


def test_the_key_comes_from_the_environment(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY, "sesame")

    assert settings_in(file).language_model.key == "sesame"


def test_a_command_takes_the_file_from_its_option_or_from_the_environment(file: Path) -> None:
    assert run("--settings", str(file)) == "3 parrot"
    assert run(**{FILE: str(file), KEY: "sesame"}) == "3 parrot sesame"


def test_what_stands_on_the_command_line_or_in_the_environment_goes_before_the_file(file: Path) -> None:
    assert run("--settings", str(file), "--threads", "5").startswith("5 ")
    assert run("--settings", str(file), CROSSREAD_THREADS="6").startswith("6 ")


@pytest.mark.parametrize(
    ("told", "what"),
    [
        ("thread = 2", "no setting 'thread'"),
        ("[language_model]\nadress = 'x'", "no setting 'language_model.adress'"),
        ("threads = 'two'", "Expected `int`"),
        ("[spacy]\npipeline = 7", r"spacy"),
        ("spacy = 'de'", "Expected `object`"),
        ("threads =", "no TOML"),
        ("x = " + "[" * 10_000, "no TOML"),
        ("threads = 0", "threads is 0; it can be from 1 to 256"),
        ("threads = -2", "threads is -2"),
        ("batch_documents = 0", "batch_documents is 0"),
        ("max_source_bytes = -1", "max_source_bytes is -1"),
        ("parse_seconds = inf", "parse_seconds is inf"),
        ("parse_memory_bytes = 0", "parse_memory_bytes is 0"),
        ("same_claim_at = 1.5", "same_claim_at is 1.5; it can be from 0 to 1"),
        ("vague_words = { dozens = nan }", "vague_words.dozens is nan"),
        ("[language_model]\nseconds = nan", "language_model.seconds is nan"),
        ("[language_model]\nfirst_wait = -1", "language_model.first_wait is -1"),
        ("[language_model]\nat_once = 0", "language_model.at_once is 0"),
    ],
)
def test_a_file_with_a_mistake_says_which(tmp_path: Path, told: str, what: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(told, encoding="utf-8")

    with pytest.raises(BadInput, match=what) as problem:
        settings_in(path)

    assert "settings.toml" in str(problem.value)


def test_a_table_of_vague_words_lies_beside_the_file_that_names_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('vague_table = "mine.toml"', encoding="utf-8")

    assert settings_in(path).vague_table == str(tmp_path / "mine.toml")


def test_a_file_that_is_not_there_or_holds_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(BadInput, match="No such file"):
        settings_in(tmp_path / "nowhere.toml")
    with pytest.raises(BadInput, match="no TOML"):
        settings_in(tmp_path / "bytes")
