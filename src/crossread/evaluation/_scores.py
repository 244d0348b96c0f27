"""What a measurement comes to: scores with their counts, beside a plain baseline and what others published."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crossread.presentation import Cell, Table


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items were found and right, found and wrong, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def items(self) -> int:
        """How many there are to find."""
        return self.right + self.missed

    @property
    def precision(self) -> float:
        """Share of what was found that is right."""
        return self.right / (self.right + self.wrong) if self.right else 0.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found."""
        return self.right / (self.right + self.missed) if self.right else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


@dataclass(frozen=True, slots=True)
class Credit:
    """What was won of what could be won: for precision over what was found, for recall over what is there."""

    found: float = 0.0
    of_found: float = 0.0
    there: float = 0.0
    of_there: float = 0.0

    def __add__(self, other: "Credit") -> "Credit":
        """The credit of both."""
        return Credit(
            self.found + other.found,
            self.of_found + other.of_found,
            self.there + other.there,
            self.of_there + other.of_there,
        )

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        precision = self.found / self.of_found if self.of_found else 0.0
        recall = self.there / self.of_there if self.of_there else 0.0
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """One measure of one class; `baseline` is a plain method run by us on the same items."""

    measure: str
    score: float
    items: int
    baseline: float | None = None
    published: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """All measures on one set."""

    set: str
    about: str
    lines: tuple[Line, ...]

    def table(self) -> Table:
        """The measures as a table."""
        columns = ("measure", "score", "items", "baseline", "published")
        return Table(f"{self.set}: {self.about}", columns, tuple(map(_row, self.lines)))


def f1_line(name: str, ours: Counts, plain: Counts, published: str = "") -> Line:
    """The F1 of one class beside that of the plain method."""
    return Line(f"{name} F1", ours.f1, ours.items, plain.f1, published)


def share(answers: Iterable[bool]) -> float:
    """How many of all are true; nothing where there are none."""
    given = list(answers)
    return sum(given) / len(given) if given else 0.0


def exact(gold: Iterable[object], found: Iterable[object]) -> Counts:
    """Counts of the items that are the same in both."""
    wanted, got = set(gold), set(found)
    return Counts(len(wanted & got), len(got - wanted), len(wanted - got))


def exact_by_class(
    classes: Iterable[str], gold: Sequence[tuple[object, ...]], found: Sequence[tuple[object, ...]]
) -> dict[str, Counts]:
    """Counts for each class of items that begin with their class."""
    return {name: exact(_of_class(name, gold), _of_class(name, found)) for name in classes}


def _of_class(name: str, items: Iterable[tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
    return (item for item in items if item[0] == name)


def _row(line: Line) -> tuple[Cell, ...]:
    baseline = "" if line.baseline is None else f"{line.baseline:.3f}"
    return tuple(Cell(text) for text in (line.measure, f"{line.score:.3f}", str(line.items), baseline, line.published))
