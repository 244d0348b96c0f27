from dataclasses import replace

from crossread.comparison._wording import wording_of
from crossread.model import EntityId, EntityType, MentionForm


def test_labels_and_names_of_a_labelled_thing_stand_in_the_order_of_the_text(tell, case) -> None:
    one = tell("Guards came. The bandits left. “Heroes”, he said.", outlet="The Gull")
    one.names("Guards", "guards")
    one.calls("bandits", "guards")
    one.calls("Heroes", "guards", quoted=True, holder="he")
    put = case(one)

    (wording,) = wording_of(put.linked.entities, put.accounts)

    assert [(use.label, use.quoted, use.holder) for use in wording.uses] == [
        ("Guards", False, "The Gull"),
        ("bandits", False, ""),
        ("Heroes", True, "he"),
    ]
    assert {use.document for use in wording.uses} == {one.document.id}


def test_things_that_nobody_labels_are_left_out(tell, case) -> None:
    one = tell("Guards came.")
    one.names("Guards", "guards")
    put = case(one)

    assert wording_of(put.linked.entities, put.accounts) == []


def test_a_name_that_is_itself_the_label_counts_once(tell, case) -> None:
    one = tell("The so-called Guards came.")
    one.names("Guards", "guards")
    one.calls("Guards", "guards", quoted=True)
    put = case(one)

    assert len(wording_of(put.linked.entities, put.accounts)[0].uses) == 1


def test_labels_in_furniture_are_left_out(tell, case) -> None:
    one = tell("Read more: bandits. Guards came.")
    one.calls("bandits", "guards")
    one.marks_furniture("Read more: bandits.")
    put = case(one)

    assert wording_of(put.linked.entities, put.accounts) == []


def habitual(tell, case):
    one = tell("bandits and bandits and bandits and bandits. A schemer.")
    other = tell("fighters and fighters and fighters and fighters. A dreamer.")
    for nth in range(4):
        one.calls("bandits", "guards", nth=nth)
        other.calls("fighters", "guards", nth=nth)
    one.calls("schemer", "mayor")
    other.calls("dreamer", "mayor")
    return case(one, other)


def test_habits_come_before_what_was_said_once(tell, case) -> None:
    put = habitual(tell, case)

    found = wording_of(reversed(put.linked.entities), put.accounts)

    assert [wording.entity for wording in found] == ["guards", "mayor"]


def test_things_of_one_kind_that_nobody_names_are_put_side_by_side(tell, case) -> None:
    one, other = tell("The bandits left. The mayor spoke."), tell("The fighters left. Another mayor spoke.")
    one.calls("bandits", "armed groups")
    other.calls("fighters", "armed groups")
    put = case(one, other)
    (kind,) = put.linked.entities
    apart = [replace(kind, id=EntityId(str(at)), members=(member,)) for at, member in enumerate(kind.members)]

    (wording,) = wording_of(apart, put.accounts)

    assert (wording.entity, wording.kind) == ("0", ("1",))
    assert [use.label for use in wording.uses] == ["bandits", "fighters"]


def test_people_and_what_has_a_name_are_never_taken_for_a_kind(tell, case) -> None:
    one = tell("The mayor spoke. The mayor of Orla spoke.")
    one.calls("mayor", "Mayor")
    put = case(one)
    (thing,) = put.linked.entities

    named = wording_of([replace(thing, id=EntityId(one)) for one in "ab"], put.accounts)
    people = wording_of(
        [replace(thing, id=EntityId(one), name="mayor", type=EntityType.PERSON) for one in "ab"], put.accounts
    )

    assert len(named) == len(people) == 2


def test_descriptions_that_mean_a_labelled_thing_are_counted_with_its_names(tell, case) -> None:
    one = tell("Guards came. The bandits left. The men in grey laughed.")
    one.names("Guards", "guards")
    one.names("The men in grey", "guards")
    one.mentions[-1] = replace(one.mentions[-1], form=MentionForm.NOMINAL)
    one.calls("bandits", "guards")
    put = case(one)

    (wording,) = wording_of(put.linked.entities, put.accounts)

    assert [(use.label, use.is_name) for use in wording.uses] == [
        ("Guards", True),
        ("bandits", False),
        ("The men in grey", False),
    ]


def test_a_name_inside_what_somebody_is_shown_to_say_is_in_that_voice(tell, case) -> None:
    one = tell("The bandits left. The mayor said Guards came.", outlet="The Gull")
    one.names("Guards", "guards")
    one.calls("bandits", "guards", holder="The Gull")
    one.hands_on("Guards came", "the mayor")
    put = case(one)

    (wording,) = wording_of(put.linked.entities, put.accounts)

    assert [use.holder for use in wording.uses] == ["The Gull", "the mayor"]


def test_a_name_that_ends_in_a_word_said_alone_counts_with_it(tell, case) -> None:
    one, two = tell("The regime lied. The Norlandic regime fell."), tell("Norland's council spoke.", outlet="The Gull")
    one.calls("regime", "Norlandic regime")
    one.calls("Norlandic regime", "Norlandic regime")
    one.names("Norlandic regime", "Norlandic regime")
    two.names("Norland's council", "Norlandic regime")
    put = case(one, two)

    (wording,) = wording_of(put.linked.entities, put.accounts)

    assert [(use.word, use.is_name) for use in wording.uses] == [
        ("regime", False),
        ("regime", False),
        ("norland's council", True),
    ]
    assert [(habit.label, habit.times) for habit in wording.habits] == [("regime", 2)]


def test_where_nothing_is_telling_what_is_said_most_comes_first(tell, case) -> None:
    one = tell("The mayor spoke. The bandits left. The thugs stayed.")
    one.calls("mayor", "mayor")
    one.calls("bandits", "guards")
    one.calls("thugs", "guards")
    put = case(one)

    assert [wording.entity for wording in wording_of(put.linked.entities, put.accounts)] == ["guards", "mayor"]


def test_a_name_inside_what_another_thing_is_called_counts_as_a_name(tell, case) -> None:
    one = tell("The regime of Ada Moor fell. The dictator fled.")
    one.calls("regime of Ada Moor", "government")
    one.calls("dictator", "Ada Moor")
    one.names("Ada Moor", "Ada Moor")
    put = case(one)

    uses = {
        wording.entity: [use.label for use in wording.uses] for wording in wording_of(put.linked.entities, put.accounts)
    }

    assert uses == {"government": ["regime of Ada Moor"], "Ada Moor": ["Ada Moor", "dictator"]}
