import pytest

from crossread.extraction._times_finding import Bearing, is_said_to_come, looks_ahead, times_found


@pytest.mark.parametrize(
    ("text", "words", "bearing"),
    [
        ("It must end by the end of 2031.", "by the end of 2031", Bearing.BY),
        ("It must end no later than 3 May.", "no later than 3 May", Bearing.BY),
        ("It has burned starting on 3 May.", "starting on 3 May", Bearing.SINCE),
        ("It burned after 3 May.", "after 3 May", Bearing.SINCE),
        ("After the 3 May raid it burned.", "the 3 May", Bearing.AT),
        ("It burned from 3 May.", "3 May", Bearing.AT),
        ("It has burned since early May.", "since early May", Bearing.SINCE),
        ("It burned in mid-May.", "mid-May", Bearing.AT),
        ("It burned at the start of 2031.", "the start of 2031", Bearing.AT),
        ("It burned over three months.", "over three months", Bearing.AT),
    ],
)
def test_words_that_bear_on_a_time_belong_to_it(text: str, words: str, bearing: Bearing) -> None:
    (found,) = times_found(text)

    assert (text[found.start : found.end], found.bearing) == (words, bearing)


def test_the_end_of_a_stretch_is_marked() -> None:
    (found,) = times_found("It must end by the end of 2031.")

    assert found.part == "end"


@pytest.mark.parametrize("text", ["In 2010 people fled.", "Some 1,990 fled.", "Call 555-2019.", "Camp 1999-B"])
def test_a_number_that_counts_is_no_year(text: str) -> None:
    assert [found.form for found in times_found(text)] in ([], ["year"] if text.startswith("In") else [])


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("In April April Rivers sang.", ["month"]),
        ("She may go in May.", ["month"]),
        ("Jan Novak went in Jan. 2030.", ["month_year"]),
        ("The coming storm is coming from the sea.", ["future"]),
        ("It ended earlier than planned.", []),
        ("At 10:35 the score was 10:35:7.", ["clock"]),
        ("Rain may last three days.", ["lasting"]),
        ("The Christmas tree fell.", []),
        ("It came back in Feb but By Jan Novak.", ["month"]),
        ("It was the first time in two years.", ["lasting"]),
        ("She had 300 CAT scans.", []),
    ],
)
def test_a_name_or_a_verb_is_told_from_a_time(text: str, forms: list[str]) -> None:
    assert [found.form for found in times_found(text)] == forms


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("It fell on 3 May.", ""),
        ("It fell around 3 May.", "~"),
        ("It fell possibly on 3 May.", "?"),
        ("It fell probably around 3 May.", "%"),
    ],
)
def test_words_before_a_date_mark_it_as_approximate_or_uncertain(text: str, mark: str) -> None:
    (found,) = times_found(text)

    assert found.mark == mark


def test_verbs_look_ahead() -> None:
    assert looks_ahead("The ferry will sail on")
    assert not looks_ahead("The ferry sailed on")
    assert is_said_to_come(" the ferry will sail")
    assert not is_said_to_come(" the ferry sailed. It will sink")
