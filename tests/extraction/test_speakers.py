"""Whose words."""

from dataclasses import replace

import pytest
from tests.extraction.said import Told, parsed, read_out, with_tree

from crossread.extraction._attributions import attributions_in
from crossread.extraction._names import names_in
from crossread.model import MentionAnswer, Span, SpeakerAnswer


def speakers(text: str, *told: Told, **head: str) -> list[str]:
    return [one.speaker for one in read_out(text, *told, **head)]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("the harbour master", "harbour master"),
        ("a statement by the harbour guild", "harbour guild"),
        ("data from fishermen", "fishermen"),
        ("leading geologists", "geologists"),
        ("one miner, speaking anonymously", "anonymous miner"),
        ("The miners and their families", "miners"),
        ("the guild’s latest report", "guild"),
    ],
)
def test_a_source_without_a_name_is_described(source: str, speaker: str) -> None:
    assert speakers(f"{source} said that the dam broke.", (source, "said", "that the dam broke")) == [speaker]


def test_a_country_speaks_through_its_people_and_its_claims() -> None:
    text = "Belgian claims of a theft. Belgium says the dam broke."

    found = speakers(text, ("Belgian", "claims of", "a theft"), ("Belgium", "says", "the dam broke"))

    assert found == ["Belgium", "Belgium"]


def test_without_a_source_nobody_is_named() -> None:
    assert speakers("It is feared that many drowned.") == [""]


def test_i_is_whoever_speaks_around_it() -> None:
    text = "“I think the dam breaks,” said the mayor of Orla."

    assert speakers(text, ("the mayor of Orla", "said", "“I think the dam breaks,”")) == ["mayor of Orla"] * 2


def test_we_outside_any_quotation_is_the_document() -> None:
    assert speakers("We believe the dam breaks.", ("We", "believe", "the dam breaks"), outlet="Orla Courier") == [
        "Orla Courier"
    ]


def test_whoever_hid_the_name_stays_hidden_later() -> None:
    text = "“It broke,” said one miner, speaking anonymously. The miner added that nobody came."

    found = speakers(
        text,
        ("one miner, speaking anonymously", "said", "“It broke,”"),
        ("The miner", "added", "that nobody came"),
    )

    assert found == ["anonymous miner", "anonymous miner"]


def test_a_relative_pronoun_goes_back_to_whom_it_stands_for() -> None:
    text = "There was the harbour master, who said the dam was broken."

    assert speakers(text, ("who", "said", "the dam was broken")) == ["harbour master"]


def test_nobody_speaks_for_no_one() -> None:
    assert speakers("Nobody said the dam was broken.", ("Nobody", "said", "the dam was broken")) == [""]


def test_a_participle_belongs_to_whom_the_sentence_is_about() -> None:
    text = "Belgium was swift, adding: “The dam is going to break soon.”"

    assert speakers(text) == ["Belgium"]


def test_whoever_wrote_a_study_speaks_through_it() -> None:
    source = "a study in May by the river guild"

    assert speakers(f"{source} found the dam was broken.", (source, "found", "the dam was broken")) == ["river guild"]


def test_a_name_asked_not_to_be_given_behind_the_source_is_hidden_too() -> None:
    text = "“It broke,” said a miner, who declined to be named."

    assert speakers(text, ("a miner", "said", "“It broke,”")) == ["anonymous miner"]


def test_a_country_in_capitals_is_not_taken_for_us() -> None:
    assert speakers("US miners said it was broken.", ("US miners", "said", "it was broken")) == ["US miners"]


def test_the_statement_speaks_for_whoever_made_it() -> None:
    text = "The guild said in a statement it was raining. The statement added that the dam was broken."

    found = speakers(
        text, ("The guild", "said", "it was raining"), ("The statement", "added", "that the dam was broken")
    )

    assert found == ["guild", "guild"]


def test_whoever_cites_the_unnamed_keeps_the_name() -> None:
    text = "Reuters, citing anonymous sources, said the dam was broken."

    assert speakers(text, ("Reuters", "said", "the dam was broken")) == ["Reuters"]


def test_a_name_set_behind_an_office_is_the_speaker() -> None:
    text = "A lawyer for the miners, Ada Moor, said the dam was broken."
    document = parsed(text, ("A lawyer for the miners, Ada Moor", "said", "the dam was broken"), people=["Ada Moor"])

    (one,) = attributions_in(document, names_in(document), times=(), citations=())

    assert one.speaker == "Ada Moor"


def test_a_participle_behind_a_source_is_no_part_of_its_name() -> None:
    text = "Miners reached by boat said the dam was broken."
    tree = {"Miners": ("NOUN", "nsubj", "said"), "reached": ("VERB", "acl", "Miners"), "said": ("VERB", "root", "said")}
    document = with_tree(parsed(text, ("Miners reached by boat", "said", "the dam was broken")), tree)

    (one,) = attributions_in(document, names_in(document), times=(), citations=())

    assert one.speaker == "Miners"


def test_its_report_speaks_for_whoever_it_is_and_not_for_its_reader() -> None:
    text = "Belgium spoke. Its report, seen by Reuters, said the dam was broken."

    assert speakers(text, ("Its report, seen by Reuters", "said", "the dam was broken")) == ["Belgium"]


def test_a_possessor_is_named_without_the_possessive() -> None:
    assert speakers("The guild’s alleged theft was old.") == ["guild"]


def test_a_quotation_without_a_source_is_spoken_by_whom_the_reader_names() -> None:
    text = "Ada Moor stood up. “The dam breaks within the hour.” Nobody moved."
    plain = parsed(text, people=["Ada Moor"])
    mention = MentionAnswer(0, 8, Span(4, 8), "person", 0)
    told = SpeakerAnswer(Span(19, 20), Span(4, 8))
    document = replace(plain, answers=replace(plain.answers, mentions=(mention,), speakers=(told,)))

    found = attributions_in(document, names_in(document), times=(), citations=())

    assert [one.speaker for one in found] == ["Ada Moor"]


@pytest.mark.parametrize("source", ["a Harbour Watch Council report", "the Harbour Watch Council resolution"])
def test_a_body_speaks_through_the_report_that_bears_its_name(source: str) -> None:
    assert speakers(f"{source} said that the dam broke.", (source, "said", "that the dam broke")) == [
        "Harbour Watch Council"
    ]


def test_my_son_is_not_me() -> None:
    text = "“My son says the dam breaks,” said the mayor of Orla."

    found = speakers(
        text, ("the mayor of Orla", "said", "“My son says the dam breaks,”"), ("My son", "says", "the dam")
    )

    assert found == ["mayor of Orla", "son"]


def test_an_official_told_by_his_state_alone_says_we_for_it() -> None:
    text = "“We think the dam breaks,” said one Belgian official."
    told = ("one Belgian official", "said", "“We think the dam breaks,”"), ("We", "think", "the dam breaks")

    assert speakers(text, *told) == ["Belgian official", "Belgium"]


def test_what_something_is_called_is_said_by_nobody() -> None:
    text = "The guild held a vote, billed as the last."
    tree = {"billed": ("VERB", "acl", "vote")}
    document = with_tree(parsed(text, ("The guild", "billed as", "the last")), tree)

    (one,) = attributions_in(document, names_in(document), times=(), citations=())

    assert (one.source, one.speaker) == ((), "")
