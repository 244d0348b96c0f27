"""In which words each account tells it, row by row: techniques, marks of style, habits and their rates."""

from collections.abc import Iterator
from typing import NamedTuple

from crossread.model import EntityId, Habit, StyleCount, StyleMark, Technique
from crossread.presentation._index import Index
from crossread.presentation._sheet import Column, Row, Sheet
from crossread.presentation._wording import thing


class _Habitual(NamedTuple):
    """A habit and what is called so."""

    entity: EntityId
    name: str
    habit: Habit


def _techniques(index: Index) -> Iterator[Row[Technique]]:
    for reading in index.read:
        yield from (Row(one, reading.document.passage(one.span)) for one in reading.techniques)


def _marks(index: Index) -> Iterator[Row[StyleMark]]:
    for reading in index.read:
        yield from (Row(one, reading.document.passage(one.span)) for one in reading.style_marks)


def _styles(index: Index) -> Iterator[Row[StyleCount]]:
    yield from (Row(one, document=one.document) for one in index.comparison.styles)


def _habits(index: Index) -> Iterator[Row[_Habitual]]:
    for wording in index.comparison.labels:
        name = thing(index, wording)
        yield from (Row(_Habitual(wording.entity, name, one), document=one.document) for one in wording.habits)


TECHNIQUES: Sheet[Technique] = Sheet(
    "techniques",
    "One stretch that persuades by a technique.",
    _techniques,
    (
        Column("technique", str, "Which one.", lambda one: one.technique),
        Column("holder", str, "In whose voice.", lambda one: one.holder),
        Column("probability", float, "How sure the reader is, from 0 to 1.", lambda one: one.probability),
    ),
)

STYLE_MARKS: Sheet[StyleMark] = Sheet(
    "style_marks",
    "One place where words make a saying firmer or looser, or hold it at a distance.",
    _marks,
    (
        Column("kind", str, "booster, hedge, distancing mark, scare quotes.", lambda one: one.kind),
        Column("holder", str, "In whose voice.", lambda one: one.holder),
    ),
)

STYLES: Sheet[StyleCount] = Sheet(
    "styles",
    "How often one account uses a technique or marks of one kind, in its own voice or in others'.",
    _styles,
    (
        Column(
            "name", str, "The technique, or the kind of mark; `any …` is all of them together.", lambda one: one.name
        ),
        Column("is_technique", bool, "Whether it is a technique.", lambda one: one.is_technique),
        Column("own_voice", bool, "Whether in its own voice.", lambda one: one.own_voice),
        Column("times", int, "How often.", lambda one: len(one.passages)),
        Column("words", int, "Words of the account in such a voice.", lambda one: one.words),
        Column("rate", float, "Per 1,000 words.", lambda one: one.rate),
        Column("low", float, "Lower end of the 95 % interval of the rate.", lambda one: one.low),
        Column("high", float, "Upper end of the 95 % interval of the rate.", lambda one: one.high),
    ),
)

HABITS: Sheet[_Habitual] = Sheet(
    "habits",
    "One word by which an account parts from the others in what it calls a thing.",
    _habits,
    (
        Column("entity", str, "Joins `entities`.", lambda one: one.entity),
        Column("name", str, "What is called so.", lambda one: one.name),
        Column("label", str, "The word.", lambda one: one.habit.label),
        Column("times", int, "How often the account uses it.", lambda one: one.habit.times),
        Column("of", int, "How often it calls the thing anything.", lambda one: one.habit.of),
        Column("elsewhere", int, "How often the others use it.", lambda one: one.habit.elsewhere),
        Column("of_elsewhere", int, "How often they call the thing anything.", lambda one: one.habit.of_elsewhere),
        Column("score", float, "How telling it is: it sorts, and is no probability.", lambda one: one.habit.score),
        Column("is_coloured", bool, "Whether the word takes sides.", lambda one: one.habit.is_coloured),
    ),
)
