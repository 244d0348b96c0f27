"""Things asked for by place."""

from crossread.extraction._placed import Placed
from crossread.model import Citation, Span


def test_the_things_that_begin_in_a_span_are_given() -> None:
    first, second, third = Citation(0, 5), Citation(5, 9), Citation(12, 14)

    assert Placed((first, second, third)).within(Span(5, 12)) == (second,)


def test_where_nothing_begins_nothing_is_given() -> None:
    assert Placed((Citation(0, 5),)).within(Span(1, 5)) == ()
