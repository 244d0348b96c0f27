import pytest

from crossread.extraction._parsed import Parsed
from crossread.extraction._times_finding import Found, times_found
from crossread.extraction._times_telling import Telling
from crossread.inference import LexiconReader
from crossread.model import Answers, Block, BlockKind, Capture, CueAnswer, Span, TimeRole
from crossread.testing import capture, document


def telling(text: str, *, cue: str = "", content: str = "") -> tuple[Telling, list[Found]]:
    """The telling of a text with one cue, and its times."""
    answers = LexiconReader().answer([text])[0]
    cues = (CueAnswer((_span(text, cue),), (), (_span(text, content),)),) if cue else ()
    parsed = Parsed(capture(text), Answers(answers.tokens, answers.sentences, (), cues))
    return Telling(parsed), list(times_found(text))


def _span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_a_time_within_what_is_reported_dates_the_event() -> None:
    told, (sunday, tuesday) = telling(
        "Cracks showed on Sunday, he said on Tuesday.", cue="said", content="Cracks showed on Sunday"
    )

    assert told.role(sunday) is TimeRole.EVENT
    assert told.role(tuesday) is TimeRole.UTTERANCE


def test_a_time_of_another_sentence_does_not_date_the_cue() -> None:
    told, (monday,) = telling("On Monday it fell. He said so.", cue="said", content="so")

    assert told.role(monday) is TimeRole.EVENT


def test_a_quoted_time_dates_the_event_told_in_the_quotation() -> None:
    told, (monday,) = telling("“A report of Monday,” he said.", cue="said", content="A report of Monday")

    assert told.role(monday) is TimeRole.EVENT


@pytest.mark.parametrize(
    ("text", "is_stamp"),
    [
        ("It fell. (Pier falls, Post, 3 May 2031)", True),
        ("It fell (2031) again.", True),
        ("It fell (rebuilt by 2031).", False),
        ("It fell on 3 May 2031, twice.", False),
    ],
)
def test_a_date_at_the_end_of_a_bracket_is_a_stamp(text: str, is_stamp: bool) -> None:  # noqa: FBT001
    told, found = telling(text)

    assert told.is_stamp(found[-1]) is is_stamp


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The letter, dated 3 May 2031, was found.", TimeRole.PUBLICATION),
        ("A memo of 3 May 2031 says so.", TimeRole.PUBLICATION),
        ("The pier, outdated on 3 May 2031, fell.", TimeRole.EVENT),
        ("Speaking on 3 May 2031, the minister denied it.", TimeRole.UTTERANCE),
        ("Asked by the Courier on 3 May 2031, she denied it.", TimeRole.UTTERANCE),
        ("The people speaking it, on 3 May 2031, fled.", TimeRole.EVENT),
    ],
)
def test_words_before_a_date_say_that_it_dates_a_writing_or_a_speech(text: str, role: TimeRole) -> None:
    told, (found,) = telling(text)

    assert told.role(found) is role


def test_a_date_in_what_a_speaker_reports_dates_the_event() -> None:
    told, (found,) = telling(
        "Speaking of how it fell on 3 May 2031, he said little.", cue="said", content="how it fell on 3 May 2031"
    )

    assert told.role(found) is TimeRole.EVENT


def test_a_date_of_a_caption_is_a_stamp_of_an_event() -> None:
    text = "Divers on 3 May 2031"
    told = Telling(Parsed(Capture(document(text), (Block(0, len(text), BlockKind.CAPTION),), b""), Answers()))
    (found,) = times_found(text)

    assert told.is_stamp(found)
    assert told.role(found) is TimeRole.EVENT


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The ferry will sail on Friday.", True),
        ("The ferry sailed on Friday.", False),
        ("On Friday the ferry will sail.", True),
        ("The ferry will sink. It sailed on Friday.", False),
        ("The pier must be mended by Friday.", True),
        ("By Friday the pier had fallen.", False),
    ],
)
def test_verbs_and_bounds_put_a_time_ahead(text: str, ahead: bool) -> None:  # noqa: FBT001
    told, (found,) = telling(text)

    assert told.is_ahead(found) is ahead


def test_many_cues_are_searched_in_good_time() -> None:
    text = "He said on Monday. " * 2000
    answers = LexiconReader().answer([text])[0]
    cues = tuple(CueAnswer((Span(at + 3, at + 7),), (), ()) for at in range(0, len(text), 19))
    told = Telling(Parsed(capture(text), Answers(answers.tokens, answers.sentences, (), cues)))

    assert {told.role(found) for found in times_found(text)} == {TimeRole.UTTERANCE}


@pytest.mark.parametrize(
    ("text", "is_ahead"),
    [
        ("He would never do so, he told the Courier on Thursday.", False),
        ("He would never do so before Thursday, he said.", True),
        ("He will say so on Thursday.", True),
    ],
)
def test_a_time_right_behind_a_reporting_word_is_past(text: str, *, is_ahead: bool) -> None:
    told, (thursday, *_) = telling(text, cue="told" if "told" in text else "sa", content="so")

    assert told.is_ahead(thursday) is is_ahead


def test_a_cue_that_is_dated_right_behind_is_not_dated_by_another_time() -> None:
    told, (june, monday) = telling("It is expected on 4 June, he said on Monday.", cue="said", content="It is expected")

    assert told.role(june) is TimeRole.EVENT
    assert told.role(monday) is TimeRole.UTTERANCE


def test_a_length_looks_ahead_behind_a_reporting_word_where_the_words_between_do() -> None:
    told, (weeks,) = telling("He said it would fall within two weeks.", cue="said", content="it would fall")

    assert told.is_time_given(weeks)


def test_a_deadline_is_no_day_of_speaking() -> None:
    told, (day,) = telling("They moved Friday's deadline, she said.", cue="said", content="They moved")

    assert told.role(day) is TimeRole.EVENT
