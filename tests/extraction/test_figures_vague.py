import pytest

from crossread.errors import BadInput
from crossread.extraction import vague_counts
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
