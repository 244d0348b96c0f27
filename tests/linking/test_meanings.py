import pytest

from crossread.linking._meanings import akin_to, meanings_of
from crossread.linking._spelling import parts_of


@pytest.mark.parametrize(
    ("word", "meaning"),
    [("Banque", "bank"), ("Jabhat", "front"), ("Ministerstvo", "ministry"), ("Sherkate", "company")],
)
def test_words_for_kinds_of_bodies_mean_the_same_in_many_languages(word: str, meaning: str) -> None:
    (part,) = parts_of(word)

    assert meaning in meanings_of(part)


def test_other_words_mean_nothing_of_the_kind() -> None:
    assert not any(map(meanings_of, parts_of("Kovel Varn Ellan")))


def test_words_of_nearly_one_meaning_are_akin_also_by_another_language() -> None:
    relief, charity, sherkat, firm = (parts_of(word)[0] for word in ("Relief", "Charity", "Sherkat", "Firm"))

    assert akin_to(relief) & akin_to(charity)
    assert akin_to(sherkat) & akin_to(firm)
    assert not akin_to(parts_of("Varn")[0])
