"""What people decided, replayed up to what stands now."""

from collections.abc import Iterable

from crossread.model import Decision, Judgement, Subject


def standing(judgements: Iterable[Judgement], subject: Subject) -> dict[str, Judgement]:
    """The last decision on each proposal of one kind that nobody has undone."""
    decided: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        if judgement.subject is not subject:
            continue
        earlier = decided.setdefault(judgement.target, [])
        if judgement.decision is not Decision.UNDO:
            earlier.append(judgement)
        elif (own := _last_of(judgement.by, earlier)) is not None:
            del earlier[own]
    return {target: left[-1] for target, left in decided.items() if left}


def _last_of(person: str, judgements: list[Judgement]) -> int | None:
    """Where a person's last decision stands: one undoes one's own, and never a colleague's."""
    return next((at for at in reversed(range(len(judgements))) if judgements[at].by == person), None)
