"""Bare surnames in a text that names several who bear them: nobody can say across texts whom they mean."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from crossread.linking._lexicon import lexicon
from crossread.linking._named import Named
from crossread.linking._spelling import parts_of
from crossread.model import DocumentId, EntityType

_MOST = 400
"""Bearers of one surname that are kept apart one by one."""


def namesakes(named: Sequence[Named]) -> Iterator[tuple[int, int]]:
    """Each bare surname with every other bearer of it, where its own text has several; "Mrs Kovel" is not "Mr Kovel".

    "Mrs Kovel" may still be the "Mrs Kovel" of another text.
    """
    bearers: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(named):
        parts = parts_of(one.names[0])
        if one.type is EntityType.PERSON and parts:
            bearers[parts[-1].folded].append(at)
    for held in bearers.values():
        several = _several(held[:_MOST], named)
        for at in several:
            yield from ((at, other) for other in held[:_MOST] if other != at and not _is_styled_alike(named, at, other))


def _several(held: Iterable[int], named: Sequence[Named]) -> list[int]:
    """The bare surnames in texts that have another bearer."""
    by_text: Mapping[DocumentId, list[int]] = defaultdict(list)
    for at in held:
        by_text[named[at].document].append(at)
    return [at for there in by_text.values() if len(there) > 1 for at in there if _is_bare(named[at])]


def _is_bare(one: Named) -> bool:
    return all(len(parts_of(name)) == 1 for name in one.names)


def _is_styled_alike(named: Sequence[Named], at: int, other: int) -> bool:
    style = _style(named[at])
    return bool(style) and style == _style(named[other]) and named[at].document != named[other].document


def _style(one: Named) -> str:
    """The word before a bare surname that tells the bearer: "mrs"; of a fuller name none."""
    first = one.names[0].split(maxsplit=1)[0].lower().strip(".")
    return first if first in lexicon().titles and _is_bare(one) else ""
