"""The network in memory: windows in, its scores out."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import onnxruntime as ort

from crossread.inference._heard import Heard
from crossread.inference._merging import Costs, Job, Outputs, costs_of, silence, take
from crossread.inference._weights import Weights
from crossread.inference._windows import Cut, Integers, opened, shown, windows_over

AT_ONCE = 16
"""Windows whose answers are held before they are decided on."""


class Session:
    """One network, asked by several threads.

    A window is always run alone: the scale of an 8-bit step depends on all that is in the batch, and an answer must not
    depend on what else was asked.
    """

    def __init__(self, weights: Weights, *, threads: int) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        # Windows differ in length: a pattern for each length would be kept for ever.
        options.enable_mem_pattern = False
        self._network = ort.InferenceSession(weights.network, options, providers=["CPUExecutionProvider"])
        self._outputs = [output.name for output in self._network.get_outputs()]
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="reader")
        self._labels = weights.labels
        self._costs: Costs = costs_of(weights.labels)

    def run(self, window: dict[str, Integers]) -> Outputs:
        """The network's scores for one window."""
        return dict(zip(self._outputs, self._network.run(None, window), strict=True))

    def hear(self, texts: Sequence[Cut]) -> list[Heard]:
        """What the network says about each text."""
        heard = [silence(len(text.words), self._labels) for text in texts]
        for group in _groups(texts, heard):
            take([job for _, job in group], self._each([shown(text, job.window) for text, job in group]), self._costs)
        return heard

    def _each(self, windows: Sequence[dict[str, Integers]]) -> list[Outputs]:
        """The scores for each window; a text that repeats itself is not read again and again."""
        keys = [tuple(part.tobytes() for part in window.values()) for window in windows]
        different = dict(zip(keys, windows, strict=True))
        outputs = dict(zip(different, self._pool.map(self.run, different.values()), strict=True))
        return [outputs[key] for key in keys]


def _groups(texts: Sequence[Cut], heard: Sequence[Heard]) -> Iterator[list[tuple[Cut, Job]]]:
    """The windows of all texts, some at a time."""
    group: list[tuple[Cut, Job]] = []
    for text, told in zip(texts, heard, strict=True):
        for window in windows_over(text) if text.words else ():
            group.append((text, Job(window, told, opened(text, window))))
            if len(group) == AT_ONCE:
                yield group
                group = []
    if group:
        yield group
