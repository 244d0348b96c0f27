import pytest

from crossread.comparison._concessions import concedes
from crossread.model import Figure
from crossread.testing import document


def is_own(text: str, words: str, counted: str, holder: str) -> bool:
    """Whether the holder of nine dead, told in these words of a text, counts their own."""
    start = text.index(words)
    figure = Figure(start, start + len(words), 9, 9, "", "count", counted, "killed", holder=holder)
    return concedes(figure, holder, document(text), {})


@pytest.mark.parametrize(
    ("text", "words", "counted"),
    [
        ("The army said nine Veldian soldiers died.", "nine Veldian soldiers", "Veldian soldiers"),
        ("The army said it lost nine men.", "nine men", "men"),
        ("The army said nine of its fighters died.", "nine of its fighters", "fighters"),
        ("The army admitted the death of nine soldiers.", "nine soldiers", "soldiers"),
        ("Nine soldiers died, the army conceded.", "Nine soldiers", "soldiers"),
    ],
)
def test_whoever_counts_their_own_dead_concedes_them(text: str, words: str, counted: str) -> None:
    assert is_own(text, words, counted, "Veldian army")


@pytest.mark.parametrize(
    ("text", "words", "counted", "holder"),
    [
        ("The clinic said nine Veldian soldiers died.", "nine Veldian soldiers", "Veldian soldiers", "clinic"),
        ("The army said nine of its guests died.", "nine of its guests", "guests", "Veldian army"),
        ("It lost nine men.", "nine men", "men", ""),
        ("The army said Norland lost nine men.", "nine men", "men", "Veldian army"),
        ("It admitted one death and claimed nine soldiers died.", "nine soldiers", "soldiers", "Veldian army"),
        ("It admitted nine Norlandic soldiers died.", "nine Norlandic soldiers", "Norlandic soldiers", "Veldian army"),
    ],
)
def test_whoever_counts_others_or_nobody_in_particular_concedes_nothing(
    text: str, words: str, counted: str, holder: str
) -> None:
    assert not is_own(text, words, counted, holder)
