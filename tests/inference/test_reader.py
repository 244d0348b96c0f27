from pathlib import Path

import pytest

from crossread.errors import WeightsDamaged
from crossread.inference import Reader, open_reader
from crossread.inference._pieces import Pieces
from crossread.inference._reader import TEXTS_AT_ONCE, NetworkReader
from crossread.inference._session import AT_ONCE
from crossread.inference._weights import SHIPPED, weights_in
from crossread.inference._windows import cut, windows_over

TEXT = (
    "“It was staged,” said Ivan Ott, a spokesman for the Coast Ministry.\n\n"
    "According to the mayor, the army denied that it had fired on Northtown. Nobody was hurt."
)
HOSTILE = ["", "\x00", " \n\t ", "a" * 20_000, '"' * 2_000, "😀 " * 200, "İǅﷺ\u0301\u200b\u2028x" * 50, "中" * 500]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return open_reader(threads=2)


def test_a_quotation_has_its_speaker_and_its_words(reader: Reader) -> None:
    cues = {TEXT[cue.cue[0].start : cue.cue[0].end]: cue for cue in reader.answer([TEXT])[0].cues}

    said = cues["said"]
    assert TEXT[slice(*said.source[0])].startswith("Ivan Ott")
    assert [TEXT[s:e] for s, e in said.content] == ["“It was staged,”"]


def test_names_stand_where_they_stand(reader: Reader) -> None:
    names = {TEXT[name.start : name.end]: name.type for name in reader.answer([TEXT])[0].names}

    assert names["Ivan Ott"] == "person"
    assert names["Northtown"] == "place"


def test_sentences_are_told_apart(reader: Reader) -> None:
    assert [TEXT[s:e].split(maxsplit=1)[0] for s, e in reader.answer([TEXT])[0].sentences] == [
        "“It",
        "According",
        "Nobody",
    ]


def test_an_answer_does_not_depend_on_what_is_asked_beside_it(reader: Reader) -> None:
    texts = [TEXT, "Short.", TEXT * 4, ""]

    together = reader.answer(texts)

    assert together == [reader.answer([text])[0] for text in texts]
    assert together == NetworkReader(threads=1).answer(texts)


def told(count: int) -> str:
    """Sentences of which each differs from every other: what repeats itself is read only once."""
    who, what = ("Ivan Ott", "the mayor", "Ada Vorn", "a guard"), ("mill", "bridge", "ferry", "road", "granary")
    return " ".join(
        f"On day {at} {who[at % 4]} said that the {what[at % 5]} of house {at * 7} fell." for at in range(count)
    )


def test_an_answer_does_not_depend_on_how_much_is_asked_or_in_how_many_threads(reader: Reader) -> None:
    # More windows and more texts than the network is ever given at one time.
    long, short = told(450), [f"{TEXT[:90]} House {at} fell, said guard {at}." for at in range(TEXTS_AT_ONCE + 3)]
    assert len(windows_over(cut(long, Pieces(weights_in(SHIPPED).tokenizer)))) > AT_ONCE

    together = reader.answer([*short, long])

    assert together[-1] == NetworkReader(threads=1).answer([long])[0]
    assert together[:-1] == NetworkReader(threads=3).answer(short)
    assert together[TEXTS_AT_ONCE] == reader.answer([short[TEXTS_AT_ONCE]])[0]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:4]))
def test_any_text_is_read_and_every_position_is_inside_it(reader: Reader, text: str) -> None:
    answers = reader.answer([text])[0]

    assert all(0 <= token.start < token.end <= len(text) for token in answers.tokens)
    assert all(0 <= token.head < len(answers.tokens) for token in answers.tokens)
    assert "".join(text[token.start : token.end] for token in answers.tokens) == "".join(text.split())


def test_a_reader_without_weights_does_not_open(tmp_path: Path) -> None:
    with pytest.raises(WeightsDamaged):
        NetworkReader(tmp_path)
