"""The sets that can be measured, by name."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from crossread.errors import NotFound
from crossread.evaluation import (
    _aliases,
    _attributions,
    _calibration,
    _clashing,
    _coreference,
    _events,
    _figures,
    _forecasts,
    _gold,
    _gum,
    _likeness,
    _meant,
    _mentions,
    _named,
    _places,
    _pronouns,
    _recognizers,
    _roles,
    _speakers,
    _syntax,
    _techniques,
    _tempeval,
    _time_roles,
    _timelines,
    _tones,
    _trees,
    _variants,
)
from crossread.evaluation._bench import Bench
from crossread.evaluation._scores import Score


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """A set that people annotated, and what is measured on it."""

    about: str
    run: Callable[[Bench], Score]


SETS: Mapping[str, AnnotatedSet] = {
    "polnear": AnnotatedSet(_attributions.ABOUT, _attributions.attributions),
    "gum": AnnotatedSet(_gum.ABOUT, _gum.gum),
    "litbank": AnnotatedSet(_speakers.ABOUT, _speakers.speakers),
    "tales": AnnotatedSet(_speakers.ABOUT_TALES, _speakers.speakers_of_tales),
    "coreference": AnnotatedSet(_coreference.ABOUT, _coreference.coreference),
    "ecbplus": AnnotatedSet(_meant.ABOUT_ECBPLUS, _meant.ecbplus),
    "meantime": AnnotatedSet(_meant.ABOUT_MEANTIME, _meant.meantime),
    "mentions": AnnotatedSet(_mentions.ABOUT, _mentions.all_mentions),
    "gap": AnnotatedSet(_pronouns.ABOUT, _pronouns.pronouns),
    "names": AnnotatedSet(_named.ABOUT, _named.named),
    "trees": AnnotatedSet(_trees.ABOUT, _trees.trees),
    "roles": AnnotatedSet(_roles.ABOUT, _roles.roles),
    "syntax": AnnotatedSet(_syntax.ABOUT, _syntax.syntax),
    "techniques": AnnotatedSet(_techniques.ABOUT, _techniques.techniques),
    "tone": AnnotatedSet(_tones.ABOUT, _tones.tones),
    "factuality": AnnotatedSet(_events.ABOUT, _events.events),
    "gold": AnnotatedSet(_gold.ABOUT, _gold.gold),
    "figures": AnnotatedSet(_figures.ABOUT, _figures.figures),
    "forecasts": AnnotatedSet(_forecasts.ABOUT, _forecasts.forecasts),
    "times": AnnotatedSet(_tempeval.ABOUT, _tempeval.times),
    "semeval15": AnnotatedSet(_timelines.ABOUT, _timelines.timelines),
    "clashes": AnnotatedSet(_clashing.ABOUT, _clashing.clashing),
    "time_roles": AnnotatedSet(_time_roles.ABOUT, _time_roles.time_roles),
    "recognizers": AnnotatedSet(_recognizers.ABOUT, _recognizers.recognizers),
    "calibration": AnnotatedSet(_calibration.ABOUT, _calibration.calibration),
    "aliases": AnnotatedSet(_aliases.ABOUT, _aliases.aliases),
    "variants": AnnotatedSet(_variants.ABOUT, _variants.variants),
    "places": AnnotatedSet(_places.ABOUT, _places.places),
    "stsb": AnnotatedSet(_likeness.ABOUT, _likeness.likeness),
}


def measure(names: Iterable[str], folder: Path, *, threads: int, weights: Path | None = None) -> Iterator[Score]:
    """Measure on each of these sets under the folder that holds data/ and gold/; a text that two share is read once.

    `weights` is the folder of a network that was rebuilt, instead of the one that the package ships.
    """
    wanted = list(names)
    for name in wanted:
        if name not in SETS:
            raise NotFound(f"there is no set {name!r}; there are {', '.join(SETS)}")
    bench = Bench(folder, threads, weights)
    return (SETS[name].run(bench) for name in wanted)
