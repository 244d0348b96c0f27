"""Universal Dependencies: EWT, and GUM with its names and its attributions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from crossread.inference._pieces import GAPS, Pieces
from training import linked
from training.attributed import attribute, lines_of, records
from training.labels import POS, RELATIONS
from training.named import name_entities, peoples_in
from training.passages import Passage


@dataclass(slots=True)
class Tree:
    """A document of a treebank, column by column; heads count words of the document."""

    id: str
    words: list[str] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    fine: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def trees(path: Path) -> Iterator[Tree]:
    """Each document of a CoNLL-U file."""
    tree, gap, joined = Tree(""), GAPS - 1, _Joined(0, "")
    for line in lines_of(path):
        if line.startswith("# newdoc"):
            if tree.words:
                yield tree
            tree = Tree(line.partition("=")[2].strip())
        if line.startswith(("# newdoc", "# newpar")):
            gap = GAPS - 1
        columns = line.split("\t")
        if columns[0].isdigit():
            _add(tree, columns, gap)
            gap = joined.gap_after(int(columns[0]), columns[9])
        elif "-" in columns[0] and columns[0][0].isdigit():
            joined = _Joined(int(columns[0].partition("-")[2]), columns[9])
        elif not line:
            joined = _Joined(0, "")
    yield tree


@dataclass(frozen=True, slots=True)
class _Joined:
    """The last of some words that are written as one, and the note on them together."""

    last: int
    note: str

    def gap_after(self, number: int, note: str) -> int:
        if number < self.last:
            return 0
        return int("SpaceAfter=No" not in (self.note if number == self.last else note))


def _add(tree: Tree, columns: list[str], gap: int) -> None:
    if columns[0] == "1":
        tree.starts.append(len(tree.words))
    start = tree.starts[-1]
    tree.words.append(columns[1].replace(" ", ""))
    tree.gaps.append(gap)
    tree.pos.append(columns[3])
    tree.fine.append(columns[4])
    head = int(columns[6])
    tree.heads.append(start + head - 1 if head else len(tree.words) - 1)
    tree.relations.append(columns[7])
    tree.notes.append(columns[9])


def treebank(path: Path, pieces: Pieces) -> list[Passage]:
    """Every document with sentence starts, parts of speech and arcs, and with the names that it marks."""
    return [_passage(tree, pieces) for tree in trees(path)]


def _passage(tree: Tree, pieces: Pieces) -> Passage:
    passage = Passage(tree.words, tree.gaps, pieces.of(tree.words))
    passage.layer("sentence")[:] = 0
    passage.layer("sentence")[tree.starts] = 1
    passage.layer("pos")[:] = [POS.index(pos) for pos in tree.pos]
    passage.layer("head")[:] = tree.heads
    passage.layer("relation")[:] = [RELATIONS.index(_relation(name)) for name in tree.relations]
    name_entities(passage.layer("name"), tree.words, tree)
    return passage


def peoples(paths: Iterable[Path]) -> frozenset[str]:
    """The adjectives of peoples and movements that treebanks hold."""
    every = (tree for path in paths for tree in trees(path))
    return frozenset(tree.words[number] for tree in every for number in peoples_in(tree.words, tree))


def _relation(name: str) -> str:
    return name if name in RELATIONS else name.partition(":")[0]


def gum(folder: Path, part: str, pieces: Pieces) -> list[Passage]:
    """GUM's documents with everything that is marked in them."""
    attributions = {record["id"]: record for record in records(folder / f"attributions_{part}.jsonl")}
    columns = linked.ontogum(folder / f"ontogum_{part}.conll")
    passages = []
    for tree, column in zip(trees(folder / f"{part}.conllu"), columns, strict=True):
        passage = _passage(tree, pieces)
        linked.link_gum(passage, tree, column)
        record = attributions.get(tree.id)
        if record:
            attribute(passage, record["attributions"], _places(tree, record))
            passage.layers.pop("flat")
        passages.append(passage)
    return passages


def _places(tree: Tree, record: dict) -> list[tuple[int, int]]:
    """Where the words of a tree stand in the record's text."""
    text, cursor, places = record["text"], 0, []
    bounds = [*tree.starts[1:], len(tree.words)]
    sentence = 0
    for number, word in enumerate(tree.words):
        if number >= bounds[sentence]:
            sentence += 1
            cursor = record["sentences"][sentence][0]
        end = record["sentences"][sentence][1]
        found = text.find(word, cursor, end)
        if found < 0 or found > cursor + 3:
            found = min(cursor + (text[cursor : cursor + 1] == " "), end)
        cursor = min(found + len(word), end)
        places.append((found, cursor))
    return places
