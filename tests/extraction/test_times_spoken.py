from datetime import date

from crossread.extraction._parsed import Parsed
from crossread.extraction._times_finding import times_found
from crossread.extraction._times_spoken import days_spoken
from crossread.extraction._times_telling import Telling
from crossread.inference import LexiconReader
from crossread.model import Answers, CueAnswer, Span
from crossread.testing import capture

DAY = date(2031, 5, 12)


def days(text: str) -> dict[str, date]:
    """The first word of each quotation with the day on which it was spoken, every Monday being DAY."""
    answers = LexiconReader().answer([text])[0]
    at = text.find("said")
    cues = (CueAnswer((Span(at, at + 4),), (), ()),) if at >= 0 else ()
    telling = Telling(Parsed(capture(text), Answers(answers.tokens, answers.sentences, (), cues)))
    told = [(found, DAY) for found in times_found(text) if found.form == "weekday"]
    return {text[start + 1 :].split(maxsplit=1)[0]: day for start, day in days_spoken(telling, told)}


def test_the_day_beside_the_reporting_word_dates_the_quotation() -> None:
    assert days("“Crews sail,” he said on Monday.") == {"Crews": DAY}


def test_the_next_paragraph_goes_on_where_it_is_quoted_whole() -> None:
    assert days("“Crews sail,” he said on Monday.\n“They left.”\n“Again they left.”") == {
        "Crews": DAY,
        "They": DAY,
        "Again": DAY,
    }


def test_a_paragraph_with_other_words_begins_anew() -> None:
    assert days("“Crews sail,” he said on Monday.\n“They left,” a diver wrote.") == {"Crews": DAY}


def test_a_day_of_the_event_dates_no_quotation() -> None:
    assert days("The pier fell on Monday. “Crews sail.”") == {}


def test_ten_thousand_quotation_marks_end() -> None:
    assert days('" ' * 10_000) == {}
