import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._figures import figures_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._times import times_in
from crossread.inference import LexiconReader
from crossread.model import (
    Answers,
    Attribution,
    AttributionId,
    Block,
    BlockKind,
    Capture,
    Entity,
    EntityId,
    EntityType,
    Figure,
    Mention,
    MentionForm,
    Span,
)
from crossread.testing import capture, document


def figures(
    text: str, *, attributions: tuple[Attribution, ...] = (), named: dict[str, EntityType] | None = None
) -> tuple[Figure, ...]:
    """The figures of a text in which these names were seen."""
    parsed = Parsed(capture(text, published="2031-05-14", outlet="Harbour Post"), LexiconReader().answer([text])[0])
    mentions = tuple(
        Mention(text.index(name), text.index(name) + len(name), MentionForm.NAME, kind, EntityId(name))
        for name, kind in (named or {}).items()
    )
    entities = tuple(Entity(EntityId(name), f"the {name}", kind) for name, kind in (named or {}).items())
    return figures_in(
        parsed, times=times_in(parsed).all, attributions=attributions, mentions=mentions, entities=entities
    )


def words(text: str) -> list[str]:
    """The words of each figure."""
    return [text[figure.start : figure.end] for figure in figures(text)]


def test_a_figure_covers_modifier_number_and_noun() -> None:
    assert words("There are over three million civilians in Orl.") == ["over three million civilians"]


@pytest.mark.parametrize(
    "text",
    [
        "On 12 March 2031 at 10:35 it ended.",
        "It lasted three months.",
        "The mayor, 34, and a 36-year-old clerk resigned.",
        "Resolution 2254 and Article 5 were read.",
        "An F-16 and a B-1B flew.",
        "One official spoke on the one hand.",
        "See https://post.example/7/items?id=99 for more.",
        "Call +1-222-3333.",
        "It was the third attack and the 21st raid.",
        "1. First things first.",
        "There were 0 Tags.",
        "It took five working hours.",
    ],
)
def test_dates_ages_names_and_addresses_are_no_figures(text: str) -> None:
    assert words(text) == []


def test_one_counts_where_it_is_a_person_harmed() -> None:
    assert words("The raid killed one villager and one photograph shows it.") == ["one villager"]


def test_each_number_of_a_sentence_has_its_own_kind() -> None:
    found = figures("The blast killed at least 44 people and injured 140 others in Orl.")

    assert [(figure.low, figure.category) for figure in found] == [(44, "killed"), (140, "injured")]


def test_a_part_that_is_named_between_does_not_hide_what_was_done() -> None:
    found = figures("At least 56 civilians including 11 children were killed in Orl.")

    assert [(figure.counted, figure.category) for figure in found] == [("civilians", "killed"), ("children", "killed")]


def test_all_of_a_list_suffered_what_its_last_did() -> None:
    found = figures("Six medics, two journalists and 3 police officers were killed.")

    assert [(figure.low, figure.category) for figure in found] == [(6, "killed"), (2, "killed"), (3, "killed")]


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Nobody died in the raid.", "killed"),
        ("There were no casualties.", "casualties"),
        ("No one was hurt.", "injured"),
        ("Zero civilians were harmed.", "injured"),
        ("Not one civilian died.", "killed"),
    ],
)
def test_that_nobody_was_harmed_is_a_figure(text: str, category: str) -> None:
    (figure,) = figures(text)

    assert (figure.low, figure.high, figure.category) == (0, 0, category)


def test_another_is_one_more() -> None:
    found = figures("One villager was killed and another wounded.")

    assert [(figure.low, figure.category) for figure in found] == [(1, "killed"), (1, "injured")]


def test_a_single_one_counts_where_it_is_a_person_harmed() -> None:
    assert words("A single soldier was killed by a single shell.") == ["A single soldier"]


def test_a_toll_that_grew_is_told_twice() -> None:
    found = figures("The death toll rose from 12 to 17.")

    assert [(figure.low, figure.category) for figure in found] == [(12, "killed"), (17, "killed")]


def test_casualties_of_whom_the_text_tells_as_many_dead_are_dead() -> None:
    assert [one.category for one in figures("Raid leaves 25 casualties.\nSome 25 people were killed.")] == [
        "killed"
    ] * 2
    assert [one.category for one in figures("Raid leaves 25 casualties.\nSome 9 people were killed.")] == [
        "casualties",
        "killed",
    ]


def test_a_part_counts_what_its_base_does() -> None:
    part, base = figures("Three of the five dead were combatants.")

    assert (part.low, part.counted, part.category, part.base, part.population) == (3, "dead", "killed", 5, "fighters")
    assert (base.low, base.category, base.base, base.population) == (5, "killed", None, "")


def test_what_befell_a_part_did_not_befall_its_base() -> None:
    found = figures("12 of the 40 hostages were killed.")

    assert [(figure.low, figure.category, figure.base) for figure in found] == [
        (12, "killed", 40),
        (40, "detained", None),
    ]


def test_a_rate_is_one_figure_with_a_unit_of_its_own() -> None:
    found = figures("It fell to 4.5 deaths per 1,000 people.")

    assert [(figure.low, figure.unit, figure.counted) for figure in found] == [(4.5, "per 1,000", "deaths")]


def test_a_part_of_the_dead_is_told_by_who_they_were() -> None:
    _, part = figures("Of the 62 dead, 40 were civilians.")

    assert (part.low, part.category, part.base, part.population) == (40, "killed", 62, "civilians")


def test_those_among_whom_nobody_died_are_not_dead() -> None:
    assert [one.category for one in figures("There were no deaths among the 300 passengers.")] == ["killed", ""]


def test_those_who_kill_are_not_killed() -> None:
    found = figures("Some 300 soldiers killed 20 civilians in Orl.")

    assert [(figure.low, figure.category) for figure in found] == [(300, "forces"), (20, "killed")]


def test_harms_in_a_row_are_no_deeds_of_the_counted() -> None:
    found = figures("10 civilians killed 15 injured in Orl.")

    assert [(figure.low, figure.category) for figure in found] == [(10, "killed"), (15, "injured")]


def test_a_bare_second_number_counts_what_the_first_does() -> None:
    found = figures("Orl lost 21 civilians killed in raids, 15 in the north and another six in the south.")

    assert [(figure.low, figure.counted, figure.category) for figure in found] == [
        (21, "civilians", "killed"),
        (15, "civilians", "killed"),
        (6, "civilians", "killed"),
    ]


def test_a_figure_belongs_to_the_innermost_speaker_or_to_the_outlet() -> None:
    text = "The ministry said 31 people died. Some 40 people fled."
    said = Attribution(
        AttributionId("a"),
        (),
        (),
        (Span(18, 32),),
        "the ministry",
        ("Harbour Post", "the ministry"),
        said_at="2031-05-12",
    )

    one, other = figures(text, attributions=(said,))

    assert (one.holder, one.as_of) == ("the ministry", "2031-05-12")
    assert (other.holder, other.as_of) == ("Harbour Post", "2031-05-14")


def test_a_figure_has_its_place_time_and_doer() -> None:
    text = "On Monday 31 people were killed in Orlsund by the Kestrel Brigade."
    kinds = {"Orlsund": EntityType.PLACE, "Kestrel Brigade": EntityType.ARMED_GROUP}

    (figure,) = figures(text, named=kinds)

    assert (figure.scope.place, figure.scope.period, figure.scope.who) == (
        "the Orlsund",
        "2031-05-12",
        "the Kestrel Brigade",
    )


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A shell in the town of Vell in Orlsund province killed 31 people.", "the Vell"),
        ("A shell in Vell, in the northern province of Orlsund, killed 31 people.", "the Vell"),
        ("A shell in Vell in Orlsund killed 31 people.", "the Orlsund"),
        ("Shells in Vell and in Orlsund province killed 31 people.", "the Orlsund"),
    ],
)
def test_the_place_before_a_figure_is_the_town_and_not_the_province_beside_it(text: str, place: str) -> None:
    (figure,) = figures(text, named={"Vell": EntityType.PLACE, "Orlsund": EntityType.PLACE})

    assert figure.scope.place == place


def test_whoever_stands_before_the_verb_did_it() -> None:
    (figure,) = figures("The Kestrel Brigade killed 31 people.", named={"Kestrel Brigade": EntityType.ARMED_GROUP})

    assert figure.scope.who == "the Kestrel Brigade"


def test_whoever_only_holds_a_place_did_nothing_there() -> None:
    (figure,) = figures(
        "In Orlsund 31 people were killed in a camp held by the Kestrel Brigade.",
        named={"Orlsund": EntityType.PLACE, "Kestrel Brigade": EntityType.ARMED_GROUP},
    )

    assert (figure.scope.place, figure.scope.who) == ("the Orlsund", "")


@pytest.mark.parametrize(
    "text",
    [
        "The Kestrel Brigade were detained, of whom 30 were released.",
        "The Kestrel Brigade put the number of wounded at 30.",
    ],
)
def test_whoever_suffered_or_counted_harm_did_none(text: str) -> None:
    found = figures(text, named={"Kestrel Brigade": EntityType.ARMED_GROUP})

    assert [one.scope.who for one in found] == [""]


def test_some_of_them_suffered_what_the_ones_before_did() -> None:
    killed = figures("The raid killed 31 people. Four of them were children.")
    seen = figures("The council met 31 people. Four of them were children.")

    assert [one.category for one in killed] == ["killed", "killed"]
    assert [one.category for one in seen] == ["", ""]


def test_an_older_event_that_is_told_of_has_its_own_year() -> None:
    found = figures(
        "It was the worst raid since 2019, when 80 people died. It was the worst raid since 2019, with 31 dead."
    )

    assert [one.scope.period for one in found] == ["2019", ""]


def test_whoever_only_named_the_number_did_nothing() -> None:
    (figure,) = figures(
        "The figure of 31 deaths named by the Orl Council holds.", named={"Orl Council": EntityType.ORGANISATION}
    )

    assert figure.scope.who == ""


def test_where_somebody_speaks_is_not_where_it_happened() -> None:
    text = "The ministry in Orlsund said that 31 people died."
    said = Attribution(AttributionId("a"), (Span(0, 23),), (), (Span(34, 48),), "the ministry", ("it", "the ministry"))

    (figure,) = figures(text, attributions=(said,), named={"Orlsund": EntityType.PLACE})

    assert figure.scope.place == ""


def test_one_of_the_towns_counts_no_people() -> None:
    assert words("Some 300 men were executed in Orl, one of the three towns of the plain.") == [
        "Some 300 men",
        "three towns",
    ]


def test_page_furniture_gives_no_figures() -> None:
    text = "Floods drive 30,000 people from Orl"
    answers = LexiconReader().answer([text])[0]
    parsed = Parsed(Capture(document(text), (Block(0, len(text), BlockKind.FURNITURE),), b""), answers)

    assert figures_in(parsed, times=(), attributions=(), mentions=(), entities=()) == ()


@given(st.text("0123456789 $%.,-andkilledpeopleof\n", max_size=200))
def test_figures_stand_in_order_inside_the_text(text: str) -> None:
    found = figures(text)

    assert all(0 <= figure.start < figure.end <= len(text) for figure in found)
    assert [figure.start for figure in found] == sorted(figure.start for figure in found)


@pytest.mark.parametrize("text", ["1 to " * 3000, "killed 3 people " * 2000, "(" * 50_000, "\0" * 50_000])
def test_hostile_texts_are_read_in_good_time(text: str) -> None:
    parsed = Parsed(capture(text), Answers(sentences=(Span(0, len(text)),)))

    assert figures_in(parsed, times=(), attributions=(), mentions=(), entities=()) is not None


def test_a_headline_in_capitals_counts_people() -> None:
    assert words("Raid Kills 12 Villagers\nIt began at dawn.") == ["12 Villagers"]
    assert words("Kerr Dock 12 Opens Today\nIt began at dawn.") == []


def test_parts_of_the_killed_are_killed_at_the_same_place() -> None:
    found = figures("On 12 May 2031 it killed 44 islanders including 11 women and 9 children.")

    assert [(one.low, one.category, one.scope.period) for one in found] == [
        (44, "killed", "2031-05-12"),
        (11, "killed", "2031-05-12"),
        (9, "killed", "2031-05-12"),
    ]


def test_a_count_since_a_day_goes_on() -> None:
    (figure,) = figures("More than 300 people have been killed since the fighting broke out in May 2030.")

    assert figure.scope.period == "2030-05/.."


def test_a_headline_names_who_counts() -> None:
    assert [one.holder for one in figures("Harbour police: 12 dead in Orl.\nThey had slept.")] == ["Harbour police"]


def test_an_older_event_by_which_one_is_measured_does_not_date_it() -> None:
    (figure,) = figures("In the worst flood since 2019 the river took 44 lives.")

    assert figure.scope.period == ""


def test_nobody_did_anything_to_those_who_only_live_somewhere() -> None:
    (figure,) = figures(
        "The bay is home to 2,000 souls besieged by the Kestrel Brigade.",
        named={"Kestrel Brigade": EntityType.ARMED_GROUP},
    )

    assert (figure.category, figure.scope.who) == ("population", "")


def test_a_multiple_counts_nobody_and_a_ratio_has_its_base() -> None:
    found = figures("Deaths doubled in Orl. They were outnumbered three to one.")

    assert [(one.low, one.unit, one.base, one.category, one.modifier) for one in found] == [
        (2, "times", None, "", "doubled"), (3, "ratio", 1, "", ""),
    ]  # fmt: skip
