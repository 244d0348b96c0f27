"""Figures that cannot both hold, that moved on, or that count something else."""

from collections.abc import Iterator
from itertools import pairwise

from crossread.comparison._candidates import Pair
from crossread.comparison._contents import Content
from crossread.comparison._edtf import bounds
from crossread.comparison._finding import Finding, Grounds
from crossread.comparison._numbers import Interval, closeness, interval, is_part, population, topic
from crossread.comparison._scopes import stated_apart, told_apart
from crossread.model import Figure, RelationType

_MOST = 6
"""Figures of one statement that are compared; a longer list is a table."""
_SURE, _FAIR, _SLIGHT = 0.8, 0.5, 0.4
_NEAR = 0.25
"""Figures that can both hold and lie further apart than this have nothing to say to each other."""


def compare_figures(pair: Pair, grounds: Grounds) -> Finding | None:
    """The most telling difference between the figures of two statements, if any."""
    if not (pair.one_event or pair.same_claim):
        return None
    findings, agreed = [], set()
    for one, other in _counterparts(pair, grounds):
        found = _compare(pair, (one, other), grounds)
        if found is None or found.type is RelationType.QUALIFIES:
            agreed.add(topic(one))
        if found is not None:
            findings.append((topic(one), found))
    telling = [
        found
        for about, found in findings
        if not (about in agreed or _adds_up(pair, about)) or found.type is RelationType.QUALIFIES
    ]
    return min(telling, key=lambda found: (_ORDER.index(found.type), -found.score), default=None)


_ORDER = (
    RelationType.CONTRADICTS,
    RelationType.UPDATES,
    RelationType.QUALIFIES,
    RelationType.DIFFERENT_SCOPE,
)


def _counterparts(pair: Pair, grounds: Grounds) -> Iterator[tuple[Figure, Figure]]:
    """Figures of one topic that stand for themselves: what comes on top of another count is only a part of one."""
    ones, others = (
        [figure for figure in side.figures[:_MOST] if not _is_added(side, figure, grounds)] for side in (pair.a, pair.b)
    )
    for one in ones:
        yield from ((one, other) for other in others if topic(one) == topic(other) != ("", "count"))


def _is_added(content: Content, figure: Figure, grounds: Grounds) -> bool:
    words = content.words(figure.span).lower().split()
    return any(word in grounds.lexicon.additional and after != "than" for word, after in pairwise([*words, ""]))


def _adds_up(pair: Pair, about: tuple[str, str]) -> bool:
    """Whether several figures of one statement make up a figure of the other: parts and their total."""
    for parts, total in ((pair.a.figures, pair.b.figures), (pair.b.figures, pair.a.figures)):
        lows = [figure.low or 0 for figure in parts if topic(figure) == about]
        if len(lows) > 1 and any(figure.low == sum(lows) for figure in total if topic(figure) == about):
            return True
    return False


def _compare(pair: Pair, figures: tuple[Figure, Figure], grounds: Grounds) -> Finding | None:
    ranges = interval(figures[0], grounds.lexicon), interval(figures[1], grounds.lexicon)
    scope = stated_apart(pair, figures, grounds) or (told_apart(pair, figures) if ranges[0] != ranges[1] else "")
    if scope:
        return _found(RelationType.DIFFERENT_SCOPE, pair, figures, f": {scope}", score=_FAIR)
    who = population(figures[0], grounds.lexicon), population(figures[1], grounds.lexicon)
    if who[0] != who[1]:
        return _parts(pair, figures, who, grounds)
    if ranges[0] == ranges[1]:
        return None
    moved = _moved_on(pair, figures, ranges, grounds)
    if moved or not ranges[0].overlaps(ranges[1]):
        score = _SURE * (1 + closeness(*ranges)) / 2
        return moved or _found(RelationType.CONTRADICTS, pair, figures, _about(figures[0]), score=score)
    near = closeness(*ranges)
    turned = ranges[0].high - ranges[0].low < ranges[1].high - ranges[1].low
    score = _SLIGHT * near
    return (
        _found(RelationType.QUALIFIES, pair, figures, ": both can hold", score=score, turned=turned)
        if near >= _NEAR
        else None
    )


def _parts(pair: Pair, figures: tuple[Figure, Figure], who: tuple[str, str], grounds: Grounds) -> Finding | None:
    """A part cannot be larger than its whole; where it is smaller the two figures count different people."""
    ranges = interval(figures[0], grounds.lexicon), interval(figures[1], grounds.lexicon)
    nested = is_part(*who, grounds.lexicon) or is_part(*who[::-1], grounds.lexicon)
    if nested and ranges[0].overlaps(ranges[1]):
        return None
    part, whole = ranges if is_part(*who, grounds.lexicon) else ranges[::-1]
    if nested and part.low > whole.high:
        return _moved_on(pair, figures, ranges, grounds) or _found(
            RelationType.CONTRADICTS, pair, figures, _about(figures[0]), score=_FAIR
        )
    known = set(who) <= set(grounds.lexicon.populations.values())
    scope = f": {who[0]} and {who[1]}"
    return _found(RelationType.DIFFERENT_SCOPE, pair, figures, scope, score=_SLIGHT) if known else None


def _moved_on(
    pair: Pair, figures: tuple[Figure, Figure], ranges: tuple[Interval, Interval], grounds: Grounds
) -> Finding | None:
    """A count that was brought up to date: a later and higher toll, or the same counter's later figure."""
    a_later = _later((pair.a, figures[0]), (pair.b, figures[1]))
    b_later = _later((pair.b, figures[1]), (pair.a, figures[0]))
    higher, lower = ranges[0].low > ranges[1].low, ranges[0].low < ranges[1].low
    is_toll = figures[0].category in grounds.lexicon.tolls
    same_counter = figures[0].holder.casefold() == figures[1].holder.casefold() != ""
    if a_later or b_later:
        if (is_toll and (higher if a_later else lower)) or same_counter:
            return _found(RelationType.UPDATES, pair, figures, ", the first being later", score=_SURE, turned=b_later)
    elif same_counter and is_toll and (higher or lower):
        return _found(
            RelationType.UPDATES, pair, figures, ": one counter's growing toll", score=_FAIR, turned=not higher
        )
    return None


def _later(one: tuple[Content, Figure], other: tuple[Content, Figure]) -> bool:
    """Whether one figure is younger: as dated, as printed, or as the other is called a former one."""
    (a, figure), (b, earlier) = one, other
    if a.is_outdated != b.is_outdated:
        return b.is_outdated
    dates = bounds(figure.as_of) or a.published, bounds(earlier.as_of) or b.published
    return dates[0] is not None and dates[1] is not None and dates[0].first > dates[1].last


def _about(figure: Figure) -> str:
    return f" {figure.category}" if figure.category else ""


def _found(
    type_: RelationType, pair: Pair, figures: tuple[Figure, Figure], more: str, *, score: float, turned: bool = False
) -> Finding:
    shown = [(pair.a, figures[0].span), (pair.b, figures[1].span)]
    ordered = shown[::-1] if turned else shown
    words = " against ".join(content.words(span) for content, span in ordered)
    return Finding.on(type_, f"{words}{more}", score, *ordered, turned=turned)
