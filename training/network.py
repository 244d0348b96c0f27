"""The network: the MiniLM encoder told about letter case, and one small head for each question."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from crossread.inference._pieces import GAPS, SHAPES
from training.labels import CUE_TAGS, MENTIONS, NAME_TAGS, POS, RELATIONS, ROLE_TAGS, TECHNIQUES, TONES

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
FLAT = len(ROLE_TAGS)
SIZES = (1, len(POS), len(NAME_TAGS), len(CUE_TAGS), FLAT)
COLOURS = (len(MENTIONS), len(TONES), 1 + len(TECHNIQUES))
"""Mentions, tones, and for techniques a yes or no to any of them, after that which of them it is."""
_BELOW = 0.2
"""A little more than how far below zero a GELU reaches."""
_FAR = 48
_STEPS = 32


class Levelled(nn.Linear):
    """A layer that is given each word at one size, so that in 8 bits a word that stands out costs the others nothing.

    Nothing that it is given lies further below zero than `depth`; without one it is measured on both sides of zero.
    """

    def __init__(self, given: int, made: int, *, depth: float | None = None) -> None:
        super().__init__(given, made)
        self._depth = depth

    def forward(self, x: Tensor) -> Tensor:
        if self._depth is None:
            size = x.abs().amax(-1, keepdim=True)
        else:
            size = x.amax(-1, keepdim=True).clamp(min=self._depth)
        return functional.linear(x / size, self.weight) * size + self.bias


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self) -> None:
        super().__init__()
        self.mixed = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.first_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = Levelled(WIDTH, INNER)
        self.outer = Levelled(INNER, WIDTH, depth=_BELOW)
        self.second_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        q, k, v = self.mixed(x).chunk(3, -1)
        x = self.first_norm(x + self.dropout(self.out(self.attend(q, k, v, mask))))
        return self.second_norm(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))

    def attend(self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
        """Mix the values by likeness of queries and keys, head by head."""
        if torch.onnx.is_in_onnx_export():
            return Fused.apply(q, k, v)
        split = [part.unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2) for part in (q, k, v)]
        seen = functional.scaled_dot_product_attention(*split, attn_mask=mask)
        return seen.transpose(1, 2).flatten(2)


class Fused(torch.autograd.Function):
    """Attention as one step of the runtime; without a mask, because a window is always run alone."""

    @staticmethod
    def forward(_: object, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        """Something of the right shape, while the network is traced."""
        return q + k + v

    @staticmethod
    def symbolic(g: torch.Graph, q: torch.Value, k: torch.Value, v: torch.Value) -> torch.Value:
        """The step itself."""
        out = g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=HEADS)
        out.setType(q.type())
        return out


class Encoder(nn.Module):
    """MiniLM with one more embedding: what lower-casing and cutting took away."""

    def __init__(self) -> None:
        super().__init__()
        self.word = nn.Embedding(30522, WIDTH)
        self.position = nn.Embedding(512, WIDTH)
        self.look = nn.Embedding(SHAPES * GAPS, WIDTH)
        nn.init.normal_(self.look.weight, std=0.02)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids: Tensor, looks: Tensor, offset: int = 0) -> Tensor:
        places = torch.arange(ids.shape[1], device=ids.device) + offset
        x = self.word(ids) + self.look(looks) + self.position(places)
        x = self.dropout(self.norm(x))
        mask = torch.where(ids == 0, -1e4, 0.0).to(x.dtype)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load(self, path: Path) -> None:
        """Take over the published weights."""
        old = load_file(path)
        new = {
            "word.weight": old["embeddings.word_embeddings.weight"],
            "position.weight": old["embeddings.position_embeddings.weight"]
            + old["embeddings.token_type_embeddings.weight"][0],
            "look.weight": self.look.weight.data,
            "norm.weight": old["embeddings.LayerNorm.weight"],
            "norm.bias": old["embeddings.LayerNorm.bias"],
        }
        pairs = {
            "out": "attention.output.dense", "first_norm": "attention.output.LayerNorm", "inner": "intermediate.dense",
            "outer": "output.dense", "second_norm": "output.LayerNorm",
        }  # fmt: skip
        for n in range(LAYERS):
            for kind in ("weight", "bias"):
                parts = [old[f"encoder.layer.{n}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
                new[f"layers.{n}.mixed.{kind}"] = torch.cat(parts)
                for mine, theirs in pairs.items():
                    new[f"layers.{n}.{mine}.{kind}"] = old[f"encoder.layer.{n}.{theirs}.{kind}"]
        self.load_state_dict(new)


class Arcs(nn.Module):
    """Scores every word as head of every word (itself: root), and the label of a chosen arc."""

    def __init__(self, arc: int = 256, label: int = 64) -> None:
        super().__init__()
        self.below, self.above = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.pair = nn.Linear(arc, arc)
        self.root = nn.Linear(arc, 1)
        self.low, self.high = nn.Linear(WIDTH, label), nn.Linear(WIDTH, label)
        self.kinds = nn.Linear(label, label * len(RELATIONS))
        self.alone = nn.Linear(2 * label, len(RELATIONS))
        self.dropout = nn.Dropout(0.2)

    def forward(self, x: Tensor) -> Tensor:
        below, above = self.dropout(functional.gelu(self.below(x))), self.dropout(functional.gelu(self.above(x)))
        scores = self.pair(below) @ above.transpose(1, 2) / 16.0
        own = torch.eye(x.shape[1], device=x.device, dtype=scores.dtype)
        return scores + own * self.root(below)

    def labels(self, x: Tensor, heads: Tensor) -> Tensor:
        """Label scores of each word under the head given for it."""
        low, high = self.dropout(functional.gelu(self.low(x))), self.dropout(functional.gelu(self.high(x)))
        above = torch.gather(high, 1, heads[..., None].expand(-1, -1, high.shape[-1]))
        kinds = self.kinds(low).view(*low.shape[:2], len(RELATIONS), low.shape[-1])
        return (kinds * above[:, :, None, :]).sum(-1) + self.alone(torch.cat([low, above], -1))


class Roles(nn.Module):
    """Scores, for one cue a row, what every word of its window is to it."""

    def __init__(self, width: int = 96) -> None:
        super().__init__()
        self.word, self.cue = nn.Linear(WIDTH, width), nn.Linear(WIDTH, width)
        self.match = nn.Linear(WIDTH, width)
        self.far = nn.Embedding(2 * _FAR + 1, width)
        # Drawn as usual the table would be a loud noise that a short training never gets rid of.
        nn.init.normal_(self.far.weight, std=0.02)
        self.before, self.after, self.here = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, FLAT)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, flat: Tensor, rows: Tensor | None, cues: Tensor) -> Tensor:
        """Scores of the tags; `rows` says in which window of the batch each cue stands, if there are several."""
        words, match, flat = (part if rows is None else part[rows] for part in (self.word(x), self.match(x), flat))
        cue = x[0 if rows is None else rows, cues]
        far = torch.arange(x.shape[1], device=x.device)[None, :] - cues[:, None]
        far = self.far(_bucket(far) + _FAR)
        z = functional.gelu(match * self.match(cue)[:, None] + words + (far + self.cue(cue)[:, None]))
        z = self.dropout(z)
        edge = torch.zeros_like(z[:, :1])
        left = torch.cat([edge, self.before(z)[:, :-1]], 1)
        right = torch.cat([self.after(z)[:, 1:], edge], 1)
        return self.out(z + functional.gelu(self.here(z) + left + right)) + flat


def _bucket(far: Tensor) -> Tensor:
    """Distances one by one up to 32, then in steps of 16."""
    size = far.abs()
    size = torch.where(size <= 32, size, 32 + (size - 32) // 16)
    return torch.where(far < 0, -size, size).clamp(-_FAR, _FAR)


class Chains(nn.Module):
    """Scores every word as what another one means again (itself: nothing before), and as an edge of its mention."""

    def __init__(self, link: int = 192, edge: int = 64) -> None:
        super().__init__()
        self.later, self.earlier = nn.Linear(WIDTH, link), nn.Linear(WIDTH, link)
        self.pair = nn.Linear(link, link)
        self.new = nn.Linear(link, 1)
        self.again = nn.Linear(link, 1)
        nn.init.zeros_(self.again.weight)
        self.apart = nn.Embedding(_STEPS, 1)
        nn.init.zeros_(self.apart.weight)
        self.head, self.edge = nn.Linear(WIDTH, 2 * edge), nn.Linear(WIDTH, 2 * edge)
        self.dropout = nn.Dropout(0.2)

    def forward(self, x: Tensor, words: Tensor, pieces: Tensor) -> Tensor:
        """Scores of the words as antecedents of each other; `words` says where they stand, `pieces` how they begin."""
        later, earlier = self.dropout(functional.gelu(self.later(x))), self.dropout(functional.gelu(self.earlier(x)))
        scores = self.pair(later) @ earlier.transpose(1, 2) / 14.0
        far = _steps((words[:, :, None] - words[:, None, :]).clamp(min=0))
        scores = scores + self.apart.weight[:, 0][far]
        # What the same word is worth depends on the word: more for a name than for a pronoun.
        scores = scores + self.again(later) * (pieces[:, :, None] == pieces[:, None, :]).to(scores.dtype)
        own = torch.eye(x.shape[1], device=x.device, dtype=scores.dtype)
        return scores * (1 - own) + own * self.new(later)

    def edges(self, heads: Tensor, x: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of every word as the first and as the last of the mentions with these heads."""
        ours, theirs = self.dropout(self.head(heads)).chunk(2, -1), self.dropout(self.edge(x)).chunk(2, -1)
        first, last = (own @ other.transpose(1, 2) / 8.0 for own, other in zip(ours, theirs, strict=True))
        return first, last


def _steps(far: Tensor) -> Tensor:
    """Distances one by one up to 8, then in ever longer steps."""
    return torch.where(far <= 8, far, (4 * torch.log2(far.clamp(min=8).float())).long() - 4).clamp(max=_STEPS - 1)


class Speakers(nn.Module):
    """Scores every word as the speaker of a quotation that opens at a word."""

    def __init__(self, width: int = 96) -> None:
        super().__init__()
        self.quotation, self.speaker = nn.Linear(WIDTH, width), nn.Linear(WIDTH, width)
        self.pair = nn.Linear(width, width)
        self.apart = nn.Embedding(2 * _STEPS, 1)
        nn.init.zeros_(self.apart.weight)
        self.dropout = nn.Dropout(0.2)

    def forward(self, openings: Tensor, x: Tensor, far: Tensor) -> Tensor:
        """Scores; `far` is by how many words each candidate stands behind each opening."""
        quotation = self.dropout(functional.gelu(self.quotation(openings)))
        scores = self.pair(quotation) @ functional.gelu(self.speaker(x)).transpose(-1, -2) / 10.0
        steps = torch.where(far > 0, _steps(far.clamp(min=0)) + _STEPS, _steps((-far).clamp(min=0)))
        return scores + self.apart.weight[:, 0][steps]


class Network(nn.Module):
    """All heads over one encoder; everything after the encoder is about words."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.tags = nn.Linear(WIDTH, sum(SIZES))
        self.colours = nn.Linear(WIDTH, sum(COLOURS))
        self.arcs, self.roles = Arcs(), Roles()
        self.chains, self.speakers = Chains(), Speakers()
        self.dropout = nn.Dropout(0.1)

    def words(self, ids: Tensor, looks: Tensor, starts: Tensor, offset: int = 0) -> Tensor:
        """The vector of each word: that of its first piece."""
        x = self.encoder(ids, looks, offset)
        return self.dropout(torch.gather(x, 1, starts[..., None].expand(-1, -1, WIDTH)))
