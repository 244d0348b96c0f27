"""Which things of one version the other says again, in another place or in other words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._versions_words import Worded
from crossread.comparison._words import stem
from crossread.model import Span

_SHARED, _LEAST = 0.6, 2
"""Share of the words of one thing that must stand in the other, and how many these must be."""
_COMMON = 40
"""Things of a version that hold a word, from which it tells nothing: what is compared stays in step with the text."""

Stems = frozenset[str]


def stems_at(text: Worded, spans: Iterable[Span], lexicon: Lexicon) -> Stems:
    """The words of spans that carry something, by their stems; a hedge says how surely, and not what."""
    forms = (text.forms[word].removesuffix("'s") for word in text.numbers(spans))
    return frozenset(
        stem(form) for form in forms if form.isalnum() and form not in lexicon.function and form not in lexicon.hedges
    )


def said_again(sought: Mapping[int, Stems], others: Sequence[Stems]) -> dict[int, int]:
    """For each thing that is sought, by its number, that of the others in which most of its words stand, if any."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, stems in enumerate(others):
        for one in stems:
            holders[one].append(at)
    found = {}
    for at, stems in sought.items():
        near = Counter(other for one in stems if len(holders[one]) <= _COMMON for other in holders[one])
        shared = {other: len(stems & others[other]) for other in near}
        best = max(shared, key=lambda other: (shared[other], -len(others[other]), -other), default=-1)
        if best >= 0 and shared[best] >= max(_LEAST, _SHARED * len(stems)):
            found[at] = best
    return found
