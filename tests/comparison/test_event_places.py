import pytest

from crossread.comparison._accounts import known_names
from crossread.comparison._event_places import Whereabouts
from crossread.model import EntityType, Scope


@pytest.fixture
def place_of(case):
    def find(one, figure):
        put = case(one)
        known = known_names(put.linked.entities)
        by_id = {entity.id: entity for entity in known.values()}
        return Whereabouts(put.accounts[one.document.id], known, by_id).of(figure)

    return find


def test_the_last_place_before_a_figure_is_found_past_other_names(tell, place_of) -> None:
    one = tell("In Ostra the Guards met. Nine died.")
    one.names("Ostra", "ostra", EntityType.PLACE)
    one.names("Guards", "guards", EntityType.ARMED_GROUP)

    assert place_of(one, one.counts("Nine", 9, 9)) == ("ostra", "Ostra")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In Ostra boats sank. The Vell-based watch counted nine dead.", "Vell"),
        ("In Ostra boats sank. VELL Nine died.", "VELL"),
        ("In Ostra boats sank. The watch in Vell said nine died.", "Vell"),
    ],
)
def test_where_somebody_is_based_writes_or_speaks_is_not_where_it_happened(tell, place_of, text, name) -> None:
    one = tell(text)
    one.names("Ostra", "ostra", EntityType.PLACE)
    one.names(name, "vell", EntityType.PLACE)
    if "said" in text:
        one.hands_on("nine died", "the watch", source="The watch in Vell", cue="said")

    assert place_of(one, one.counts("ine", 9, 9))[0] == "ostra"


def test_a_country_that_lost_its_apostrophe_is_no_place(tell, place_of) -> None:
    one = tell("Veldia mourns. Veldias raids killed nine.", place="ostra")
    one.names("Veldia", "veldia", EntityType.STATE)
    one.names("Veldias", "veldias", EntityType.PLACE)

    assert place_of(one, one.counts("nine", 9, 9))[0] == "ostra"


def test_a_place_that_is_only_pointed_at_goes_by_its_name(tell, place_of) -> None:
    one = tell("Ostra burned. In the town nine died.")
    one.names("Ostra", "ostra", EntityType.PLACE)
    one.names("the town", "ostra", EntityType.PLACE)

    assert place_of(one, one.counts("nine", 9, 9))[1] == "ostra"


def test_the_own_place_of_a_figure_goes_first(tell, place_of) -> None:
    one = tell("In Ostra nine died.")
    one.names("Ostra", "ostra", EntityType.PLACE)

    assert place_of(one, one.counts("nine", 9, 9, scope=Scope(place="Elsewhere"))) == ("elsewhere", "Elsewhere")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Boats sank at Vell in Ostra province. In Ostra nine died.", "vell"),
        ("Boats sank at Vell, in the northern region of Ostra. In Ostra nine died.", "vell"),
        ("Boats sank at Vell in Ostra. In Ostra nine died.", "ostra"),
        ("Boats sank at Vell in Ostra province. In the whole of Ostra nine died.", "ostra"),
        ("Boats sank at Vell in Ostra province, where four died. In Ostra nine died.", "ostra"),
        ("Boats sank at Vell in Ostra province and at Dorv in Ostra province. In Ostra nine died.", "ostra"),
    ],
)
def test_a_count_in_a_province_is_of_the_only_town_named_in_it_unless_it_is_of_all(tell, place_of, text, place) -> None:
    one = tell(text)
    for name in ("Vell", "Ostra", "Dorv"):
        for nth in range(text.count(name)):
            one.names(name, name.lower(), EntityType.PLACE, nth=nth)
    if "four" in text:
        one.counts("four", 4, 4, scope=Scope("Vell"))

    assert place_of(one, one.counts("nine", 9, 9, scope=Scope("Ostra")))[0] == place
