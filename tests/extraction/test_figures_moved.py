import pytest

from crossread.extraction._figures import figures_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._times import times_in
from crossread.inference import LexiconReader
from crossread.model import Attribution, AttributionId, Figure, Span
from crossread.testing import capture


def figures(text: str, attributions: tuple[Attribution, ...] = ()) -> list[Figure]:
    """The counts of a text of 14 May 2031, a Wednesday."""
    parsed = Parsed(capture(text, published="2031-05-14", outlet="Harbour Post"), LexiconReader().answer([text])[0])
    found = figures_in(parsed, times=times_in(parsed).all, attributions=attributions, mentions=(), entities=())
    return [one for one in found if one.unit == "count"]


def kinds(text: str) -> list[tuple[float | None, str, str]]:
    """Each number with what it counts."""
    return [(one.low, one.counted, one.category) for one in figures(text)]


@pytest.mark.parametrize(
    ("text", "counted", "category"),
    [
        ("The toll now stands at 31.", "toll", "killed"),
        ("The death toll of the flood has doubled to 31.", "death toll", "killed"),
        ("The casualty toll reached 31.", "casualty toll", "casualties"),
        ("The number of injured climbed to 31.", "injured", "injured"),
        ("The number of those missing fell to 31.", "missing", "missing"),
        ("The number of people injured in the blast has risen sharply to 31.", "people injured", "injured"),
        ("The number of raids jumped by 12 to 31 in March.", "raids", "strikes"),
        ("Officials raised the number of homeless to 31.", "homeless", "displaced"),
        ("The wall collapsed, bringing the death toll to 31.", "death toll", "killed"),
        ("The death toll of the raid on the old harbour town has risen to 31 islanders.", "islanders", "killed"),
        ("The death toll after the fire in the old harbour stands at 31.", "death toll", "killed"),
    ],
)
def test_a_number_behind_a_verb_of_change_counts_what_its_subject_names(text: str, counted: str, category: str) -> None:
    assert kinds(text) == [(31, counted, category)]


@pytest.mark.parametrize(
    "text",
    [
        "The number of wounded fell to 8 from 14.",
        "The number of wounded stands at 8, down from 14.",
        "The council revised the number of wounded down to 8, from an earlier 14.",
    ],
)
def test_the_number_from_which_a_count_moved_counts_the_same(text: str) -> None:
    assert kinds(text) == [(8, "wounded", "injured"), (14, "wounded", "injured")]


def test_a_count_moves_from_the_former_to_the_later_one() -> None:
    assert kinds("The number of wounded quadrupled from 20 to 80.") == [
        (20, "wounded", "injured"),
        (80, "wounded", "injured"),
    ]


def test_whatever_is_taken_from_somewhere_is_no_count_that_moved() -> None:
    assert kinds("Rebels kidnapped 19 people from 12 villages.") == [
        (19, "people", "detained"),
        (12, "villages", "buildings"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The shares fell to 8 from 14.",
        "The price of bread in the old harbour town has risen to 24.",
        "The death toll is not known. The price of bread has risen to 24.",
    ],
)
def test_what_is_no_count_stays_none_whatever_moved_it(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The death toll of the flood rose to 19 on Sunday, from 12 a day earlier.", ["2031-05-11", "2031-05-10"]),
        ("The death toll of the flood rose to 19, from 12 a day earlier.", ["2031-05-14", "2031-05-13"]),
        ("On Sunday the death toll rose to 19, up from 12.", ["2031-05-11", "2031-05-14"]),
        ("The death toll rose from 12 on Saturday to 19 on Sunday.", ["2031-05-10", "2031-05-11"]),
        ("On Sunday the death toll rose to 19.", ["2031-05-11"]),
        ("The death toll on Sunday rose to 19.", ["2031-05-11"]),
        ("The council on Sunday raised the death toll to 19.", ["2031-05-11"]),
        ("As of Sunday 07:00 the number of dead stood at 19.", ["2031-05-11T07:00:00"]),
    ],
)
def test_the_day_on_which_a_count_moved_is_none_of_the_deed(text: str, days: list[str]) -> None:
    found = figures(text)

    assert [one.as_of for one in found] == days
    assert {one.scope.period for one in found} == {""}


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The death toll of the blast on Friday rose to 19 on Sunday.", "2031-05-09"),
        ("The attack on Sunday brought the death toll to 19.", "2031-05-11"),
    ],
)
def test_the_day_of_the_deed_stays_beside_it(text: str, period: str) -> None:
    assert [one.scope.period for one in figures(text)] == [period]


def test_a_former_count_is_on_the_same_word_as_the_later_one() -> None:
    text = "The death toll rose to 19, the harbour clinic said, up from 12."
    content, source, cue = (
        Span(text.index(words), text.index(words) + len(words))
        for words in ("The death toll rose to 19", "the harbour clinic", "said")
    )
    said = Attribution(
        AttributionId("1"), (source,), (cue,), (content,), speaker="harbour clinic", chain=("", "harbour clinic")
    )

    assert [(one.low, one.holder) for one in figures(text, (said,))] == [(19, said.speaker), (12, said.speaker)]


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("The toll rose to 19 on Sunday, from 12 a day earlier.", "12"),
        ("The toll was revised to 19 from an earlier 12.", "12"),
        ("Medics say 19 are dead in Ostra, up from 12.", "12"),
        ("The toll rose from 19 on Monday to 12 on Sunday.", "19"),
        ("Boats took 19 from Ostra and 12 from Vell.", ""),
        ("Some 19 dead came from 12 villages.", ""),
    ],
)
def test_a_former_count_tells_which_one_took_its_place(text: str, former: str) -> None:
    told = {text[one.start :][:2]: one.replaced_by for one in figures(text)}

    later = {"12": "19", "19": "12"}.get(former, "")
    assert {words: text[by.start : by.end][:2] for words, by in told.items() if by} == (
        {former: later} if former else {}
    )
