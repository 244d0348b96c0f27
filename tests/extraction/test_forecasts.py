"""What a document says of a later time."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.extraction._forecasts import forecasts_in
from crossread.extraction._parsed import Parsed
from crossread.inference._lexicon_reader import LexiconReader
from crossread.model import Attribution, AttributionId, Span, Time, TimeRole, TimeType
from crossread.testing import capture

WORDS = ["will", "if", ",", ".", "“", "”", '"', "planned", "must", "the", "harbour", "said", "to", "\n", ";"]
Parse = Callable[..., Parsed]


def foretold(parsed: Parsed, *attributions: Attribution) -> list[str]:
    return [parsed.words(forecast.span) for forecast in forecasts_in(parsed, attributions, ())]


def said(text: str, content: str, speaker: str) -> Attribution:
    start = text.index(content)
    span = Span(start, start + len(content))
    return Attribution(AttributionId("a"), source=(), cue=(), content=(span,), speaker=speaker, chain=())


def time(text: str, words: str, value: str, role: TimeRole = TimeRole.EVENT) -> Time:
    return Time(text.index(words), text.index(words) + len(words), value, TimeType.DATE, role)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The harbour will close again.", "The harbour will close again"),
        ("It rained, and the harbour will close.", "the harbour will close"),
        ("He thinks that they’ll close it.", "they’ll close it"),
        ("Traders expect the truce to collapse by June.", "Traders expect the truce to collapse by June"),
        ("The harbour is going to close.", "The harbour is going to close"),
        ("The roads must be opened by May.", "The roads must be opened by May"),
        ("They want to finish the work.", "They want to finish the work"),
        ("Norland is threatening a blockade of the harbour.", "Norland is threatening a blockade of the harbour"),
        ("The council vowed to resist.", "The council vowed to resist"),
        ("He spoke ahead of the planned closure of the harbour.", "the planned closure of the harbour"),
        ("The masks are thin – unlikely to protect anybody.", "unlikely to protect anybody"),
        ("He recalled the agreement to open the harbour.", "the agreement to open the harbour"),
        ("The closure would spur a strike, even though none came.", "The closure would spur a strike"),
        ("The town will lie, breaking its word when it can.", "The town will lie, breaking its word when it can"),
        ("It will be a “long night” for all.", "It will be a “long night” for all"),
        ("They agreed to a truce.", "They agreed to a truce"),
        ("The flood could reach the town.", "The flood could reach the town"),
        ("The families were to be moved.", "The families were to be moved"),
        ("He was looking to sell the boat.", "He was looking to sell the boat"),
        ("Nothing but the so-called mission will change it.", "the so-called mission will change it"),
        ("She would say more on Monday.", "She would say more on Monday"),
        ("It gave both sides until Friday to sign.", "It gave both sides until Friday to sign"),
        ("The town has until 3 June to pay.", "The town has until 3 June to pay"),
    ],
)
def test_the_clause_that_looks_ahead_is_a_forecast(parse: Parse, text: str, clause: str) -> None:
    assert foretold(parse(text)) == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour closed.",
        "They would have closed it.",
        "He read the will of Ada Moor.",
        "She may have left.",
        "Plans were drawn.",
        "The harbour is open, as the mayor has promised.",
        "They knew what was coming.",
        "It kept him from going to sea.",
        "We honour our commitment to the treaty.",
        "I would argue against the closure.",
        "The toll may be as high as forty.",
        "We want to thank the crew.",
        "The flood is threatening their fields.",
        "She would like to thank the crew.",
        "They do not want to leave.",
        "Those who want to leave are few.",
        "Nobody could sleep.",
        "The bell could be heard.",
        "The ship sank before it could land.",
        "They dug so that they could drink.",
        "The closure was due to ice.",
    ],
)
def test_what_does_not_look_ahead_is_none(parse: Parse, text: str) -> None:
    relabelled = text.replace("the will", "the Will")

    assert foretold(parse(relabelled)) == []


def test_a_subject_with_a_side_clause_belongs_to_what_is_to_come(parse: Parse) -> None:
    text = "Every family that lost someone will receive bread."
    words = ["Every", "family", "that", "lost", "someone", "will", "receive", "bread", "."]
    relations = {"family": "nsubj", "that": "nsubj", "lost": "acl:relcl"}
    heads = {0: 1, 1: 6, 2: 3, 3: 1, 4: 3, 5: 6, 6: 6, 7: 6, 8: 6}
    parsed = parse(text, relations=relations)
    tokens = tuple(replace(token, head=heads[at]) for at, token in enumerate(parsed.answers.tokens))
    assert [parsed.words(token.span) for token in tokens] == words

    told = replace(parsed, answers=replace(parsed.answers, tokens=tokens))

    assert foretold(told) == ["Every family that lost someone will receive bread"]
    misread = tuple(
        replace(token, relation="nsubj" if at == 4 else "obj") if at in {1, 4} else token
        for at, token in enumerate(tokens)
    )
    assert foretold(replace(told, answers=replace(told.answers, tokens=misread))) == [
        "Every family that lost someone will receive bread"
    ]


def test_a_clause_is_told_once_and_two_clauses_twice(parse: Parse) -> None:
    parsed = parse("The strike will spread and will hurt the town; the mayor will resign.")

    assert foretold(parsed) == ["The strike will spread and will hurt the town", "the mayor will resign"]


def test_a_forecast_stays_inside_the_content_in_which_it_stands(parse: Parse) -> None:
    text = "Moor says the harbour will close soon on Monday."

    assert foretold(parse(text), said(text, "the harbour will close soon", "Moor")) == ["the harbour will close soon"]


def test_a_forecast_is_the_speakers_or_else_the_documents(parse: Parse) -> None:
    text = "Moor says the harbour will close. The town will suffer."
    parsed = parse(text, head={"outlet": "Ellan Post"})
    forecasts = forecasts_in(parsed, [said(text, "the harbour will close", "Moor")], ())

    assert [forecast.holder for forecast in forecasts] == ["Moor", "Ellan Post"]


def test_a_deadline_in_the_clause_is_the_due_date(parse: Parse) -> None:
    text = "The harbour will close by 3 May, they agreed on 1 June."
    deadline = time(text, "by 3 May", "../2031-05-03", TimeRole.DEADLINE)
    forecast, *_ = forecasts_in(parse(text), (), (deadline, time(text, "1 June", "2031-06-01")))

    assert forecast.due == "2031-05-03"


@pytest.mark.parametrize(
    ("value", "anchor", "due"),
    [
        ("P2W", "published 2031-04-01", "2031-04-15"),
        ("P2W", "text 2031-06-09", "2031-06-23"),
        ("PT48H", "", "2031-04-03"),
        ("P1Y2M", "", "2032-06-01"),
        ("PXD", "", ""),
    ],
)
def test_a_length_is_due_so_much_after_its_anchor(parse: Parse, value: str, anchor: str, due: str) -> None:
    text = "The harbour will close within it."
    parsed = parse(text)
    parsed = replace(parsed, capture=replace(parsed.capture, document=replace(parsed.document, published="2031-04-01")))
    given = Time(23, 32, value, TimeType.DURATION, TimeRole.DEADLINE, anchor)

    assert [one.due for one in forecasts_in(parsed, (), (given,))] == [due]


def test_a_date_after_the_day_of_the_text_is_the_due_date(parse: Parse) -> None:
    text = "The harbour, built in 1990, will close in 2033."
    parsed = parse(text, head={"published": "2031-02-01"})
    (forecast,) = forecasts_in(parsed, (), (time(text, "1990", "1990"), time(text, "2033", "2033")))

    assert forecast.due == "2033"


def test_a_date_in_another_clause_is_not_the_due_date(parse: Parse) -> None:
    text = "The pier will be built of oak, but the harbour will close by 2033."
    deadline = time(text, "by 2033", "../2033", TimeRole.DEADLINE)
    pier, harbour = forecasts_in(parse(text), (), (deadline,))

    assert (pier.due, harbour.due) == ("", "2033")


@pytest.mark.parametrize(("value", "due"), [("2031-04/..", "2031-04"), ("2031/2033", "2033")])
def test_a_stretch_of_time_is_due_at_its_end_or_where_it_begins(parse: Parse, value: str, due: str) -> None:
    text = "Ferries will run from April."
    parsed = parse(text, head={"published": "2030-02-01"})
    (forecast,) = forecasts_in(parsed, (), (time(text, "from April", value),))

    assert forecast.due == due


def test_a_date_since_when_something_holds_is_not_the_due_date(parse: Parse) -> None:
    text = "It would be the worst flood since 12 March."
    parsed = parse(text, head={"published": "2031-02-01"})

    assert [one.due for one in forecasts_in(parsed, (), (time(text, "12 March", "2031-03-12"),))] == [""]


def test_a_condition_ends_where_what_follows_from_it_begins(parse: Parse) -> None:
    text = "If the N.R.-led crew mends the pier it will reopen."
    parsed = parse(text)
    places = {parsed.words(token.span): at for at, token in enumerate(parsed.tokens)}
    relations = {"it": "nsubj", "will": "aux"}
    tokens = tuple(
        replace(token, head=places["reopen"], relation=relations[parsed.words(token.span)])
        if parsed.words(token.span) in relations
        else token
        for token in parsed.answers.tokens
    )
    told = replace(parsed, answers=replace(parsed.answers, tokens=tokens))
    (forecast,) = forecasts_in(told, (), ())

    assert forecast.condition == "If the N.R.-led crew mends the pier"
    assert told.words(forecast.span) == "it will reopen"


def test_what_must_come_first_is_the_condition(parse: Parse) -> None:
    (forecast,) = forecasts_in(parse("The harbour will close unless the town pays, Moor said."), (), ())

    assert forecast.condition == "unless the town pays"


@given(
    st.lists(
        st.sampled_from(
            [
                "will",
                "would",
                "if",
                ",",
                ".",
                "“",
                "”",
                '"',
                "planned",
                "must",
                "the",
                "harbour",
                "said",
                "to",
                "threatening",
                "\n",
                ";",
                "by",
            ]
        )
    )
)
def test_forecasts_stand_in_order_inside_the_text_and_never_overlap(words: list[str]) -> None:
    text = " ".join(words)
    found = forecasts_in(Parsed(capture(text), LexiconReader().answer([text])[0]), (), ())

    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
