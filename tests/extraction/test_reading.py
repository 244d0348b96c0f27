"""One document in, one reading out."""

from dataclasses import replace

from crossread.extraction import VERSION, read
from crossread.inference._lexicon_reader import LexiconReader
from crossread.model import Answers, Block, BlockKind, Capture, Gap, Run
from crossread.testing import capture

TEXT = (
    "Dam breaks at Orla\n"
    "The mayor said on 3 May 2019 that 20 people drowned.\n"
    "Subscribe to our letter. Reuters said so."
)


def made(text: str = TEXT) -> Capture:
    taken = capture(text, outlet="Orla Courier", published="2019-05-04")
    title, *body = taken.blocks
    return replace(taken, blocks=(Block(title.start, title.end, BlockKind.TITLE), *body))


def test_everything_that_a_text_holds_is_read_out() -> None:
    taken = made()

    reading = read(taken, LexiconReader().answer([TEXT])[0])

    assert [one.speaker for one in reading.attributions][:1] == ["mayor"]
    assert [TEXT[one.start : one.end] for one in reading.times] == ["3 May 2019"]
    assert [(one.low, one.high) for one in reading.figures] == [(20, 20)]
    assert reading.is_read
    assert reading.runs[0] == Run("extraction", VERSION)


def test_page_furniture_is_kept_as_a_block_and_says_nothing() -> None:
    taken = made()
    furniture = replace(taken.blocks[-1], kind=BlockKind.FURNITURE)
    taken = replace(taken, blocks=(*taken.blocks[:-1], furniture))

    reading = read(taken, LexiconReader().answer([TEXT])[0])

    assert furniture in reading.blocks
    assert all(end <= furniture.start for _, end in reading.sentences)
    assert all(span.end <= furniture.start for one in reading.attributions for span in one.spans)
    assert all(end <= furniture.start for _, end in reading.propositions)


def test_a_text_about_which_nothing_was_answered_keeps_its_blocks_and_gaps() -> None:
    taken = replace(made(), gaps=(Gap("account.txt", "not in a language that is read"),))

    reading = read(taken, Answers())

    assert (reading.blocks, reading.gaps) == (taken.blocks, taken.gaps)
    assert not reading.is_read
    assert reading.attributions == ()
