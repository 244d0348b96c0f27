from crossread.evaluation._brackets import bracketed


def test_brackets_open_at_the_first_word_and_close_at_the_last() -> None:
    assert list(bracketed(["_", "(1", "_", "1)"])) == [("1", 1, 3)]


def test_spans_stand_inside_others_and_several_end_at_one_word() -> None:
    found = list(bracketed(["(7-place-new(3-person-giv)", "", "(4-place", "4)7)"]))

    assert found == [("3-person-giv", 0, 0), ("4-place", 2, 3), ("7-place-new", 0, 3)]


def test_of_two_open_ones_of_the_same_name_the_inner_closes_first() -> None:
    assert list(bracketed(["(1", "(1", "1)", "1)(2)"])) == [("1", 1, 2), ("1", 0, 3), ("2", 3, 3)]
