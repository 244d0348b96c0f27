"""Single names in two spellings: whether they are taken for one, and other names that look much the same are not."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from rapidfuzz import fuzz

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Line, Score
from crossread.linking import Trigrams, name_likeness

ABOUT = "spellings of one Arabic form, and for each the likest name of another form (NETransliteration; noisy)"
_SAME = ("same name", "transliteration", "other order")
_LETTERS_ALIKE = 80.0
_LOOKED_AT = 20

Pair = tuple[str, str]


def variants(bench: Bench) -> Score:
    """Recall, and precision where as many pairs are of one name as not; the baseline compares letters alone."""
    listed = list(records(bench.data / "netransliteration" / "variants_dev.jsonl"))
    one = sorted({(pair["a"], pair["b"]) for pair in listed})
    two = list(likest_others(forms_of((pair[side], pair["arabic"]) for pair in listed for side in ("a", "b"))))
    ours, plain = _counts(one, two, is_one_name), _counts(one, two, _is_alike)
    recall = Line("one name, recall", ours.recall, len(one), plain.recall)
    return Score("variants", ABOUT, (recall, Line("one name, precision", ours.precision, len(two), plain.precision)))


def is_one_name(name: str, other: str) -> bool:
    """Whether linking takes two words for ways to write one name, and not only for alike."""
    return name_likeness(name, other)[1].startswith(_SAME)


def forms_of(spelt: Iterator[Pair]) -> Mapping[str, set[str]]:
    """The Arabic forms that each spelling stands for."""
    forms: dict[str, set[str]] = defaultdict(set)
    for name, form in spelt:
        forms[name].add(form)
    return forms


def likest_others(forms: Mapping[str, set[str]]) -> Iterator[Pair]:
    """Each name with the one likest to it, by runs of letters, of those that share no form with it."""
    names = sorted(forms)
    search = Trigrams(names)
    for name in names:
        likest = np.argsort(-search.likeness(name), kind="stable")[:_LOOKED_AT]
        other = next((names[at] for at in likest if not forms[names[at]] & forms[name]), None)
        if other:
            yield name, other


def _is_alike(name: str, other: str) -> bool:
    return bool(fuzz.ratio(name, other) >= _LETTERS_ALIKE)


def _counts(one: Sequence[Pair], two: Sequence[Pair], is_one: Callable[[str, str], bool]) -> Counts:
    """Counts as if there were as many pairs of two names as of one."""
    right = sum(is_one(*pair) for pair in one)
    wrong = sum(is_one(*pair) for pair in two) * len(one) / max(1, len(two))
    return Counts(right, round(wrong), len(one) - right)
