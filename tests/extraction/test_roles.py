"""What a text says that somebody named is."""

from collections.abc import Callable

import pytest

from crossread.extraction._parsed import Parsed
from crossread.extraction._roles import offices_in, role_before, role_behind
from crossread.model import Span

Parse = Callable[..., Parsed]
HEADS = frozenset({"minister", "envoy", "president", "group"})


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They met harbour minister Ada Moor there.", "harbour minister"),
        ("They met Ellan President Ada Moor there.", "Ellan President"),
        ("They met the minister. Ada Moor left.", None),
        ("They met Ada Moor.", None),
    ],
)
def test_the_nouns_before_a_name_are_its_role_if_they_end_in_one(parse: Parse, text: str, role: str | None) -> None:
    found = role_before(parse(text), span_of(text, "Ada Moor"), HEADS)

    assert (found and text[found.start : found.end].removeprefix("met ")) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("said Ada Moor, Ellan’s envoy to the Harbour Council.", "Ellan’s envoy to the Harbour Council"),
        ("Ada Moor, the former minister, said so.", "the former minister"),
        ("fighters of Ada Moor – an extreme group close to Hill.", "an extreme group close to Hill"),
        ("Ada Moor, a minister that few knew, said so.", "a minister"),
        ("Ada Moor, who left, said so.", None),
        ("Ada Moor said the minister left.", None),
    ],
)
def test_what_is_set_behind_a_name_is_its_role_if_it_is_one(parse: Parse, text: str, role: str | None) -> None:
    found = role_behind(parse(text), span_of(text, "Ada Moor"), HEADS)

    assert (found and text[found.start : found.end]) == role


def test_a_role_names_offices() -> None:
    assert offices_in("former harbour minister and deputy-chairman") == {"minister", "deputy", "chairman"}
