import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.linking._spelling import initials, is_acronym, joined, joined_sound, parts_of, words_of


def plain(name: str) -> list[str]:
    return [part.plain for part in parts_of(name)]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("General Tarik al-Mansur", ["tarik", "mansur"]),
        ("the Republic of Orlan", ["republic", "orlan"]),
        ("Wadi as-Safa", ["wadi", "safa"]),
        ("Wadi as-Noor", ["wadi", "as", "noor"]),
        ("O'Hara's", ["ohara"]),
        ("MANSUR, Tarik", ["tarik", "mansur"]),
        ("Mansur, Tarik, Orm", ["mansur", "tarik", "orm"]),
        ("Abd al-Karim", ["abdkarim"]),
        ("KARIM, Abdul", ["abdulkarim"]),
        ("Saif al-Din Dovan", ["saifdin", "dovan"]),
        ("Fazl Ullah", ["fazlullah"]),
        ("Żołądek", ["zoladek"]),
        ("King", ["king"]),
        ("The The", ["the", "the"]),
        ("", []),
        ("—", []),
    ],
)
def test_ranks_articles_and_small_words_are_no_part_of_a_name(name: str, parts: list[str]) -> None:
    assert plain(name) == parts


@pytest.mark.parametrize(
    "spellings",
    [
        ("Shahbour", "Shahbur"),
        ("Kassem", "Qasim"),
        ("Dmitriy", "Dmitry"),
        ("Nouriyah", "Nuria"),
        ("Hussein", "Husayn"),
        ("Abdulkarim", "Abd al-Karim"),
        ("Abdurrahim", "Abdel Rahim"),
        ("Abdallah", "Abdullah"),
        ("Seifeddine", "Saif al-Din"),
        ("Ouassim", "Wasim"),
        ("Achmad", "Ahmad"),
        ("Abdelouahid", "Abd al-Wahid"),
    ],
)
def test_ways_to_spell_a_sound_are_evened_out(spellings: tuple[str, str]) -> None:
    first, second = (parts_of(name)[0] for name in spellings)

    assert first.sound == second.sound


def test_names_that_differ_in_spacing_only_are_one_when_joined() -> None:
    apart, together = parts_of("Deir Ezzan"), parts_of("Deirezzan")

    assert joined(apart) == joined(together)
    assert joined_sound(apart) == joined_sound(together)


@pytest.mark.parametrize(
    ("name", "bare"), [("Alhamdan", "hamdan"), ("Elsharif", "sharif"), ("Alma", ""), ("Marten", "")]
)
def test_an_article_may_have_grown_together_with_a_long_word(name: str, bare: str) -> None:
    (part,) = parts_of(name)

    assert (part.without_article.plain if part.without_article else "") == bare


def test_words_are_kept_with_articles_and_in_their_order() -> None:
    assert words_of("AL-MANSUR, 'Abd") == ["al", "mansur", "abd"]


def test_an_acronym_can_leave_small_words_and_articles_out() -> None:
    assert initials("Union of River Farmers") == {"uorf", "urf"}
    assert initials("Harakat Bina al-Watan") == {"hbaw", "hbw"}
    assert initials("Union") == frozenset()


@pytest.mark.parametrize(
    ("name", "is_one"), [("URF", True), ("U.N.", True), ("MoD", True), ("Al", False), ("Urf", False)]
)
def test_acronyms_are_written_in_capitals(name: str, *, is_one: bool) -> None:
    assert is_acronym(name) is is_one


@given(st.text(max_size=60))
def test_any_text_has_its_parts(name: str) -> None:
    for part in parts_of(name):
        assert part.plain
        assert part.plain == part.plain.lower()


def test_a_name_of_a_million_characters_costs_no_more_than_its_beginning() -> None:
    assert len(plain("a " * 500_000)) <= 200
