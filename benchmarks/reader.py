"""At which share of its bare encoder's rate the reader's network runs with all its heads, in one run.

    python benchmarks/reader.py ../shared/data/polnear/dev.jsonl

Needs `onnx` (extra `train`), with which the encoder is cut out of the shipped graph. Both are run window by window in
turns, on one thread; then whole texts are read with the threads that are asked for. Rates belong to the machine.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import onnx
import onnxruntime as ort
from onnx import TensorProto, helper
from onnx.utils import Extractor

from crossread.inference import NetworkReader
from crossread.inference._pieces import Pieces
from crossread.inference._weights import SHIPPED, weights_in
from crossread.inference._windows import Integers, cut, shown, windows_over

_ENCODED = ("ids", "looks")


def encoder_in(graph: Path, out: Path) -> Path:
    """The graph up to the last layer of the encoder."""
    model = onnx.load(graph)
    last = [node.output[0] for node in model.graph.node if "second_norm" in node.name][-1]
    encoded = helper.make_tensor_value_info(last, TensorProto.FLOAT, [1, "t", None])
    model.graph.output.append(encoded)
    onnx.save(Extractor(model).extract_model(list(_ENCODED), [last]), out)
    return out


def opened(graph: Path) -> ort.InferenceSession:
    """A network on one thread, as the reader runs it."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return ort.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def windows(texts: list[str], pieces: Pieces) -> Iterator[dict[str, Integers]]:
    """What the network is shown of some texts."""
    for text in texts:
        own = cut(text, pieces)
        yield from (shown(own, window) for window in windows_over(own))


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path, help="JSON lines with a text each")
    parser.add_argument("--most", type=int, default=30, help="articles that are read")
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args()
    texts = [json.loads(line)["text"] for line in given.articles.read_text(encoding="utf-8").splitlines()[: given.most]]
    weights = weights_in(SHIPPED)
    some = list(windows(texts, Pieces(weights.tokenizer)))
    with tempfile.TemporaryDirectory() as scratch:
        networks = {"encoder": opened(encoder_in(weights.network, Path(scratch) / "encoder.onnx"))}
    networks["network"] = opened(weights.network)
    spent = dict.fromkeys(networks, 0.0)
    for window in some:
        for name, network in networks.items():
            asked = {put.name: window[put.name] for put in network.get_inputs()}
            start = time.process_time()
            network.run(None, asked)
            spent[name] += time.process_time() - start
    pieces = sum(window["ids"].size for window in some)
    for name, seconds in spent.items():
        print(f"{name:<10}{pieces / seconds:>10,.0f} pieces a second of one core")
    print(f"the network runs at {spent['encoder'] / spent['network']:.0%} of its encoder's rate")
    reader = NetworkReader(threads=given.threads)
    start = time.perf_counter()
    reader.answer(texts)
    words = sum(len(text.split()) for text in texts)
    print(f"1,000 words are read in {1e6 * (time.perf_counter() - start) / words:.0f} ms on {given.threads} threads")


if __name__ == "__main__":
    main()
