"""Bodies that one text tells by a name, and another only describes: "the health ministry of Orlan", "the ministry"."""

from collections.abc import Iterator, Sequence

from crossread.linking._named import Named
from crossread.linking._spelling import parts_of
from crossread.linking._things import Proposal
from crossread.model import DocumentId, EntityType

_STEM = 5
"""Letters in which a land and what is of it are alike: "Orlania", "Orlanian"."""
_LEAST = 2
"""Words that describe a body well enough: "health ministry", and not "ministry"."""


def owned(named: Sequence[Named]) -> Iterator[Proposal]:
    """What is only described, with the one body in the case that is described so by a name.

    Its text must mention no state but that one: every state has a ministry of health.
    """
    bodies = [(at, one) for at, one in enumerate(named) if one.type is EntityType.ORGANISATION]
    states = _states(named)
    for at, bare in ((at, one) for at, one in bodies if not one.by_name):
        words = _words(bare)
        fuller = [(full, _words(one) - words) for full, one in bodies if one.by_name and words < _words(one)]
        owners = {word[:_STEM] for _, rest in fuller for word in rest}
        if len(words) >= _LEAST and len(owners) == 1 and states.get(bare.document, owners) <= owners:
            full, _ = fuller[0]
            name, other = named[full].names[0], bare.names[0]
            yield Proposal(full, at, name, other, f"part of name: {other}~{name}; no other is named in the case")


def _words(one: Named) -> frozenset[str]:
    return frozenset(part.plain for part in parts_of(one.names[0]))


def _states(named: Sequence[Named]) -> dict[DocumentId, set[str]]:
    """How the names of the states begin that each text mentions."""
    found: dict[DocumentId, set[str]] = {}
    for one in named:
        if one.type is EntityType.STATE:
            found.setdefault(one.document, set()).update(part.plain[:_STEM] for part in parts_of(one.names[0])[:1])
    return found
