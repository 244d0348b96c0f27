"""Places that accounts of one war name: whether a gazetteer knows them, and puts them into the right country."""

from collections.abc import Collection, Iterator, Sequence

from crossread.evaluation._bench import Bench
from crossread.evaluation._figures_gold import HALVES, groups
from crossread.evaluation._scores import Line, Score
from crossread.inference import Gazetteer, open_gazetteer
from crossread.linking import Atlas, places_of
from crossread.model import CaseEntity, EntityId, EntityType, ListedPlace
from crossread.settings import Settings

ABOUT = "places of figures in accounts of the war in Syria, each spelling once: put there by a gazetteer (extra places)"
COUNTRY = "Syria"


def places(bench: Bench) -> Score:
    """How many are put there, of all and of those put anywhere; the baseline takes the greatest of the very name."""
    gazetteer = open_gazetteer(Settings().gazetteer_people)
    lines = (line for half in HALVES for line in lines_of(half, sorted(_names(bench, half)), gazetteer))
    return Score("places", ABOUT, tuple(lines) if gazetteer.name else ())


def lines_of(half: str, names: Sequence[str], gazetteer: Gazetteer) -> Iterator[Line]:
    """The scores for these names, looked up together and without any text around them."""
    listed = gazetteer.places_called(names)
    ours, plain = proposed(names, listed), greatest(names, listed)
    yield Line(f"{half}: found, of all", _right(ours) / len(names), len(names), _right(plain) / len(names))
    yield Line(f"{half}: right, of those put somewhere", _share(ours), len(ours), _share(plain))


def proposed(names: Sequence[str], listed: Sequence[ListedPlace]) -> list[str]:
    """The country that is proposed for each name that has one."""
    entities = [CaseEntity(EntityId(name), name, EntityType.PLACE) for name in names]
    return [place.candidates[0].country for place in places_of(entities, Atlas.of(listed)) if place.is_proposed]


def greatest(names: Collection[str], listed: Sequence[ListedPlace]) -> list[str]:
    """The country of the greatest place with the very name, letter by letter, for each name that has one."""
    bearers = ([place for place in listed if name.lower() in map(str.lower, place.names)] for name in names)
    return [max(some, key=lambda place: place.people).country for some in bearers if some]


def _names(bench: Bench, half: str) -> set[str]:
    """Every way in which a place is written beside a figure, states left out."""
    texts = (
        one.text[span.start : span.end]
        for group in groups(bench, half)
        for one in group
        for figure in one.figures
        for span in figure.place
    )
    return {text for text in texts if text[:1].isupper()} - {COUNTRY, "Iraq", "Syrian"}


def _right(countries: Sequence[str]) -> int:
    return countries.count(COUNTRY)


def _share(countries: Sequence[str]) -> float:
    return _right(countries) / len(countries) if countries else 0.0
