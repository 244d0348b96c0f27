"""What the network is taught, task by task."""

import torch
from torch import Tensor
from torch.nn import functional

from crossread.inference._paths import follows
from crossread.inference._pieces import END, MASK
from training.batches import Batch
from training.labels import ROLE_TAGS, TECHNIQUES, UNKNOWN, WHICH_ALONE
from training.network import COLOURS, SIZES, Network
from training.passages import RIGHT

_FORBIDDEN = -1e4
_HIDDEN = 0.05
"""The share of the pieces that is hidden in training."""


def loss_of(network: Network, batch: Batch, offset: int) -> dict[str, Tensor]:
    """The loss of each head that the batch says something about."""
    x = network.words(_hidden(batch.ids), batch.looks, batch.starts, offset)
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
            losses[name] = _choice(scores, told[name])
    if len(batch.roles):
        scores = network.roles(x, tags[-1], batch.roles.windows, batch.roles.words)
        losses["roles"] = 3 * path_loss(scores.float(), batch.roles.labels)
    return losses | _colour_losses(network, x, told) | _chain_losses(network, x, batch)


def _hidden(ids: Tensor) -> Tensor:
    """The pieces with a few of them masked, so that what stands around them has to be read."""
    chosen = (torch.rand(ids.shape, device=ids.device) < _HIDDEN) & (ids > END)
    return torch.where(chosen, MASK, ids)


def _choice(scores: Tensor, told: Tensor) -> Tensor:
    return functional.cross_entropy(scores.flatten(0, -2), told.flatten(), ignore_index=UNKNOWN)


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


def _colour_losses(network: Network, x: Tensor, told: dict[str, Tensor]) -> dict[str, Tensor]:
    """Mentions, tones and techniques."""
    if not any((told[name] != UNKNOWN).any() for name in ("mention", "kind", "tone", "technique")):
        return {}
    mention, tone, technique = network.colours(x).float().split(COLOURS, dim=-1)
    losses = {
        name: _choice(scores, told[name])
        for name, scores in (("mention", mention), ("tone", tone))
        if (told[name] != UNKNOWN).any()
    }
    kind = told["kind"]
    if (kind != UNKNOWN).any():
        # Its set marks some mentions only: asked is what this one is, not whether it is one.
        losses["kind"] = _choice(mention[..., 1:], torch.where(kind == UNKNOWN, kind, kind - 1))
    if (told["technique"] != UNKNOWN).any():
        losses["technique"] = _technique_loss(technique, told["technique"])
    return losses


def _technique_loss(scores: Tensor, told: Tensor) -> Tensor:
    """Whether a word persuades at all; and of one that does, which techniques, in equal parts, it stands in."""
    known = told != UNKNOWN
    scores, told = scores[known], told[known]
    bits = told[:, None] >> torch.arange(len(TECHNIQUES), device=told.device) & 1
    some, asked = bits.amax(1) > 0, told & WHICH_ALONE == 0
    loss = scores.new_zeros(())
    if asked.any():
        loss = 2 * functional.binary_cross_entropy_with_logits(scores[asked, 0], some[asked].float())
    if some.any():
        wanted = bits[some] / bits[some].sum(1, keepdim=True)
        loss = loss + functional.cross_entropy(scores[some, 1:], wanted)
    return loss


def _chain_losses(network: Network, x: Tensor, batch: Batch) -> dict[str, Tensor]:
    """Antecedents and edges of mentions, speakers of quotations, and pronouns between two names."""
    chain, losses = batch.layers["chain"], {}
    mentioned = chain != UNKNOWN
    if mentioned.any() or len(batch.meant):
        places = torch.arange(x.shape[1], device=x.device).expand(x.shape[0], -1)
        scores = network.chains(x, places, torch.gather(batch.ids, 1, batch.starts)).float()
    if mentioned.any():
        losses["link"] = _link_loss(scores, chain)
        if (batch.layers["first"] != UNKNOWN).any():
            losses["edge"] = sum(
                _choice(edge.float().masked_fill(apart(batch.layers["sentence"]), _FORBIDDEN), batch.layers[name])
                for name, edge in zip(("first", "last"), network.chains.edges(x, x), strict=True)
            )
    if len(batch.meant):
        losses["meant"] = _chosen_loss(scores[batch.meant.windows, batch.meant.words], batch.meant.labels)
    if len(batch.spoken):
        far = torch.arange(x.shape[1], device=x.device)[None] - batch.spoken.words[:, None]
        openings = x[batch.spoken.windows, batch.spoken.words]
        spoken = network.speakers(openings[:, None], x[batch.spoken.windows], far[:, None])[:, 0]
        losses["spoken"] = 0.5 * _chosen_loss(spoken.float(), batch.spoken.labels)
    return losses


def _link_loss(scores: Tensor, chain: Tensor) -> Tensor:
    """How unlikely it is that each mention is linked to any earlier one of its chain, or to none if it is the first."""
    mentioned = chain != UNKNOWN
    before = torch.ones_like(scores[0]).tril(-1).bool()
    candidate = (mentioned[:, None, :] & before) | torch.eye(scores.shape[1], device=scores.device).bool()
    same = (chain[:, :, None] == chain[:, None, :]) & mentioned[:, None, :] & before
    none = ~same.any(-1, keepdim=True) & torch.eye(scores.shape[1], device=scores.device).bool()
    every = torch.logsumexp(scores.masked_fill(~candidate, _FORBIDDEN), -1)
    right = torch.logsumexp(scores.masked_fill(~(same | none), _FORBIDDEN), -1)
    return (every - right)[mentioned].mean()


def _chosen_loss(scores: Tensor, told: Tensor) -> Tensor:
    """How unlikely it is that any of the right words is chosen among those that are right or wrong."""
    every = torch.logsumexp(scores.masked_fill(told == UNKNOWN, _FORBIDDEN), -1)
    return (every - torch.logsumexp(scores.masked_fill(told != RIGHT, _FORBIDDEN), -1)).mean()


def apart(sentence_starts: Tensor) -> Tensor:
    """Which two words stand in different sentences (padding is a sentence of its own)."""
    number = torch.where(sentence_starts == UNKNOWN, 10_000, sentence_starts.clamp(min=0).cumsum(1))
    return number[:, :, None] != number[:, None, :]
