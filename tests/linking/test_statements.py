from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.linking import statements_in
from crossread.model import (
    Act,
    Attribution,
    AttributionId,
    Block,
    BlockKind,
    Certainty,
    Polarity,
    Reading,
    Span,
    Stance,
)
from crossread.testing import document

TEXT = "The dam is safe, Kovel said,  because the\nwalls held. Subscribe now. The river rose."
SAFE, HELD, ROSE = Span(0, 15), Span(30, 52), Span(69, 84)


@pytest.fixture
def attribution() -> Attribution:
    return Attribution(
        AttributionId("a1"),
        source=(Span(17, 22),),
        cue=(Span(23, 27),),
        content=(SAFE, HELD),
        speaker="Ana Kovel",
        chain=("Orlan Post", "Harbour Board", "Ana Kovel"),
        act=Act.BELIEVE,
        stances=(
            Stance("Harbour Board", Certainty.CERTAIN, Polarity.POSITIVE),
            Stance("Ana Kovel", Certainty.PROBABLE, Polarity.NEGATIVE),
        ),
    )


@pytest.fixture
def reading(attribution: Attribution) -> Reading:
    return Reading(document(TEXT, outlet="Orlan Post"), attributions=(attribution,), propositions=(ROSE,))


def test_a_content_is_a_statement_of_the_last_of_its_chain(reading: Reading) -> None:
    said, _ = statements_in(reading)

    assert (said.holder, said.certainty, said.polarity) == ("Ana Kovel", Certainty.PROBABLE, Polarity.NEGATIVE)
    assert (said.attribution, said.own_voice, said.spans) == ("a1", False, (SAFE, HELD))
    assert said.words == "The dam is safe because the walls held"


def test_a_proposition_is_a_statement_in_the_documents_voice(reading: Reading) -> None:
    _, own = statements_in(reading)

    assert (own.holder, own.own_voice, own.attribution) == ("Orlan Post", True, None)
    assert reading.document[own.spans[0]] == own.words == "The river rose."


def test_an_attribution_without_content_says_nothing(reading: Reading, attribution: Attribution) -> None:
    for content in ((), (Span(28, 30),), (Span(5, 5),)):
        empty = replace(reading, attributions=(replace(attribution, content=content),))

        assert [statement.own_voice for statement in statements_in(empty)] == [True]


def test_furniture_says_nothing(reading: Reading) -> None:
    furniture = replace(reading, blocks=(Block(54, 84, BlockKind.FURNITURE),))

    assert [statement.own_voice for statement in statements_in(furniture)] == [False]


def test_an_attribution_without_stances_or_chain_still_has_a_holder(reading: Reading, attribution: Attribution) -> None:
    bare = replace(attribution, chain=(), stances=(), speaker="")

    (said, _) = statements_in(replace(reading, attributions=(bare,)))

    assert (said.holder, said.certainty) == ("Orlan Post", Certainty.UNKNOWN)


def test_ids_come_from_what_is_said_where_and_by_whom(reading: Reading, attribution: Attribution) -> None:
    other = replace(reading, attributions=(replace(attribution, chain=("Orlan Post", "Ivo Brandt")),))

    first, again, different = (statements_in(one)[0].id for one in (reading, reading, other))

    assert first == again != different


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))), max_size=6))
def test_statements_stand_in_the_order_of_the_text_and_have_ids_of_their_own(ends: list[tuple[int, int]]) -> None:
    spans = tuple(Span(*sorted(pair)) for pair in ends if TEXT[min(pair) : max(pair)].strip())

    statements = statements_in(Reading(document(TEXT), propositions=spans))

    assert [statement.spans for statement in statements] == sorted({(span,) for span in spans})
    assert len({statement.id for statement in statements}) == len(statements)


@pytest.mark.parametrize(
    ("act", "polarity"),
    [(Act.DENY, Polarity.NEGATIVE), (Act.BELIEVE, Polarity.NEGATIVE), (Act.SAY, Polarity.POSITIVE)],
)
def test_who_did_not_say_a_thing_has_not_denied_it(
    reading: Reading, attribution: Attribution, act: Act, polarity: Polarity
) -> None:
    said, _ = statements_in(replace(reading, attributions=(replace(attribution, act=act),)))

    assert said.polarity is polarity
    assert (said.certainty is Certainty.UNKNOWN) is (act is Act.SAY)
