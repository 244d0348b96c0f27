from crossread.comparison._wording import contrast, wording_of


def test_labels_and_names_of_a_labelled_thing_stand_in_the_order_of_the_text(tell, case) -> None:
    one = tell("Guards came. The bandits left. “Heroes”, he said.", outlet="The Gull")
    one.names("Guards", "guards")
    one.calls("bandits", "guards")
    one.calls("Heroes", "guards", quoted=True, holder="he")
    put = case(one)

    (wording,) = wording_of(put.linked.entities, put.accounts)

    assert [(use.label, use.quoted, use.holder) for use in wording.uses] == [
        ("Guards", False, ""),
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


def test_once_against_never_is_no_contrast(tell, case) -> None:
    put = habitual(tell, case)

    contrasts = {
        found.entity: contrast(found.uses, put.accounts) for found in wording_of(put.linked.entities, put.accounts)
    }

    assert contrasts["mayor"] == 0
    assert contrasts["guards"] > 1


def test_what_others_are_quoted_with_is_not_an_accounts_own_habit(tell, case) -> None:
    one, other = tell("bandits bandits bandits"), tell("fighters")
    for nth in range(3):
        one.calls("bandits", "guards", nth=nth, holder="the mayor")
    other.calls("fighters", "guards")
    put = case(one, other)

    (wording,) = wording_of(put.linked.entities, put.accounts)

    assert contrast(wording.uses, put.accounts) == 0
