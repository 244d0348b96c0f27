import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.linking._fragments import is_fragment


@pytest.mark.parametrize(
    "words",
    [
        "‘rescue’",
        "“a fairy tale”",
        "the lower sluice",
        "an orchestrated flood",
        "reprisals",
        "",
        "…",
        "aerial photographs",
    ],
)
def test_a_few_words_without_a_clause_are_a_fragment(words: str) -> None:
    assert is_fragment(words, own_voice=False)


@pytest.mark.parametrize(
    "words",
    [
        "that its keepers had opened the sluice",
        "the sluice was mined",
        "they don’t trust the keepers",
        "no trace of explosives",
        "a flood of mud, timber and drowned cattle",
        "at least 27 dead",
    ],
)
def test_a_clause_or_many_words_are_none(words: str) -> None:
    assert not is_fragment(words, own_voice=False)


@pytest.mark.parametrize(
    ("words", "expected"), [("Keepers fled.", False), ("It met 46 of them.", False), ("Hello.", True)]
)
def test_what_a_text_says_in_its_own_voice_is_a_clause_unless_it_is_one_word(words: str, *, expected: bool) -> None:
    assert is_fragment(words, own_voice=True) is expected


@given(st.text(max_size=60))
def test_what_is_a_fragment_in_ones_own_voice_is_one_in_anybodys(words: str) -> None:
    assert is_fragment(words, own_voice=False) >= is_fragment(words, own_voice=True)
