"""What the settings lay over the shipped reader."""

import subprocess
import sys

import pytest

from crossread.errors import BadInput
from crossread.inference import open_reader
from crossread.settings import LanguageModelSettings, SpacySettings

MODEL = LanguageModelSettings(address="https://model.invalid/v1", model="parrot")


def test_unless_something_is_named_it_is_the_network_alone() -> None:
    assert "+" not in open_reader(spacy=SpacySettings(), language_model=LanguageModelSettings()).name


def test_the_name_tells_the_layers_from_the_lowest_to_the_uppermost() -> None:
    network, pipeline, model = open_reader(spacy=SpacySettings("blank:de"), language_model=MODEL).name.split(" + ")

    assert network == open_reader().name
    assert pipeline.startswith("spacy de_")
    assert model.startswith("language model parrot")


@pytest.mark.parametrize(
    ("library", "extra", "settings"),
    [("spacy", "spacy", "spacy=SpacySettings('blank:de')"),
     ("httpx2", "language-model", "language_model=LanguageModelSettings('https://model.invalid/v1', 'parrot')")],
)  # fmt: skip
def test_an_extra_that_is_not_installed_is_named(library: str, extra: str, settings: str) -> None:
    code = (
        f"import sys; sys.modules[{library!r}] = None\n"
        "from crossread.inference import open_reader\n"
        "from crossread.settings import LanguageModelSettings, SpacySettings\n"
        f"open_reader({settings})\n"
    )

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert f"{BadInput.__module__}.BadInput: " in ended.stderr
    assert f"pip install 'crossread[{extra}]'" in ended.stderr


def test_who_uses_neither_waits_for_neither() -> None:
    code = (
        "import sys, crossread.cli, crossread.case, crossread.inference\n"
        "print({'spacy', 'httpx2', 'tenacity'} & set(sys.modules))"
    )

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ended.stdout.strip() == "set()"
