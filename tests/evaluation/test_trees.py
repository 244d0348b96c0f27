from crossread.evaluation._treebanks import TreeDocument
from crossread.evaluation._trees import beside, sentences_of, verdicts
from crossread.model import Answers, Span, Token

TEXT = "It rained. Orr left."
GOLD = (
    Token(0, 2, "PRON", 1, "nsubj"), Token(3, 9, "VERB", 1, "root"), Token(9, 10, "PUNCT", 1, "punct"),
    Token(11, 14, "PROPN", 4, "nsubj:outer"), Token(15, 19, "VERB", 4, "root"), Token(19, 20, "PUNCT", 4, "punct"),
)  # fmt: skip
DOCUMENT = TreeDocument("example", TEXT, Answers(GOLD, (Span(0, 10), Span(11, 20))), ("",) * 6)


def test_each_sentence_is_a_text_of_its_own() -> None:
    sentences = list(sentences_of(DOCUMENT))

    assert [text for text, _ in sentences] == ["It rained.", "Orr left."]
    assert sentences[1][1][0] == Token(0, 3, "PROPN", 1, "nsubj:outer")


def test_a_relation_counts_without_its_subtype_and_only_with_its_head() -> None:
    gold = [Token(0, 3, "PROPN", 1, "nsubj:outer"), Token(4, 8, "VERB", 1, "root"), Token(8, 9, "PUNCT", 1, "punct")]
    found = Answers((Token(0, 3, "NOUN", 1, "nsubj"), Token(4, 8, "VERB", 1, "root"), Token(8, 9, "PUNCT", 0, "punct")))

    assert list(verdicts(gold, found)) == [(False, True, True), (True, True, True), (True, False, False)]


def test_the_plain_answer_hangs_every_word_on_the_one_before_it() -> None:
    assert [token.head for token in beside(GOLD[:3]).tokens] == [0, 0, 1]
