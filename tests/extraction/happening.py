"""Documents about whose events a test says how their words hang together."""

from collections.abc import Mapping, Sequence

from tests.extraction.said import parsed, with_tree

from crossread.extraction._events import Told, events_in
from crossread.extraction._names import names_in
from crossread.extraction._times import times_in
from crossread.model import Event

Tree = Mapping[str, tuple[str, str, str]]
"""For each word its part of speech, its relation and the word that it hangs on."""


def told(text: str, tree: Tree, *, people: Sequence[str] = (), **head: str) -> Told:
    """What happens in a text."""
    document = with_tree(parsed(text, people=people, **head), tree)
    named = names_in(document)
    return events_in(document, named, times=times_in(document).all, attributions=())


def event(text: str, tree: Tree, kind: str, *, people: Sequence[str] = (), **head: str) -> Event:
    """The first event of a kind."""
    return next(one for one in told(text, tree, people=people, **head).events if one.kind == kind)


def names(text: str, tree: Tree, kind: str, *, people: Sequence[str]) -> set[str]:
    """Who takes part in an event of a kind."""
    document = with_tree(parsed(text, people=people), tree)
    named = names_in(document)
    happened = events_in(document, named, times=(), attributions=()).events
    known = {entity.id: entity.name for entity in named.entities}
    return {known[who] for one in happened if one.kind == kind for who in one.participants}
