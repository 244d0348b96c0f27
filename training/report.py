"""Every score of the model card: python -m training.report --data ../shared/data --weights DIR [--test]."""

import argparse
import json
import time
from pathlib import Path

from crossread.inference import LexiconReader, Reader
from crossread.inference._reader import NetworkReader
from training import measure, measure_trees

UNER = {
    "PER": frozenset({"person"}),
    "LOC": frozenset({"place", "facility"}),
    "ORG": frozenset({"organisation", "armed group", "outlet"}),
}
WORLDWIDE = {
    "Person": frozenset({"person"}),
    "Location": frozenset({"place"}),
    "Organization": frozenset({"organisation", "armed group", "outlet"}),
    "NORP": frozenset({"group"}),
    "Facility": frozenset({"facility"}),
}


def main() -> None:
    """Read the arguments and print one line a score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--test", action="store_true", help="also the public tests: seldom, never to choose by")
    parser.add_argument("--baseline", action="store_true", help="the plain rules beside it")
    given = parser.parse_args()
    reader = NetworkReader(given.weights, threads=2)
    readers: list[Reader] = [reader, *([LexiconReader()] if given.baseline else [])]
    for one in readers:
        attributions(one, given.data)
    trees(reader, given.weights, given.data, parts=("dev", "test") if given.test else ("dev",))
    for part in ("dev", "test") if given.test else ("dev",):
        for one in readers:
            tell(one, f"UNER-EWT {part}", measure.names(one, given.data / "uner_ewt" / f"{part}.jsonl", UNER))
    tell(reader, "en_worldwide dev", measure.names(reader, given.data / "en_worldwide" / "dev.jsonl", WORLDWIDE))


def attributions(reader: Reader, data: Path) -> None:
    """PolNeAR and GUM."""
    started = time.perf_counter()
    tell(reader, "PolNeAR dev", measure.polnear(reader, data / "polnear" / "dev.jsonl"))
    print(json.dumps({"reader": reader.name, "PolNeAR dev seconds": round(time.perf_counter() - started, 1)}))
    tell(reader, "GUM dev", measure.gum(reader, data / "gum" / "attributions_dev.jsonl"))


def trees(reader: Reader, weights: Path, data: Path, parts: tuple[str, ...]) -> None:
    """EWT and GUM, on their words and from raw text."""
    for name, path in [*((f"EWT {part}", data / "ewt" / f"{part}.conllu") for part in parts),
                       ("GUM dev", data / "gum" / "dev.conllu")]:  # fmt: skip
        tell(reader, f"{name}, sentence by sentence", measure_trees.syntax(weights, path, by_sentence=True))
        tell(reader, f"{name}, whole documents", measure_trees.syntax(weights, path, by_sentence=False))
        tell(reader, f"{name}, raw text", {"sentences": measure_trees.sentences(reader, path)})


def tell(reader: Reader, title: str, scores: dict[str, measure.Score]) -> None:
    """One line for each score."""
    for name, one in scores.items():
        print(f"{reader.name} | {title} | {name} | {one}", flush=True)


main()
