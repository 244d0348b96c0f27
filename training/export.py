"""Writes the trained network as the package runs it: ONNX, 8 bits, with its labels and a manifest."""

import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.labels import CUE_TAGS, MENTIONS, NAME_TAGS, POS, RELATIONS, ROLE_TAGS, TECHNIQUES, TONES
from training.losses import apart
from training.network import COLOURS, SIZES, Network

VERSION = "reader/6"
_CUE_FROM = 0.3
_MENTION_FROM = 0.4
_MOST_CUES = 40
_FORBIDDEN = -1e4
INPUTS = ("ids", "looks", "starts", "openings")
OF_WORDS = ("sentence", "pos", "head", "root", "relation", "name", "cue", "tone", "technique")
OF_CUES = ("cues", "roles")
OF_MENTIONS = ("mentioned", "mention", "links", "firsts", "lasts", "speakers")
OUTPUTS = (*OF_WORDS, *OF_CUES, *OF_MENTIONS)


class Answering(nn.Module):
    """The network with as much of the deciding as can be done inside it, for one window."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, looks: Tensor, starts: Tensor, openings: Tensor) -> tuple[Tensor, ...]:
        x = self.network.words(ids, looks, starts)
        sentence, pos, name, cue, flat = self.network.tags(x).split(SIZES, dim=-1)
        mention, tone, technique = self.network.colours(x).split(COLOURS, dim=-1)
        begins = torch.sigmoid(sentence[..., 0])
        others = apart((begins > 0.5).long())
        arcs = torch.softmax(self.network.arcs(x).masked_fill(others, _FORBIDDEN), -1)
        head = arcs.argmax(-1)
        relation = self.network.arcs.labels(x, head).argmax(-1)
        root = torch.diagonal(arcs, dim1=1, dim2=2)
        cue = torch.log_softmax(cue, -1)
        cues = _likeliest(cue[0, :, 1].exp(), _CUE_FROM, _MOST_CUES)
        roles = torch.log_softmax(self.network.roles(x, flat, None, cues), -1)
        tagged = (begins, pos.argmax(-1), head, root, relation, torch.log_softmax(name, -1), cue,
                  torch.log_softmax(tone, -1), _techniques(technique))  # fmt: skip
        return (
            *tagged,
            cues,
            roles,
            *self._mentions(x, torch.log_softmax(mention, -1), others, torch.gather(ids, 1, starts), openings),
        )

    def _mentions(
        self, x: Tensor, mention: Tensor, others: Tensor, pieces: Tensor, openings: Tensor
    ) -> tuple[Tensor, ...]:
        """What is mentioned, what each mention means again, where it begins and ends, and who may be speaking."""
        chains = self.network.chains
        heads = _likeliest(1 - mention[0, :, 0].exp(), _MENTION_FROM, None)
        own = x[:, heads]
        links = chains(own, heads[None], pieces[:, heads])[0]
        later = torch.ones_like(links).triu(1).bool()
        first, last = chains.edges(own, x)
        places = torch.arange(x.shape[1])[None, :]
        first = first[0].masked_fill(others[0, heads] | (places > heads[:, None]), _FORBIDDEN).argmax(-1)
        last = last[0].masked_fill(others[0, heads] | (places < heads[:, None]), _FORBIDDEN).argmax(-1)
        far = heads[None, :] - openings[:, None]
        speakers = self.network.speakers(x[:, openings], own, far[None])[0]
        links = torch.log_softmax(links.masked_fill(later, _FORBIDDEN), -1)
        return heads, mention[0, heads], links, first, last, torch.log_softmax(speakers, -1)


def _techniques(scores: Tensor) -> Tensor:
    """How likely a word persuades at all, and by each technique."""
    any_of = torch.sigmoid(scores[..., :1])
    return torch.cat([any_of, any_of * torch.softmax(scores[..., 1:], -1)], -1)


def _likeliest(likely: Tensor, least: float, most: int | None) -> Tensor:
    """The words that are likely enough, in order; the first word stands before them once more."""
    chosen = likely > least
    if most:
        chosen = chosen & (chosen.long().cumsum(0) <= most)
    found = chosen.nonzero()[:, 0]
    # One more than needed: not every kernel takes an empty batch.
    return torch.cat([torch.zeros_like(found.new_zeros(1)), found])


def export(network: Network, tokenizer: Path, out: Path) -> None:
    """Write the weights folder of the package."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        full = Path(scratch) / "full.onnx"
        write_full(network, full)
        quantize_dynamic(full, out / "reader.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                         op_types_to_quantize=["MatMul", "Gather"])  # fmt: skip
    describe(tokenizer, out)


def describe(tokenizer: Path, out: Path) -> None:
    """Lay beside a network what it is opened with: tokenizer, labels, manifest."""
    shutil.copy(tokenizer, out / "tokenizer.json")
    labels = {
        "pos": POS,
        "relation": RELATIONS,
        "name": NAME_TAGS,
        "cue": CUE_TAGS,
        "role": ROLE_TAGS,
        "mention": MENTIONS,
        "tone": TONES,
        "technique": TECHNIQUES,
    }
    (out / "labels.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")
    write_manifest(out)


def write_full(network: Network, path: Path) -> None:
    """The network in 32 bits."""
    answering = Answering(network).eval()
    ids = torch.randint(1000, 2000, (1, 14))
    starts, openings = torch.tensor([[1, 3, 4, 8]]), torch.tensor([0, 1])
    axes = {"ids": {1: "t"}, "looks": {1: "t"}, "starts": {1: "w"}, "openings": {0: "q"}}
    axes |= {name: {1: "w"} for name in OF_WORDS}
    axes |= {"cues": {0: "r"}, "roles": {0: "r", 1: "w"}, "mentioned": {0: "m"}, "mention": {0: "m"}}
    axes |= {"links": {0: "m", 1: "m"}, "firsts": {0: "m"}, "lasts": {0: "m"}, "speakers": {0: "q", 1: "m"}}
    torch.onnx.export(answering, (ids, torch.ones_like(ids), starts, openings), str(path), input_names=list(INPUTS),
                      output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=17, dynamo=False,
                      custom_opsets={"com.microsoft": 1})  # fmt: skip


def write_manifest(out: Path) -> None:
    """The hash of every file, by which the package tells damaged weights."""
    names = ("reader.onnx", "tokenizer.json", "labels.json")
    hashes = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in names}
    (out / "reader.json").write_text(json.dumps({"name": VERSION, "sha256": hashes}, indent=1) + "\n", encoding="utf-8")
