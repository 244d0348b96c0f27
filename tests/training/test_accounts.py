from pathlib import Path

import numpy as np
import pytest
from training.accounts import HERE, accounts, attributions, chains, posts
from training.labels import MENTIONS, ROLE_TAGS
from training.passages import Passage, name_tag

from crossread.evaluation._marked import SAYING, marked_in
from crossread.inference._pieces import Pieces
from crossread.inference._weights import SHIPPED

MARKED = (
    "<1s|{p1:The warden}> <1c|said> <1q|<2s|{o1:the guild}> <2c|had claimed> <2q|{v1:the fire} was set>>. "
    "<1q|“Not so,”> and left."
)


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return Pieces((SHIPPED / "tokenizer.json").read_bytes())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(MARKED, encoding="utf-8")
    return tmp_path


def words(passage: Passage, row: np.ndarray, role: str) -> list[str]:
    tags = [ROLE_TAGS.index(f"B-{role}"), ROLE_TAGS.index(f"I-{role}")]
    return [passage.words[word] for word in np.flatnonzero(np.isin(row, tags))]


def test_what_is_attributed_inside_of_a_content_has_a_row_of_its_own(folder: Path, pieces: Pieces) -> None:
    (passage,) = accounts(pieces, folder)
    rows = {passage.words[word]: row for word, row in passage.rows}

    assert words(passage, rows["had"], "source") == ["the", "guild"]
    assert words(passage, rows["had"], "content") == ["the", "fire", "was", "set"]
    assert words(passage, rows["said"], "content")[-4:] == ["Not", "so", ",", "”"]
    assert passage.layer("cue").sum() == 1 + 1 + 2


def test_mentions_have_kinds_and_chains(folder: Path, pieces: Pieces) -> None:
    for passage in (*accounts(pieces, folder), *chains(pieces, folder)):
        kinds = {
            word: MENTIONS[kind] for word, kind in zip(passage.words, passage.layer("kind"), strict=True) if kind > 0
        }

        assert kinds == {"warden": "person", "guild": "organisation", "fire": "event"}
    assert "cue" not in passage.layers


def test_names_of_a_post_are_tagged(tmp_path: Path, pieces: Pieces) -> None:
    (tmp_path / "one.txt").write_text("ask {person:Ana Kovel} > now\n----\nno name here\n", encoding="utf-8")

    first, second = posts(pieces, tmp_path)

    assert first.words == ["ask", "Ana", "Kovel", ">", "now"]
    assert first.layer("name").tolist() == [0, name_tag("person"), name_tag("person") + 1, 0, 0]
    assert not second.layer("name").any()


@pytest.mark.parametrize("path", sorted((HERE / "accounts").glob("*.txt")), ids=lambda path: path.stem)
def test_every_attribution_of_our_accounts_has_a_cue_and_a_content(path: Path) -> None:
    text, found = marked_in(path.read_text(encoding="utf-8"), SAYING)

    assert not set("{}<>|") & set(text)
    assert all(one["content"] for one in attributions(found["<"]))
    assert len(attributions(found["<"])) == len({mark.label[:-1] for mark in found["<"]})


def test_a_mark_that_closes_nothing_is_told() -> None:
    with pytest.raises(ValueError, match="closes nothing"):
        marked_in("<1s|{p1:The warden>} said", SAYING)
    with pytest.raises(ValueError, match="never closed"):
        marked_in("{p1:The warden said", SAYING)
