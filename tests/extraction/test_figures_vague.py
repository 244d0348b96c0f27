from pathlib import Path

import pytest

from crossread.errors import BadInput
from crossread.extraction import quantities_in, vague_counts
from crossread.extraction._figures_vague import counts_told
from crossread.settings import Settings


@pytest.mark.parametrize(
    ("table", "counts"),
    [("least", {"tens": 20, "dozens": 24, "hundreds": 200}), ("acled", {"tens": 10, "dozens": 12, "hundreds": 100})],
)
def test_the_table_named_in_the_settings_counts(table: str, counts: dict[str, float]) -> None:
    assert counts.items() <= vague_counts(Settings(vague_table=table)).items()


def test_a_word_set_by_a_person_goes_before_the_table() -> None:
    counts = vague_counts(Settings(vague_words={"several": 3}))

    assert (counts["several"], counts["dozens"]) == (3, 24)


@pytest.mark.parametrize("settings", [Settings(vague_table="most"), Settings(vague_words={"umpteen": 9})])
def test_an_unknown_table_or_word_is_refused_with_those_that_are_known(settings: Settings) -> None:
    with pytest.raises(BadInput, match="there are"):
        vague_counts(settings)


def test_both_tables_know_the_same_words() -> None:
    assert vague_counts(Settings()).keys() == vague_counts(Settings(vague_table="acled")).keys()


def table(folder: Path, words: str) -> Settings:
    """Settings with a table of one's own."""
    file = folder / "mine.toml"
    file.write_text(words, encoding="utf-8")
    return Settings(vague_table=str(file))


def test_a_table_of_ones_own_counts_with_words_of_its_own(tmp_path: Path) -> None:
    counts = vague_counts(table(tmp_path, '[mine]\ndozens = 30\numpteen = 9\n"a raft of" = 3\n'))

    found = [(one.low, one.high, one.modifier) for one in quantities_in("umpteen men saw a raft of dozens", counts)]

    assert (counts["dozens"], counts["several"]) == (30, 2)
    assert found == [(9, None, "umpteen"), (3, None, "a raft of"), (30, None, "dozens")]
    assert list(quantities_in("umpteen men")) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("dozens = ", "no TOML"),
        ("dozens = 30", "one section"),
        ("[mine]", "one section"),
        ("[mine]\ndozens = 3\n[yours]\ndozens = 4", "one section"),
        ('[mine]\ndozens = "many"', "dozens is 'many'"),
        ("[mine]\ndozens = -1", "from 0"),
        ("[mine]\ndozens = nan", "from 0"),
        ("[mine]\ndozens = true", "from 0"),
        ('[mine]\n"12" = 3', "is no word"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, words: str, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        vague_counts(table(tmp_path, words))


def test_a_table_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="name a table"):
        vague_counts(Settings(vague_table=str(tmp_path / "none.toml")))


def test_a_table_is_told_in_one_line() -> None:
    assert counts_told({"couple": 2, "thousands": 2000.0}) == "couple 2, thousands 2,000"
