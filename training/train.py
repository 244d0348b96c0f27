"""Fits the network to a mixture of sets; `python -m training` runs it."""

import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from crossread.inference._pieces import Pieces
from training import accounts, annotated, attributed, coloured, linked, named, tales, treebanks
from training.batches import batch_of, batches
from training.losses import loss_of
from training.names_known import settled
from training.names_renamed import hasty, pool, renamed
from training.network import Network
from training.passages import Passage, joined, only_named
from training.rounding import rounded
from training.shipped import known

_FIRST_STEPS = 40


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how hard to train; with `minutes` the clock, not the count, ends it."""

    pieces: int = 7_700_000
    minutes: float = 0.0
    batch: int = 3000
    window: int = 320
    rate: float = 1.5e-4
    head_rate: float = 8e-4
    arc_rate: float = 1.6e-3
    strength: float = 1.0
    warm_up: float = 0.05
    coarse_from: float = 0.7
    """The share of the plan from which on what flows between the layers is as coarse as it will be in 8 bits."""
    seed: int = 1
    open_only: bool = False
    resume: Path | None = None
    begin: float = 0.0
    device: str = "cpu"


Sets = dict[str, tuple[float, list[Passage]]]
"""Each set with its share of the pieces."""


def passages(data: Path, pieces: Pieces, *, open_only: bool) -> Sets:
    """What the network learns from."""
    sets = _named(data, pieces) | {
        "ecbplus": (0.02, linked.ecbplus(data / "ecbplus" / "train.jsonl", pieces)),
        "tales": (0.24, tales.tales(pieces)),
        "accounts": (0.14, _told(accounts.accounts(pieces))),
        "posts": (0.08, accounts.posts(pieces)),
        "chains": (0.08, accounts.chains(pieces)),
        "gap": (0.03, linked.gap(data / "gap" / "train.jsonl", pieces)),
        "flicc": (0.02, coloured.flicc(data / "flicc" / "train.jsonl", pieces)),
        "newsmtsc": (0.16, coloured.newsmtsc(data / "newsmtsc" / "train.jsonl", pieces)),
    }
    if not open_only:
        found, articles = attributed.polnear(data / "polnear" / "train.jsonl", pieces)
        _told(articles)
        sets["polnear, nested"] = (0.12, annotated.nested(zip(found, articles, strict=True)))
        sets["polnear"] = (0.3, articles)
        sets["ptc"] = (0.27, coloured.ptc(data / "ptc" / "train.jsonl", pieces))
    return sets


def _told(articles: list[Passage]) -> list[Passage]:
    """The articles, with what their attributions tell of who speaks the quotations."""
    for article in articles:
        linked.quoted(article)
    return articles


def _named(data: Path, pieces: Pieces) -> Sets:
    """The sets that mark names, each with whatever else it marks; some of them once more with other names."""
    peoples = treebanks.peoples([data / "ewt" / "train.conllu", data / "gum" / "train.conllu"])
    loaders = {"wnut17": named.wnut, "meantime": named.meantime, "litbank_quotes": named.litbank}
    found = {name: named.hide(loader(data / name / "train.jsonl", pieces), peoples) for name, loader in loaders.items()}
    found["gum"] = treebanks.gum(data / "gum", "train", pieces)
    found["crossner_politics"] = named.politics(data / "crossner_politics" / "train.jsonl", pieces)
    every = settled([passage for some in found.values() for passage in some])
    found["ewt"] = ewt = annotated.named(treebanks.treebank(data / "ewt" / "train.conllu", pieces))
    found["wikinews"] = news = _told(annotated.news(data / "wikinews" / "articles.jsonl", pieces))
    names, chance = pool(data, [*every, *ewt, *news]), random.Random(5)  # noqa: S311  # nothing here is a secret
    for name, loader in (("meantime", linked.meantime), ("litbank_quotes", linked.litbank)):
        pairs = zip(loader(data / name / "train.jsonl", pieces), found[name], strict=True)
        found[name] = [joined(*pair) for pair in pairs]
    shares = {"ewt": 0.16, "gum": 0.24, "wikinews": 0.16, "litbank_quotes": 0.06}
    shares |= {"wnut17": 0.03, "crossner_politics": 0.025, "meantime": 0.02}
    renaming = {"gum": 0.03, "ewt": 0.03, "wikinews": 0.03, "crossner_politics": 0.02, "wnut17": 0.01}
    spoken = [passage for passage in found["litbank_quotes"] if passage.spoken]
    return (
        {"litbank_quotes, spoken": (0.08, spoken)}
        | {name: (share, found[name]) for name, share in shares.items()}
        | {
            f"{name}, renamed": (
                share,
                [hasty(only_named(renamed(one, names, pieces, chance)), chance) for one in found[name]],
            )
            for name, share in renaming.items()
        }
    )


def mixture(sets: dict[str, tuple[float, list[Passage]]], plan: Plan) -> Iterator[tuple[str, list[Passage]]]:
    """Batches without end; the set furthest behind its share is next."""
    chance = random.Random(plan.seed)  # noqa: S311  # nothing here is a secret
    streams: dict[str, Iterator[list[Passage]]] = {name: iter(()) for name in sets}
    given = dict.fromkeys(sets, 1.0)
    while True:
        name = min(sets, key=lambda one: given[one] / sets[one][0])
        group = next(streams[name], None)
        if group is None:
            streams[name] = batches(sets[name][1], size=plan.window, pieces=plan.batch, chance=chance)
            group = next(streams[name])
        given[name] += sum(len(pieces) for window in group for pieces in window.pieces)
        yield name, group


def fit(sets: dict[str, tuple[float, list[Passage]]], encoder: Path, out: Path, plan: Plan) -> Network:
    """Train, writing a checkpoint and the course of the losses as it goes."""
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)  # noqa: S311  # nothing here is a secret
    network = Network()
    network.encoder.load(encoder / "model.safetensors")
    if plan.resume:
        network.load_state_dict(known(plan.resume), strict=False)
    network.to(plan.device).train()
    optimiser = _optimiser(network, plan)
    course = Course(plan)
    for name, group in mixture(sets, plan):
        if course.done >= 1:
            break
        _set_rates(optimiser, plan, course)
        batch = batch_of(group).on(plan.device)
        optimiser.zero_grad(set_to_none=True)
        with rounded(network, inputs=course.done > plan.coarse_from):
            # Half precision is slower than single on processors.
            with torch.autocast(plan.device, dtype=torch.bfloat16, enabled=plan.device != "cpu"):
                losses = loss_of(network, batch, chance.randrange(512 - batch.ids.shape[1] + 1))
            if not losses:  # stretches of which their set says nothing
                continue
            sum(losses.values()).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        if course.told(name, batch.pieces, losses):
            torch.save(network.state_dict(), out / "checkpoint.pt")
    torch.save(network.state_dict(), out / "network.pt")
    return network.eval()


class Course:
    """How far the training is, and how the losses go."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._started = time.monotonic()
        self._pieces = 0
        self._shown = 0
        self.steps = 0
        self._losses: dict[str, float] = {}

    @property
    def done(self) -> float:
        """The share of the plan that is done."""
        if self._plan.minutes:
            return self._plan.begin + (time.monotonic() - self._started) / 60 / self._plan.minutes
        return self._plan.begin + self._pieces / self._plan.pieces

    def told(self, name: str, pieces: int, losses: dict[str, Tensor]) -> bool:
        """Take note of a step; print a line at each hundredth, and say at each tenth that it is time to save."""
        self._pieces += pieces
        self.steps += 1
        for head, loss in losses.items():
            key = f"{name}.{head}"
            self._losses[key] = 0.9 * self._losses.get(key, loss.item()) + 0.1 * loss.item()
        hundredths = int(self.done * 100)
        if hundredths == self._shown:
            return False
        self._shown = hundredths
        rate = round(self._pieces / (time.monotonic() - self._started))
        line = {"done": hundredths / 100, "pieces": self._pieces, "rate": rate}
        print(json.dumps(line | {key: round(loss, 3) for key, loss in self._losses.items()}), flush=True)
        return hundredths % 10 == 0


def _optimiser(network: Network, plan: Plan) -> torch.optim.Optimizer:
    encoder = list(network.encoder.parameters())
    arcs = list(network.arcs.parameters())
    known = {id(parameter) for parameter in [*encoder, *arcs]}
    heads = [parameter for parameter in network.parameters() if id(parameter) not in known]
    groups = [
        {"params": encoder, "peak": plan.rate},
        {"params": heads, "peak": plan.head_rate},
        {"params": arcs, "peak": plan.arc_rate},
    ]
    return torch.optim.AdamW(groups, lr=plan.rate, weight_decay=0.01, fused=True)


def _set_rates(optimiser: torch.optim.Optimizer, plan: Plan, course: Course) -> None:
    share = min(course.done / plan.warm_up, (1 - course.done) / (1 - plan.warm_up), 1.0)
    # An optimiser that knows nothing yet of its gradients takes steps that are too long.
    share *= min(1.0, (course.steps + 1) / _FIRST_STEPS)
    for group in optimiser.param_groups:
        group["lr"] = group["peak"] * plan.strength * share
