import pytest

from crossread.linking._arabic import may_be_spelt, words_in


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("حديد", "hadid"),
        ("عمر", "umar"),
        ("سليم", "saleem"),
        ("درويش", "darwish"),
        ("يوسف", "youssef"),
        ("محمود", "mahmoud"),
        ("فاطمة", "fatimah"),
        ("جبهة", "jabhat"),
        ("هاشمي", "hashimi"),
        ("عبدرحمن", "abdulrahman"),
        ("إبراهيم", "ibrahim"),
    ],
)
def test_a_word_in_arabic_letters_can_be_spelt_in_several_ways(word: str, latin: str) -> None:
    assert may_be_spelt(word, latin)


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("حديد", "haddad"),
        ("حداد", "hadid"),
        ("محمد", "mahmoud"),
        ("حسن", "hussein"),
        ("حسين", "hassan"),
        ("خليل", "khaled"),
    ],
)
def test_a_long_vowel_or_consonant_that_is_not_heard_is_another_name(word: str, latin: str) -> None:
    assert not may_be_spelt(word, latin)


def test_articles_and_vowel_marks_are_left_out_and_abd_goes_with_the_next_word() -> None:
    assert words_in("عَبد الرحمن الهاشمي") == ["عبدرحمن", "هاشمي"]
