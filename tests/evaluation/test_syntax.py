from dataclasses import replace

from crossread.evaluation._scores import Counts
from crossread.evaluation._syntax import MEASURES, counts
from crossread.evaluation._treebanks import TreeDocument
from crossread.model import Answers, Span, Token
from crossread.testing import ScriptedReader

TEXT = "Ana can't go."
GOLD = Answers(
    tokens=(
        Token(0, 3, "PROPN", 3, "nsubj"),
        Token(4, 6, "AUX", 3, "aux"),
        Token(6, 9, "PART", 3, "advmod"),
        Token(10, 12, "VERB", 3, "root"),
        Token(12, 13, "PUNCT", 3, "punct"),
    ),
    sentences=(Span(0, 13),),
)


def counted(found: Answers) -> dict[str, Counts]:
    """The counts of a reader that answers this."""
    return counts([TreeDocument("toy", TEXT, GOLD, ())], ScriptedReader({TEXT: found}))


def retold(place: int, token: Token) -> Answers:
    """The perfect answer with another token at one place."""
    return replace(GOLD, tokens=(*GOLD.tokens[:place], token, *GOLD.tokens[place + 1 :]))


def test_a_perfect_answer_has_everything_right() -> None:
    assert {one.f1 for one in counted(GOLD).values()} == {1.0}


def test_words_that_are_cut_otherwise_are_missed_and_their_heads_still_count() -> None:
    found = Answers(
        tokens=(
            Token(0, 3, "PROPN", 2, "nsubj"),
            Token(4, 9, "AUX", 2, "aux"),
            Token(10, 12, "VERB", 2, "root"),
            Token(12, 13, "PUNCT", 2, "punct"),
        ),
        sentences=GOLD.sentences,
    )

    scores = counted(found)

    assert {scores[name] for name in MEASURES if name != "sentences"} == {Counts(right=3, wrong=1, missed=2)}


def test_the_subtype_of_a_relation_is_not_compared() -> None:
    assert counted(retold(0, Token(0, 3, "PROPN", 3, "nsubj:pass")))["LAS"].f1 == 1.0


def test_a_wrong_relation_costs_the_labelled_arc_only() -> None:
    scores = counted(retold(0, Token(0, 3, "PROPN", 3, "obj")))

    assert scores["UAS"].missed == 0
    assert scores["LAS"] == Counts(right=4, wrong=1, missed=1)


def test_a_second_root_is_no_arc_of_the_treebank() -> None:
    scores = counted(retold(0, Token(0, 3, "PROPN", 0, "root")))

    assert scores["UAS"] == scores["LAS"] == Counts(right=4, wrong=1, missed=1)


def test_a_sentence_that_is_cut_in_two_is_two_wrong_and_one_missed() -> None:
    found = replace(GOLD, sentences=(Span(0, 9), Span(10, 13)))

    assert counted(found)["sentences"] == Counts(right=0, wrong=2, missed=1)
