"""The claims view: how each account stands to each claim."""

from dataclasses import replace

from crossread.model import Claim, ClaimId, Passage, Position, Span, Stand
from crossread.presentation import claims_view
from crossread.presentation._claims import contest, sides


def _matrix(contest):
    return claims_view(contest.comparison, contest.readings).tables[0]


def _claim(*stands):
    positions = tuple(Position(f"d{number}", stand) for number, stand in enumerate(stands))
    return Claim(ClaimId("c"), Passage("d0", 0, 1), positions)


def test_claims_with_accounts_on_both_sides_come_first(contest):
    headings = [row[0].text for row in _matrix(contest).rows]

    assert [heading.split()[0] for heading in headings] == ["The", "“men", "Everybody"]


def test_a_cell_says_the_stand_by_letter_and_in_words(contest):
    row = _matrix(contest).rows[0]

    assert [cell.text for cell in row[2:]] == ["R", "A", "X", "?"]
    assert row[4].note == "The Lantern rejects: 1 statement"


def test_a_cell_opens_the_words_that_it_counts(contest):
    cell = _matrix(contest).rows[0][4]

    [passage] = cell.passages
    assert contest.comparison.documents[2][passage.span] == "fighters mined it"


def test_words_that_stand_between_two_pieces_of_a_statement_are_not_opened(contest):
    reading = contest.readings[2]
    words = reading.document.text
    spans = tuple(Span(words.index(word), words.index(word) + len(word)) for word in ("fighters", "mined it"))
    claimed = replace(reading.attributions[0], content=spans)
    readings = (*contest.readings[:2], replace(reading, attributions=(claimed, *reading.attributions[1:])))

    cell = claims_view(contest.comparison, readings).tables[0].rows[0][4]

    assert [passage.span for passage in cell.passages] == list(spans)


def test_silence_has_its_denominator_and_opens_at_what_came_closest(contest):
    cell = _matrix(contest).rows[1][4]

    assert (cell.text, cell.mark) == ("–", "silent")
    assert cell.note == "The Lantern: nothing found in 5 sentences"
    assert len(cell.passages) == 1


def test_an_account_that_could_not_be_read_is_not_called_silent(contest):
    cell = _matrix(contest).rows[0][5]

    assert (cell.mark, cell.note) == ("unread", "Talblatt: not read")


def test_a_count_of_accounts_stands_with_its_denominator(contest):
    told = _matrix(contest).rows[0][1]

    assert told.text == "3 of 4"
    assert told.note == "told by 3 of 4 accounts; 1 could not be read: 1 asserts, 1 reports, 1 rejects"
    assert len(told.passages) == 3


def test_a_claim_is_contested_as_far_as_its_weaker_side_reaches():
    assert contest(_claim(Stand.ASSERTS, Stand.REPORTS, Stand.REJECTS)) == 1
    assert contest(_claim(Stand.ASSERTS, Stand.DOUBTS, Stand.REJECTS, Stand.REPORTS)) == 2
    assert contest(_claim(Stand.ASSERTS, Stand.SILENT)) == 0


def test_sides_are_told_in_numbers():
    claim = _claim(Stand.ASSERTS, Stand.ASSERTS, Stand.DOUBTS, Stand.SILENT)

    assert sides(claim) == "2 assert, 1 doubts"
