import re
from pathlib import Path

import pytest

from crossread.errors import BadInput
from crossread.inference._spacy_types import entity_types
from crossread.model import EntityType


@pytest.mark.parametrize(
    ("label", "kind"),
    [("PERSON", "person"), ("PER", "person"), ("ORG", "organisation"), ("GPE", "place"), ("FAC", "facility"),
     ("NORP", "group"), ("EVENT", "event"), ("WORK_OF_ART", "other"), ("DATE", ""), ("MONEY", "")],
)  # fmt: skip
def test_the_usual_labels_stand_for_types_of_ours(label: str, kind: str) -> None:
    assert entity_types({})[label] == kind


def test_every_type_of_the_table_is_one_of_the_model() -> None:
    assert set(entity_types({}).values()) - {""} <= {kind.value for kind in EntityType}


def test_the_manual_shows_the_table_as_it_is() -> None:
    page = (Path(__file__).parents[2] / "docs" / "other-readers.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([A-Z_ ]+) \| ([a-z ]+) \|$", page, flags=re.MULTILINE)

    shown = {label: "" if kind == "passed over" else kind for labels, kind in rows for label in labels.split()}

    assert shown == entity_types({})


def test_a_persons_own_table_goes_first_and_knows_no_capitals() -> None:
    types = entity_types({"militia": "armed group", "Gpe": "state", "NORP": ""})

    assert (types["MILITIA"], types["GPE"], types["NORP"]) == ("armed group", "state", "")


def test_a_type_that_there_is_not_is_refused() -> None:
    with pytest.raises(BadInput, match="'vessel' is no type of name"):
        entity_types({"SHIP": "vessel"})
