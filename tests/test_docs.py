"""Documents are run: every command, type and example in them is held to the code."""

import dataclasses
import inspect
import json
import re
from enum import Enum
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from crossread import model, presentation
from crossread.cli._main import crossread as command_line

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
EXPORTS = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")


def model_classes() -> list[str]:
    return [
        name
        for name, value in vars(model).items()
        if inspect.isclass(value) and (dataclasses.is_dataclass(value) or issubclass(value, Enum))
    ]


@pytest.mark.parametrize("name", model_classes())
def test_every_class_of_the_model_has_an_entry_in_the_glossary(name: str) -> None:
    words = {
        word
        for line in GLOSSARY.splitlines()
        if line.startswith("| ")
        for word in re.findall(r"\w+", line.split("|")[1])
    }

    assert name in words


@pytest.mark.parametrize("name", sorted(command_line.commands))
def test_every_command_stands_in_the_manual_as_its_help_says(name: str) -> None:
    shown = CliRunner().invoke(command_line, [name, "--help"], prog_name="crossread", terminal_width=100)

    assert shown.exit_code == 0
    assert shown.output.strip() in COMMANDS


@pytest.mark.parametrize("name", sorted(command_line.commands))
def test_every_command_shows_an_example(name: str) -> None:
    command = command_line.commands[name]

    assert isinstance(command, click.Command)
    assert name in ("demo", "remove") or f"crossread {name}" in (command.help or "")


@pytest.mark.parametrize("name", presentation.SHEETS)
def test_every_table_of_an_export_stands_in_the_manual_with_its_columns(name: str) -> None:
    sheet = presentation.SHEETS[name]
    columns = [f"| {one.name} | {presentation.TYPES[one.type]} | {one.meaning} |" for one in sheet.headings]

    told = "\n".join([f"## {name}", "", sheet.meaning, "", "| column | type | meaning |", "|---|---|---|", *columns])

    assert f"{told}\n" in EXPORTS


@pytest.mark.parametrize("name", sorted(presentation.CONTRACT))
def test_the_published_schemas_are_those_of_the_model(name: str) -> None:
    published = json.loads((ROOT / "docs" / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))

    assert published == json.loads(json.dumps(presentation.schema(name)))


def test_the_example_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)
    monkeypatch.chdir(ROOT)

    exec(compile(code, "README.md", "exec"), {})  # noqa: S102 -- our own words

    assert "←" in capsys.readouterr().out


def test_the_output_in_the_readme_is_what_its_commands_print(monkeypatch: pytest.MonkeyPatch) -> None:
    (told,) = re.findall(r"```text\n(.*?)```", README, flags=re.DOTALL)
    monkeypatch.chdir(ROOT)

    for command, *lines in (part.splitlines() for part in told.split("$ crossread ")[1:]):
        shown = CliRunner().invoke(command_line, command.split()).output
        printed = {line.strip() for line in shown.splitlines()}
        assert [line for line in lines if line and line not in printed] == []


def test_every_link_of_the_documents_leads_somewhere() -> None:
    pages = [ROOT / "README.md", ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]

    broken = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]

    assert not broken
