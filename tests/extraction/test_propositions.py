"""What a document says in its own voice."""

from dataclasses import replace

from tests.extraction.said import Told, parsed, read_out, words_of

from crossread.extraction._propositions import propositions_in
from crossread.model import Token


def own(text: str, *told: Told) -> list[str]:
    document = parsed(text, *told)
    return words_of(text, propositions_in(document, read_out(text, *told)))


def test_a_sentence_outside_every_attribution_is_the_documents_own() -> None:
    text = "The dam was broken at dawn. The mayor said nobody came."

    assert own(text, ("The mayor", "said", "nobody came")) == ["The dam was broken at dawn."]


def test_questions_slogans_and_credits_are_left_out() -> None:
    assert own("Who broke the dam? Free Orla! It rained all day.\n(Photo sent by a reader)\nOrla, 3 June") == [
        "It rained all day."
    ]


def test_the_main_clause_beside_a_content_is_kept_if_it_stands_by_itself() -> None:
    text = "The old dam broke at dawn, billed as the last of its kind."
    document = parsed(text)
    tokens = tuple(_as_main_clause(token, text) for token in document.tokens)

    found = propositions_in(replace(document, answers=replace(document.answers, tokens=tokens)), read_out(text))

    assert words_of(text, found) == ["The old dam broke at dawn"]


def _as_main_clause(token: Token, text: str) -> Token:
    word = text[token.start : token.end]
    if word == "broke":
        return replace(token, pos="VERB", relation="root", head=3)
    return replace(token, relation="nsubj" if word == "dam" else "dep", head=3)
