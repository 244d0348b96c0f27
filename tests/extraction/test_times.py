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
    return times_in(Parsed(capture(text, published=published), LexiconReader().answer([text])[0])).all


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
        ("Sent 2031-03-12T08:30:00Z from the pier.", "2031-03-12T08:30:00Z"),
        ("Sent 2031-03-12T08:30:00+0330 from the pier.", "2031-03-12T08:30:00+03:30"),
        ("The bridge fell on 12/25/2030.", "2030-12-25"),
        ("The bridge fell on 25/12/2030.", "2030-12-25"),
        ("The bridge fell on 04.05.2031.", "2031-05-04"),
        ("The bridge fell on 04/05/2031.", "[2031-04-05,2031-05-04]"),
        ("The bridge fell on 25/12/98.", "1998-12-25"),
        ("The bridge fell on 04/05/29.", "[2029-04-05,2029-05-04]"),
        ("A letter of 04.05.29 says so.", "2029-05-04"),
        ("The bridge fell on 12 June ’98.", "1998-06-12"),
        ("The bridge fell in June '98.", "1998-06"),
        ("The bridge fell in the summer of '14.", "2014-22"),
        ("The bridge fell in '31.", "2031"),
        ("The bridge fell in '33.", "1933"),
        ("The bridge will be rebuilt in '33.", "2033"),
        ("It fell on 3 or 4 May.", "[2031-05-03,2031-05-04]"),
        ("It must fall by 3 or 4 June.", "../2031-06-04"),
        ("It fell between 3 May and 7 May.", "2031-05-03/2031-05-07"),
        ("It went on from 28 December to 3 January 2031.", "2030-12-28/2031-01-03"),
        ("It went on from May 3 until June 7, 2031.", "2031-05-03/2031-06-07"),
        ("It was built in 2029 or earlier.", "../2029"),
        ("It was built in 2029 or later.", "2029/.."),
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
        ("Mills closed in the late '80s.", "1987~/1989~"),
        ("It was built in the early 19th century.", "1800~/1832~"),
        ("It fell in early March 2031.", "2031-03-01~/2031-03-10~"),
        ("It fell in mid-2013.", "2013-05~/2013-08~"),
        ("It fell in the middle of February 2031.", "2031-02-11~/2031-02-20~"),
        ("It fell around 5 March 2031.", "2031-03-05~"),
        ("It fell perhaps in March 2031.", "2031-03?"),
        ("It fell probably around March 2031.", "2031-03%"),
        ("It fell on the Fourth of July, 1995.", "1995-07-04"),
        ("It fell on March the 12th, 2031.", "2031-03-12"),
        ("It fell on 12 March in 2031.", "2031-03-12"),
        ("It fell in H2 2029.", "2029-41"),
        ("It fell in the 4th quarter of 2029.", "2029-36"),
        ("It fell in the week of 12 March 2031.", "2031-03-10/2031-03-16"),
        ("It fell in the first week of 2031.", "2030-12-30/2031-01-05"),
        ("It fell in the last week of 2031.", "2031-12-22/2031-12-28"),
        ("It fell in the first ten days of 2031.", "2031-01-01/2031-01-10"),
        ("It fell in the third month of 2031.", "2031-03"),
        ("It fell on Good Friday 2031.", "2031-04-11"),
        ("It fell on Christmas Eve 2030.", "2030-12-24"),
        ("It fell on Thanksgiving 2030.", "2030-11-28"),
        ("It fell in two thousand and thirty-one.", "2031"),
        ("The wall dates from the 12th century.", "11XX"),
        ("It was rebuilt in spring 2029.", "2029-21"),
        ("It closed in nineteen ninety-six.", "1996"),
        ("The ledger for 2027-2029 is lost.", "2027/2029"),
    ],
)
def test_a_date_of_the_calendar_is_read_in_every_form(text: str, expected: str) -> None:
    assert value(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He gave 30/30/40 and 10/5/15 per cent of it away.",
        "Version 1.2.34 is out, at 10.0.12.98.",
        "He spoke of '14 dead'.",
    ],
)
def test_shares_and_versions_and_opened_quotations_are_no_years_of_two_digits(text: str) -> None:
    assert told(text) == ()


def test_two_digits_are_no_year_where_nothing_says_when_the_text_was_written() -> None:
    assert value("The bridge fell in June '98.", published="") == ""


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
        ("Shots were heard overnight.", "2031-05-13/2031-05-14"),
        ("The bridge fell late on Tuesday.", "2031-05-13"),
        ("The bridge fell on Tuesday of last week.", "2031-05-06"),
        ("The bridge fell last week on Tuesday.", "2031-05-06"),
        ("The bridge fell on Friday the 2nd.", "2031-05-02"),
        ("The bridge fell on the 3rd of last month.", "2031-04-03"),
        ("The bridge fell on the 3rd.", "2031-05-03"),
        ("The bridge fell early this week.", "2031-05-12~/2031-05-14~"),
        ("The bridge fell at the end of last month.", "2031-04-21~/2031-04-30~"),
        ("The bridge fell earlier in the week.", "2031-05-12/2031-05-18"),
        ("The bridge fell a fortnight ago.", "2031-04-28/2031-05-04"),
        ("The bridge fell two years and three months ago.", "2029-02"),
        ("The bridge fell the week before last.", "2031-04-28/2031-05-04"),
        ("Ferries will sail in two weeks.", "2031-05-26/2031-06-01"),
        ("Ferries sailed last Christmas.", "2030-12-25"),
        ("Ferries sailed after 5 May, he said.", "2031-05-05/.."),
        ("Ferries have not sailed since late April.", "2031-04-21~/.."),
        ("Ferries sailed after Friday's raid.", "2031-05-09"),
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
        ("It burned for half an hour.", "PT30M", TimeType.DURATION),
        ("It burned for an hour and 20 minutes.", "PT1H20M", TimeType.DURATION),
        ("It burned for a fortnight.", "P2W", TimeType.DURATION),
        ("It burned all week.", "P1W", TimeType.DURATION),
        ("It burned in two weeks.", "P2W", TimeType.DURATION),
        ("It burned the past 5 days.", "P5D", TimeType.DURATION),
        ("They must leave within 48 hours.", "PT48H", TimeType.DURATION),
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
        ("They must leave by the end of the month.", "../2031-05-31"),
        ("They must leave by early June.", "../2031-06-10~"),
        ("The truce holds until Saturday.", "../2031-05-17"),
        ("The deadline is 3 June.", "../2031-06-03"),
        ("The truce ends on 31 May.", "2031-05-31"),
        ("The ultimatum expires on Friday.", "2031-05-16"),
        ("They have until midnight on Friday to leave.", "../2031-05-16"),
        ("They must leave by midnight GMT on Friday.", "../2031-05-17T00:00:00Z"),
        ("She has 48 hours to leave the town.", "PT48H"),
        ("The harbour must close within two weeks.", "P2W"),
    ],
)
def test_a_bound_to_come_is_a_deadline(text: str, expected: str) -> None:
    (time,) = told(text)

    assert (time.value, time.role) == (expected, TimeRole.DEADLINE)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It fell on 10/05/2031, and the pier on 25/05/2031.", "2031-05-10"),
        ("It fell on 10/05/2031, and the pier on 05/25/2031.", "2031-10-05"),
        ("It fell on 10/05/2031, and the piers on 25/05/2031 and 05/25/2031.", "[2031-05-10,2031-10-05]"),
    ],
)
def test_day_or_month_stands_first_as_in_the_texts_other_dates(text: str, first: str) -> None:
    assert told(text)[0].value == first


def test_a_date_that_can_be_two_days_is_a_gap_once() -> None:
    text = "It fell on 04/05/2031 or so. Since 04/05/2031 nobody crosses, nor on 05/05/2031."

    times = times_in(Parsed(capture(text, published=WEDNESDAY), LexiconReader().answer([text])[0]))

    (gap,) = times.gaps
    assert gap.reason.startswith("“04/05/2031” stays one of two days, 2031-04-05 or 2031-05-04: ")


def test_a_time_in_brackets_with_its_weekday_tells_the_day_of_the_local_one() -> None:
    local, other = told("It fell at 2am (11pm GMT on Saturday).")

    assert (local.value, other.value) == ("2031-05-11T02:00:00+03:00", "2031-05-10T23:00:00Z")


def test_a_term_gone_by_is_no_deadline() -> None:
    (time,) = told("The truce ran out on 3 May; it expires no more.")

    assert (time.value, time.role) == ("2031-05-03", TimeRole.EVENT)


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


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The deadline has been moved from 1 June to 15 June.", ["../2031-06-01", "../2031-06-15"]),
        ("The vote was postponed from May 20 to June 7, 2031.", ["2031-05-20", "2031-06-07"]),
        ("The road is shut from 20 May to 7 June.", ["2031-05-20/2031-06-07"]),
    ],
)
def test_what_is_moved_from_one_date_to_another_is_no_stretch_of_days(text: str, values: list[str]) -> None:
    assert [time.value for time in told(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It ran from May to October 2020.", ["2020-05", "2020-10"]),
        ("It ran from November to February 2030.", ["2029-11", "2030-02"]),
        ("It ran between Nov. 18 and Dec. 19, 2015.", ["2015-11-18/2015-12-19"]),
        ("It ran June-August 1992.", ["1992-06", "1992-08"]),
    ],
)
def test_the_ends_of_a_stretch_share_their_year(text: str, values: list[str]) -> None:
    assert [time.value for time in told(text)] == values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell at 0300 GMT.", "2031-05-14T03:00:00Z"),
        ("It fell at 0300Z.", "2031-05-14T03:00:00Z"),
        ("It fell at 2 p.m. Moscow time.", "2031-05-14T14:00:00+03:00"),
        ("It fell at 9:30 a.m. EST on Tuesday.", "2031-05-13T09:30:00-05:00"),
        ("It fell at 6 a.m. local time in Kabul.", "2031-05-14T06:00:00+04:30"),
        ("It fell at six in the evening on Tuesday.", "2031-05-13T18:00:00"),
        ("It fell at 6 a.m.", "2031-05-14T06:00:00"),
    ],
)
def test_a_time_of_the_clock_has_the_offset_of_the_zone_that_is_said(text: str, expected: str) -> None:
    assert value(text) == expected


def test_a_time_of_the_clock_is_on_the_day_told_right_behind_it() -> None:
    assert [time.value for time in told("At 6 a.m. on 5 May 2031 it fell.")] == ["2031-05-05T06:00:00", "2031-05-05"]


def test_hours_ago_are_counted_from_the_moment_of_publication() -> None:
    assert value("It fell two hours ago.", "2031-05-14T07:30:00+03:00") == "2031-05-14T05:30:00+03:00"
    assert value("It fell two hours ago.") == WEDNESDAY


def test_a_step_from_an_event_is_counted_from_the_day_that_the_text_gives_it() -> None:
    text = "The camp was attacked on 3 March 2031. Rain fell on Monday. Three days after the attack, aid came."

    *_, step = told(text)

    assert (step.value, step.anchor) == ("2031-03-06", "text 2031-03-03")
    assert step.event is not None
    assert text[step.event.start : step.event.end] == "attacked on 3 March 2031"


def test_the_caption_dates_a_document_that_does_not_say_when_it_was_published() -> None:
    caption = "Divers at the pier ahead of the race on May 14, 2031."
    body = "The pier fell on Tuesday, as it did on 2 June 2029."
    text = f"{caption}\n{body}"
    blocks = (
        Block(0, len(caption), BlockKind.CAPTION),
        Block(len(caption) + 1, len(text), BlockKind.BODY),
    )
    parsed = Parsed(Capture(document(text), blocks, b""), LexiconReader().answer([text])[0])

    _, tuesday, _ = times_in(parsed).all

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

    assert [time.role for time in times_in(parsed).all] == [TimeRole.EVENT, TimeRole.UTTERANCE]


def test_furniture_tells_no_times() -> None:
    text = "Updated on 3 May 2031"
    parsed = Parsed(Capture(document(text), (Block(0, len(text), BlockKind.FURNITURE),), b""), Answers())

    assert times_in(parsed).all == ()


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


@pytest.mark.parametrize(
    ("text", "value", "role"),
    [
        ("The observers had not arrived by Sunday.", "../2031-05-18", TimeRole.EVENT),
        ("The observers had agreed to leave by Sunday.", "../2031-05-18", TimeRole.DEADLINE),
        ("They have until midnight on Friday. By then it must be signed.", "../2031-05-16", TimeRole.DEADLINE),
    ],
)
def test_a_bound_of_what_had_come_by_then_is_no_deadline(text: str, value: str, role: TimeRole) -> None:
    time = told(text)[-1]

    assert (time.value, time.role) == (value, role)
