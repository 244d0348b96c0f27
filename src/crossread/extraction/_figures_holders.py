"""Who vouches for what stands at a position: the innermost attribution that holds it."""

from collections.abc import Sequence

from crossread.model import Attribution


def holders(attributions: Sequence[Attribution], positions: Sequence[int]) -> dict[int, Attribution]:
    """For each position, in ascending order, the attribution with the shortest content around it."""
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
