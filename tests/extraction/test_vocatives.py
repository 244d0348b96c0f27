"""Who is spoken to by name inside a quotation."""

import pytest
from tests.extraction.said import parsed, place

from crossread.extraction._names import names_in
from crossread.extraction._vocatives import addressed


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Come in, Moor, and sit down.", ["Ada Moor"]),
        ("My dear Moor, it rains.", ["Ada Moor"]),
        ("Moor! It rains.", ["Ada Moor"]),
        ("Good night, Mrs. Moor.", ["Ada Moor"]),
        ("Moor said so.", []),
        ("It rains on Moor.", []),
        ("I saw Moor, and it rained.", []),
    ],
)
def test_a_name_between_marks_is_called_and_one_in_a_sentence_is_told_of(words: str, names: list[str]) -> None:
    text = f"Ada Moor stood up. “{words}” Nobody moved."
    document = parsed(text, people=["Ada Moor"])

    assert list(addressed(document, names_in(document), place(text, words))) == names
