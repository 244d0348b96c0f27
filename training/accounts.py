"""News and other texts of our own invention: what is attributed, also inside of others, and what means the same."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from crossread.evaluation._marked import NAMES, SAYING, Kind, Marked, marked_in
from crossread.inference._pieces import Pieces, gaps_before
from crossread.inference._words import words_in
from crossread.model import Span
from training.attributed import attribute_nested, covered
from training.linked import linked
from training.passages import Passage, name_tag, tag

HERE = Path(__file__).parent
_KINDS = {"p": "PER", "o": "ORG", "l": "LOC", "v": "EVE", "t": "PRO", "a": "ABS", "i": "TIM"}
_PARTED = "\n----\n"
_ROLES = {"s": "source", "c": "cue", "q": "content"}


def accounts(pieces: Pieces, folder: Path = HERE / "accounts") -> list[Passage]:
    """News with all that is attributed in it and with what it mentions."""
    passages = []
    for path in sorted(folder.glob("*.txt")):
        passage, spans, found = _mentioning(path, pieces)
        attribute_nested(passage, attributions(found["<"]), spans)
        passages.append(passage)
    return passages


def chains(pieces: Pieces, folder: Path = HERE / "chains") -> list[Passage]:
    """Lives, guides, talks, essays and the like with what they mention."""
    return [_mentioning(path, pieces)[0] for path in sorted(folder.glob("*.txt"))]


def posts(pieces: Pieces, folder: Path = HERE / "posts") -> list[Passage]:
    """Reviews, letters, posts and short news with their names."""
    written = (one for path in sorted(folder.glob("*.txt")) for one in path.read_text(encoding="utf-8").split(_PARTED))
    return [_named(*marked_in(one.strip(), NAMES), pieces) for one in written]


def _named(text: str, found: dict[Kind, list[Marked]], pieces: Pieces) -> Passage:
    spans = words_in(text)
    words = [text[start:end] for start, end in spans]
    passage = Passage(words, gaps_before(text, spans), pieces.of(words))
    names = passage.layer("name")
    names[:] = 0
    for one in found["{"]:
        tag(names, covered(spans, one.span), name_tag(one.label))
    return passage


def _mentioning(path: Path, pieces: Pieces) -> tuple[Passage, list[Span], dict[Kind, list[Marked]]]:
    text, found = marked_in(path.read_text(encoding="utf-8"), SAYING)
    spans = words_in(text)
    marks = [(*one.span, _KINDS[one.label[0]], one.label, "") for one in found["{"]]
    return linked(text, spans, marks, pieces), spans, found


def attributions(marks: Iterable[Marked]) -> list[dict[str, Any]]:
    """What is marked as ``<1s|she> <1c|said> <1q|so>``, by its number, each part in the order of the text."""
    found: dict[str, dict[str, Any]] = {}
    for mark in sorted(marks, key=lambda mark: mark.span):
        parts = found.setdefault(mark.label[:-1], {role: [] for role in _ROLES.values()})
        parts[_ROLES[mark.label[-1]]].append(mark.span)
    return [one for one in found.values() if one["cue"]]
