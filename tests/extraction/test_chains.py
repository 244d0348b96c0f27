"""The holders of a content."""

from tests.extraction.said import Told, read_out

from crossread.extraction._chains import chain_of


def chains(text: str, *told: Told, **head: str) -> list[tuple[str, ...]]:
    return [one.chain for one in read_out(text, *told, **head)]


def test_a_chain_begins_with_the_documents_voice() -> None:
    told = ("The mayor", "said", "the dam broke")

    assert chains("The mayor said the dam broke.", told) == [("the author", "mayor")]
    assert chains("The mayor said the dam broke.", told, outlet="Orla Courier") == [("Orla Courier", "mayor")]


def test_an_origin_that_is_left_open_is_unspecified() -> None:
    assert chains("It is feared that many drowned.") == [("the author", "unspecified")]


def test_an_agency_that_published_it_stands_between() -> None:
    text = "“The dam broke,” said a statement by the guild, published in the Reuters news agency."

    told = ("a statement by the guild", "said", "“The dam broke,”")

    assert chains(text, told) == [("the author", "Reuters", "guild")]


def test_whoever_it_was_told_to_stands_between() -> None:
    told = ("The mayor", "told Reuters", "the dam broke")

    assert chains("The mayor told Reuters the dam broke.", told) == [("the author", "Reuters", "mayor")]


def test_what_stands_inside_a_content_goes_on_from_its_chain() -> None:
    text = "“According to farmers, the dam broke,” said the guild."

    outer, inner = chains(text, ("the guild", "said", "“According to farmers, the dam broke,”"))

    assert outer == ("the author", "guild")
    assert inner == ("the author", "guild", "farmers")


def test_an_outlet_cited_in_brackets_covers_its_paragraph() -> None:
    text = "The guild said the dam broke. (Dam breaks at Orla, Reuters, 3 May 2019)\nThe mayor insisted it held."

    found = chains(text, ("The guild", "said", "the dam broke"), ("The mayor", "insisted", "it held"))

    assert found[0] == ("the author", "Reuters", "guild")
    assert found[-1] == ("the author", "mayor")


def test_no_holder_stands_twice_in_a_row() -> None:
    assert chain_of(("Courier",), relays=("Courier", "", "Agency"), speaker="Agency") == ("Courier", "Agency")


def test_whom_a_speaker_cites_is_the_origin() -> None:
    text = "Reuters, citing two sailors, said the dam broke."

    (one,) = read_out(text, ("Reuters", "said", "the dam broke"))

    assert one.speaker == "Reuters"
    assert one.chain == ("the author", "Reuters", "sailors")
    assert [stance.holder for stance in one.stances] == list(one.chain)


def test_who_is_quoted_by_an_agency_speaks_through_it() -> None:
    text = "Reuters quoted the harbour master as saying that the dam broke."

    (one,) = read_out(text, ("Reuters", "quoted", "the harbour master as saying that the dam broke"))

    assert (one.speaker, one.chain) == ("harbour master", ("the author", "Reuters", "harbour master"))
    assert [text[start:end] for start, end in one.cue] == ["quoted", "as saying that"]
    assert [text[start:end] for start, end in one.content] == ["the dam broke"]


def test_a_wire_agency_in_the_dateline_stands_between() -> None:
    text = "ORLA (Reuters) - The mayor said the dam broke."

    assert chains(text, ("The mayor", "said", "the dam broke")) == [("the author", "Reuters", "mayor")]
