from dataclasses import replace

import numpy as np
from tests.inference.network_answers import LABELS, heard

from crossread.inference._name_runs import names_in
from crossread.inference._weights import Labels

FLAT = LABELS.relation.index("flat")
PROPER = np.full(6, LABELS.pos.index("PROPN"))


def names(
    words: str, tags: list[int], relations: list[int] | None = None, *, labels: Labels = LABELS
) -> list[tuple[str, str]]:
    written = words.split()
    said = heard(6, name=np.array(tags), pos=PROPER, relation=np.array(relations or [0] * 6))
    found = names_in(written, said, np.zeros(6, dtype=np.int64), labels)
    return [(kind, " ".join(written[first:end])) for kind, first, end in found]


def test_a_name_that_ends_with_a_small_word_goes_on_with_the_next() -> None:
    assert names("Orla Network for River Rights said", [1, 2, 2, 1, 2, 0]) == [
        ("person", "Orla Network for River Rights")
    ]


def test_a_small_word_that_leads_to_no_name_is_left_off() -> None:
    assert names("Ott of the hill was here", [1, 2, 2, 0, 0, 0]) == [("person", "Ott")]


def test_a_family_name_belongs_to_the_given_name_that_it_hangs_on() -> None:
    assert names("Ilna Vask came to the river", [1, 0, 0, 0, 0, 0], [0, FLAT, 0, 0, 0, 0]) == [("person", "Ilna Vask")]


def test_a_word_that_hangs_on_nothing_before_it_is_another_matter() -> None:
    assert names("Ilna Vask came to the river", [1, 0, 0, 0, 0, 0]) == [("person", "Ilna")]


def test_a_common_word_behind_the_capitals_of_a_body_is_no_part_of_its_name() -> None:
    bodies = replace(LABELS, name=("O", "B-organisation", "I-organisation"))

    assert names("Orlan Front party met in town", [1, 2, 2, 0, 0, 0], labels=bodies) == [
        ("organisation", "Orlan Front")
    ]
    assert names("orlan front party met in town", [1, 2, 2, 0, 0, 0], labels=bodies) == [
        ("organisation", "orlan front party")
    ]
