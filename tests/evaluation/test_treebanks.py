from pathlib import Path

import pytest

from crossread.errors import NotFound
from crossread.evaluation._treebanks import TreeDocument, documents
from crossread.model import Span, Token

CONLLU = """\
# newdoc id = one
# newpar id = one-p1
# text = Ana's dog.
1-2\tAna's\t_\t_\t_\t_\t_\t_\t_\t_
1\tAna\tAna\tPROPN\tNNP\t_\t3\tnmod:poss\t_\tEntity=(1)
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
3\tdog\tdog\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# text = It ran.
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tran\trun\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
2.1\tran\trun\tVERB\tVBD\t_\t_\t_\t_\t_
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar id = one-p2
# text = Gone
1\tGone\tgo\tVERB\tVBN\t_\t0\troot\t_\t_

# newdoc id = two
# newpar id = two-p1
# text = Hm
1\tHm\thm\tINTJ\tUH\t_\t0\troot\t_\t_
"""


@pytest.fixture
def treebank(tmp_path: Path) -> list[TreeDocument]:
    """Two documents, of three sentences and of one."""
    path = tmp_path / "dev.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    return list(documents(path))


def test_sentences_follow_each_other_and_paragraphs_stand_apart(treebank: list[TreeDocument]) -> None:
    assert [one.text for one in treebank] == ["Ana's dog. It ran.\n\nGone", "Hm"]
    assert treebank[0].answers.sentences == (Span(0, 10), Span(11, 18), Span(20, 24))


def test_words_stand_at_their_characters_and_heads_count_words_of_the_document(
    treebank: list[TreeDocument],
) -> None:
    text, answers = treebank[0].text, treebank[0].answers

    assert [text[one.start : one.end] for one in answers.tokens] == [
        "Ana", "'s", "dog", ".", "It", "ran", ".", "Gone",
    ]  # fmt: skip
    assert [one.head for one in answers.tokens] == [2, 0, 2, 2, 5, 5, 5, 7]
    assert answers.tokens[0] == Token(0, 3, "PROPN", 2, "nmod:poss")


def test_documents_have_their_names_and_what_is_noted_at_each_word(treebank: list[TreeDocument]) -> None:
    assert [one.id for one in treebank] == ["one", "two"]
    assert treebank[0].notes[:3] == ("Entity=(1)", "_", "SpaceAfter=No")
    assert len(treebank[0].notes) == len(treebank[0].answers.tokens)


def test_a_treebank_that_is_not_there_says_which_option_names_the_folder(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="--data"):
        list(documents(tmp_path / "dev.conllu"))
