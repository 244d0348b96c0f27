"""What import-linter cannot say."""

import ast
import dataclasses
import inspect
import typing
from pathlib import Path
from types import NoneType

import grimp
import pytest

import crossread
from crossread import errors, model

SOURCE = Path(crossread.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))
TESTS = Path(__file__).parent

MAY_BE_NONE = {
    # The end of a range that is open.
    "Figure.low",
    "Figure.base",
    "Figure.high",
    "LedgerRow.low",
    "LedgerRow.base",
    "LedgerRow.high",
    "Ledger.low",
    "Ledger.high",
    # Nothing stands around it, nothing shows it: there is no span or id to name.
    "Attribution.parent",
    "Reporter.span",
    "Evidence.span",
    "Time.event",
    "Figure.replaced_by",
    "LedgerRow.replaced_by",
    "Statement.attribution",
    "StatementRef.attribution",
    "Event.time",
    "EventTelling.time",
    "CaseForecast.passage",
    "LedgerRow.counted_at",
    "SameEvent.decision",
}


def test_private_modules_are_imported_by_their_own_package_only() -> None:
    graph = grimp.build_graph("crossread")

    strangers = {
        (importer, module)
        for module in graph.modules
        for package, _, name in [module.rpartition(".")]
        if name.startswith("_") and not name.startswith("__")
        for importer in graph.find_modules_that_directly_import(module)
        if not f"{importer}.".startswith(f"{package}.")
    }

    assert not strangers


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_no_module_is_longer_than_400_lines_or_named_like_a_drawer(module: Path) -> None:
    drawers = {"utils", "misc", "common", "helpers", "base"}

    lines = module.read_text(encoding="utf-8").count("\n")

    assert lines <= 400
    assert module.stem.strip("_") not in drawers


def test_what_travels_is_frozen_and_slotted() -> None:
    classes = [value for value in vars(model).values() if inspect.isclass(value) and dataclasses.is_dataclass(value)]

    loose = [one.__name__ for one in classes if not one.__dataclass_params__.frozen or "__slots__" not in vars(one)]

    assert classes
    assert not loose


def test_only_the_listed_fields_of_the_model_may_be_none() -> None:
    classes = [value for value in vars(model).values() if inspect.isclass(value) and dataclasses.is_dataclass(value)]

    found = {
        f"{one.__name__}.{name}"
        for one in classes
        for name, hint in typing.get_type_hints(one).items()
        if NoneType in typing.get_args(hint)
    }

    assert found == MAY_BE_NONE


def test_every_error_descends_from_one_of_the_three_branches() -> None:
    branches = (errors.BadInput, errors.Skip, errors.Stop)
    raised = [one for one in vars(errors).values() if inspect.isclass(one) and one is not errors.CrossreadError]

    assert all(issubclass(one, branches) for one in raised)
    assert all(one.__name__ in (errors.__doc__ or "") for one in raised)


def test_every_test_module_mirrors_a_module_of_the_source() -> None:
    apart = {"conformance", "typing"}
    mirrored = [path for path in TESTS.glob("*/test_*.py") if path.parent.name not in apart]

    orphans = [
        str(path.relative_to(TESTS))
        for path in mirrored
        if not list((SOURCE / path.parent.name).glob(f"_{path.stem.removeprefix('test_')}.py"))
        and not (TESTS.parent / "training" / f"{path.stem.removeprefix('test_')}.py").exists()
    ]

    assert mirrored
    assert not orphans


def test_the_public_face_is_complete_and_sorted() -> None:
    assert crossread.__all__ == sorted(crossread.__all__)
    assert all(getattr(crossread, name) is not None for name in crossread.__all__)


def test_no_module_keeps_state_behind_a_global_statement() -> None:
    offenders = [
        str(path.relative_to(SOURCE))
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Global)
    ]

    assert not offenders
