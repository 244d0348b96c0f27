"""Names that something gives itself."""

from dataclasses import replace

import pytest
from tests.extraction.conftest import Parse

from crossread.extraction._name_spans import name_spans
from crossread.extraction._parsed import Parsed
from crossread.extraction._self_named import self_named
from crossread.model import MentionAnswer, Span

TEXT = "they saw Orrin Guard. The group, which calls itself the Tide, left."


def chained(parse: Parse, *, probability: float = 0.9) -> Parsed:
    made = parse(TEXT, organisations=["Orrin Guard", "Tide"])
    guard, group = TEXT.index("Guard"), TEXT.index("group")
    told = (
        MentionAnswer(9, 20, Span(guard, guard + 5), "organisation", 0),
        MentionAnswer(22, 31, Span(group, group + 5), "organisation", 0, probability),
    )
    tokens = tuple(replace(token, pos="NOUN") if token.start == group else token for token in made.answers.tokens)
    return Parsed(made.capture, replace(made.answers, mentions=told, tokens=tokens))


def test_what_a_group_calls_itself_is_a_name_of_what_the_group_is(parse: Parse) -> None:
    parsed = chained(parse)
    (alias,) = self_named(parsed, name_spans(parsed))

    assert (parsed.words(alias.name.span), parsed.words(alias.other.span)) == ("Orrin Guard", "Tide")


@pytest.mark.parametrize("probability", [0.2])
def test_it_stays_a_thing_of_its_own_where_the_reader_is_not_sure_who_the_group_is(
    parse: Parse, probability: float
) -> None:
    parsed = chained(parse, probability=probability)

    assert list(self_named(parsed, name_spans(parsed))) == []
