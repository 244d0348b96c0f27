"""A head that rejects somebody's claims colours the same claims further down."""

import re
from collections.abc import Sequence
from dataclasses import replace

from crossread.extraction._parsed import Parsed
from crossread.extraction._stances import stances_of
from crossread.model import Attribution, BlockKind, Reporter, ReporterStance

_HEADS = frozenset({BlockKind.TITLE, BlockKind.STANDFIRST})
_WORD = re.compile(r"\w{4,}")
_ENDINGS = ("ing", "ed", "es", "e", "s")
_MOST = 10
"""Rejections in a head that are followed up."""
_SHARED = 2
"""Words of the matter that two contents must share, besides the speaker's name."""
_KIN = 5
"""Letters that a country and its people share: enough to know the one by the other."""


def coloured(parsed: Parsed, attributions: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions, those on a rejected matter by the same speaker rejected with the same words."""
    heads = [one for one in attributions if _rejects_in_head(parsed, one)][:_MOST]
    return tuple(_under(parsed, heads, one) for one in attributions)


def _rejects_in_head(parsed: Parsed, one: Attribution) -> bool:
    in_head = bool(one.content) and parsed.block_at(one.content[0].start) in _HEADS
    return in_head and one.reporter.stance is ReporterStance.REJECTS and bool(one.speaker)


def _under(parsed: Parsed, heads: Sequence[Attribution], one: Attribution) -> Attribution:
    if one.reporter.stance in {ReporterStance.REJECTS, ReporterStance.ENDORSES} or one in heads:
        return one
    for head in heads:
        if _kin(head.speaker, one.chain[1:]) and _same_matter(parsed, head, one):
            reporter = Reporter(ReporterStance.REJECTS, head.reporter.span)
            stances = stances_of(one.chain, one.stances[-1], reporter, one.stances)
            return replace(one, reporter=reporter, stances=stances)
    return one


def _kin(speaker: str, chain: Sequence[str]) -> bool:
    beginnings = {word[:_KIN] for word in _WORD.findall(speaker.lower())}
    return any(word[:_KIN] in beginnings for holder in chain for word in _WORD.findall(holder.lower()))


def _same_matter(parsed: Parsed, head: Attribution, one: Attribution) -> bool:
    own = {word[:_KIN] for word in _WORD.findall(head.speaker.lower())}
    shared = _matter(parsed, head) & _matter(parsed, one)
    return len({word for word in shared if word[:_KIN] not in own}) >= _SHARED


def _matter(parsed: Parsed, one: Attribution) -> set[str]:
    return {_stem(word) for span in one.content for word in _WORD.findall(parsed.words(span).lower())}


def _stem(word: str) -> str:
    ending = next((ending for ending in _ENDINGS if word.endswith(ending) and len(word) - len(ending) > 2), "")  # noqa: PLR2004
    return word[: len(word) - len(ending)]
