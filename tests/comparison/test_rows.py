import pytest

from crossread.comparison._accounts import known_names
from crossread.comparison._rows import entries_of
from crossread.model import EntityType, Scope, TimeRole


def entries(case, lexicon, *tellers, claims=()):
    put = case(*tellers, claims=claims)
    return list(entries_of(put.accounts, put.contents(lexicon), known_names(put.linked.entities), lexicon))


def test_a_row_keeps_the_figure_and_adds_whose_it_is(tell, case, lexicon) -> None:
    one = tell("The clinic counted nine dead.", outlet="The Gull", published="2031-05-05")
    figure = one.counts("nine dead", 9, 9, holder="the clinic", modifier="at least")
    one.hands_on("nine dead", "the clinic")

    (entry,) = entries(case, lexicon, one)

    assert (entry.row.low, entry.row.modifier, entry.row.category) == (9, "at least", "killed")
    assert (entry.row.document, entry.row.published) == (one.document.id, "2031-05-05")
    assert entry.row.chain == ("The Gull", "the clinic")
    assert entry.row.span == figure.span


def test_who_vouches_is_the_end_of_the_chain_where_the_figure_does_not_say(tell, case, lexicon) -> None:
    one = tell("Nine dead.", outlet="The Gull")
    one.counts("Nine dead", 9, 9)

    assert entries(case, lexicon, one)[0].row.holder == "The Gull"


def test_the_chain_of_a_row_ends_with_whoever_vouches_for_the_figure(tell, case, lexicon) -> None:
    one = tell("Nine dead, the clinic said. Ten dead. Six dead.", outlet="The Gull")
    for words, number, holder in (
        ("Nine dead", 9, "the council"),
        ("Ten dead", 10, "the council"),
        ("Six dead", 6, ""),
    ):
        one.counts(words, number, number, holder=holder)
    one.hands_on("Nine dead", "the clinic")

    assert [entry.row.chain for entry in entries(case, lexicon, one)] == [
        ("The Gull", "the council"),
        ("The Gull", "the council"),
        ("The Gull",),
    ]


def test_figures_in_furniture_and_figures_of_nothing_are_left_out(tell, case, lexicon) -> None:
    one = tell("Read more: nine dead. Then 14 of them.")
    one.counts("nine dead", 9, 9)
    one.counts("14", 14, 14, counted="", category="")
    one.marks_furniture("Read more: nine dead.")

    assert entries(case, lexicon, one) == []


def test_the_place_is_the_figures_own_else_the_nearest_named(tell, case, lexicon) -> None:
    one = tell("Two died. In Ostra nine died after a march from Vell. Ten died. Six died out of town.")
    for place in ("Ostra", "Vell"):
        one.names(place, place.lower(), EntityType.PLACE)
    for words, number in (("Two", 2), ("nine", 9), ("Ten", 10)):
        one.counts(words, number, number)
    one.counts("Six", 6, 6, scope=Scope(place="Out of Town"))

    found = entries(case, lexicon, one)

    assert [(entry.place, entry.place_name) for entry in found] == [
        ("", ""),
        ("ostra", "Ostra"),
        ("vell", "Vell"),
        ("out of town", "Out of Town"),
    ]


def test_a_country_is_no_place_of_an_event(tell, case, lexicon) -> None:
    one = tell("In Veldia nine died.", place="ostra")
    one.names("Veldia", "veldia", EntityType.STATE)
    one.counts("nine", 9, 9, scope=Scope(place="Veldia"))

    assert entries(case, lexicon, one)[0].place == "ostra"


def test_the_day_is_the_figures_own_else_the_nearest_event_in_its_sentence(tell, case, lexicon) -> None:
    one = tell("On Monday nine died, not on Tuesday. Ten died. Six died.", published="2031-05-09")
    one.dates("On Monday", "2031-05-05")
    one.dates("on Tuesday", "2031-05-06")
    one.counts("nine", 9, 9)
    one.counts("Ten", 10, 10)
    one.counts("Six", 6, 6, scope=Scope(period="2031-05-07/2031-05-08"))

    found = entries(case, lexicon, one)

    assert [str(entry.day) for entry in found] == ["2031-05-05", "None", "2031-05-07"]
    assert {str(entry.printed) for entry in found} == {"2031-05-09"}


def test_what_somebody_said_on_a_day_before_the_print_is_of_that_day(tell, case, lexicon) -> None:
    one = tell("The clinic said on Monday nine died. Ten died. Six had died years ago.", published="2031-05-07")
    one.counts("nine", 9, 9, as_of="2031-05-05")
    one.counts("Ten", 10, 10, as_of="2031-05-07")
    one.counts("Six", 6, 6, as_of="2029-01-01")

    found = entries(case, lexicon, one)

    assert [str(entry.printed) for entry in found] == ["2031-05-05", "2031-05-07", "2031-05-07"]


def test_what_dates_no_event_does_not_date_a_figure(tell, case, lexicon) -> None:
    one = tell("Nine died, it was told on Friday.", event_date="2031-05-05")
    one.dates("on Friday", "2031-05-09", TimeRole.UTTERANCE)
    one.counts("Nine", 9, 9)

    (entry,) = entries(case, lexicon, one)

    assert (entry.day, str(entry.printed)) == (None, "2031-05-05")


def test_a_longer_period_is_what_a_figure_covers(tell, case, lexicon) -> None:
    one = tell("Ninety died in 2031, nine in May and six by June.")
    one.counts("Ninety", 90, 90, scope=Scope(period="2031"))
    one.counts("nine", 9, 9, scope=Scope(period="2031-05"))
    one.counts("six", 6, 6, scope=Scope(period="../2031-06"))

    assert [entry.covers for entry in entries(case, lexicon, one)] == ["2031", "2031-05", ""]


def test_a_row_knows_the_claims_in_which_it_stands(tell, case, lexicon) -> None:
    one = tell("Nine died.")
    one.counts("Nine", 9, 9)
    said = one.says("Nine died.")

    assert len(entries(case, lexicon, one, claims=[[said]])[0].claims) == 1


def test_a_place_that_is_another_figures_own_is_left_to_it(tell, case, lexicon) -> None:
    one = tell("In Ostra 29 died, for two people killed in Vell had been counted with them.")
    for name in ("Ostra", "Vell"):
        one.names(name, name.lower(), EntityType.PLACE)
    one.counts("29", 29, 29)
    one.counts("two people", 2, 2, scope=Scope(place="Vell"))

    found = entries(case, lexicon, one)

    assert [entry.place for entry in found] == ["ostra", "vell"]


def test_the_day_up_to_which_was_counted_is_no_day_of_an_event(tell, case, lexicon) -> None:
    one, other = (
        tell("The clinic counted nine dead up to the evening of 15 May."),
        tell("Nine people died on the evening of 15 May."),
    )
    one.counts("nine dead", 9, 9, scope=Scope(period="2031-05-15"))
    other.counts("Nine people", 9, 9, scope=Scope(period="2031-05-15"))
    for teller in (one, other):
        teller.dates("15 May", "2031-05-15")

    days = [entry.day and entry.day.isoformat() for entry in entries(case, lexicon, one, other)]

    assert days == [None, "2031-05-15"]


def test_a_part_of_a_total_is_marked(tell, case, lexicon) -> None:
    one = tell("The clinic counted 29 dead, of whom 11 were herders.")
    one.counts("29 dead", 29, 29)
    one.counts("11", 11, 11)

    assert [entry.is_part for entry in entries(case, lexicon, one)] == [False, True]


def test_what_comes_on_top_or_adds_up_to_a_total_before_it_is_a_part(tell, case, lexicon) -> None:
    one = tell("29 died. 11 men and 18 women died. Another 12 died. More than 40 died.")
    for words, number in (("29", 29), ("11", 11), ("18", 18), ("Another 12", 12), ("More than 40", 40)):
        one.counts(words, number, number)

    found = entries(case, lexicon, one)

    assert [entry.is_part for entry in found] == [False, True, True, True, False]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On Monday a mill burned. The attack killed nine.", "2031-05-05"),
        ("On Monday a mill burned. Floods killed nine.", "None"),
    ],
)
def test_a_deed_spoken_of_again_is_of_the_day_of_the_sentence_before(tell, case, lexicon, text, day) -> None:
    one = tell(text)
    one.dates("On Monday", "2031-05-05")
    one.counts("nine", 9, 9)

    assert str(entries(case, lexicon, one)[0].day) == day


def test_the_toll_of_a_war_has_its_country_for_its_place(tell, case, lexicon) -> None:
    one = tell("In Ostra it rained. The war in Veldia has killed 9000 people.")
    one.names("Ostra", "ostra", EntityType.PLACE)
    one.names("Veldia", "veldia", EntityType.STATE)
    one.counts("9000", 9000, 9000)

    assert entries(case, lexicon, one)[0].place == "veldia"


def test_the_day_on_which_a_toll_rose_is_no_day_of_an_event(tell, case, lexicon) -> None:
    one = tell("The toll rose to 19 on Sunday, from 12 a day earlier.", published="2031-05-12")
    one.dates("on Sunday", "2031-05-11")
    one.dates("a day earlier", "2031-05-10")
    risen = one.counts("19", 19, 19, as_of="2031-05-11")
    one.counts("12", 12, 12, as_of="2031-05-10", replaced_by=risen.span)

    later, former = entries(case, lexicon, one)

    assert (later.day, former.day) == (None, None)
    assert (later.is_outdated, former.is_outdated) == (False, True)
    assert (later.row.replaced_by, former.row.replaced_by) == (None, risen.span)
    assert former.count == later.count == later.row.start
