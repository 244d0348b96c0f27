import pytest

from crossread.evaluation._speakers import Heard, called, closest, holding, is_one_of, lines
from crossread.model import Attribution, AttributionId, NameAnswer, Span

QUOTE = {"start": 10, "end": 30}


def attribution(speaker: str, *content: Span) -> Attribution:
    """An attribution of this content."""
    return Attribution(AttributionId(speaker), (), (), content, speaker, (speaker,))


def test_the_attribution_that_holds_most_of_a_quotation_is_taken() -> None:
    part, whole = attribution("part", Span(10, 25)), attribution("whole", Span(0, 8), Span(9, 31))

    assert holding(QUOTE, [part, whole]) is whole


def test_of_two_that_hold_all_of_it_the_shorter_is_taken() -> None:
    long, short = attribution("long", Span(0, 90)), attribution("short", Span(9, 31))

    assert holding(QUOTE, [long, short]) is short


def test_a_quotation_of_which_half_stands_elsewhere_is_not_found() -> None:
    assert holding(QUOTE, [attribution("half", Span(10, 20))]) is None


@pytest.mark.parametrize(
    ("speaker", "right"),
    [
        ("Holm", True),
        ("mrs Holm", True),
        ("Mrs. Ida Holm of Lorn", True),
        ("Mr. Holm", False),
        ("she", False),
        ("", False),
    ],
)
def test_a_speaker_is_right_when_one_name_stands_in_the_other(speaker: str, *, right: bool) -> None:
    assert is_one_of(speaker, ["Mrs. Holm"]) is right


def test_a_person_is_called_by_names_not_by_descriptions() -> None:
    mentions = [
        {"start": 0, "end": 3, "form": "PROP", "chain": "ida"},
        {"start": 4, "end": 12, "form": "NOM", "chain": "ida"},
        {"start": 13, "end": 15, "form": "PROP", "chain": "bo"},
    ]

    assert called("ida", {"text": "Ida the girl Bo", "mentions": mentions}) == ["Ida"]


def test_the_plain_method_takes_the_closest_name_outside_the_quotation() -> None:
    before, inside, after = NameAnswer(0, 3, ""), NameAnswer(12, 15, ""), NameAnswer(36, 40, "")

    assert closest(QUOTE, [before, inside, after]) is after
    assert closest(QUOTE, [inside]) is None


def test_speakers_are_asked_for_only_where_the_text_names_them() -> None:
    heard = [
        Heard(named=True, found=True, right=True, plain=False),
        Heard(named=True, found=False, right=False, plain=True),
        Heard(named=False, found=True, right=False, plain=False),
    ]

    found, of_found, of_all = lines(heard)

    assert (found.score, found.items) == (pytest.approx(2 / 3), 3)
    assert (of_found.score, of_found.items, of_found.baseline) == (1.0, 1, 0.0)
    assert (of_all.score, of_all.items, of_all.baseline) == (0.5, 2, 0.5)


def test_nothing_heard_scores_nothing() -> None:
    assert [line.score for line in lines([])] == [0.0, 0.0, 0.0]
