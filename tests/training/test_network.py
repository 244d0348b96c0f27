"""The network in training: batches, losses and export, where PyTorch is installed (the project's checks have none)."""

import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")
pytest.importorskip("onnx", reason="needs the extra `train`")

from training.batches import Batch, batch_of  # noqa: E402
from training.export import export  # noqa: E402
from training.labels import ROLE_TAGS, UNKNOWN  # noqa: E402
from training.losses import loss_of, path_loss  # noqa: E402
from training.network import Levelled, Network  # noqa: E402
from training.passages import RIGHT, WRONG, Passage  # noqa: E402
from training.rounding import rounded  # noqa: E402

from crossread.inference._pieces import END, START  # noqa: E402
from crossread.inference._reader import NetworkReader  # noqa: E402
from crossread.inference._weights import SHIPPED  # noqa: E402

WORDS = ["The", "mill", "fell", ",", "Ada", "said", "."]


def passage(words: int = len(WORDS)) -> Passage:
    """Some words with everything said about them that a set can say."""
    made = Passage(WORDS[:words], [0] + [1] * (words - 1), [(1000 + place,) for place in range(words)])
    for name in ("sentence", "pos", "relation", "name", "cue", "flat", "mention", "tone", "technique"):
        made.layer(name)[:] = 0
    made.layer("sentence")[0] = 1
    made.layer("head")[:] = 0
    roles = np.zeros(words, dtype=np.int64)
    made.rows.append((1, roles))
    speaks = np.full(words, WRONG)
    speaks[words - 1] = RIGHT
    made.spoken.append((0, speaks))
    return made


@pytest.fixture(scope="module")
def network() -> Network:
    torch.manual_seed(7)
    return Network().eval()


def losses(network: Network, batch: Batch) -> dict[str, float]:
    torch.manual_seed(7)
    return {name: loss.item() for name, loss in loss_of(network, batch, 0).items()}


def test_a_batch_pads_what_is_shorter_and_says_nothing_about_it() -> None:
    batch = batch_of([passage(), passage(3)])

    assert batch.ids.shape == (2, len(WORDS) + 2)
    assert batch.ids[1].tolist() == [START, 1000, 1001, 1002, END, 0, 0, 0, 0]
    assert batch.layers["pos"][1].tolist() == [0, 0, 0, *[UNKNOWN] * 4]
    assert batch.pieces == len(WORDS) + 3 + 4


def test_every_head_that_is_told_something_has_a_loss(network: Network) -> None:
    found = losses(network, batch_of([passage()]))

    assert {"sentence", "arc", "relation", "pos", "name", "cue", "flat", "roles", "mention", "tone"} <= set(found)
    assert all(np.isfinite(loss) for loss in found.values())


def test_a_head_about_which_nothing_is_told_has_none(network: Network) -> None:
    named = Passage(WORDS, [0] * len(WORDS), [(1000,)] * len(WORDS))
    named.layer("name")[:] = 0

    assert set(losses(network, batch_of([named]))) == {"name"}


def test_a_step_along_the_gradient_lowers_the_loss() -> None:
    torch.manual_seed(7)
    network, batch = Network().eval(), batch_of([passage()])
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-4)
    before = sum(losses(network, batch).values())
    for _ in range(3):
        torch.manual_seed(7)
        optimiser.zero_grad()
        sum(loss_of(network, batch, 0).values()).backward()
        optimiser.step()

    assert sum(losses(network, batch).values()) < before


def test_a_row_of_tags_that_stands_out_costs_less_than_another() -> None:
    told = torch.zeros(1, 4, dtype=torch.long)
    scores = torch.zeros(1, 4, len(ROLE_TAGS))
    clear = scores.clone()
    clear[..., 0] = 5.0

    assert path_loss(clear, told) < path_loss(scores, told)


@pytest.mark.filterwarnings("ignore")
def test_what_is_exported_is_opened_and_answers_as_weights_of_the_package_do(network: Network, tmp_path: Path) -> None:
    export(network, SHIPPED / "tokenizer.json", tmp_path)

    answers = NetworkReader(tmp_path, threads=1).answer(["The mill fell, Ada said."])[0]

    assert (
        json.loads((tmp_path / "labels.json").read_text()).keys()
        == json.loads((SHIPPED / "labels.json").read_text()).keys()
    )
    assert next(token.span for token in answers.tokens) == (0, 3)
    assert len(answers.tokens) == len(WORDS)


def test_a_levelled_layer_says_what_a_plain_one_says() -> None:
    torch.manual_seed(7)
    levelled = Levelled(4, 3)
    x = torch.tensor([[[1.0, -2.0, 0.5, 0.0], [100.0, -1.0, 3.0, 7.0]]])

    plain = torch.nn.functional.linear(x, levelled.weight, levelled.bias)

    assert torch.allclose(levelled(x), plain, atol=1e-4)


def test_a_word_that_stands_out_costs_the_others_nothing_in_a_levelled_layer() -> None:
    torch.manual_seed(7)
    plain, levelled = torch.nn.Linear(8, 8), Levelled(8, 8)
    levelled.load_state_dict(plain.state_dict())
    quiet, loud = torch.rand(1, 1, 8), 400 * torch.rand(1, 1, 8)

    lost = []
    for layer in (plain, levelled):
        with rounded(layer, inputs=True):
            alone, beside = layer(quiet), layer(torch.cat([quiet, loud], 1))[:, :1]
        lost.append(float((alone - beside).detach().abs().max()))

    assert lost[1] < 1e-6 < lost[0]
