import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.linking import name_likeness


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            "Deir al-Shahbour",
            "Deir ash-Shahbur",
            "transliteration: deir exact; al-/ash- assimilated article; shahbour/shahbur vowels",
        ),
        ("Tarik Mansur", "Mansour, Tareq", "transliteration: tarik/tareq vowels, k/q one sound; mansur/mansour vowels"),
        ("Ana Kovel", "Kovel Ana", "other order: ana exact; kovel exact"),
        ("Ana Kovel", "Kovel, Ana", "same name: ana exact; kovel exact"),
        ("Alhamdan", "al-Hamdan", "transliteration: none/al- article; alhamdan/hamdan article grown on"),
        (
            "Abd al-Karim Dovan",
            "Abdulkarim Dovan",
            "transliteration: abdkarim/abdulkarim vowels, article inside; dovan exact",
        ),
        ("Colonel Ana Kovel", "Ana Kovel", "same name: colonel rank left out; ana exact; kovel exact"),
        ("A. Kovel", "Ana Kovel", "initial: a/ana initial; kovel exact"),
        ("Kovel", "Ana Kovel", "part of name: kovel exact; ana only in one"),
        ("Deir Ezzan", "Deirezzan", "written together: deir ezzan/deirezzan"),
        ("URF", "Union of River Farmers", "acronym of: URF~Union of River Farmers"),
        ("Kovel", "Kovelt", "like: kovel/kovelt alike"),
    ],
)
def test_a_likeness_tells_which_parts_match(one: str, other: str, reason: str) -> None:
    score, told = name_likeness(one, other)

    assert told == reason
    assert score > 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [("Norland", "Norlandia"), ("Garan", "Garak"), ("Marten Vale", "Sonia Brandt"), ("", "Kovel"), ("—", "—")],
)
def test_names_of_different_things_are_less_than_alike(one: str, other: str) -> None:
    score, told = name_likeness(one, other)

    assert score < 0.9
    assert not told.startswith(("transliteration", "same name"))


def test_words_written_together_are_found() -> None:
    score, _ = name_likeness("Abd al-Karim", "Abdulkarim")
    together, reason = name_likeness("Deir Ezzan", "Deirezzan")

    assert score > 0.2
    assert together > 0.95
    assert reason


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_likeness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    score, _ = name_likeness(one, other)

    assert 0 <= score <= 1
    assert score == pytest.approx(name_likeness(other, one)[0])


@given(st.from_regex(r"[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}", fullmatch=True))
def test_a_name_is_itself(name: str) -> None:
    score, reason = name_likeness(name, name)

    assert score == pytest.approx(1)
    assert reason.startswith("same name")
