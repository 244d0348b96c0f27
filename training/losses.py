"""What the network is taught, task by task."""

import torch
from torch import Tensor
from torch.nn import functional

from crossread.inference._paths import follows
from training.batches import Batch
from training.labels import ROLE_TAGS, SOME_NAME, UNKNOWN
from training.network import SIZES, Network

_FORBIDDEN = -1e4


def loss_of(network: Network, batch: Batch, offset: int) -> dict[str, Tensor]:
    """The loss of each head that the batch says something about."""
    x = network.words(batch.ids, batch.looks, batch.starts, offset)
    told = batch.layers
    sentence, *tags = network.tags(x).float().split(SIZES, dim=-1)
    losses = {}
    known = told["sentence"] != UNKNOWN
    if known.any():
        losses["sentence"] = functional.binary_cross_entropy_with_logits(
            sentence[..., 0][known], told["sentence"][known].float()
        )
        losses |= _arc_losses(network, x, batch)
    for name, scores in zip(("pos", "name", "cue", "flat"), tags, strict=True):
        if (told[name] != UNKNOWN).any():
            losses[name] = (_name_loss if name == "name" else _choice)(scores, told[name])
    if len(batch.rows):
        losses["roles"] = 3 * path_loss(network.roles(x, tags[-1], batch.rows, batch.cues).float(), batch.roles)
    return losses


def _choice(scores: Tensor, told: Tensor) -> Tensor:
    return functional.cross_entropy(scores.flatten(0, -2), told.flatten(), ignore_index=UNKNOWN)


def _name_loss(scores: Tensor, told: Tensor) -> Tensor:
    """As for any choice; of a name without a type only that it is one is asked."""
    own = torch.gather(scores, 2, told.clamp(min=0)[..., None])[..., 0]
    right = torch.where(told == SOME_NAME, torch.logsumexp(scores[..., 1:], -1), own)
    return (torch.logsumexp(scores, -1) - right)[told != UNKNOWN].mean()


def path_loss(scores: Tensor, told: Tensor) -> Tensor:
    """How unlikely the told row of tags is among all rows that decoding could choose, a word."""
    allowed = torch.from_numpy(follows(ROLE_TAGS)).to(scores.device)
    known = told != UNKNOWN
    own = torch.gather(scores, 2, told.clamp(min=0)[..., None])[..., 0].masked_fill(~known, 0).sum(1)
    # A window may begin inside a stretch, so nothing is asked of its first word.
    ways = scores[:, 0]
    for word in range(1, scores.shape[1]):
        on = torch.logsumexp(ways[:, :, None] + allowed, 1) + scores[:, word]
        ways = torch.where(known[:, word, None], on, ways)
    return (torch.logsumexp(ways, 1) - own).sum() / known.sum()


def _arc_losses(network: Network, x: Tensor, batch: Batch) -> dict[str, Tensor]:
    told = batch.layers["head"]
    scores = network.arcs(x).float().masked_fill(apart(batch.layers["sentence"]), _FORBIDDEN)
    labels = network.arcs.labels(x, told.clamp(min=0)).float()
    relation = batch.layers["relation"].masked_fill(told == UNKNOWN, UNKNOWN)
    return {"arc": _choice(scores, told), "relation": _choice(labels, relation)}


def apart(sentence_starts: Tensor) -> Tensor:
    """Which two words stand in different sentences (padding is a sentence of its own)."""
    number = torch.where(sentence_starts == UNKNOWN, 10_000, sentence_starts.clamp(min=0).cumsum(1))
    return number[:, :, None] != number[:, None, :]
