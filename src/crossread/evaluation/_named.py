"""Names and their types, exact spans, on two sets whose types are put into ours."""

from collections.abc import Mapping, Sequence
from typing import Any

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Counts, Line, Score, exact, exact_by_class, f1_line
from crossread.inference import Reader

ABOUT = "names, exact spans (UNER EWT sentences, development and test; articles of worldwide newswire, development)"
Kinds = Mapping[str, frozenset[str]]
"""Which of our types each type of a set takes."""

_BODIES = frozenset({"organisation", "armed group", "outlet"})
UNER: Kinds = {"PER": frozenset({"person"}), "LOC": frozenset({"place", "state", "facility"}), "ORG": _BODIES}
WORLDWIDE: Kinds = {
    "Person": frozenset({"person"}),
    "Location": frozenset({"place", "state"}),
    "Organization": _BODIES,
    "NORP": frozenset({"group"}),
    "Facility": frozenset({"facility"}),
}


def named(bench: Bench) -> Score:
    """F1 per type, of all types, and of the spans whatever their type."""
    uner, test = (list(records(bench.data / "uner_ewt" / f"{part}.jsonl")) for part in ("dev", "test"))
    worldwide = list(records(bench.data / "en_worldwide" / "dev.jsonl"))
    sets = (("UNER", uner, UNER), ("UNER test", test, UNER), ("worldwide", worldwide, WORLDWIDE))
    return Score("names", ABOUT, tuple(line for one in sets for line in _lines(*one, bench)))


def _lines(title: str, texts: Sequence[dict[str, Any]], kinds: Kinds, bench: Bench) -> list[Line]:
    ours, plain = counts(texts, kinds, bench.reader), counts(texts, kinds, bench.plain)
    return [f1_line(f"{title} {name}", ours[name], plain[name]) for name in ours]


def counts(texts: Sequence[dict[str, Any]], kinds: Kinds, reader: Reader) -> dict[str, Counts]:
    """Counts per type of the set; names of types that the set does not mark are left out.

    A name found without a type is counted among the spans only.
    """
    taken = {ours: kind for kind, some in kinds.items() for ours in some} | {"": ""}
    answers = reader.answer([text["text"] for text in texts])
    gold = [
        (one["label"], number, one["start"], one["end"])
        for number, text in enumerate(texts)
        for one in text["entities"]
        if one["label"] in kinds
    ]
    found = [
        (taken[one.type], number, one.start, one.end)
        for number, answer in enumerate(answers)
        for one in answer.names
        if one.type in taken
    ]
    return {
        **exact_by_class(kinds, gold, found),
        "all types": exact(gold, (name for name in found if name[0])),
        "spans": exact((name[1:] for name in gold), (name[1:] for name in found)),
    }
