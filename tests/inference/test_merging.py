import numpy as np
from tests.inference.network_answers import LABELS

from crossread.inference._merging import Job, costs_of, silence, take
from crossread.inference._windows import Window


def said(words: int, cue: float) -> dict[str, np.ndarray]:
    numbers, reals = np.zeros((1, words), dtype=np.int64), np.zeros((1, words), dtype=np.float32)
    cues = np.zeros((1, words, 3), dtype=np.float32)
    cues[0, -1, 1] = cue
    heads = dict.fromkeys(("pos", "head", "relation"), numbers) | {"sentence": reals, "root": reals}
    rows = {"cues": np.zeros(1, dtype=np.int64), "roles": np.zeros((1, words, 5), dtype=np.float32)}
    nobody = {"mentioned": np.zeros(1, dtype=np.int64), "mention": np.zeros((1, 4), dtype=np.float32)}
    nobody |= {"speakers": np.zeros((1, 1), dtype=np.float32)}
    heads |= {"tone": np.zeros((1, words, 3), dtype=np.float32), "technique": np.zeros((1, words, 3), dtype=np.float32)}
    return heads | rows | nobody | {"name": np.zeros((1, words, 3), dtype=np.float32), "cue": cues}


def test_a_stretch_at_the_end_of_a_window_costs_the_same_whatever_stands_beside_it() -> None:
    costs, doubtful = costs_of(LABELS), said(3, 0.8)
    alone, beside = silence(3, LABELS), silence(3, LABELS)

    take([Job(Window(0, 3, 0, 3), alone)], [doubtful], costs)
    take(
        [Job(Window(0, 3, 0, 3), beside), Job(Window(0, 9, 0, 9), silence(9, LABELS))], [doubtful, said(9, 0.0)], costs
    )

    assert alone.cue.tolist() == beside.cue.tolist() == [0, 0, 0]


def test_a_likely_stretch_at_the_end_of_a_window_is_kept() -> None:
    heard = silence(3, LABELS)

    take([Job(Window(0, 3, 0, 3), heard)], [said(3, 2.0)], costs_of(LABELS))

    assert heard.cue.tolist() == [0, 0, 1]
