"""Every layer of a reading against the hand-made annotation of one founding text."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import msgspec

from crossread import case
from crossread.errors import NotFound
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import present
from crossread.evaluation._scores import Line, Score
from crossread.pipeline import Instruments
from crossread.presentation import encode
from crossread.settings import Settings

ABOUT = "every layer of a reading against hand-made annotation (text N)"
TEXT, GOLD, SCORER = "accounts/idlib/004_d2d019b22f794a4e.txt", "gold/idlib_N.json", "gold/score_reading.py"
COUNTED = {  # which gold layer a measure is a share of
    "blocks": "blocks", "core": "statements", "statement": "statements", "exact": "statements", "stance": "statements",
    "manner": "statements", "chain": "statements", "nested": "statements", "figures": "figures", "times": "times",
    "citations": "citations", "mentions": "actors", "labels": "actors", "commitments": "commitments",
    "technique": "techniques", "text": "meta",
}  # fmt: skip


def gold(bench: Bench) -> Score:
    """The measures of the annotation's own scorer; `items` is the size of the layer."""
    for name in (TEXT, GOLD, SCORER):
        present(bench.folder / name)
    instruments = Instruments(Settings(threads=bench.threads), reader_opener=lambda _: bench.reader)
    (reading,) = case.read([bench.folder / TEXT], instruments)
    annotation = msgspec.json.decode((bench.folder / GOLD).read_bytes())
    measured = _scorer(bench.folder / SCORER).score(msgspec.json.decode(encode(reading)), annotation)
    return Score("gold", ABOUT, tuple(_lines(measured, annotation)))


def _lines(measured: dict[str, Any], annotation: dict[str, Any]) -> list[Line]:
    flat = {**{f"exact_{part}": value for part, value in measured["exact_f1"].items()}, **measured}
    return [
        Line(name, float(value), len(annotation[COUNTED[name.split("_")[0]]]))
        for name, value in sorted(flat.items())
        if isinstance(value, int | float)
    ]


def _scorer(path: Path) -> Any:  # a script that is not a package
    spec = spec_from_file_location("score_reading", path)
    if spec is None or spec.loader is None:
        raise NotFound(f"{path} is not a Python script")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
