from crossread.extraction._parsed import Parsed
from crossread.extraction._times_clock import Resolved
from crossread.extraction._times_events import Events
from crossread.extraction._times_finding import times_found
from crossread.extraction._times_reckoned import Reckoned
from crossread.inference import LexiconReader
from crossread.model import Span, TimeRole
from crossread.testing import capture

NOWHERE = Span(0, 0)


def events(text: str) -> Events:
    """The dated sentences of a text, each date written in full."""
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    dates = [Reckoned(one, Resolved(one.match.group()), TimeRole.EVENT) for one in times_found(text)]
    return Events(parsed, dates)


def when(text: str, words: str) -> str:
    """The date that the text gives to the event of its last sentence."""
    at = text.index(words, text.rindex(". ", 0, -1))
    dated = events(text).dated(Span(at, at + len(words)), NOWHERE)
    return dated.value if dated else ""


def test_an_event_is_named_by_the_head_of_its_phrase() -> None:
    text = "It was the day after the first deadly strike on the camp."
    named = events(text).named_at(text.index("the first"))

    assert named is not None
    assert text[named.start : named.end] == "strike"


def test_an_event_that_is_not_one_already_told_is_none() -> None:
    text = "It was the day after a strike."

    assert events(text).named_at(text.index("a strike")) is None


def test_the_nearest_dated_sentence_with_the_word_or_its_verb_dates_it() -> None:
    assert when("They attacked on 2031-03-03. They rested on 2031-03-05. The attack failed.", "attack") == "2031-03-03"
    assert (
        when("The attacks came on 2031-03-03. They rested on 2031-03-05. The attack failed.", "attack") == "2031-03-03"
    )


def test_an_irregular_past_is_the_same_word() -> None:
    assert when("They struck on 2031-03-03. The strike failed.", "strike") == "2031-03-03"


def test_a_word_that_is_nowhere_dated_has_no_date() -> None:
    assert when("It rained on 2031-03-05. The attack failed.", "attack") == ""


def test_an_event_that_others_only_came_before_or_after_is_not_dated_by_them() -> None:
    assert when("They left on 2031-03-03 after the attack. The attack failed.", "attack") == ""
    assert when("Before the attack, on 2031-03-03, they left. The attack failed.", "attack") == ""


def test_a_date_of_its_own_dates_an_event_that_others_came_after() -> None:
    assert when("They left after the attack on 2031-03-03. The attack failed.", "attack") == "2031-03-03"
