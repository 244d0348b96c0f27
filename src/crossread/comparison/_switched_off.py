"""A case as if some of its sources had never spoken."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from crossread.errors import NotFound
from crossread.model import Anchored, Reading, Span, united

_ARTICLES = ("the ", "a ", "an ")

Names = Mapping[str, str]
"""The source that each name means, names in lower case and without their article."""


def switched_off(readings: Sequence[Reading], sources: Iterable[str]) -> tuple[Reading, ...]:
    """The readings without these accounts, and without what the others hand on from these sources.

    An account goes by its id, its file or its outlet; a source by any name that a text gives it.
    """
    wanted = {_plain(source): source for source in sources if source.strip()}
    if not wanted:
        return tuple(readings)
    kept, met = [], set[str]()
    for reading in readings:
        document, names = reading.document, _names(reading, wanted)
        own = {wanted[name] for name in map(_plain, (document.id, document.name, document.outlet)) if name in wanted}
        left, heard = _without(reading, names)
        met |= own | heard
        if not own:
            kept.append(left)
    unknown = [source for source in wanted.values() if source not in met]
    if unknown:
        told = ", ".join(map(repr, unknown))
        raise NotFound(f"nobody is called {told} in these accounts; `crossread show sources` lists who is")
    return tuple(kept)


def _plain(name: str) -> str:
    plain = " ".join(name.casefold().split())
    return next((plain.removeprefix(article) for article in _ARTICLES if plain.startswith(article)), plain)


def _names(reading: Reading, wanted: Names) -> Names:
    """The names that were given, and the others by which this text calls the same."""
    names = dict(wanted)
    for entity in reading.entities:
        known = [_plain(name) for name in (entity.name, *entity.aliases)]
        source = next((wanted[name] for name in known if name in wanted), "")
        names |= dict.fromkeys(known, source) if source else {}
    return names


def _without(reading: Reading, names: Names) -> tuple[Reading, set[str]]:
    """The reading without what the sources say or vouch for, and which of them do."""
    heard: set[str] = set()
    gone: list[Span] = []
    attributions = []
    for one in reading.attributions:
        off = {names[link] for link in map(_plain, (*one.chain[1:], one.speaker)) if link in names}
        heard |= off
        if off:
            gone += one.content
        else:
            attributions.append(one)

    said = united(gone)

    def stays(part: Anchored, holder: str) -> bool:
        is_off = _plain(holder) in names
        heard.update([names[_plain(holder)]] if is_off else [])
        at = bisect_right(said, part.start, key=lambda span: span.start) - 1
        return not is_off and not (at >= 0 and part.end <= said[at].end)

    left = replace(
        reading,
        attributions=tuple(attributions),
        figures=tuple(one for one in reading.figures if stays(one, one.holder)),
        labels=tuple(one for one in reading.labels if stays(one, one.holder)),
        forecasts=tuple(one for one in reading.forecasts if stays(one, one.holder)),
        roles=tuple(one for one in reading.roles if stays(one, one.holder)),
        techniques=tuple(one for one in reading.techniques if stays(one, one.holder)),
        style_marks=tuple(one for one in reading.style_marks if stays(one, one.holder)),
        events=tuple(one for one in reading.events if stays(one, one.holder)),
    )
    return left, heard
