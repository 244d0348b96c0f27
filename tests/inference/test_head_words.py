from crossread.inference import LexiconReader
from crossread.inference._head_words import HeadWords
from crossread.model import Span, Token

TEXT = "the keeper of the mill said"
TREE = (
    Token(0, 3, "DET", 1, "det"), Token(4, 10, "NOUN", 5, "nsubj"), Token(11, 13, "ADP", 4, "case"),
    Token(14, 17, "DET", 4, "det"), Token(18, 22, "NOUN", 1, "nmod"), Token(23, 27, "VERB", 5, "root"),
)  # fmt: skip


def head(start: int, end: int, tokens: tuple[Token, ...] = TREE) -> str:
    return TEXT[slice(*HeadWords(tokens).of(Span(start, end)))]


def test_the_head_of_a_stretch_is_the_word_that_hangs_on_one_outside() -> None:
    assert head(0, 22) == "keeper"
    assert head(14, 22) == "mill"


def test_the_root_is_the_head_of_its_sentence() -> None:
    assert head(0, 27) == "said"


def test_where_no_tree_tells_the_last_word_is_taken() -> None:
    flat = tuple(Token(one.start, one.end, "X", at, "dep") for at, one in enumerate(TREE))

    assert head(0, 10, flat) == "keeper"


def test_where_no_word_is_known_the_stretch_stays_whole() -> None:
    assert head(0, 10, ()) == "the keeper"


def test_a_crude_tree_does_no_harm() -> None:
    tokens = LexiconReader().answer([TEXT])[0].tokens

    assert head(0, 10, tokens)
