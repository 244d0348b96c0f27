"""Bodies that one text tells by a name, and another only describes: "the health ministry of Orlan", "the ministry"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    bodies = [(at, _words(one)) for at, one in enumerate(named) if one.type is EntityType.ORGANISATION]
    states, by_word = _states(named), _by_word((at, words) for at, words in bodies if named[at].by_name)
    for at, words in bodies:
        bare = named[at]
        if bare.by_name or len(words) < _LEAST:
            continue
        fuller = [(full, rest - words) for full, rest in _all_with(words, by_word) if words < rest]
        owners = {word[:_STEM] for _, rest in fuller for word in rest}
        if len(owners) == 1 and states.get(bare.document, owners) <= owners:
            full, _ = fuller[0]
            name, other = named[full].names[0], bare.names[0]
            yield Proposal(full, at, name, other, f"part of name: {other}~{name}; no other is named in the case")


_Bodies = list[tuple[int, frozenset[str]]]


def _by_word(bodies: Iterable[tuple[int, frozenset[str]]]) -> dict[str, _Bodies]:
    held: dict[str, _Bodies] = defaultdict(list)
    for body in bodies:
        for word in body[1]:
            held[word].append(body)
    return held


def _all_with(words: frozenset[str], by_word: Mapping[str, _Bodies]) -> _Bodies:
    """The bodies that have the rarest of these words."""
    return min((by_word.get(word, []) for word in words), key=len)


def _words(one: Named) -> frozenset[str]:
    return frozenset(part.plain for part in parts_of(one.names[0]))


def _states(named: Sequence[Named]) -> dict[DocumentId, set[str]]:
    """How the names of the states begin that each text mentions."""
    found: dict[DocumentId, set[str]] = {}
    for one in named:
        if one.type is EntityType.STATE:
            found.setdefault(one.document, set()).update(part.plain[:_STEM] for part in parts_of(one.names[0])[:1])
    return found
