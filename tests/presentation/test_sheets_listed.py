"""Accounts, names, words, sources, times and forecasts, row by row."""

from dataclasses import replace

from crossread.model import CaseRole, EntityId, RoleForm, RoleUse
from crossread.presentation._index import index_of
from crossread.presentation._sheets_listed import (
    DOCUMENTS,
    ENTITIES,
    FORECASTS,
    GAPS,
    LABELS,
    MENTIONS,
    MERGES,
    ROLES,
    RUNS,
    SOURCES,
    TIMELINE,
)


def table(contest, sheet):
    index = index_of(contest.comparison, contest.readings)
    names = [heading.name for heading in sheet.headings]
    return [dict(zip(names, row, strict=True)) for row in sheet.values(index)]


def test_every_account_has_a_row_read_or_not(contest):
    rows = table(contest, DOCUMENTS)

    assert [row["number"] for row in rows] == [1, 2, 3, 4]
    assert (rows[0]["own_voice"], rows[0]["attributed"], rows[0]["author"]) == (1, 7, "Hanne Vold")
    assert (rows[3]["language"], rows[3]["sentences"]) == ("de", 0)


def test_an_earlier_capture_names_the_one_that_counts(recaptured):
    rows = table(recaptured, DOCUMENTS)

    assert [row["newer"] for row in rows] == ["", "", "", "", rows[0]["document"]]


def test_mentions_merges_and_labels_join_their_thing(contest):
    things = {row["entity"]: row for row in table(contest, ENTITIES)}

    joined = [row["entity"] for sheet in (MENTIONS, MERGES) for row in table(contest, sheet) if row["entity"]]
    assert set(joined) <= set(things)
    assert (things["place-tarn"]["aliases"], things["place-tarn"]["accounts"]) == ("Ternn", 3)
    assert {row["passage"] for row in table(contest, MERGES)} == {"Ternn", "(HF)"}


def test_a_label_keeps_its_marks(contest):
    (marked,) = [row for row in table(contest, LABELS) if row["so_called"]]

    assert (marked["label"], marked["quoted"], marked["polarity"]) == ("Highland Front", True, "neutral")


def test_sources_that_speak_and_outlets_that_are_cited_are_told_apart(contest):
    rows = table(contest, SOURCES)

    assert {row["source"] for row in rows if row["role"] == "cited"} == {"ORNA"}
    assert {row["kind"] for row in rows} == {"named", "anonymous", "institutional", "outlet", "unspecified"}


def test_a_time_has_one_id_in_all_accounts(contest):
    rows = table(contest, TIMELINE)

    assert len({row["time"] for row in rows}) == len({(row["value"], row["role"]) for row in rows})


def test_a_forecast_has_the_id_that_a_judgement_takes(contest):
    row, one = table(contest, FORECASTS)[0], contest.comparison.forecasts[0]

    assert row["forecast"] == f"{one.document}:{one.start}-{one.end}"
    assert row["state"] == one.state


def test_gaps_and_runs_stand_in_no_account(contest):
    assert set(table(contest, GAPS)[0]) == {"item", "reason"}
    assert [row["component"] for row in table(contest, RUNS)] == ["extraction", "reader"]


def test_a_role_names_whose_it_is(contest):
    document, thing = contest.comparison.documents[0], EntityId("group-front")
    use = RoleUse(0, 6, thing, "rebels", RoleForm.BESIDE, holder="Vale Observer", document=document.id)
    told = replace(contest.comparison, roles=(CaseRole(thing, "rebels", (use,)),))

    (row,) = table(replace(contest, comparison=told), ROLES)

    assert (row["name"], row["role"], row["words"], row["holder"]) == (
        "Highland Front",
        "rebels",
        "rebels",
        "Vale Observer",
    )
