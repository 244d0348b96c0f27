"""How one statement stands to another, as a row of cells."""

from crossread.model import Passage, Relation, RelationType
from crossread.presentation._index import Index
from crossread.presentation._table import Cell

WORDS = {
    RelationType.SAME: "says the same",
    RelationType.ENTAILS: "includes",
    RelationType.CONTRADICTS: "contradicts",
    RelationType.QUALIFIES: "qualifies",
    RelationType.UPDATES: "updates",
    RelationType.DIFFERENT_SCOPE: "different scope",
    RelationType.UNRELATED: "unrelated",
}
"""What statement `a` does to statement `b`."""

PASSIVE = {
    **WORDS,
    RelationType.ENTAILS: "is included",
    RelationType.QUALIFIES: "is qualified",
    RelationType.UPDATES: "is updated",
}
"""The same, seen from statement `a` and said of statement `b`."""


def related(index: Index, passage: Passage) -> list[Relation]:
    """The relations in which the passage stands on either side."""
    return [
        relation
        for relation in index.relations.get(passage.document, ())
        if relation.a.meets(passage) or relation.b.meets(passage)
    ]


def standing(relation: Relation) -> str:
    """Whether a rule proposed the relation or a person decided it."""
    return "proposed" if relation.by.startswith("rules") else "decided"


def relation_cells(index: Index, relation: Relation) -> tuple[Cell, ...]:
    """The relation in a word, both passages, and what it rests on."""
    status = standing(relation)
    return (
        Cell(
            WORDS[relation.type],
            passages=(relation.a, relation.b),
            mark=status,
            note=f"{WORDS[relation.type]}; {status} by {relation.by}",
        ),
        _side(index, relation.a),
        _side(index, relation.b),
        Cell(relation.reason or "see the passages", passages=relation.basis),
    )


def _side(index: Index, passage: Passage) -> Cell:
    return Cell(f"{index.account(passage.document).text}: {index.words(passage)}", passages=(passage,))
