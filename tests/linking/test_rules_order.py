import pytest

from crossread.linking._rules import other_spelling
from crossread.linking._rules_order import state_form, turned_round
from crossread.linking._things import Rule, Thing


def proposed(rule: Rule, *named: tuple[str, str]) -> dict[tuple[str, str], str]:
    things = [Thing(at, (name,), kind) for at, (name, kind) in enumerate(named)]
    return {(one.name, one.other): one.reason for one in rule(things)}


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Front for the Liberation of Varsk", "Varsk Liberation Front"),
        ("People's Front for the Liberation of Varsk", "Varsk People's Liberation Front"),
        ("Ministry of Health", "Health Ministry"),
        ("Ministry of Health of Orlania", "Orlanian Health Ministry"),
        ("Union of Tarn Workers", "Tarn Workers' Union"),
        ("Committee for Prisoners", "Prisoner Committee"),
        ("Norland Federation of Trade Unions", "Norlandic Trade Union Federation"),
    ],
)
def test_a_body_is_one_with_and_without_of(name: str, other: str) -> None:
    assert set(proposed(turned_round, (name, "body"), (other, "body"))) == {(name, other)}


@pytest.mark.parametrize("rule", [turned_round, other_spelling])
@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("University of Orlan", "Orlan University"),
        ("Union of the National Bank", "Bank of the National Union"),
        ("Oil Norland", "Norland Oil"),
        ("Army of Islam", "Islamic Army"),
        ("Orlan Holdings II", "Orlan Holdings III"),
        ("Front for the Liberation of Varsk", "Varsk Liberation Army"),
        ("Ministry of Health of Orlania", "Norlandic Health Ministry"),
    ],
)
def test_another_head_or_another_word_is_another_body(rule: Rule, name: str, other: str) -> None:
    assert not proposed(rule, (name, "body"), (other, "body"))


def test_a_land_is_one_with_and_without_the_word_for_what_kind_of_state_it_is() -> None:
    assert proposed(state_form, ("Republic of Varsk", "body"), ("Varsk", "place")) == {
        ("Republic of Varsk", "Varsk"): "part of name: Varsk~Republic of Varsk"
    }


@pytest.mark.parametrize(
    "named",
    [
        [("Republic of Varsk", "place"), ("Kingdom of Varsk", "place"), ("Varsk", "place")],
        [("Republic of Varsk", "body"), ("Varsk", "person")],
        [("Varsk People's Republic", "body"), ("Varsk", "place")],
        [("People's Republic of Varsk", "body"), ("Varsk", "place")],
        [("State of Varsk", "body"), ("Varsk", "place")],
    ],
)
def test_two_states_of_one_land_and_what_is_called_like_it_stay_apart(named: list[tuple[str, str]]) -> None:
    assert not proposed(state_form, *named)


def test_a_merge_says_which_words_are_forms_of_one() -> None:
    (reason,) = proposed(
        turned_round, ("Orlanian Health Ministry", "body"), ("Health Ministry of Orlania", "body")
    ).values()

    assert reason == "other form: orlanian/orlania forms of one word; health exact; ministry exact"


def test_hundreds_of_bodies_of_like_names_do_not_stall() -> None:
    named = [(f"Union of Orlan {'Miners' if n % 2 else 'Minors'} {n}", "body") for n in range(2000)]

    assert len(proposed(turned_round, *named)) < 10_000
