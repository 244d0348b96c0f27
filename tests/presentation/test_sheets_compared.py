"""How the accounts stand to each other, row by row."""

from crossread.model import Stand
from crossread.presentation._index import index_of
from crossread.presentation._sheets_compared import (
    CLAIMS,
    GROUNDS,
    ONE_SIDED,
    ORIGINS,
    POSITIONS,
    RELATIONS,
    STATEMENTS,
)


def table(contest, sheet):
    index = index_of(contest.comparison, contest.readings)
    names = [heading.name for heading in sheet.headings]
    return [dict(zip(names, row, strict=True)) for row in sheet.values(index)]


def test_a_claim_counts_who_stands_where(contest):
    rows = {row["claim"]: row for row in table(contest, CLAIMS)}

    (mined,) = [claim for claim in contest.comparison.claims if claim.id == "mined"]
    row = rows["mined"]
    for stand in Stand:
        assert row[stand] == sum(position.position is stand for position in mined.positions)


def test_every_position_has_a_row_for_each_passage_silent_ones_what_came_closest(contest):
    rows = table(contest, POSITIONS)

    positions = [position for claim in contest.comparison.claims for position in claim.positions]
    assert {row["claim"] for row in rows} <= {row["claim"] for row in table(contest, CLAIMS)}
    assert len(rows) == sum(len(one.statements) + len(one.nearest) or 1 for one in positions)
    assert {row["position"] for row in rows if row["role"] != "states"} == {"silent"}
    assert all(row["passage"] == "" for row in rows if row["role"] == "nothing found")


def test_a_statement_in_the_accounts_own_voice_has_no_attribution(contest):
    (wall,) = table(contest, STATEMENTS)

    assert (wall["statement"], wall["attribution"], wall["own_voice"]) == ("own-wall", "", True)
    assert wall["passage"] == wall["words"]


def test_a_relation_has_both_sides_and_its_grounds_join_it(contest):
    relations, grounds = table(contest, RELATIONS), table(contest, GROUNDS)

    one, row = contest.comparison.relations[0], relations[0]
    assert (row["start"], row["other_start"], row["relation"]) == (one.a.start, one.b.start, one.id)
    assert row["other_passage"]
    assert {ground["relation"] for ground in grounds} <= {relation["relation"] for relation in relations}
    assert len(grounds) == sum(len(relation.basis) for relation in contest.comparison.relations)


def test_what_one_side_tells_stands_where_it_is_told(contest):
    (row,) = table(contest, ONE_SIDED)

    assert (row["claim"], row["of"]) == ("crates", 3)
    assert row["told_by"] == "; ".join(contest.comparison.one_sided[0].told_by)


def test_passages_of_one_origin_share_its_id(contest):
    rows = table(contest, ORIGINS)

    assert len(rows) == sum(len(origin.passages) for origin in contest.comparison.origins)
    assert len({row["origin"] for row in rows}) == len(contest.comparison.origins)
