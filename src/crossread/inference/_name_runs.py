"""Names made whole: none ends with "for", and a family name belongs to the given name that it hangs on."""

from collections.abc import Sequence

from crossread.inference._heard import Heard, Numbers
from crossread.inference._paths import runs
from crossread.inference._weights import Labels

_BODY = "organisation"
Run = tuple[str, int, int]
_LINKS = frozenset({"of", "for", "and", "the", "de", "al"})


def names_in(written: Sequence[str], heard: Heard, heads: Numbers, labels: Labels) -> list[Run]:
    """Type, first word and end of each name."""
    flat, proper = labels.relation.index("flat"), labels.pos.index("PROPN")
    hangs = (heard.relation == flat) & (heard.pos == proper) & (heard.name == 0)
    whole: list[Run] = []
    for kind, first, last in runs(heard.name, labels.name):
        end = last
        while end < len(written) and hangs[end] and first <= heads[end] < end:
            end += 1
        leads_on = whole and whole[-1][0] == kind and whole[-1][2] == first and written[first - 1] in _LINKS
        whole.append((kind, whole.pop()[1] if leads_on else first, end))
    return [run for run in (_bounded(written, one) for one in whole) if run[1] < run[2]]


def _bounded(written: Sequence[str], run: Run) -> Run:
    """A name without a small word at its end that led on to nothing; a body's also without common ones: "Orl party"."""
    kind, first, end = run
    capital = kind == _BODY and written[first][:1].isupper()
    while end > first and (written[end - 1] in _LINKS or (capital and _is_common(written[end - 1]))):
        end -= 1
    return kind, first, end


def _is_common(word: str) -> bool:
    return word.isalpha() and word.islower()
