import json
import shutil
from pathlib import Path

import pytest

from crossread.errors import WeightsDamaged
from crossread.inference._weights import SHIPPED, weights_in


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "weights"))


def test_the_name_of_the_weights_holds_part_of_their_hash() -> None:
    family, _, short = weights_in(SHIPPED).name.partition(" ")

    assert family.startswith("reader/")
    assert len(short) == 12


def test_damaged_weights_stop_the_run_and_say_what_to_do(copied: Path) -> None:
    network = copied / "reader.onnx"
    contents = bytearray(network.read_bytes())
    contents[1000] ^= 1
    network.write_bytes(contents)

    with pytest.raises(WeightsDamaged, match=r"reader\.onnx.*is damaged.*reinstall"):
        weights_in(copied)


def test_missing_weights_stop_the_run_and_say_what_to_do(copied: Path) -> None:
    (copied / "reader.onnx").unlink()

    with pytest.raises(WeightsDamaged, match=r"reader\.onnx.*cannot be read.*reinstall"):
        weights_in(copied)


@pytest.mark.parametrize("file", ["reader.onnx", "tokenizer.json", "labels.json"])
def test_a_manifest_that_leaves_a_file_out_is_damaged(file: str, copied: Path) -> None:
    manifest = json.loads((copied / "reader.json").read_text(encoding="utf-8"))
    del manifest["sha256"][file]
    (copied / "reader.json").write_text(json.dumps(manifest), encoding="utf-8")

    with pytest.raises(WeightsDamaged, match=rf"reader\.json.*does not name {file}.*reinstall"):
        weights_in(copied)


def test_a_manifest_that_names_no_file_is_damaged(copied: Path) -> None:
    (copied / "reader.json").write_text('{"name": "reader/0", "sha256": {}}', encoding="utf-8")

    with pytest.raises(WeightsDamaged, match=r"does not name reader\.onnx"):
        weights_in(copied)
