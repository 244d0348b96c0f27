"""Names in many spellings: whether the right one of all listed names is found for an alias."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Line, Score
from crossread.linking import Trigrams, rank_names

ABOUT = "aliases of the development names against all listed names, first guess right (OFAC)"
PEOPLE_PUBLISHED = "trigrams 0.690 (data README)"


def aliases(bench: Bench) -> Score:
    """Accuracy of the first guess, for all names and for people alone; the baseline is character trigrams, TF-IDF."""
    folder = bench.data / "ofac_aliases"
    train, dev = (list(records(folder / f"{split}.jsonl")) for split in ("train", "dev"))
    return Score(
        "aliases",
        ABOUT,
        (
            _line("all acc@1", train, dev, ""),
            _line("individuals acc@1", _people(train), _people(dev), PEOPLE_PUBLISHED),
        ),
    )


def _people(listed: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for one in listed if one["type"] == "individual"]


def _line(measure: str, train: Sequence[dict[str, Any]], dev: Sequence[dict[str, Any]], published: str) -> Line:
    names = [one["name"] for one in (*train, *dev)]
    asked = [(alias["alias"], one["name"]) for one in dev for alias in one["aliases"]]
    queries, wanted = [alias for alias, _ in asked], np.array([name for _, name in asked])
    listed = np.array(names)
    ours = listed[rank_names(queries, names)[0]]
    search = Trigrams(names)
    plain = listed[[int(search.likeness(query).argmax()) for query in queries]]
    return Line(measure, float(np.mean(ours == wanted)), len(asked), float(np.mean(plain == wanted)), published)
