"""What words of one text have in common with words of another."""

from typing import Any

import numpy as np
import pytest

from crossread.linking._signs import SIGNS, Gallery, accounts_in
from crossread.model import Portrait, Span
from crossread.testing import HashingEmbedder


def portrait(head: str, **told: Any) -> Portrait:
    return Portrait(
        0, 1, **{"kind": "event", "head": head, "told": Span(0, 1), "shown": told.get("beside", ()), **told}
    )


def gallery(*portraits: Portrait, documents: tuple[int, ...] = (0, 1), phrases: tuple[str, ...] = ()) -> Gallery:
    words = phrases or tuple(one.head for one in portraits)
    embedder = HashingEmbedder()
    own = sorted(set(documents))
    accounts = accounts_in(embedder.embed([f"account {number}" for number in own]), own, len(own))
    return Gallery(portraits, documents, words, embedder.embed(words), accounts)


def told(made: Gallery) -> dict[str, float]:
    return dict(zip(SIGNS, made.signs(np.array([[0, 1]]))[0].tolist(), strict=True))


def test_forms_of_one_word_and_what_stands_beside_both_are_signs() -> None:
    signs = told(gallery(portrait("strik", beside=("depot", "night")), portrait("strik", beside=("depot", "night"))))

    assert signs["same word"] == 1
    assert signs["the same beside both"] == pytest.approx(1)
    assert signs["one document"] == 0


def test_what_few_documents_have_beside_it_says_more() -> None:
    common = [portrait("fall", beside=("war",)) for _ in range(4)]
    made = gallery(
        portrait("fall", beside=("war", "dam")),
        *common,
        portrait("fall", beside=("dam", "war")),
        documents=tuple(range(6)),
    )

    assert made.shared_beside(0, 5) == ["dam", "war"]


def test_other_numbers_speak_against_it() -> None:
    assert told(gallery(portrait("die", numbers=("5",)), portrait("die", numbers=("7",))))["other numbers"] == 1
    assert told(gallery(portrait("die", numbers=("5",)), portrait("die")))["other numbers"] == 0


def test_two_names_that_are_alike_are_a_sign() -> None:
    pair = (portrait("bek", kind="thing", name="Adan Bek"), portrait("beck", kind="thing", name="Adan Bek"))

    assert told(gallery(*pair))["names alike"] == 1


def test_a_pronoun_that_goes_by_a_name_is_none() -> None:
    assert told(gallery(portrait("he", is_pronoun=True), portrait("bek")))["a pronoun"] == 1
    assert told(gallery(portrait("he", is_pronoun=True, name="Bek"), portrait("bek")))["a pronoun"] == 0


def test_pairs_of_two_kinds_or_with_nothing_in_common_are_not_looked_at() -> None:
    assert gallery(portrait("strik"), portrait("strik", kind="thing")).pairs().tolist() == []
    assert gallery(portrait("strik"), portrait("vote")).pairs().tolist() == []
    assert gallery(portrait("strik"), portrait("strik")).pairs().tolist() == [[0, 1]]


def test_what_the_reader_takes_for_one_is_looked_at_within_a_document_only() -> None:
    pair = (portrait("council", chain=4), portrait("body", chain=4))

    assert gallery(*pair, documents=(0, 0)).pairs().tolist() == [[0, 1]]
    assert gallery(*pair).pairs().tolist() == []


def test_a_gallery_of_nothing_has_no_pairs() -> None:
    empty = Gallery([], [], [], HashingEmbedder().embed([]), accounts_in(HashingEmbedder().embed([]), [], 0))

    assert empty.pairs().shape == (0, 2)
    assert empty.signs(empty.pairs()).shape == (0, len(SIGNS))
