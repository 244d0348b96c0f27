"""Who vouches for what stands at a position: the attribution around it, or the one set behind its sentence."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from crossread.model import Attribution

_SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[\"“‘'A-Z])|\n")
_GOES_ON = re.compile(r"(?:[a-z]+ing|with)\s")
_FARTHEST = 400
"""Characters between a figure and the words behind it that say whose it is."""
_MOST = 8
"""Attributions behind a figure that are looked at."""


def holders(text: str, attributions: Sequence[Attribution], positions: Sequence[int]) -> dict[int, Attribution]:
    """For each position, in ascending order, the attribution with the shortest content around it.

    Where none holds it, the one set behind its sentence: "… a witness said."
    """
    held = _around(attributions, positions)
    behind = sorted((one for one in attributions if _is_set_behind(text, one)), key=_first)
    starts = [_first(one) for one in behind]
    for position in positions:
        if position not in held:
            at = bisect_right(starts, position)
            said = next((one for one in behind[at : at + _MOST] if _closes(text, position, one)), None)
            held |= {position: said} if said else {}
    return held


def _around(attributions: Sequence[Attribution], positions: Sequence[int]) -> dict[int, Attribution]:
    pieces = sorted(
        (
            (piece.start, piece.end, _size(one), place)
            for place, one in enumerate(attributions)
            for piece in one.content
        ),
        reverse=True,
    )
    open_pieces: list[tuple[int, int, int]] = []
    found: dict[int, Attribution] = {}
    for position in positions:
        while pieces and pieces[-1][0] <= position:
            _, end, size, place = pieces.pop()
            open_pieces.append((size, end, place))
        open_pieces = [piece for piece in open_pieces if position < piece[1]]
        if open_pieces:
            found[position] = attributions[min(open_pieces)[2]]
    return found


def _size(attribution: Attribution) -> int:
    return sum(piece.end - piece.start for piece in attribution.content)


def _first(attribution: Attribution) -> int:
    """Where it is shown whose the words before are."""
    return min(piece.start for piece in (*attribution.source, *attribution.cue))


def _is_set_behind(text: str, attribution: Attribution) -> bool:
    """Whether source and cue stand behind the content; "said with", "said blaming" only go on from it."""
    if not (attribution.source and attribution.cue and attribution.speaker):
        return False
    first = _first(attribution)
    return all(piece.end <= first or _GOES_ON.match(text, piece.start) for piece in attribution.content)


def _closes(text: str, position: int, attribution: Attribution) -> bool:
    """Whether nothing but the rest of one sentence lies between."""
    start = _first(attribution)
    return start - position <= _FARTHEST and not _SENTENCE_END.search(text, position, start)
