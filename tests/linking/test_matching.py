import pytest

from crossread.linking._matching import Match, matched, paired
from crossread.linking._spelling import parts_of


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("Orlan", "Orlan", Match.SAME),
        ("Poutarine", "Putarin", Match.SPELLING),
        ("Romanoff", "Romanov", Match.SPELLING),
        ("Gamal", "Jamal", Match.SPELLING),
        ("Zuabi", "Zubi", Match.SPELLING),
        ("Alhamdan", "Hamdan", Match.SPELLING),
        ("A", "Ana", Match.INITIAL),
        ("A", "Bek", Match.NONE),
        ("Hassan", "Hussein", Match.LIKE),
        ("Saad", "Said", Match.LIKE),
        ("Jamile", "Jamil", Match.LIKE),
    ],
)
def test_a_spelling_is_told_from_another_name(one: str, other: str, match: Match) -> None:
    assert matched(parts_of(one)[0], parts_of(other)[0])[0] is match


def test_words_are_paired_in_any_order() -> None:
    pairs = paired(parts_of("Kovel Ana"), parts_of("Ana Maria Kovel"))

    assert [(pair.left, pair.right) for pair in pairs] == [(0, 2), (1, 0)]
