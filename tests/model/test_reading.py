import msgspec

from crossread.model import Attribution, AttributionId, Reading, Span
from crossread.testing import document

ATTRIBUTION = Attribution(
    AttributionId("a"),
    source=(Span(0, 4),),
    cue=(Span(5, 9),),
    content=(Span(10, 14), Span(20, 25)),
    speaker="Ida",
    chain=("Ida",),
)


def test_a_reading_comes_back_from_json_as_it_went() -> None:
    reading = Reading(document("Rain, says Ida."), attributions=(ATTRIBUTION,))

    assert msgspec.json.decode(msgspec.json.encode(reading), type=Reading) == reading


def test_spans_are_pairs_in_json() -> None:
    written = msgspec.json.decode(msgspec.json.encode(ATTRIBUTION))

    assert written["content"] == [[10, 14], [20, 25]]


def test_the_pieces_of_an_attribution_stand_in_the_order_of_the_text() -> None:
    assert ATTRIBUTION.spans == (Span(0, 4), Span(5, 9), Span(10, 14), Span(20, 25))


def test_a_reading_without_sentences_was_not_read() -> None:
    assert not Reading(document("Regen.")).is_read
    assert Reading(document("Rain."), sentences=(Span(0, 5),)).is_read
