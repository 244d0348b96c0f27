"""Whether what a person decides on is there at all: a judgement on nothing would be kept and change nothing."""

from collections.abc import Callable, Iterator, Sequence

from crossread.errors import BadInput, NotFound
from crossread.linking._named import key_of
from crossread.linking._places import place_names
from crossread.linking._statements import statements_in
from crossread.model import Decision, Judgement, ListedPlace, Reading, RelationType, Subject

_Find = Callable[[Sequence[Reading], str], str]
"""Says of a target what of it is missing in the readings; empty where nothing is."""


def require_target(judgement: Judgement, readings: Sequence[Reading], listed: Sequence[ListedPlace] = ()) -> None:
    """Raise `NotFound` where the documents hold nothing that it could be on, `BadInput` where its value says nothing.

    `listed` are the places of a gazetteer that its value can name.
    """
    missing = _FINDERS[judgement.subject](readings, judgement.target)
    if missing:
        raise NotFound(f"judge {judgement.subject} {judgement.target!r}: {missing}")
    wrong = wrong_value(judgement, listed) if judgement.value else ""
    if wrong:
        raise BadInput(f"judge {judgement.subject} {judgement.target!r}: {judgement.value!r} {wrong}")


def wrong_value(judgement: Judgement, listed: Sequence[ListedPlace] = ()) -> str:
    """What is wrong with the value of a judgement, in words; empty where it says something."""
    value, is_settled = judgement.value, judgement.decision is Decision.ACCEPT
    match judgement.subject:
        case Subject.RELATION if value not in list(RelationType):
            return f"is no type of a relation; there are {', '.join(RelationType)}"
        case Subject.MERGE:
            return "is given as value, and a merge has none: accept or reject it, or say unsure"
        case Subject.SPEAKER if not any(map(str.isalpha, value)):
            return "is no name of a speaker"
        case Subject.FORECAST if not is_settled:
            return "is given as value, and only a forecast that is accepted has one: its state"
        case Subject.PLACE if value not in {place.id for place in listed}:
            return "is no listed place of this name; `compare --json` has the ids of the candidates (extra `places`)"
    return ""


def _merge(readings: Sequence[Reading], target: str) -> str:
    sides = [side.strip() for side in target.split(" = ")]
    if len(sides) != len(("name", "other")) or not all(sides):
        return 'a merge is written "name = other"; `crossread show names CASE` lists the names'
    known = frozenset(_names(readings))
    told = frozenset(reading.document.passage(one.span).address for reading in readings for one in reading.portraits)
    missing = [side for side in sides if key_of(side) not in known and side not in told]
    if missing:
        return f"no name in this case is {_either(missing)}; `crossread show names CASE` lists the names"
    return ""


def _relation(readings: Sequence[Reading], target: str) -> str:
    told = frozenset(one.passage.address for reading in readings for one in statements_in(reading))
    sides = target.split("~")
    if len(sides) == len(("a", "b")) and told.issuperset(sides):
        return ""
    return "no relation of this case has this id; `crossread show relations CASE` prints the ids"


def _speaker(readings: Sequence[Reading], target: str) -> str:
    known = any(str(one.id) == target for reading in readings for one in reading.attributions)
    return "" if known else "no attribution of this case has this id; `crossread show speakers CASE` prints the ids"


def _forecast(readings: Sequence[Reading], target: str) -> str:
    foretold = (reading.document.passage(one.span).address for reading in readings for one in reading.forecasts)
    return "" if target in foretold else "no forecast has this id; `crossread show forecasts CASE` prints the ids"


def _place(readings: Sequence[Reading], target: str) -> str:
    known = {key_of(name) for name in place_names(readings)}
    return (
        "" if key_of(target) in known else "no place of this case has this name; `crossread show names CASE` lists them"
    )


_FINDERS: dict[Subject, _Find] = {
    Subject.MERGE: _merge,
    Subject.RELATION: _relation,
    Subject.SPEAKER: _speaker,
    Subject.FORECAST: _forecast,
    Subject.PLACE: _place,
}


def _names(readings: Sequence[Reading]) -> Iterator[str]:
    for reading in readings:
        for entity in reading.entities:
            yield from map(key_of, (entity.name, *entity.aliases, *(one.name for one in entity.stand_ins)))


def _either(names: Sequence[str]) -> str:
    return " or ".join(repr(name) for name in names)
