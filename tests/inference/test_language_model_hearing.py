import pytest

from crossread.inference._head_words import HeadWords
from crossread.inference._language_model_anchoring import Passage
from crossread.inference._language_model_hearing import Hearing
from crossread.inference._language_model_sheet import (
    Quoted,
    Sheet,
    ToldAttribution,
    ToldQuotation,
    ToldTechnique,
    ToldThing,
    ToldTone,
)
from crossread.model import Span

TEXT = "“We saw smoke,” said Ida Vorn, the keeper. She blamed the shameless council. The council denied that it came."


@pytest.fixture
def hearing() -> Hearing:
    return Hearing(Passage(TEXT, Span(0, len(TEXT))), HeadWords(()))


def quoted(*words: str) -> list[Quoted]:
    return [Quoted(one) for one in words]


def words_of(spans: tuple[Span, ...]) -> list[str]:
    return [TEXT[slice(*span)] for span in spans]


def attribution(cue: str, source: str, *content: str) -> ToldAttribution:
    return ToldAttribution(quoted(cue), quoted(source), quoted(*content))


def test_an_attribution_stands_where_its_words_do(hearing: Hearing) -> None:
    told = attribution("said", "Ida Vorn, the keeper", "“We saw smoke,”")

    (cue,) = hearing.of(Sheet(attributions=[told])).cues

    assert (words_of(cue.cue), words_of(cue.source), words_of(cue.content)) == (
        ["said"],
        ["Ida Vorn, the keeper"],
        ["“We saw smoke,”"],
    )
    assert not hearing.problems


@pytest.mark.parametrize(
    "told",
    [
        attribution("said", "Ida Vorn", "We saw the smoke"),
        attribution("said", "Ivo Karn", "“We saw smoke,”"),
        attribution("announced", "Ida Vorn", "“We saw smoke,”"),
        attribution("said", "council", "“We saw smoke,”"),
        ToldAttribution([], quoted("Ida Vorn"), quoted("“We saw smoke,”")),
        ToldAttribution(quoted("said"), [], []),
    ],
)
def test_an_attribution_of_which_a_part_has_no_place_is_told_and_not_used(
    hearing: Hearing, told: ToldAttribution
) -> None:
    answers = hearing.of(Sheet(attributions=[told]))

    assert not answers.cues
    assert hearing.problems


def test_what_is_told_twice_is_heard_once(hearing: Hearing) -> None:
    told = attribution("said", "Ida Vorn", "“We saw smoke,”")
    tone = ToldTone(Quoted("She"), "neutral")

    answers = hearing.of(Sheet(attributions=[told, told], tones=[tone, tone]))

    assert (len(answers.cues), len(answers.tones)) == (1, 1)


def test_mentions_of_one_thing_are_a_chain(hearing: Hearing) -> None:
    council = [Quoted("The council"), Quoted("council", "shameless council"), Quoted("it")]
    things = [ToldThing("organisation", council), ToldThing("person", quoted("She", "Ida Vorn", "the mayor"))]

    mentions = hearing.of(Sheet(things=things)).mentions

    assert [(TEXT[slice(*one.span)], one.type, one.chain) for one in mentions] == [
        ("Ida Vorn", "person", 0),
        ("She", "person", 0),
        ("council", "organisation", 2),
        ("The council", "organisation", 2),
        ("it", "organisation", 2),
    ]
    assert hearing.problems == ["a mention: “the mayor” stands in the passage nowhere"]


def test_words_that_are_listed_for_two_things_stay_with_the_first(hearing: Hearing) -> None:
    things = [ToldThing("person", quoted("She")), ToldThing("thing", quoted("She"))]

    assert [one.type for one in hearing.of(Sheet(things=things)).mentions] == ["person"]


def test_a_quotation_is_known_by_its_opening_mark(hearing: Hearing) -> None:
    told = ToldQuotation(Quoted("“We saw"), Quoted("Ida Vorn"))

    (speaker,) = hearing.of(Sheet(quotations=[told])).speakers

    assert TEXT[slice(*speaker.opening)] == "“"
    assert TEXT[slice(*speaker.speaker)] == "Ida Vorn"


def test_a_quotation_without_a_mark_is_none(hearing: Hearing) -> None:
    answers = hearing.of(Sheet(quotations=[ToldQuotation(Quoted("We saw"), Quoted("Ida Vorn"))]))

    assert not answers.speakers
    assert "does not begin with its mark" in hearing.problems[0]


def test_techniques_and_tones_stand_where_their_words_do(hearing: Hearing) -> None:
    sheet = Sheet(
        tones=[ToldTone(Quoted("council", "shameless council"), "negative")],
        techniques=[ToldTechnique(Quoted("shameless"), "Loaded_Language"), ToldTechnique(Quoted("evil"), "Doubt")],
    )

    answers = hearing.of(sheet)

    assert [(TEXT[slice(*one.span)], one.technique) for one in answers.techniques] == [("shameless", "Loaded_Language")]
    assert [(TEXT[slice(*one.span)], one.tone) for one in answers.tones] == [("council", "negative")]
    assert hearing.problems == ["a technique: “evil” stands in the passage nowhere"]
