"""Rebuilds the reader's weights: python -m training --data ../shared/data --encoder DIR --out DIR."""

import argparse
from pathlib import Path

import torch

from crossread.inference._pieces import Pieces
from training.export import export
from training.train import Plan, fit, passages


def main() -> None:
    """Read the arguments, train, export."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True, help="folder of all-MiniLM-L6-v2 with tokenizer.json")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=0.0, help="end by the clock instead of by the count of pieces")
    parser.add_argument("--pieces", type=int, default=7_700_000)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--open-only", action="store_true", help="leave out the sets that state no licence")
    parser.add_argument("--resume", type=Path, help="a checkpoint to go on from")
    parser.add_argument("--begin", type=float, default=0.0, help="the share of the plan that the checkpoint stands for")
    parser.add_argument("--strength", type=float, default=1.0, help="the share of the rates to learn at")
    given = parser.parse_args()
    torch.set_num_threads(2)
    given.out.mkdir(parents=True, exist_ok=True)
    plan = Plan(
        pieces=given.pieces, minutes=given.minutes, open_only=given.open_only, device=given.device,
        resume=given.resume, begin=given.begin, strength=given.strength,
    )  # fmt: skip
    pieces = Pieces((given.encoder / "tokenizer.json").read_bytes())
    network = fit(passages(given.data, pieces, open_only=plan.open_only), given.encoder, given.out, plan)
    export(network.cpu(), given.encoder / "tokenizer.json", given.out / "weights")


main()
