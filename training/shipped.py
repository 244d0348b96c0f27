"""Takes the weights of an exported network back, to train it further."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

_ELSEWHERE = {"low": "arcs", "high": "arcs", "kinds": "arcs", "alone": "arcs", "head": "chains", "edge": "chains"}
"""Parts whose node does not tell the module that they belong to."""
_TABLES = {"encoder.look", "encoder.word", "encoder.position", "roles.far"}
_APART = {"chains", "speakers"}
"""Modules whose only table is that of distances."""


def known(path: Path) -> dict[str, Tensor]:
    """The state of a checkpoint, or of a folder of exported weights."""
    return state_of(path) if path.is_dir() else torch.load(path)


def state_of(weights: Path) -> dict[str, Tensor]:
    """The network's state as it was exported: as coarse as 8 bits have made it."""
    graph = onnx.load(weights / "reader.onnx").graph
    stored = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    plain = {name.removeprefix("network."): stored[name] for name in stored if name.endswith((".bias", ".weight"))}
    coarse = {}
    for node in graph.node:
        for name in node.input:
            if name.endswith("_quantized") and name in stored:
                coarse[_parameter(node.name)] = _exact(stored, name.removesuffix("_quantized"), node.op_type)
    return {name: torch.from_numpy(np.array(values)) for name, values in (plain | coarse).items()}


def _parameter(node: str) -> str:
    """The parameter behind a node such as ``/encoder/layers.0/mixed/MatMul_quant``."""
    *path, _ = node.strip("/").split("/")
    # A layer that is asked twice stands in the graph twice.
    name = ".".join(path).removesuffix("_1")
    if len(path) == 1 and path[0] in _ELSEWHERE:
        name = f"{_ELSEWHERE[path[0]]}.{path[0]}"
    return f"{name}.apart.weight" if name in _APART else f"{name}.weight"


def _exact(stored: dict[str, np.ndarray], name: str, kind: str) -> np.ndarray:
    coarse = stored[f"{name}_quantized"].astype(np.float32)
    scale, zero = stored[f"{name}_scale"], stored[f"{name}_zero_point"].astype(np.float32)
    exact = ((coarse - zero) * scale).astype(np.float32)
    if kind == "Gather":
        return exact[:, None] if exact.ndim == 1 else exact
    return exact.T.copy()
