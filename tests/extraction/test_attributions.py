"""Who says what, put together."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extraction.said import parsed, read_out, words_of

from crossread.extraction._attributions import attributions_in
from crossread.extraction._named import Named
from crossread.model import Reporter

TEXT = (
    "“According to farmers, the alleged theft is under way in Orla,” said a statement by the guild.\n"
    "“Nobody came to stop it.”\n"
    "It is feared that the dam breaks."
)
TOLD = ("a statement by the guild", "said", "“According to farmers, the alleged theft is under way in Orla,”")


def test_attributions_inside_attributions_name_their_parent() -> None:
    outer, according, alleged, *_ = read_out(TEXT, TOLD)

    assert outer.parent is None
    assert according.parent == outer.id
    assert alleged.parent == according.id


def test_a_continuation_has_the_speaker_and_chain_of_what_it_goes_on_from() -> None:
    outer, _, _, after, _ = read_out(TEXT, TOLD)

    assert words_of(TEXT, after.content) == ["“Nobody came to stop it.”"]
    assert (after.speaker, after.chain, after.source, after.cue) == (outer.speaker, outer.chain, (), ())
    assert after.id != outer.id


def test_the_distance_shown_inside_somebodys_words_is_not_the_documents() -> None:
    _, _, alleged, *_ = read_out(TEXT, TOLD)

    assert alleged.reporter == Reporter()


def test_ids_come_from_the_content() -> None:
    assert [one.id for one in read_out(TEXT, TOLD)] == [one.id for one in read_out(TEXT, TOLD)]
    assert len({one.id for one in read_out(TEXT, TOLD)}) == 5


def test_the_last_holder_and_the_last_stance_are_of_one() -> None:
    assert all(one.chain[-1] == one.stances[-1].holder for one in read_out(TEXT, TOLD))


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="ab,. \n\"“”'’", max_size=60),
    st.lists(st.sampled_from(["said ", "alleged ", "fears that "]), max_size=6),
)
def test_every_piece_stands_in_the_text_and_is_not_empty(noise: str, cues: list[str]) -> None:
    text = noise.join(["The guild ", *cues, "it rained."])
    document = parsed(text)

    found = attributions_in(document, Named(text=text), times=(), citations=())

    assert all(0 <= start < end <= len(text) for one in found for start, end in one.spans)
    assert all(text[start:end].strip() == text[start:end] for one in found for start, end in one.spans)


def test_ten_thousand_quotation_marks_are_read() -> None:
    text = '"a b" ' * 5_000

    found = attributions_in(parsed(text), Named(text=text), times=(), citations=())

    assert len(found) == 5_000


def test_a_resolution_speaks_for_itself_whoever_signed_it() -> None:
    text = "Belgium signed a harbour guild resolution calling for a truce."
    told = (
        ("Belgium", "signed", "a harbour guild resolution calling for a truce"),
        ("a harbour guild resolution", "calling for", "a truce"),
    )

    outer, inner = read_out(text, *told)

    assert inner.parent == outer.id
    assert "Belgium" not in inner.chain
