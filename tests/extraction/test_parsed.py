"""A document asked by position."""

from dataclasses import replace

from tests.extraction.said import parsed, place

from crossread.model import Block, BlockKind, Span

TEXT = "The dam\nIt was raining. It stopped.\nSubscribe here."


def test_a_position_leads_to_its_sentence() -> None:
    document = parsed(TEXT)

    assert document.words(document.sentence_at(TEXT.index("stopped"))) == "It stopped."


def test_between_sentences_there_is_none() -> None:
    document = parsed(TEXT)

    assert document.sentence_at(TEXT.index(" It stopped")) == Span(23, 23)


def test_a_position_leads_to_the_word_at_or_before_it() -> None:
    document = parsed(TEXT)

    word = document.tokens[document.token_index(TEXT.index("raining") + 2)]

    assert document.words(word.span) == "raining"
    assert document.token_index(-1) == -1


def test_the_words_that_begin_in_a_span_are_given() -> None:
    document = parsed(TEXT)

    assert [document.words(word.span) for word in document.tokens_in(place(TEXT, "It was"))] == ["It", "was"]


def test_a_position_leads_to_its_block() -> None:
    document = parsed(TEXT, titled=True)

    assert document.block_at(0) is BlockKind.TITLE
    assert document.block_at(TEXT.index("raining")) is BlockKind.BODY
    assert document.words(document.paragraph_at(TEXT.index("raining"))) == "It was raining. It stopped."


def test_between_blocks_there_is_an_empty_paragraph_of_body() -> None:
    document = parsed(TEXT)

    assert document.block_at(7) is BlockKind.BODY
    assert document.paragraph_at(7) == Span(7, 7)


def test_furniture_is_known_by_position() -> None:
    document = parsed(TEXT)
    footer = place(TEXT, "Subscribe here.")
    blocks = (*document.blocks[:-1], Block(*footer, BlockKind.FURNITURE))
    document = replace(document, capture=replace(document.capture, blocks=blocks))

    assert document.is_furniture(footer.start)
    assert not document.is_furniture(0)
