from pathlib import Path

import numpy as np
import pytest
from training.labels import ROLE_TAGS
from training.passages import RIGHT, Passage
from training.tales import FOLDER, attributions, tales

from crossread.evaluation._tales import Tale, tale
from crossread.inference._pieces import Pieces
from crossread.inference._weights import SHIPPED

MARKED = """{A:Mrs. Ostrow} did not look up. [A|“{B:You} are late, {B:Emil},”] {A:she} ^said^. [A|“Sit.”]

[B|“And {C:{B:my} brother}?”] ^asked^ {B:the young man}, {C:whose brother} was away.

[A|“Gone.”]"""


@pytest.fixture(scope="module")
def told() -> Tale:
    return tale(MARKED)


@pytest.fixture(scope="module")
def passages(tmp_path_factory: pytest.TempPathFactory) -> list[Passage]:
    folder = tmp_path_factory.mktemp("tales")
    (folder / "one.txt").write_text(MARKED, encoding="utf-8")
    return tales(Pieces((SHIPPED / "tokenizer.json").read_bytes()), folder)


def test_marks_are_taken_out_and_kept_by_position(told: Tale) -> None:
    assert told.text.startswith(
        "Mrs. Ostrow did not look up. “You are late, Emil,” she said. “Sit.”\n\n“And my brother?”"
    )
    assert [(told.text[one.start : one.end], one.label) for one in told.people[-4:]] == [
        ("my", "B"), ("my brother", "C"), ("the young man", "B"), ("whose brother", "C"),
    ]  # fmt: skip
    assert [told.text[one.start : one.end] for one in told.cues] == ["said", "asked"]


def test_a_cue_has_its_speaker_beside_it_and_the_quotations_of_its_paragraph(told: Tale) -> None:
    found = [
        (told.text[cue.start : cue.end], told.text[source.start : source.end], len(content))
        for cue, source, content in attributions(told)
    ]

    assert found == [("said", "she", 2), ("asked", "the young man", 1)]


def test_a_quotation_is_spoken_by_any_mention_of_its_speaker_outside_of_quotations(passages: list[Passage]) -> None:
    for passage in passages:
        assert [[passage.words[word] for word in np.flatnonzero(row == RIGHT)] for _, row in passage.spoken] == [
            ["Ostrow", "she"], ["Ostrow", "she"], ["man"], ["Ostrow", "she"],
        ]  # fmt: skip


def test_each_tale_comes_twice_with_marks_of_another_style(passages: list[Passage]) -> None:
    first, second = ({passage.words[word] for word, _ in passage.spoken} for passage in passages)

    assert len(first) == len(second) == 1


def test_the_row_of_a_cue_has_source_and_content(passages: list[Passage]) -> None:
    word, row = passages[0].rows[0]

    assert passages[0].words[word] == "said"
    assert passages[0].words[int(np.flatnonzero(row == ROLE_TAGS.index("B-source"))[0])] == "she"
    assert (row == ROLE_TAGS.index("B-content")).sum() == 2


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_every_quotation_of_our_tales_begins_with_a_mark_and_has_a_speaker_who_is_told_of(path: Path) -> None:
    told = tale(path.read_text(encoding="utf-8"))
    outside = {one.label for one in told.people if not any(quotation.holds(one) for quotation in told.quotations)}

    assert not set("{}[]|^") & set(told.text)
    assert {told.text[one.start] for one in told.quotations} <= set("“\"‘'")
    assert len({one.label for one in told.quotations} - outside) <= 1
