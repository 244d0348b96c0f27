import pytest

from crossread.reading._isolated import Parser

TEXT = b"H<html><body><p>The sluice was opened by the keeper, they say.</p></body></html>"
GENEROUS = 2_000_000_000
BROUGHT_DOWN = "brought down the process that opened it; save it as plain text and add that"


@pytest.fixture
def parser():
    one = Parser(20.0, GENEROUS)
    yield one
    one.stop()


def test_one_process_reads_page_after_page(parser) -> None:
    first, second = parser.read("H", TEXT[1:]), parser.read("H", TEXT[1:])

    assert first == second
    assert first.pieces[0].text == "The sluice was opened by the keeper, they say."


def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_read(parser) -> None:
    hasty = Parser(0.02, GENEROUS)

    late = hasty.read("H", b"<html><body>" + b"<p>word word</p>" * 100_000)

    hasty.stop()
    assert late.failure == "took longer than 0.02 seconds to open; raise parse_seconds to give it more"
    assert not parser.read("H", TEXT[1:]).failure


def test_a_page_that_needs_too_much_memory_is_given_up() -> None:
    small = Parser(20.0, 700_000_000)

    failure = small.read("H", b"<html><body>" + b"<p>word word</p>" * 900_000).failure

    small.stop()
    assert failure in {"needs more memory than parse_memory_bytes allows", BROUGHT_DOWN}


def test_a_process_that_dies_takes_only_its_page_with_it(parser) -> None:
    parser.read("H", TEXT[1:])
    parser._process.kill()
    parser._process.wait()

    assert parser.read("H", TEXT[1:]).failure == BROUGHT_DOWN
    assert not parser.read("H", TEXT[1:]).failure


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body>" + b"<div>" * 50_000 + b"deep" + b"</div>" * 50_000,
        b"<html><body>" + b"<b><i>" * 50_000 + b"deep",
        b"<html><body>" + b"<blockquote><p>x" * 20_000,
        b"<html><body><p class='" + b"a" * 2_000_000 + b"'>The sluice was opened.</p>",
        b"<html><body><table>" + b"<tr><td>" * 20_000,
        b"<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><html><body><p>&b;</p></body></html>",
    ],
    ids=["divs", "inline", "quotes", "attribute", "cells", "entities"],
)
def test_hostile_pages_bring_nothing_down(parser, page: bytes) -> None:
    answer = parser.read("H", page)

    assert answer.failure or answer.pieces
    assert parser._process.poll() is None
