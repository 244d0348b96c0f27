"""Training that knows how coarse the exported weights are."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

_OF_COLUMN, _OF_TABLE = 64, 255
"""Steps as `export` writes them: on either side of nothing for a column of a layer, over the range for a table."""


@contextmanager
def rounded(network: nn.Module) -> Iterator[None]:
    """Inside, the weights are as they will be exported; what is learnt is added to the exact ones afterwards."""
    coarse = [module for module in network.modules() if isinstance(module, nn.Linear | nn.Embedding)]
    exact = [module.weight.data for module in coarse]
    for module in coarse:
        module.weight.data = _rounded(module.weight.data, columns=isinstance(module, nn.Linear))
    try:
        yield
    finally:
        for module, weight in zip(coarse, exact, strict=True):
            module.weight.data = weight


def _rounded(weight: Tensor, *, columns: bool) -> Tensor:
    size = weight.abs().amax(1, keepdim=True) / _OF_COLUMN if columns else (weight.max() - weight.min()) / _OF_TABLE
    # A table that has learnt nothing yet is all the same.
    size = size.clamp(min=1e-9)
    return torch.round(weight / size) * size
