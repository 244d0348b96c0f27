"""Judgements in a chain: each link holds the one before it, so that none can be changed or taken out unseen."""

from collections.abc import Iterable
from hashlib import blake2b

START = ""
"""What the first link holds."""


def link(before: str, judgement: str) -> str:
    """The link that this judgement makes after the one before."""
    return blake2b(f"{before}\x1f{judgement}".encode(), digest_size=16).hexdigest()


def first_broken(links: Iterable[tuple[str, str]]) -> int | None:
    """Number of the first judgement that does not follow from those before it, counted from 1."""
    before = START
    for number, (judgement, kept) in enumerate(links, 1):
        before = link(before, judgement)
        if before != kept:
            return number
    return None
