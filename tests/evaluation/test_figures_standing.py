from crossread.evaluation._figures_standing import Told, told_counts

FLAGS = [(True, True, True), (True, False, True), (False, True, False), (False, False, True)]


def test_what_was_found_is_counted_apart_for_the_plain_method() -> None:
    told = [Told(*flags) for flags in FLAGS]

    ours, plain = told_counts(told), told_counts(told, plain=True)

    assert (ours.right, ours.wrong, ours.missed) == (1, 1, 1)
    assert (plain.right, plain.wrong, plain.missed) == (2, 1, 0)
