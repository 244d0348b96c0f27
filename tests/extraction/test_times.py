from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._parsed import Parsed
from crossread.extraction._times import times_in
from crossread.inference import LexiconReader
from crossread.model import Answers, Block, BlockKind, Capture, CueAnswer, Span, Time, TimeRole, TimeType
from crossread.testing import capture, document

WEDNESDAY = "2031-05-14"


def told(text: str, published: str = WEDNESDAY) -> tuple[Time, ...]:
    """The times of a text as the plain rules parse it."""
    return times_in(Parsed(capture(text, published=published), LexiconReader().answer([text])[0]))


def value(text: str, published: str = WEDNESDAY) -> str:
    """The value of the only time of a text."""
    (time,) = told(text, published)
    return time.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge fell on 12 March 2031.", "2031-03-12"),
        ("The bridge fell on March 12, 2031.", "2031-03-12"),
        ("The bridge fell on Mar. 12, 2031.", "2031-03-12"),
        ("The bridge fell on Wednesday, 12 March 2031.", "2031-03-12"),
        ("The bridge fell on the 12th of March, 2031.", "2031-03-12"),
        ("The bridge fell on 2031-03-12.", "2031-03-12"),
        ("Sent 2031-03-12T08:30:00Z from the pier.", "2031-03-12T08:30:00"),
        ("The bridge fell on 12/25/2030.", "2030-12-25"),
        ("The bridge fell on 25/12/2030.", "2030-12-25"),
        ("The bridge fell on 04.05.2031.", "2031-05-04"),
        ("The bridge fell on 04/05/2031.", "2031"),
        ("Fighting went on from 8-10 March 2031.", "2031-03-08/2031-03-10"),
        ("Fighting went on March 8-10.", "2031-03-08/2031-03-10"),
        ("The bridge fell in March 2031.", "2031-03"),
        ("The bridge fell in June last year.", "2030-06"),
        ("The first week in March saw drills.", "2031-03-01/2031-03-07"),
        ("The last week of February 2031 saw drills.", "2031-02-22/2031-02-28"),
        ("The first weekend of March 2031 was calm.", "2031-03-01/2031-03-02"),
        ("The third quarter of 2029 was slow.", "2029-35"),
        ("The first half of 2029 was slow.", "2029-40"),
        ("Prices rose in the 1990s.", "199X"),
        ("Mills closed in the late '80s.", "198X"),
        ("The wall dates from the 12th century.", "11XX"),
        ("It was rebuilt in spring 2029.", "2029-21"),
        ("It closed in nineteen ninety-six.", "1996"),
        ("The ledger for 2027-2029 is lost.", "2027/2029"),
    ],
)
def test_a_date_of_the_calendar_is_read_in_every_form(text: str, expected: str) -> None:
    assert value(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge fell on Tuesday.", "2031-05-13"),
        ("The bridge fell on Wednesday.", "2031-05-14"),
        ("The bridge fell on Thursday.", "2031-05-08"),
        ("Talks will resume on Thursday.", "2031-05-15"),
        ("The bridge fell last Wednesday.", "2031-05-07"),
        ("The bridge fell on Tuesday night.", "2031-05-13"),
        ("The Saturdays blast shook the pier.", "2031-05-10"),
        ("Ferries ran today.", "2031-05-14"),
        ("Ferries ran yesterday.", "2031-05-13"),
        ("Ferries sail tomorrow.", "2031-05-15"),
        ("Shots were heard last night.", "2031-05-13"),
        ("Ferries ran this week.", "2031-05-12/2031-05-18"),
        ("Ferries ran last month.", "2031-04"),
        ("Ferries ran earlier this year.", "2031"),
        ("Ferries sail next year.", "2032"),
        ("Ferries ran in the past decade.", "P10Y"),
        ("Ferries ran two days ago.", "2031-05-12"),
        ("Ferries ran three years ago.", "2028"),
        ("Ferries ran a decade ago.", "202X"),
        ("Ferries ran several years ago.", "../2031-05"),
        ("Ferries ran in October.", "2030-10"),
        ("Ferries ran on 3 October.", "2030-10-03"),
        ("Ferries run now.", "2031-05-14"),
        ("Ferries run at the time of writing.", "2031-05-14"),
        ("Ferries recently ran.", "../2031-05"),
        ("The upcoming regatta is big.", "2031-05-14/.."),
        ("Ferries ran since 2027.", "2027/.."),
    ],
)
def test_a_relative_time_is_reckoned_from_the_day_of_publication(text: str, expected: str) -> None:
    (time,) = told(text)

    assert time.value == expected
    assert time.anchor in {f"published {WEDNESDAY}", ""}


@pytest.mark.parametrize(
    ("text", "expected", "kind"),
    [
        ("It burned for three months.", "P3M", TimeType.DURATION),
        ("It burned for two and a half years.", "P2Y6M", TimeType.DURATION),
        ("It burned for so many years.", "PXY", TimeType.DURATION),
        ("It burned for some time.", "PX", TimeType.DURATION),
        ("It burned in the past 24 hours.", "PT24H", TimeType.DURATION),
        ("It burned during a two-week siege.", "P2W", TimeType.DURATION),
        ("It burned nightly.", "P1D", TimeType.SET),
        ("It burned every week.", "P1W", TimeType.SET),
        ("It burned every three months.", "P3M", TimeType.SET),
        ("It burned each Thursday.", "P1W", TimeType.SET),
    ],
)
def test_durations_and_sets_have_lengths(text: str, expected: str, kind: TimeType) -> None:
    (time,) = told(text)

    assert (time.value, time.type) == (expected, kind)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The zone must be cleared by 15 October.", "../2031-10-15"),
        ("The road must be open by the end of 2031.", "../2031-12-31"),
        ("They must leave before Friday.", "../2031-05-16"),
        ("The truce holds until Saturday.", "../2031-05-17"),
    ],
)
def test_a_bound_to_come_is_a_deadline(text: str, expected: str) -> None:
    (time,) = told(text)

    assert (time.value, time.role) == (expected, TimeRole.DEADLINE)


def test_a_bound_gone_by_is_no_deadline() -> None:
    (time,) = told("The depot was emptied by 2028.")

    assert (time.value, time.role) == ("../2028", TimeRole.EVENT)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, aged 34, resigned.",
        "A 36-year-old man and a woman 40 years old were there.",
        "They may march on the palace.",
        "Around 2000 people gathered.",
        "It cost $1999 and weighed 1985 kg.",
        "Resolution 2025 was passed.",
        "About three-quarters of it burned.",
        "A second shot was fired at the fall of the fort.",
        "It was as soon as possible mended.",
        "It is 24 of 1,990 pages.",
    ],
)
def test_ages_counts_names_and_verbs_are_no_times(text: str) -> None:
    assert told(text) == ()


def test_later_words_go_back_to_the_time_last_told() -> None:
    text = "The camp was shelled earlier this year. At the time nobody fled. Some came in the day after the shelling."

    assert [time.value for time in told(text)] == ["2031"] * 3


def test_a_step_from_a_day_last_told_is_a_day() -> None:
    assert [time.value for time in told("It fell on 3 March 2030. The next day it rained.")] == [
        "2030-03-03",
        "2030-03-04",
    ]


def test_the_caption_dates_a_document_that_does_not_say_when_it_was_published() -> None:
    caption = "Divers at the pier ahead of the race on May 14, 2031."
    body = "The pier fell on Tuesday, as it did on 2 June 2029."
    text = f"{caption}\n{body}"
    blocks = (
        Block(0, len(caption), BlockKind.CAPTION),
        Block(len(caption) + 1, len(text), BlockKind.BODY),
    )
    parsed = Parsed(Capture(document(text), blocks, b""), LexiconReader().answer([text])[0])

    _, tuesday, _ = times_in(parsed)

    assert (tuesday.value, tuesday.anchor) == ("2031-05-13", "text 2031-05-14")


def test_cited_dates_date_a_document_without_a_caption() -> None:
    text = "The pier fell on Tuesday. (Pier falls, Harbour Post, 14 May 2031)\nIt was built on 1 June 2040."

    assert [time.value for time in told(text, "")][:2] == ["2031-05-13", "2031-05-14"]


def test_without_any_date_a_relative_time_stays_open() -> None:
    assert [time.value for time in told("The pier fell on Tuesday and again last month.", "")] == ["", ""]


def test_inside_a_quotation_today_is_the_day_on_which_it_was_spoken() -> None:
    text = (
        "“The crews are currently at sea,” said a statement published in the Harbour Post on Monday.\n"
        "“They sailed this morning.”\n"
        "Ferries run today."
    )

    spoken = {text[time.start : time.end]: (time.value, time.anchor) for time in told(text)}

    assert spoken["currently"] == ("2031-05-12", "said 2031-05-12")
    assert spoken["this morning"] == ("2031-05-12", "said 2031-05-12")
    assert spoken["today"] == ("2031-05-14", f"published {WEDNESDAY}")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("A study published in May 2030 found cracks.", TimeRole.PUBLICATION),
        ("Cracks grew. (Pier in peril, Harbour Post, 3 May 2031)", TimeRole.PUBLICATION),
        ("The pier cracked in May 2030.", TimeRole.EVENT),
    ],
)
def test_a_time_dates_a_work_or_an_event(text: str, role: TimeRole) -> None:
    (time,) = told(text)

    assert time.role is role


def test_a_time_beside_a_reporting_word_dates_the_utterance() -> None:
    text = "Cracks appeared on Sunday, the mayor said on Tuesday."
    said = text.index("said")
    answers = LexiconReader().answer([text])[0]
    cue = CueAnswer((Span(said, said + 4),), (), (Span(0, text.index(",")),))
    parsed = Parsed(capture(text, published=WEDNESDAY), Answers(answers.tokens, answers.sentences, (), (cue,)))

    assert [time.role for time in times_in(parsed)] == [TimeRole.EVENT, TimeRole.UTTERANCE]


def test_furniture_tells_no_times() -> None:
    text = "Updated on 3 May 2031"
    parsed = Parsed(Capture(document(text), (Block(0, len(text), BlockKind.FURNITURE),), b""), Answers())

    assert times_in(parsed) == ()


@given(st.text("0123456789-/: aTyMdofthelsin.,\n“”\"'", max_size=200))
def test_times_stand_in_order_inside_the_text_and_never_overlap(text: str) -> None:
    times = told(text)

    assert all(0 <= time.start < time.end <= len(text) for time in times)
    assert all(one.end <= other.start for one, other in pairwise(times))


@pytest.mark.parametrize("text", ["1" * 200_000, " " * 200_000, '"' * 10_000, "last " * 20_000, "\0\u202e" * 50_000])
def test_hostile_texts_are_read_in_good_time(text: str) -> None:
    parsed = Parsed(capture(text), Answers())

    assert times_in(parsed) is not None


@pytest.mark.shared
def test_news_of_another_house_is_dated_by_its_head(shared: Path) -> None:
    for path in sorted((shared / "accounts" / "rashidin-2017").glob("*.txt"))[:2]:
        _, _, body = path.read_text("utf-8").partition("\n---\n")

        assert any(time.value.startswith("2017-04") for time in told(body, "2017-04-16"))
