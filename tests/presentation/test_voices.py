"""Which voice bears which letter."""

from crossread.model import Attribution, AttributionId, Reading
from crossread.presentation._voices import voice_of, voices_of
from crossread.testing import document


def _reading(*speakers):
    said = [Attribution(AttributionId(str(n)), (), (), (), who, ("Paper", who)) for n, who in enumerate(speakers)]
    return Reading(document("text"), attributions=tuple(said))


def test_a_voice_is_the_last_link_of_the_chain():
    chained = Attribution(AttributionId("a"), (), (), (), "ministry", ("Paper", "ministry", "residents"))
    bare = Attribution(AttributionId("b"), (), (), (), "", ())

    assert voice_of(chained) == "residents"
    assert voice_of(bare) == "not said"


def test_the_voices_heard_most_get_the_first_letters():
    voices = voices_of([_reading("mayor", "warden", "warden")])

    assert [(voice.letter, voice.name, voice.statements) for voice in voices] == [("a", "warden", 2), ("b", "mayor", 1)]


def test_voices_beyond_the_letters_and_those_without_a_name_share_one():
    voices = voices_of([_reading(*"pqrstuvw", "unspecified", "unspecified", "unspecified")])

    assert [voice.letter for voice in voices] == list("abcdefo")
    assert (voices[-1].name, voices[-1].statements) == ("other voices", 5)
