"""Writes the network in 32 bits, to measure what 8 bits cost: python -m training.exact --state network.pt --out DIR."""

import argparse
from pathlib import Path

from training.export import describe, write_full
from training.network import Network
from training.shipped import known


def main() -> None:
    """A folder for `crossread evaluate --weights`."""
    parser = argparse.ArgumentParser(prog="python -m training.exact", description=__doc__)
    parser.add_argument("--state", type=Path, required=True, help="a checkpoint, or a folder of exported weights")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with tokenizer.json")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    network = Network()
    network.load_state_dict(known(given.state))
    write_full(network, given.out / "reader.onnx")
    describe(given.encoder / "tokenizer.json", given.out)


if __name__ == "__main__":
    main()
