import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.errors import WeightsDamaged
from crossread.inference import Embedder, Vectors, open_embedder
from crossread.inference._embedder import DIMENSIONS, MANIFEST

SENTENCES = [
    "The bridge at Varn was closed after the flood.",
    "After the flood, Varn's bridge was shut.",
    "The minister resigned.",
    "Eleven goats won a prize at the fair in the upper valley, the organisers said on Sunday.",
]
ODD = ["", " ", "\0", "a\0b", "\ud800", "\udfff and more", "\u202e\u2066", "🜁" * 50, "x" * 100_000, "\n" * 20_000]


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return open_embedder(threads=2)


def cosine(vectors: Vectors, a: int, b: int) -> float:
    return float(vectors[a] @ vectors[b])


def test_sentences_of_like_meaning_lie_closer_than_others(embedder: Embedder) -> None:
    vectors = embedder.embed(SENTENCES)

    assert cosine(vectors, 0, 1) > 0.8
    assert cosine(vectors, 0, 2) < 0.4
    assert cosine(vectors, 0, 3) < 0.4


def test_each_text_has_one_vector_of_unit_length(embedder: Embedder) -> None:
    vectors = embedder.embed([*SENTENCES, *ODD])

    assert vectors.shape == (len(SENTENCES) + len(ODD), DIMENSIONS)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_texts_have_no_vectors(embedder: Embedder) -> None:
    assert embedder.embed([]).shape == (0, DIMENSIONS)


def test_a_text_has_the_same_vector_in_any_company(embedder: Embedder) -> None:
    alone = np.concatenate([embedder.embed([sentence]) for sentence in SENTENCES])

    together = embedder.embed(
        [*ODD, *SENTENCES[::-1], *(f"{sentence} {n}" for n in range(40) for sentence in SENTENCES)]
    )

    assert np.allclose(together[len(ODD) : len(ODD) + len(SENTENCES)][::-1], alone, atol=1e-6)


def test_answers_do_not_depend_on_the_number_of_threads(embedder: Embedder) -> None:
    one = open_embedder(threads=1)

    assert np.allclose(one.embed(SENTENCES), embedder.embed(SENTENCES), atol=1e-6)


@settings(max_examples=25, deadline=None)
@given(texts=st.lists(st.text(st.characters(exclude_categories=()), max_size=40), max_size=6))
def test_any_text_whatever_gets_its_vector_in_its_place(texts: list[str]) -> None:
    embedder = open_embedder(threads=1)

    vectors = embedder.embed(texts)

    assert len(vectors) == len(texts)
    for text, vector in zip(texts, vectors, strict=True):
        assert np.allclose(embedder.embed([text])[0], vector, atol=1e-6)


def test_what_lies_behind_the_last_piece_does_not_count(embedder: Embedder) -> None:
    long = "The council met again. " * 100

    vectors = embedder.embed([long, long + "Then the volcano erupted."])

    assert np.array_equal(vectors[0], vectors[1])


def test_the_name_tells_the_weights(embedder: Embedder) -> None:
    model, _, weights = embedder.name.partition(" ")

    assert model == "all-MiniLM-L6-v2/int8"
    assert json.loads(MANIFEST.read_text())["sha256"]["embedder.onnx"].startswith(weights)
    assert len(weights) == 12


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for file in ("embedder.json", "embedder.onnx", "tokenizer.json"):
        shutil.copy(MANIFEST.with_name(file), tmp_path)
    return tmp_path / "embedder.json"


@pytest.mark.parametrize("file", ["embedder.json", "embedder.onnx", "tokenizer.json"])
def test_a_missing_file_is_named_with_a_way_out(copy: Path, file: str) -> None:
    copy.with_name(file).unlink()

    with pytest.raises(WeightsDamaged, match=rf"{file}.*cannot be read .*reinstall"):
        open_embedder(threads=1, manifest=copy)


@pytest.mark.parametrize("file", ["embedder.onnx", "tokenizer.json"])
def test_an_altered_file_is_refused_before_it_is_used(copy: Path, file: str) -> None:
    altered = bytearray(copy.with_name(file).read_bytes())
    altered[1000] ^= 1
    copy.with_name(file).write_bytes(altered)

    with pytest.raises(WeightsDamaged, match=rf"{file}.*is damaged: its SHA-256 is"):
        open_embedder(threads=1, manifest=copy)


@pytest.mark.parametrize("manifest", ["", "[]", "{}", '{"name": "x"}', '{"name": "x", "sha256": 3}', "\udc80"])
def test_a_manifest_that_is_none_is_refused(copy: Path, manifest: str) -> None:
    copy.write_bytes(manifest.encode("utf-8", "surrogateescape"))

    with pytest.raises(WeightsDamaged, match="it is no manifest"):
        open_embedder(threads=1, manifest=copy)


@pytest.mark.shared
def test_likeness_follows_what_people_judged(embedder: Embedder, shared: Path) -> None:
    lines = (shared / "data/stsb/dev.jsonl").read_text(encoding="utf-8").splitlines()[::5]
    pairs = [json.loads(line) for line in lines]

    a, b = embedder.embed([pair["a"] for pair in pairs]), embedder.embed([pair["b"] for pair in pairs])

    likeness = np.einsum("ij,ij->i", a, b)
    assert np.corrcoef(likeness, [pair["score"] for pair in pairs])[0, 1] > 0.82
