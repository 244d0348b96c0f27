"""Training that knows how coarse the exported weights are."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from training.network import Levelled

_OF_COLUMN, _OF_TABLE = 64, 255
"""Steps as `export` writes them: on either side of nothing for a column of a layer, over the range for a table."""
_OF_INPUT = 255
"""Steps into which the runtime cuts what a layer is given, over the range of a whole window, or of a levelled word."""


@contextmanager
def rounded(network: nn.Module, *, inputs: bool) -> Iterator[None]:
    """Inside, the weights are as they will be exported; what is learnt is added to the exact ones afterwards.

    With `inputs`, what the layers are given is as coarse as it will be, too.
    """
    coarse = [module for module in network.modules() if isinstance(module, nn.Linear | nn.Embedding)]
    exact = [module.weight.data for module in coarse]
    layers = [module for module in coarse if isinstance(module, nn.Linear)] if inputs else []
    hooks = [layer.register_forward_pre_hook(_with_rounded_input) for layer in layers]
    for module in coarse:
        module.weight.data = _rounded(module.weight.data, columns=isinstance(module, nn.Linear))
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for module, weight in zip(coarse, exact, strict=True):
            module.weight.data = weight


def _with_rounded_input(layer: nn.Module, given: tuple[Tensor, ...]) -> Tensor:
    x = given[0]
    with torch.no_grad():
        over = (-1,) if isinstance(layer, Levelled) else tuple(range(1, x.dim()))
        low, high = x.amin(over, keepdim=True).clamp(max=0), x.amax(over, keepdim=True).clamp(min=0)
        size = ((high - low) / _OF_INPUT).clamp(min=1e-9)
        lost = torch.round(x / size) * size - x
    # Added, so that the gradient passes as if nothing had been rounded.
    return x + lost


def _rounded(weight: Tensor, *, columns: bool) -> Tensor:
    size = weight.abs().amax(1, keepdim=True) / _OF_COLUMN if columns else (weight.max() - weight.min()) / _OF_TABLE
    # A table that has learnt nothing yet is all the same.
    size = size.clamp(min=1e-9)
    return torch.round(weight / size) * size
