from crossread.evaluation._named import Kinds, counts
from crossread.evaluation._scores import Counts
from crossread.model import Answers, NameAnswer
from crossread.testing import ScriptedReader

TEXT = "Ana Berg of the Lorn Post flew to Veldt on Monday."
MARKED = {
    "text": TEXT,
    "entities": [
        {"start": 0, "end": 8, "label": "PER"},
        {"start": 16, "end": 25, "label": "ORG"},
        {"start": 34, "end": 39, "label": "LOC"},
        {"start": 43, "end": 49, "label": "DATE"},
    ],
}
KINDS: Kinds = {
    "PER": frozenset({"person"}),
    "LOC": frozenset({"place"}),
    "ORG": frozenset({"organisation", "outlet"}),
}


def counted(*names: NameAnswer) -> dict[str, Counts]:
    """The counts of a reader that finds these names."""
    return counts([MARKED], KINDS, ScriptedReader({TEXT: Answers(names=names)}))


def test_a_name_counts_with_exactly_its_words_and_a_type_that_the_set_would_give_it() -> None:
    scores = counted(NameAnswer(0, 8, "person"), NameAnswer(12, 25, "outlet"), NameAnswer(34, 39, "place"))

    assert scores["PER"] == scores["LOC"] == Counts(right=1, wrong=0, missed=0)
    assert scores["ORG"] == Counts(right=0, wrong=1, missed=1)
    assert scores["all types"] == scores["spans"] == Counts(right=2, wrong=1, missed=1)


def test_a_name_of_the_wrong_type_counts_among_the_spans() -> None:
    scores = counted(NameAnswer(16, 25, "person"))

    assert scores["PER"].wrong == scores["all types"].wrong == 1
    assert scores["spans"].right == 1


def test_a_name_without_a_type_counts_among_the_spans_only() -> None:
    scores = counted(NameAnswer(34, 39, ""))

    assert scores["all types"] == Counts(right=0, wrong=0, missed=3)
    assert scores["spans"].right == 1


def test_types_that_only_one_side_has_are_left_out() -> None:
    assert counted(NameAnswer(43, 49, "event"))["spans"] == Counts(right=0, wrong=0, missed=3)
