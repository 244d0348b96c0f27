"""Fits what probabilities mean on development sets: python -m training.calibrating --data ../shared --weights DIR."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from crossread.evaluation._bets import EXACT_CUE, KINDS, Bet
from crossread.evaluation._calibration import expected_error, tenths
from crossread.inference._scales import PLAIN, Scale
from crossread.inference._tuned import TUNED
from crossread.inference._weights import weights_in
from training.tuning import Replaying, Trial

_STEPS = 100
_EDGE = 1e-4


def fitted(bets: Sequence[Bet]) -> Scale:
    """The line over log odds by which the bets are likeliest (Newton's method, damped)."""
    said = np.clip([bet.said for bet in bets], _EDGE, 1 - _EDGE)
    odds = np.stack([np.log(said / (1 - said)), np.ones(len(bets))], 1)
    true, line = np.array([bet.true for bet in bets]), np.array([1.0, 0.0])
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-odds @ line))
        bend = (odds * (likely * (1 - likely))[:, None]).T @ odds + 1e-6 * np.eye(2)
        # Small steps: a full one overshoots where nearly all bets are sure.
        line -= np.clip(np.linalg.solve(bend, odds.T @ (likely - true)), -0.1, 0.1)
    return Scale(round(float(line[0]), 3), round(float(line[1]), 3))


def scaled(bets: Sequence[Bet], scale: Scale) -> list[Bet]:
    """The bets as they would be said."""
    return [replace(bet, said=scale.of(bet.said)) for bet in bets]


def main() -> None:
    """Print for each kind of answer the line, and the error before and after on the half that it was not fitted on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    given = parser.parse_args()
    reader = Replaying(weights_in(given.weights))
    reader.tuned = replace(TUNED, scales=PLAIN)
    bench = Trial(given.data, 2, replaying=reader)
    for kind, bets_of in KINDS.items():
        bets = list(bets_of(bench))
        half = len(bets) // 2
        errors = [expected_error(tenths(some)) for some in (bets[half:], scaled(bets[half:], fitted(bets[:half])))]
        print(f"{kind}: {fitted(bets)}; error on the other half {errors[0]:.3f}, scaled {errors[1]:.3f}")
        if kind == EXACT_CUE:
            # A speaker who has a cue is as likely as the cue is said to be.
            reader.tuned = replace(TUNED, scales=replace(PLAIN, cue=fitted(bets)))


if __name__ == "__main__":
    main()
