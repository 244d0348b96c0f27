import json
from pathlib import Path

import numpy as np
import pytest

from crossread.linking import rank_names

NAMES = ["KOVEL, Ana Maria", "MANSUR, Tarik", "UNION OF RIVER FARMERS", "ORLAN HARBOUR BOARD", "KOVAL, Anton"]
NAMES += ["DOVAN, Abd al-Karim", "DOVAN, Karim", "SHARIF, Tarik", "ORLOV, Oleg Pavlovich", "MOROZ, Ihar Pavlavich"]
NAMES += ["TARVIN BENEVOLENCE SOCIETY", "TARVIN STEEL SOCIETY", "TARVIN, Stella"]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Ana Kovel", "KOVEL, Ana Maria"),
        ("Tareq al-Mansour", "MANSUR, Tarik"),
        ("URF", "UNION OF RIVER FARMERS"),
        ("Harbor Board of Orlan", "ORLAN HARBOUR BOARD"),
        ("Koval", "KOVAL, Anton"),
        ("Dovan, Abdulkarim", "DOVAN, Abd al-Karim"),
        ("Alsharif Tarek", "SHARIF, Tarik"),
        ("ARLOU, Aleh Pavlavich", "ORLOV, Oleg Pavlovich"),
        ("Tarvin Relief Fund", "TARVIN BENEVOLENCE SOCIETY"),
        ("TARVIN, Steel", "TARVIN, Stella"),
    ],
)
def test_another_spelling_order_or_acronym_finds_its_name(query: str, name: str) -> None:
    indices, scores = rank_names([query], NAMES)

    assert NAMES[indices[0]] == name
    assert 0 < scores[0] <= 1


def test_every_query_has_its_answer_in_order() -> None:
    indices, scores = rank_names(NAMES[::-1], NAMES)

    assert indices.tolist() == list(range(len(NAMES)))[::-1]
    assert len(scores) == len(NAMES)


def test_no_queries_have_no_answers_and_odd_ones_have_one() -> None:
    assert rank_names([], NAMES)[0].tolist() == []
    assert len(rank_names(["", "\0", "?" * 10_000], NAMES)[0]) == 3


def test_there_must_be_names_to_rank() -> None:
    with pytest.raises(ValueError, match="no names"):
        rank_names(["Ana"], [])


@pytest.mark.shared
def test_aliases_of_persons_find_their_names(shared: Path) -> None:
    lists = [(shared / f"data/ofac_aliases/{part}.jsonl").read_text(encoding="utf-8") for part in ("dev", "train")]
    dev, train = ([json.loads(line) for line in lines.splitlines()] for lines in lists)
    persons = [record for record in (*dev, *train) if record["type"] == "individual"]
    aliases = [(alias["alias"], at) for at, one in enumerate(persons[:300]) for alias in one["aliases"]]

    indices, _ = rank_names([alias for alias, _ in aliases], [one["name"] for one in persons])

    assert np.mean(indices == np.array([at for _, at in aliases])) > 0.75
