import pytest

from crossread.comparison._accounts import known_names
from crossread.comparison._wars import war_of
from crossread.model import EntityType, Scope


@pytest.fixture
def war(case, lexicon):
    def find(one, figure):
        put = case(one)
        known = known_names(put.linked.entities)
        by_id = {entity.id: entity for entity in known.values()}
        return war_of(put.accounts[one.document.id], figure, known, by_id, lexicon)

    return find


@pytest.mark.parametrize(
    ("text", "number", "country"),
    [
        ("The conflict in Veldia has killed 28000 people.", 28000, "veldia"),
        ("Some 28000 people have died since the uprising began.", 28000, ""),
        ("Some 28000 people died in prisons during the long conflict.", 28000, None),
        ("A war monitor counted 28000 dead of thirst.", 28000, None),
        ("The war killed 12 people on Monday.", 12, None),
        ("The quake killed 28000 people in Veldia.", 28000, None),
    ],
)
def test_the_toll_of_a_war_is_known_by_its_words_and_its_size(tell, war, text, number, country) -> None:
    one = tell(text)
    if "Veldia" in text:
        one.names("Veldia", "veldia", EntityType.STATE)

    assert war(one, one.counts(str(number), number, number)) == country


def test_a_count_of_one_town_is_no_toll_of_the_war(tell, war) -> None:
    one = tell("The war killed 28000 people in Ostra.")
    one.names("Ostra", "ostra", EntityType.PLACE)

    assert war(one, one.counts("28000", 28000, 28000, scope=Scope(place="Ostra"))) is None
