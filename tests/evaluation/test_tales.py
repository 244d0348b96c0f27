import pytest

from crossread.errors import NotFound
from crossread.evaluation._records import own
from crossread.evaluation._tales import as_record, tale, tales_in

MARKED = "{A:Mrs. Ostrow} saw {B:the boy}. [A|“{B:You} are late, {B:Emil},”] {A:she} ^said^."


def test_a_tale_is_a_record_like_those_of_the_novels() -> None:
    record = as_record(tale(MARKED, "one"))

    assert record["id"] == "one"
    assert record["text"] == "Mrs. Ostrow saw the boy. “You are late, Emil,” she said."
    assert [record["text"][one["start"] : one["end"]] for one in record["quotes"]] == ["“You are late, Emil,”"]
    assert [(one["chain"], one["form"]) for one in record["mentions"]] == [
        ("A", "PROP"), ("B", "NOM"), ("B", "PRON"), ("B", "PROP"), ("A", "PRON"),
    ]  # fmt: skip


def test_every_quotation_of_the_tales_that_are_measured_has_a_speaker_who_is_told_of() -> None:
    told = tales_in(own("speakers"))

    assert len(told) == 23
    for one in told:
        outside = {who.label for who in one.people if not any(said.holds(who) for said in one.quotations)}
        assert {said.label for said in one.quotations} <= outside, one.id


def test_what_is_not_in_the_checkout_is_told() -> None:
    with pytest.raises(NotFound, match="evaluation/nothing is not there; run it in a checkout"):
        own("nothing")
