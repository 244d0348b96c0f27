"""What times date, how they are given and what they come to, on sentences that were invented for it."""

from collections.abc import Iterator, Sequence
from typing import Any

from crossread import extraction
from crossread.evaluation._bench import Bench
from crossread.evaluation._records import own, records
from crossread.evaluation._scores import Line, Score, share
from crossread.evaluation._texts import captured
from crossread.model import Time, TimeRole, TimeType

ABOUT = "role, type and value of times in sentences that we invented (evaluation/times)"
_PLAIN = {"role": TimeRole.EVENT, "type": TimeType.DATE}
"""What the plain method takes every time for."""

Gold = dict[str, Any]


def time_roles(bench: Bench) -> Score:
    """Shares of the annotated times that are found, and that have the right role, type and value."""
    texts = list(records(own("times/invented.jsonl")))
    answers = bench.reader.answer([one["text"] for one in texts])
    pairs = []
    for number, (one, answer) in enumerate(zip(texts, answers, strict=True)):
        capture = captured(one["text"], name=str(number), published=one["published"])
        pairs += list(matched(one["times"], extraction.read(capture, answer).times))
    return Score("time_roles", ABOUT, tuple(lines(pairs)))


def matched(gold: Sequence[Gold], times: Sequence[Time]) -> Iterator[tuple[Gold, Time | None]]:
    """Each annotated time with the one of ours that overlaps it."""
    for one in gold:
        yield one, next((time for time in times if time.start < one["end"] and one["start"] < time.end), None)


def lines(pairs: Sequence[tuple[Gold, Time | None]]) -> Iterator[Line]:
    """The measures, and the roles one by one."""
    yield Line("found", share([time is not None for _, time in pairs]), len(pairs))
    for part in ("role", "type", "value"):
        right = [time is not None and getattr(time, part) == gold[part] for gold, time in pairs]
        plain = share([gold[part] == _PLAIN[part] for gold, _ in pairs]) if part in _PLAIN else None
        yield Line(f"{part} right", share(right), len(pairs), plain)
    for role in TimeRole:
        of = [(gold, time) for gold, time in pairs if gold["role"] == role]
        right = [time is not None and time.role == role for _, time in of]
        yield Line(f"role right: {role}", share(right), len(of), float(role is TimeRole.EVENT))
