"""Which things of one version the other says again."""

from time import perf_counter

from crossread.comparison._versions_content import said_again


def test_most_words_of_one_thing_must_stand_in_the_other_and_two_at_least() -> None:
    others = [frozenset({"captain", "ignor", "warn", "ferri"}), frozenset({"captain", "sober"})]

    assert said_again({0: frozenset({"captain", "ignor", "storm"})}, others) == {0: 0}
    assert said_again({0: frozenset({"captain"}), 1: frozenset({"captain", "a", "b", "c"})}, others) == {}


def test_a_word_that_stands_everywhere_leads_nowhere_and_costs_nothing() -> None:
    begun = perf_counter()

    assert (
        said_again({at: frozenset({"mine", "dead"}) for at in range(9000)}, [frozenset({"mine", "dead"})] * 9000) == {}
    )
    assert perf_counter() - begun < 5
