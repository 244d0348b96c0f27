from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._citations import citations_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._times import times_in
from crossread.inference import LexiconReader
from crossread.model import (
    Answers,
    Block,
    BlockKind,
    Capture,
    Citation,
    EntityId,
    EntityType,
    Mention,
    MentionForm,
)
from crossread.testing import capture, document


def parsed_of(text: str) -> Parsed:
    """A text as the plain rules parse it."""
    return Parsed(capture(text, published="2031-05-14"), LexiconReader().answer([text])[0])


def cited(text: str, **outlets: EntityType) -> tuple[Citation, ...]:
    """The citations of a text in which these names were seen."""
    parsed = parsed_of(text)
    mentions = tuple(
        Mention(text.index(name), text.index(name) + len(name), MentionForm.NAME, kind, EntityId(name))
        for name, kind in outlets.items()
    )
    return citations_in(parsed, mentions, times_in(parsed).all)


def test_a_work_in_brackets_has_title_outlet_and_date() -> None:
    text = "Divers wept. (Pier falls, ‘dozens’ hurt, Harbour Post, 3 May 2031)"

    (citation,) = cited(text)

    assert text[citation.start : citation.end] == "(Pier falls, ‘dozens’ hurt, Harbour Post, 3 May 2031)"
    assert (citation.title, citation.outlet, citation.date) == (
        "Pier falls, ‘dozens’ hurt",
        "Harbour Post",
        "2031-05-03",
    )


def test_a_work_in_brackets_may_name_its_author_and_leave_out_the_year() -> None:
    (citation,) = cited("Divers wept. (Why piers fall by Mira K Holt, al-Marsa, 3 May)")

    assert (citation.title, citation.author, citation.outlet) == ("Why piers fall", "Mira K Holt", "al-Marsa")
    assert citation.date == "2031-05-03"


@pytest.mark.parametrize(
    "text", ["It fell (the older one, that is).", "It fell (see below, 3 men).", "It fell (2031)."]
)
def test_other_brackets_are_no_citations(text: str) -> None:
    assert cited(text) == ()


def test_an_outlet_alone_in_brackets_is_cited() -> None:
    (citation,) = cited("ORL (Reporterre) - It fell.", Reporterre=EntityType.OUTLET)

    assert citation.outlet == "Reporterre"


@pytest.mark.parametrize(
    ("text", "author", "outlet"),
    [
        ("Divers at the pier. (Photo by Mira HOLT / Marsa)", "Mira HOLT", "Marsa"),
        ("Divers at the pier. Photograph: Mira Holt/Marsa", "Mira Holt", "Marsa"),
        ("Divers at the pier. (Image courtesy of Orl Museum)", "Orl Museum", ""),
    ],
)
def test_a_picture_has_its_credit(text: str, author: str, outlet: str) -> None:
    (citation,) = cited(text)

    assert (citation.author, citation.outlet) == (author, outlet)


def test_headlines_under_read_more_are_links() -> None:
    lines = [
        "It fell.",
        "Read more:",
        "Storm drives hundreds of divers from Orl",
        "Share",
        "Ferry owners deny all blame again",
    ]
    text = "\n".join(lines)
    blocks, start = [], 0
    for number, line in enumerate(lines):
        kind = BlockKind.FURNITURE if number else BlockKind.BODY
        blocks.append(Block(start, start + len(line), kind))
        start += len(line) + 1
    parsed = Parsed(Capture(document(text), tuple(blocks), b""), LexiconReader().answer([text])[0])

    assert [citation.title for citation in citations_in(parsed, ())] == [lines[2], lines[4]]


def test_a_headline_without_such_a_line_above_is_no_link() -> None:
    text = "Subscribe to our letter about all the ferries"
    parsed = Parsed(Capture(document(text), (Block(0, len(text), BlockKind.FURNITURE),), b""), Answers())

    assert citations_in(parsed, ()) == ()


@given(st.text("(A, Bb2031)/ bythereportofaccordingto\n", max_size=200))
def test_citations_stand_in_order_and_never_overlap(text: str) -> None:
    citations = cited(text)

    assert all(0 <= one.start < one.end <= len(text) for one in citations)
    assert all(one.end <= other.start for one, other in pairwise(citations))


@pytest.mark.parametrize("text", ["(" * 100_000, "(A, " * 20_000, "according to the Police " * 3000, "Xx" * 50_000])
def test_hostile_texts_are_read_in_good_time(text: str) -> None:
    assert citations_in(Parsed(capture(text), Answers()), ()) is not None
