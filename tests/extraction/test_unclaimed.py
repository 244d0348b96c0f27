"""Quotations that no cue claims."""

from tests.extraction.said import parsed, place, words_of

from crossread.extraction._drafts import Draft, cover_of
from crossread.extraction._quotations import quotations_in
from crossread.extraction._unclaimed import with_unclaimed
from crossread.model import Span


def claimed(text: str, *drafts: Draft, titles: tuple[Span, ...] = ()) -> list[Draft]:
    document = parsed(text)
    return with_unclaimed(document, quotations_in(document), drafts, cover_of(titles))


def test_speech_without_any_cue_is_kept_without_a_speaker() -> None:
    text = "A boy stood there. “Nobody came to help us.”"

    (draft,) = claimed(text)

    assert (draft.source, draft.cue, draft.scare) == ((), (), False)
    assert words_of(text, draft.content) == ["“Nobody came to help us.”"]


def test_speech_with_a_verb_beside_it_is_heralded() -> None:
    text = "The mayor said: “Nobody came to help us.”"

    (draft,) = claimed(text)

    assert words_of(text, draft.source) == ["The mayor"]


def test_the_quoted_title_of_a_cited_work_says_nothing() -> None:
    text = "It rained. (‘Nobody came’, Orla Courier)"

    assert claimed(text, titles=(place(text, "‘Nobody came’, Orla Courier"),)) == []


def test_a_later_sentence_of_speech_in_the_same_paragraph_goes_on() -> None:
    text = "“It broke,” she said. It rained. “Nobody came to help us.”"
    first = Draft((place(text, "she"),), (place(text, "said"),), (place(text, "“It broke,”"),))

    _, second = claimed(text, first)

    assert second.follows == first


def test_quotations_held_by_a_draft_stay_with_it() -> None:
    text = "She said it “broke at dawn” there."
    draft = Draft((), (place(text, "said"),), (place(text, "it “broke at dawn” there"),))

    assert claimed(text, draft) == [draft]


def test_a_few_words_that_are_a_sentence_are_speech() -> None:
    (draft,) = claimed("A boy stood there. “Not I!” They left.")

    assert not draft.scare


def test_a_few_words_inside_a_sentence_are_held_off() -> None:
    (draft,) = claimed("It was the “great raid.” Nobody came.")

    assert draft.scare
