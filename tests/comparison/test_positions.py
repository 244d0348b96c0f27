from dataclasses import replace
from itertools import product

import pytest

from crossread.comparison import _positions
from crossread.comparison._positions import polarity_towards, positions_of, stand
from crossread.model import Polarity, ReporterStance, Stand

POSITIVE, NEGATIVE = Polarity.POSITIVE, Polarity.NEGATIVE


@pytest.mark.parametrize(
    ("own_voice", "reporter", "polarity", "expected"),
    [
        (True, ReporterStance.NEUTRAL, POSITIVE, Stand.ASSERTS),
        (True, ReporterStance.NEUTRAL, NEGATIVE, Stand.REJECTS),
        (False, ReporterStance.ENDORSES, POSITIVE, Stand.ASSERTS),
        (False, ReporterStance.ENDORSES, NEGATIVE, Stand.REJECTS),
        (False, ReporterStance.NEUTRAL, POSITIVE, Stand.REPORTS),
        (False, ReporterStance.NEUTRAL, NEGATIVE, Stand.REPORTS),
        (False, ReporterStance.DOUBTS, POSITIVE, Stand.DOUBTS),
        (False, ReporterStance.DOUBTS, NEGATIVE, Stand.REPORTS),
        (False, ReporterStance.REJECTS, POSITIVE, Stand.REJECTS),
        (False, ReporterStance.REJECTS, NEGATIVE, Stand.ASSERTS),
    ],
)
def test_a_statement_shows_the_position_of_the_table(own_voice, reporter, polarity, expected) -> None:
    assert stand(own_voice=own_voice, reporter=reporter, polarity=polarity) is expected


def test_every_case_has_a_position() -> None:
    for own_voice, reporter, polarity in product((True, False), ReporterStance, Polarity):
        assert stand(own_voice=own_voice, reporter=reporter, polarity=polarity) is not Stand.SILENT


def test_the_table_stands_in_the_manual_of_the_module() -> None:
    assert all(
        f"\n{row}" in _positions.__doc__ for row in ("its own voice", "endorsed", "handed on", "doubted", "rejected")
    )


def put(case, lexicon, *tellers):
    claim = [said for teller in tellers for said in teller.statements]
    made = case(*tellers, claims=[claim])
    contents = made.contents(lexicon)
    return contents, positions_of(contents, contents[0], made.accounts)


def test_the_firmest_position_of_a_document_wins_and_all_its_statements_are_listed(tell, case, lexicon) -> None:
    one = tell("The mayor says the dam was sound. Wrongly, the dam was sound again.")
    one.hands_on("the dam was sound", "the mayor")
    one.hands_on("the dam was sound again", "the mayor", stance=ReporterStance.REJECTS)

    _, (position,) = put(case, lexicon, one)

    assert position.position is Stand.REJECTS
    assert [(ref.start, ref.holder) for ref in position.statements] == [(15, "the mayor"), (43, "the mayor")]


def test_documents_come_in_the_order_of_the_accounts(tell, case, lexicon) -> None:
    one, other = tell("the dam was sound"), tell("they say the dam was sound")
    one.says("the dam was sound")
    other.hands_on("the dam was sound", "they")

    _, positions = put(case, lexicon, one, other)

    assert [(held.document, held.position) for held in positions] == [
        (one.document.id, Stand.ASSERTS),
        (other.document.id, Stand.REPORTS),
    ]


def test_an_own_voice_that_denies_in_words_rejects(tell, case, lexicon) -> None:
    one, other = tell("the dam was sound"), tell("the dam was never sound")
    one.says("the dam was sound")
    other.says("the dam was never sound")

    contents, positions = put(case, lexicon, one, other)

    assert positions[1].position is Stand.REJECTS
    assert polarity_towards(contents[1], contents[0]) is NEGATIVE
    assert polarity_towards(contents[0], contents[0]) is POSITIVE


def test_a_reported_denial_is_a_report(tell, case, lexicon) -> None:
    one, other = tell("the dam was sound"), tell("she denied the dam was sound")
    one.says("the dam was sound")
    other.hands_on("the dam was sound", "she", polarity=NEGATIVE)

    assert put(case, lexicon, one, other)[1][1].position is Stand.REPORTS


def test_a_fragment_shows_a_position_only_where_nothing_else_does(tell, case, lexicon) -> None:
    one = tell("The “rescue” workers came in time")
    said = [one.says(one.document.text), one.hands_on("“rescue”", "they", stance=ReporterStance.REJECTS)]
    fragment = replace(said[1], is_fragment=True)
    one.statements[1] = fragment
    made = case(one, claims=[[said[0], fragment]])
    contents = made.contents(lexicon)

    both, alone = (positions_of(held, contents[0], made.accounts) for held in (contents, contents[1:]))

    assert [position.position for position in (*both, *alone)] == [Stand.ASSERTS, Stand.REJECTS]
    assert len(both[0].statements) == 2
