import pytest

from crossread.linking._rules_scripts import other_script
from crossread.linking._things import Thing


def proposed(*named: tuple[str, str]) -> dict[tuple[str, str], str]:
    things = [Thing(at, (name,), kind) for at, (name, kind) in enumerate(named)]
    return {(one.name, one.other): one.reason for one in other_script(things)}


@pytest.mark.parametrize(
    ("latin", "other", "reason"),
    [
        ("Omar Hadid", "عمر حديد", "in another script: عمر/omar; حديد/hadid"),
        ("Omar Hadid", "Омар Хадид", "in another script: omar/omar; hadid/hadid"),
        ("Jabhat al-Shamal", "جبهة الشمال", "in another script: جبهة/jabhat; شمال/shamal"),
        ("Abd al-Rahman Darwish", "عبد الرحمن درويش", "in another script: عبدرحمن/abdrahman; درويش/darwish"),
    ],
)
def test_a_name_in_another_script_is_one_with_a_way_to_spell_it(latin: str, other: str, reason: str) -> None:
    assert proposed((latin, "person"), (other, "")) == {(latin, other): reason}


@pytest.mark.parametrize(
    "named",
    [
        [("Omar Haddad", "person"), ("عمر حديد", "")],
        [("Omar Hadid", "person"), ("Umar Hadeed", "person"), ("عمر حديد", "")],
        [("Omar Hadid", "person"), ("حديد عمر", "")],
        [("Omar Hadid", "place"), ("عمر حديد", "person")],
        [("Dina", "person"), ("دنا", "")],
    ],
)
def test_what_fits_none_or_two_stays_alone(named: list[tuple[str, str]]) -> None:
    assert not proposed(*named)
