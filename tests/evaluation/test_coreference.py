from pathlib import Path

import pytest

from crossread.evaluation._coreference import chains_in, genre, gold_chains, lines, same_names
from crossread.evaluation._treebanks import TreeDocument, documents
from crossread.model import Answers, MentionAnswer, NameAnswer, Span

CONLLU = """\
# newdoc id = GUM_news_lorn
# newpar
# text = Ana's dog ran.
1-2\tAna's\t_\t_\t_\t_\t_\t_\t_\t_
1\tAna\tAna\tPROPN\tNNP\t_\t3\tnmod:poss\t_\t_
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
3\tdog\tdog\tNOUN\tNN\t_\t4\tnsubj\t_\t_
4\tran\trun\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
# text = It saw her.
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_
3\ther\tshe\tPRON\tPRP\t_\t2\tobj\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_
"""
CHAINS = """\
# begin document
0\tAna\t(2(1
1\t's\t1)
2\tdog\t2)
3\tran\t_
4\t.\t_

5\tIt\t(2)
6\tsaw\t_
7\ther\t(1)
8\t.\t_

# end document
"""
TEXT = "Ana's dog ran.\n\nIt saw her."
ANA, DOG, IT, HER = (0, 5), (0, 9), (16, 18), (23, 26)


@pytest.fixture
def treebank(tmp_path: Path) -> list[TreeDocument]:
    """One document of two paragraphs."""
    path = tmp_path / "dev.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    return list(documents(path))


def written(tmp_path: Path, chains: str) -> Path:
    """A file of chains."""
    path = tmp_path / "chains.conll"
    path.write_text(chains, encoding="utf-8")
    return path


def mention(start: int, end: int, chain: int) -> MentionAnswer:
    """A mention of this chain."""
    return MentionAnswer(start, end, Span(start, end), "person", chain)


def test_gold_chains_stand_at_the_characters_of_the_treebank(treebank: list[TreeDocument], tmp_path: Path) -> None:
    (chains,) = gold_chains(written(tmp_path, CHAINS), treebank)

    assert treebank[0].text == TEXT
    assert sorted(map(sorted, chains)) == [[ANA, HER], [DOG, IT]]


def test_words_that_are_not_those_of_the_treebank_are_refused(treebank: list[TreeDocument], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="longer"):
        gold_chains(written(tmp_path, CHAINS.replace("8\t.\t_\n", "")), treebank)


def test_chains_of_one_are_left_out_and_white_space_is_no_part_of_a_mention() -> None:
    answers = Answers(mentions=(mention(0, 6, 0), mention(16, 18, 1), mention(22, 26, 0)))

    assert chains_in(TEXT, answers) == [{ANA, HER}]


def test_a_span_is_in_one_chain_only() -> None:
    answers = Answers(mentions=(mention(0, 5, 0), mention(0, 5, 1), mention(23, 26, 0), mention(16, 18, 1)))

    assert chains_in(TEXT, answers) == [{ANA, HER}]


def test_the_plain_method_chains_names_of_the_same_words() -> None:
    names = (NameAnswer(0, 3, "person"), NameAnswer(4, 8, "person"), NameAnswer(9, 12, ""))

    assert same_names("Ana Holm ANA", Answers(names=names)) == [{(0, 3), (9, 12)}]


def test_the_mean_is_that_of_three_measures_and_stands_for_each_genre_too(treebank: list[TreeDocument]) -> None:
    gold, half = [[{ANA, HER}, {DOG, IT}]], [[{ANA, HER}]]

    made = {line.measure: line for line in lines(gold, half, [[]], [genre(treebank[0])])}

    # Precision is 1; recall is 1 of 2 links, 2 of 4 mentions, 1 of 2 chains: F1 is 2/3 each time.
    assert made["CoNLL F1"].score == made["news CoNLL F1"].score == pytest.approx(2 / 3)
    assert made["mentions F1"].score == made["MUC F1"].score == pytest.approx(2 / 3)
    assert (made["CoNLL F1"].items, made["CoNLL F1"].baseline) == (4, 0.0)
