"""Signs that something is said less or more surely than before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from crossread.model import Fate

Rank = TypeVar("Rank")


@dataclass(frozen=True, slots=True)
class Sign:
    """One difference: whether it softens, firms, turns round or only changes what is said, and in words how."""

    fate: Fate
    reason: str


def compared(before: Rank, after: Rank, ranks: Mapping[Rank, int]) -> tuple[Sign, ...]:
    """The sign that one of a scale took the place of another: the higher its rank, the surer."""
    if before == after or before not in ranks or after not in ranks or ranks[before] == ranks[after]:
        return ()
    fate = Fate.SOFTENED if ranks[after] < ranks[before] else Fate.FIRMED
    return (Sign(fate, f"{before} → {after}"),)


def fate_of(signs: Sequence[Sign], *, otherwise: Fate = Fate.CHANGED) -> tuple[Fate, str]:
    """What the signs come to: softened and firmed at once is changed, and a reversal is stronger than both."""
    fates = {sign.fate for sign in signs}
    reasons = "; ".join(dict.fromkeys(sign.reason for sign in signs))
    if Fate.REVERSED in fates:
        return Fate.REVERSED, reasons
    telling = fates - {Fate.CHANGED}
    return (telling.pop() if len(telling) == 1 else Fate.CHANGED if fates else otherwise), reasons


def put_in(words: Iterable[str], fate: Fate) -> tuple[Sign, ...]:
    """The signs that words were put in."""
    return tuple(Sign(fate, f"“{word}” was put in") for word in words)


def taken_out(words: Iterable[str], fate: Fate) -> tuple[Sign, ...]:
    """The signs that words were taken out."""
    return tuple(Sign(fate, f"“{word}” was taken out") for word in words)


def named(holder: str) -> str:
    """Whose word it is, in a sentence."""
    return "somebody not named" if holder in ("", "unspecified") else holder
