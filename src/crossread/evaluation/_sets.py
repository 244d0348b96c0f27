"""The sets that can be measured, by name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from crossread.errors import NotFound
from crossread.evaluation import (
    _aliases,
    _attributions,
    _gold,
    _gum,
    _likeness,
    _named,
    _pronouns,
    _speakers,
    _syntax,
    _tempeval,
)
from crossread.evaluation._scores import Score


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """A set that people annotated, and what is measured on it."""

    about: str
    run: Callable[..., Score]


SETS: Mapping[str, AnnotatedSet] = {
    "polnear": AnnotatedSet(_attributions.ABOUT, _attributions.attributions),
    "gum": AnnotatedSet(_gum.ABOUT, _gum.gum),
    "litbank": AnnotatedSet(_speakers.ABOUT, _speakers.speakers),
    "gap": AnnotatedSet(_pronouns.ABOUT, _pronouns.pronouns),
    "names": AnnotatedSet(_named.ABOUT, _named.named),
    "syntax": AnnotatedSet(_syntax.ABOUT, _syntax.syntax),
    "gold": AnnotatedSet(_gold.ABOUT, _gold.gold),
    "times": AnnotatedSet(_tempeval.ABOUT, _tempeval.times),
    "aliases": AnnotatedSet(_aliases.ABOUT, _aliases.aliases),
    "stsb": AnnotatedSet(_likeness.ABOUT, _likeness.likeness),
}


def measure(name: str, data: Path, *, threads: int) -> Score:
    """Measure on one set under the folder that holds data/ and gold/."""
    if name not in SETS:
        raise NotFound(f"there is no set {name!r}; there are {', '.join(SETS)}")
    return SETS[name].run(data, threads=threads)
