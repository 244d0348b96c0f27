from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.linking import origins_in
from crossread.model import Block, BlockKind, Reading
from crossread.testing import document

WIRE = (
    "Twelve people drowned when the dam above Varn broke on Sunday night, the harbour board said. Rescue boats "
    "searched the lower town until dawn, while the road to the hills stayed closed for everyone but ambulances."
)
OWN = (
    "Our correspondent walked along the ruined quay and counted the empty houses. Nobody in the bakery wanted to talk "
    "about the council, whose members have not been seen since the spring election in the northern district."
)
QUOTE = "we had warned the ministry four times that the gates of the old dam would not hold another winter"


def reading(text: str, *, name: str) -> Reading:
    return Reading(document(text, name=name))


def test_a_reprint_is_the_same_text() -> None:
    (origin,) = origins_in([reading(WIRE, name="1"), reading(WIRE.replace("Sunday", "Monday"), name="2")])

    assert origin.kind == "same text"
    assert origin.shared > 0.95
    assert len(origin.documents) == 2


def test_agency_copy_with_something_added_is_wire_copy() -> None:
    made = [reading(WIRE, name="1"), reading(f"{OWN} {WIRE}", name="2"), reading(OWN, name="3")]

    origins = origins_in(made)

    assert [origin.kind for origin in origins] == ["wire copy"]
    assert len(origins[0].documents) == 3


def test_a_shared_sentence_opens_at_its_exact_words_in_every_document() -> None:
    texts = [
        f"{OWN} “{QUOTE}”, she said.",
        f"{WIRE} An engineer wrote: {QUOTE.upper()}.",
        f"Nothing. {QUOTE}. {'So it was. ' * 30}",
    ]
    made = [reading(text, name=str(at)) for at, text in enumerate(texts)]

    (origin,) = origins_in(made)

    words = {one.document.id: one.document for one in made}
    assert origin.kind == "shared passage"
    assert [words[passage.document][passage.span].lower() for passage in origin.passages] == [QUOTE] * 3


@pytest.mark.parametrize("shared", ["the harbour board said", "as it was reported on Sunday night by the board"])
def test_a_common_phrase_is_no_origin(shared: str) -> None:
    assert origins_in([reading(f"{OWN} {shared}.", name="1"), reading(f"{WIRE} {shared}", name="2")]) == ()


def test_furniture_is_no_origin() -> None:
    made = [reading(f"{own} {QUOTE}", name=str(at)) for at, own in enumerate((OWN, WIRE))]
    made = [
        replace(one, blocks=(Block(one.document.text.index(QUOTE), len(one.document.text), BlockKind.FURNITURE),))
        for one in made
    ]

    assert origins_in(made) == ()


def test_many_reprints_are_one_origin() -> None:
    (origin,) = origins_in([reading(f"{WIRE} {at}", name=str(at)) for at in range(60)])

    assert len(origin.documents) == 60
    assert len(origin.passages) == 60


@given(before=st.text(max_size=50), between=st.text(max_size=20))
def test_passages_lie_within_their_documents_and_begin_and_end_with_a_word(before: str, between: str) -> None:
    made = [reading(f"{before} {WIRE}", name="1"), reading(f"{OWN} {between} {WIRE} {before}", name="2")]

    texts = {one.document.id: one.document for one in made}
    for origin in origins_in(made):
        for passage in origin.passages:
            words = texts[passage.document][passage.span]
            assert words == words.strip()
            assert words


@pytest.mark.parametrize("text", ["", "a" * 1_000_000, "a " * 200_000, "“" * 10_000, "\0" * 1000])
def test_odd_texts_cost_linear_time(text: str) -> None:
    assert len(origins_in([reading(text, name="1"), reading(text + " ", name="2")])) <= 1


def test_no_documents_have_no_origins() -> None:
    assert origins_in([]) == ()
