"""Writes the trained network as the package runs it: ONNX, 8 bits, with its labels and a manifest."""

import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.labels import CUE_TAGS, NAME_TAGS, POS, RELATIONS, ROLE_TAGS
from training.losses import apart
from training.network import SIZES, Network

VERSION = "reader/1"
_CUE_FROM = 0.15
_MOST_CUES = 40
_FORBIDDEN = -1e4
INPUTS = ("ids", "looks", "starts")
OUTPUTS = ("sentence", "pos", "head", "root", "relation", "name", "cue", "rows", "cues", "roles")


class Answering(nn.Module):
    """The network with as much of the deciding as can be done inside it."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, looks: Tensor, starts: Tensor) -> tuple[Tensor, ...]:
        x = self.network.words(ids, looks, starts)
        sentence, pos, name, cue, flat = self.network.tags(x).split(SIZES, dim=-1)
        begins = torch.sigmoid(sentence[..., 0])
        arcs = self.network.arcs(x).masked_fill(apart((begins > 0.5).long()), _FORBIDDEN)
        # A head is a word: padding has no start, and would otherwise be the last sentence's.
        arcs = arcs.masked_fill((starts == 0)[:, None, :], _FORBIDDEN)
        arcs = torch.softmax(arcs, -1)
        head = arcs.argmax(-1)
        relation = self.network.arcs.labels(x, head).argmax(-1)
        root = torch.diagonal(arcs, dim1=1, dim2=2)
        cue = torch.log_softmax(cue, -1)
        rows, cues = self._candidates(cue, starts)
        roles = torch.log_softmax(self.network.roles(x, flat, rows, cues), -1)
        return begins, pos.argmax(-1), head, root, relation, torch.log_softmax(name, -1), cue, rows, cues, roles

    def _candidates(self, cue: Tensor, starts: Tensor) -> tuple[Tensor, Tensor]:
        likely = (cue[..., 1].exp() > _CUE_FROM) & (starts > 0)
        likely = likely & (likely.long().cumsum(1) <= _MOST_CUES)
        found = likely.nonzero()
        # One row more than needed: not every kernel takes an empty batch.
        found = torch.cat([torch.zeros_like(found.new_zeros(1, 2)), found], 0)
        return found[:, 0], found[:, 1]


def export(network: Network, tokenizer: Path, out: Path) -> None:
    """Write the weights folder of the package."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch) / "full.onnx"
        write_full(network, full)
        quantize_dynamic(full, out / "reader.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                         op_types_to_quantize=["MatMul", "Gather"])  # fmt: skip
    shutil.copy(tokenizer, out / "tokenizer.json")
    labels = {"pos": POS, "relation": RELATIONS, "name": NAME_TAGS, "cue": CUE_TAGS, "role": ROLE_TAGS}
    (out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")
    write_manifest(out)


def write_full(network: Network, path: Path) -> None:
    """The network in 32 bits."""
    answering = Answering(network).eval()
    ids = torch.randint(1000, 2000, (2, 14))
    starts = torch.tensor([[1, 3, 4, 8], [1, 2, 0, 0]])
    axes = {"ids": {0: "b", 1: "t"}, "looks": {0: "b", 1: "t"}, "starts": {0: "b", 1: "w"}}
    axes |= {name: {0: "b", 1: "w"} for name in OUTPUTS[:7]}
    axes |= {"rows": {0: "r"}, "cues": {0: "r"}, "roles": {0: "r", 1: "w"}}
    torch.onnx.export(answering, (ids, torch.ones_like(ids), starts), str(path), input_names=list(INPUTS),
                      output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=17, dynamo=False,
                      custom_opsets={"com.microsoft": 1})  # fmt: skip


def write_manifest(out: Path) -> None:
    """The hash of every file, by which the package tells damaged weights."""
    names = ("reader.onnx", "tokenizer.json", "labels.json")
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in names}
    (out / "reader.json").write_text(json.dumps({"name": VERSION, "sha256": hashes}, indent=1) + "\n", encoding="utf-8")
