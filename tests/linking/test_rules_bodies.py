import pytest

from crossread.linking._rules_bodies import general_word, translated, without_kind
from crossread.linking._things import Rule, Thing


def proposed(rule: Rule, *names: str) -> dict[tuple[str, str], str]:
    things = [Thing(at, (name,), "body") for at, name in enumerate(names)]
    return {(one.name, one.other): one.reason for one in rule(things)}


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        (translated, ("Ellan Front", "Jabhat Ellan")),
        (translated, ("National Bank of Orlan", "Banco Nacional de Orlan")),
        (translated, ("Brigada Varn", "Varn Brigade")),
        (without_kind, ("River Guards Movement", "River Guards")),
        (without_kind, ("the Ellan group", "Ellan")),
        (general_word, ("Free Orlan Council", "Council")),
    ],
)
def test_words_of_one_meaning_and_words_for_kinds_of_bodies_do_not_part_names(
    rule: Rule, names: tuple[str, str]
) -> None:
    assert set(proposed(rule, *names)) == {names} or set(proposed(rule, *names)) == {names[::-1]}


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        (translated, ("Orlan Front", "Orlan Party")),
        (translated, ("Orlan Relief Fund", "Orlan Aid Fund")),
        (translated, ("National Bank", "Banque Nationale")),
        (without_kind, ("Ellan Movement", "Ellan")),
        (without_kind, ("Northern Harbour Board", "Harbour Board")),
        (without_kind, ("River Guards Movement", "River Guards Party", "River Guards")),
        (general_word, ("Free Orlan Council", "Council of Varn", "Varn Council", "Council")),
        (general_word, ("Orlan State Radio", "Radio")),
    ],
)
def test_what_may_be_two_bodies_stays_two(rule: Rule, names: tuple[str, ...]) -> None:
    assert not proposed(rule, *names)


def test_a_match_says_which_words_are_of_one_meaning() -> None:
    (reason,) = proposed(translated, "Ellan Front", "Jabhat Ellan").values()

    assert reason == "translation: ellan exact; front/jabhat of one meaning"
