"""What the package ships for its reader."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from crossread.inference._shipped import shipped

SHIPPED = Path(__file__).parent / "weights"
_SHORT = 12


@dataclass(frozen=True, slots=True)
class Labels:
    """What the numbers that the network answers stand for."""

    pos: tuple[str, ...]
    relation: tuple[str, ...]
    name: tuple[str, ...]
    cue: tuple[str, ...]
    role: tuple[str, ...]
    mention: tuple[str, ...]
    tone: tuple[str, ...]
    technique: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """A network as it was shipped, whole and unaltered."""

    name: str
    network: Path
    tokenizer: bytes
    labels: Labels


def weights_in(folder: Path) -> Weights:
    """The reader's weights in a folder."""
    held = shipped(folder / "reader.json", "reader.onnx", "tokenizer.json", "labels.json")
    labels = {head: tuple(names) for head, names in json.loads(held.files["labels.json"]).items()}
    name = f"{held.name} {hashlib.sha256(held.files['reader.onnx']).hexdigest()[:_SHORT]}"
    # The runtime reads the checked file itself: handed over as bytes, it would be in memory twice.
    return Weights(name, folder / "reader.onnx", held.files["tokenizer.json"], Labels(**labels))
