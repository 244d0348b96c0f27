import pytest

from crossread.evaluation._mentions import counts, gold_mentions, head_of, plain_mentions
from crossread.evaluation._scores import Counts
from crossread.evaluation._treebanks import TreeDocument
from crossread.inference import LexiconReader
from crossread.model import Answers, MentionAnswer, Span, Token

TEXT = "The mayor of Lorn said she drank water."
WORDS = (
    Token(0, 3, "DET", 1, "det"),
    Token(4, 9, "NOUN", 4, "nsubj"),
    Token(10, 12, "ADP", 3, "case"),
    Token(13, 17, "PROPN", 1, "nmod"),
    Token(18, 22, "VERB", 4, "root"),
    Token(23, 26, "PRON", 6, "nsubj"),
    Token(27, 32, "VERB", 4, "ccomp"),
    Token(33, 38, "NOUN", 6, "obj"),
    Token(38, 39, "PUNCT", 4, "punct"),
)
NOTES = (
    "Entity=(1-person-new", "_", "_", "Discourse=x|Entity=(2-place-new)1)", "_", "Entity=(1-person-giv)", "_",
    "Entity=(3-substance-new)|SpaceAfter=No", "_",
)  # fmt: skip
DOCUMENT = TreeDocument("GUM_news_toy", TEXT, Answers(WORDS), NOTES)
MAYOR, LORN, SHE, WATER = (
    MentionAnswer(0, 17, Span(4, 9), "person", 0),
    MentionAnswer(13, 17, Span(13, 17), "state", 1),
    MentionAnswer(23, 26, Span(23, 26), "person", 0),
    MentionAnswer(33, 38, Span(33, 38), "thing", 3),
)


def counted(*mentions: MentionAnswer) -> dict[str, Counts]:
    """The counts of a reader that finds these mentions."""
    return counts([DOCUMENT], [mentions])


def test_mentions_of_the_set_have_a_span_a_head_and_one_of_our_types() -> None:
    found = {one.span: (one.head, one.type) for one in gold_mentions(DOCUMENT)}

    assert found == {
        (0, 17): ((4, 9), "person"), (13, 17): ((13, 17), "place"), (23, 26): ((23, 26), "person"),
        (33, 38): ((33, 38), "thing"),
    }  # fmt: skip


def test_all_found_with_their_types_is_all_right_and_a_narrower_type_is_that_of_the_set() -> None:
    scores = counted(MAYOR, LORN, SHE, WATER)

    assert scores["spans"] == scores["heads"] == scores["typed"] == Counts(right=4, wrong=0, missed=0)
    assert scores["person"] == Counts(right=2, wrong=0, missed=0)
    assert scores["place"] == Counts(right=1, wrong=0, missed=0)
    assert scores["idea"] == Counts(right=0, wrong=0, missed=0)


def test_a_span_too_short_still_has_the_right_head() -> None:
    scores = counted(MentionAnswer(0, 9, Span(4, 9), "person", 0))

    assert scores["spans"] == Counts(right=0, wrong=1, missed=4)
    assert scores["heads"] == Counts(right=1, wrong=0, missed=3)
    assert scores["typed"] == Counts(right=0, wrong=1, missed=4)


def test_a_wrong_type_is_wrong_for_the_one_and_missed_for_the_other() -> None:
    scores = counted(MentionAnswer(23, 26, Span(23, 26), "place", 0))

    assert (scores["place"].wrong, scores["person"].missed) == (1, 2)


@pytest.mark.parametrize(("first", "last", "head"), [(0, 3, 1), (2, 3, 3), (4, 4, 4), (0, 8, 4)])
def test_the_head_hangs_on_no_other_word_of_the_mention(first: int, last: int, head: int) -> None:
    assert head_of(WORDS, first, last) == head


def test_the_plain_method_takes_pronouns_and_nouns_with_what_stands_before_them() -> None:
    text = "The new mayor saw him and a famous bridge."
    (answers,) = LexiconReader().answer([text])

    assert {text[one.start : one.end] for one in plain_mentions(answers)} >= {"him", "a famous bridge"}
