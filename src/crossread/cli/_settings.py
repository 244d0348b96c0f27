"""The settings, put together from a file, the environment and the command's options."""

import dataclasses
import os
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from crossread.cli._inputs import threads
from crossread.errors import BadInput
from crossread.settings import Settings, misfits

FILE, KEY = "CROSSREAD_SETTINGS", "CROSSREAD_LANGUAGE_MODEL_KEY"


def settings(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that a command hands on as `settings`; what stands on the command line goes before the file."""

    @wraps(command)
    def with_settings(*args: Any, threads: int, settings_file: Path | None, **options: Any) -> Any:
        made = settings_in(settings_file)
        if click.get_current_context().get_parameter_source("threads") is not ParameterSource.DEFAULT:
            made = replace(made, threads=threads)
        return command(*args, settings=made, **options)

    return threads(
        click.option(
            "--settings", "settings_file", type=click.Path(dir_okay=False, path_type=Path), envvar=FILE,
            help="TOML file with settings, for readers in place of the shipped one among others.",
        )(with_settings)
    )  # fmt: skip


def settings_in(file: Path | None) -> Settings:
    """The settings in a file, or else the defaults, with the key that the environment holds."""
    import msgspec

    told = _told(file) if file else {}
    for name in _unknown(told, Settings(), ""):
        raise BadInput(f"{file}: there is no setting {name!r}; docs/settings.md names them")
    try:
        made = msgspec.convert(told, Settings)
    except msgspec.ValidationError as problem:
        raise BadInput(f"{file}: {problem}; docs/settings.md says what each setting can be") from problem
    for misfit in misfits(made):
        raise BadInput(f"{file}: {misfit}; put it right there")
    if file and made.vague_table.endswith(".toml"):
        made = replace(made, vague_table=str(file.parent / made.vague_table))
    key = os.environ.get(KEY)  # noqa: TID251 -- the edge reads it
    return replace(made, language_model=replace(made.language_model, key=key)) if key else made


def _told(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as problem:
        raise BadInput(f"{file}: {problem.strerror}; name a file of settings") from problem
    except (ValueError, RecursionError) as problem:
        raise BadInput(f"{file} is no TOML: {problem}") from problem


def _unknown(told: Mapping[str, Any], known: Any, under: str) -> Iterator[str]:
    """The names that no setting has."""
    fields = {field.name: getattr(known, field.name) for field in dataclasses.fields(known)}
    for name, value in told.items():
        if name not in fields:
            yield f"{under}{name}"
        elif dataclasses.is_dataclass(fields[name]) and isinstance(value, Mapping):
            yield from _unknown(value, fields[name], f"{under}{name}.")
