"""Figures that cannot both hold, that moved on, or that count something else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from crossread.comparison._candidates import Pair
from crossread.comparison._contents import Content, Ground
from crossread.comparison._counting import FALLING, are_of_one_size
from crossread.comparison._edtf import bounds
from crossread.comparison._finding import Finding, Grounds
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._numbers import (
    PEOPLE,
    Interval,
    closeness,
    interval,
    is_part,
    period,
    population,
    side_key,
    side_of,
    topic,
)
from crossread.comparison._parts import is_added, is_part_of_another
from crossread.comparison._reconciled import are_reconciled
from crossread.comparison._scopes import are_of_other_seasons, stated_apart, told_apart
from crossread.model import Figure, LedgerRow, RelationType

_MOST = 6
"""Figures of one statement that are compared; a longer list is a table."""
_NEWS = 7
"""Days for which the toll of an event goes on growing in the news."""
_NEAR = 0.5
"""Figures that can both hold and lie further apart than this have nothing to say to each other."""
_TWO = 2
"""Sides whose losses are two things."""
_FURTHER = re.compile(r"\s*(?:to|–|-)\s+(?:[a-z]+\s+){0,3}\d", re.IGNORECASE)
"""What behind a figure makes it the lower end of a range: "500 to well over 1000"."""
_SURE, _FAIR, _SLIGHT = 0.8, 0.5, 0.4
_ORDER = (RelationType.CONTRADICTS, RelationType.UPDATES, RelationType.QUALIFIES, RelationType.DIFFERENT_SCOPE)


@dataclass(frozen=True, slots=True)
class _Match:
    """A figure of each side that are of one topic."""

    pair: Pair
    a: Figure
    b: Figure
    lexicon: Lexicon

    @property
    def figures(self) -> tuple[Figure, Figure]:
        return self.a, self.b

    @property
    def ranges(self) -> tuple[Interval, Interval]:
        return interval(self.a, self.lexicon), interval(self.b, self.lexicon)

    @property
    def populations(self) -> tuple[str, str]:
        return population(self.a, self.lexicon), population(self.b, self.lexicon)

    def found(self, type_: RelationType, more: str, score: float, *, turned: bool = False) -> Finding:
        """A finding that rests on the two figures, in words: the one that stands so to the other comes first."""
        shown = [(self.pair.a, self.a.span), (self.pair.b, self.b.span)]
        ordered = shown[::-1] if turned else shown
        words = " against ".join(content.words(span) for content, span in ordered)
        numbers = sorted(f"{figure.low}-{figure.high}" for figure in self.figures)
        finding = Finding.on(type_, f"{words}{more}", score, *ordered, turned=turned)
        return replace(finding, about=" ".join((*topic(self.a), *numbers)))


def compare_figures(pair: Pair, grounds: Grounds) -> Finding | None:
    """The most telling difference between the figures of two statements, if any."""
    if not (pair.one_event or pair.same_claim):
        return None
    findings, agreed = [], set()
    for match in _matches(pair, grounds.lexicon):
        found = _compare(match, grounds)
        if found is None or found.type is RelationType.QUALIFIES:
            agreed.add(topic(match.a))
        if found is not None:
            findings.append((topic(match.a), found))
    telling = [
        found
        for about, found in findings
        if found.type is RelationType.QUALIFIES or not (about in agreed or _adds_up(pair, about))
    ]
    return min(telling, key=lambda found: (_ORDER.index(found.type), -found.score), default=None)


def _matches(pair: Pair, lexicon: Lexicon) -> Iterator[_Match]:
    """Figures of one topic that stand for themselves: what comes on top of another count is only a part of one."""
    ones, others = (
        [figure for figure in side.figures[:_MOST] if _is_whole(side, figure, lexicon)] for side in (pair.a, pair.b)
    )
    for one in ones:
        for other in others:
            match = _Match(pair, one, other, lexicon)
            if topic(one) == topic(other) != ("", "count") and _are_comparable(match):
                yield match


def _are_comparable(match: _Match) -> bool:
    """Whether one count bears on the other: of like people or things, and in one season."""
    one, other = match.populations
    alike = one == other or {one, other} <= set(match.lexicon.populations.values())
    sides = {side_key(side_of(figure, match.lexicon)) for figure in match.figures} - {""}
    return (
        alike
        and len(sides) < _TWO
        and not _are_of_two_events(match)
        and not are_of_other_seasons(match.pair, match.figures)
    )


def _are_of_two_events(match: _Match) -> bool:
    """Whether the ledger tells the two counts apart: they are of two days or of two places."""
    one, other = match.pair.a.counts.get(match.a.start), match.pair.b.counts.get(match.b.start)
    return one is not None and other is not None and one != other


def _is_whole(content: Content, figure: Figure, lexicon: Lexicon) -> bool:
    """Whether a figure is no part of another; children, say, are counted for themselves all the same."""
    if is_added(figure, content.document, lexicon):
        return False
    if figure.start in content.parts:
        return population(figure, lexicon) in lexicon.told_apart and not figure.scope.place
    return population(figure, lexicon) != PEOPLE or not is_part_of_another(figure, content.document, lexicon)


def _adds_up(pair: Pair, about: tuple[str, str]) -> bool:
    """Whether several figures of one statement make up a figure of the other: parts and their total."""
    for parts, total in ((pair.a.figures, pair.b.figures), (pair.b.figures, pair.a.figures)):
        lows = [figure.low or 0 for figure in parts if topic(figure) == about]
        if len(lows) > 1 and any(figure.low == sum(lows) for figure in total if topic(figure) == about):
            return True
    return False


def _compare(match: _Match, grounds: Grounds) -> Finding | None:
    one, other = match.ranges
    if _is_one_account(match) or one == other or _say_one_number(match) or any(_is_vague(match, at) for at in (0, 1)):
        return None
    scope = stated_apart(match.pair, match.figures, grounds) or _placed_apart(match)
    scope = scope or told_apart(match.pair, match.figures)
    if scope:
        return match.found(RelationType.DIFFERENT_SCOPE, f": {scope}", _FAIR)
    if _are_losses_of_one_side(match):
        return match.found(RelationType.DIFFERENT_SCOPE, ": losses that a side counts itself stand apart", _FAIR)
    if match.populations[0] != match.populations[1]:
        return _parts(match)
    return _moved_on(match) or (_both_hold(match) if one.overlaps(other) else _apart(match))


def _is_contested(match: _Match) -> bool:
    """Whether the ledger sets the two against each other; only of people harmed does it tell events apart so far."""
    scopes = match.pair.a.scopes, match.pair.b.scopes
    if match.a.category not in match.lexicon.harms or scopes[0] is None or scopes[1] is None:
        return True
    one, other = scopes[0].get(match.a.start), scopes[1].get(match.b.start)
    in_one_account = match.pair.a.document.id == match.pair.b.document.id
    return _share_a_ground(one, other) and are_of_one_size(match.a, match.b, in_one_account=in_one_account)


def _share_a_ground(one: Ground | None, other: Ground | None) -> bool:
    return one is not None and other is not None and (one.subject, one.site) == (other.subject, other.site)


def _placed_apart(match: _Match) -> str:
    """In words, the places or sites by which the ledger of both figures tells them apart; empty where it does not."""
    one, other = (
        (side.scopes or {}).get(at) for side, at in ((match.pair.a, match.a.start), (match.pair.b, match.b.start))
    )
    if one is None or other is None or one.subject != other.subject:
        return ""
    if one.site != other.site and "" not in (one.site, other.site):
        return f"{one.site} and {other.site}"
    if "" in (one.place, other.place):
        return ""
    return f"{one.place} and {other.place}" if one.place != other.place else ""


def _rows(match: _Match) -> tuple[LedgerRow, LedgerRow] | None:
    """The rows of the ledger that hold the two."""
    one, other = match.pair.a.rows.get(match.a.start), match.pair.b.rows.get(match.b.start)
    return (one, other) if one and other else None


def _are_losses_of_one_side(match: _Match) -> bool:
    """Whether one counts its own losses and the other those of somebody else, or each its own."""
    rows = _rows(match)
    if rows is None or not any(row.concedes for row in rows):
        return False
    return not all(row.concedes for row in rows) or rows[0].holder.casefold() != rows[1].holder.casefold()


def _are_reconciled(match: _Match) -> bool:
    """Whether an account that gives one number knows of the other one too."""
    rows = _rows(match)
    if rows is None:
        return False
    subject = match.pair.a.counts[match.a.start]
    told = {side.document.id: side.told.get(subject, ()) for side in (match.pair.a, match.pair.b)}
    return are_reconciled(rows[0], rows[1], told)


def _is_one_account(match: _Match) -> bool:
    """Whether one account gives both and does not set two counters against each other: a total, say, and a part."""
    one, other = match.pair.a, match.pair.b
    voices = {match.a.holder, match.b.holder}
    return one.document.id == other.document.id and (len(voices) == 1 or one.document.voice in voices)


def _say_one_number(match: _Match) -> bool:
    """Whether one only loosens the number that the other gives: "21" and "at least 21"."""
    return match.a.low == match.b.low and match.a.low is not None


def _is_vague(match: _Match, at: int) -> bool:
    """Whether a figure leaves open how many, or goes on to another: such a one neither contradicts nor updates."""
    content, figure = ((match.pair.a, match.a), (match.pair.b, match.b))[at]
    goes_on = _FURTHER.match(content.document.text, figure.end)
    return bool(goes_on) or not match.lexicon.vague.isdisjoint(content.words(figure.span).lower().split())


def _apart(match: _Match) -> Finding | None:
    """The further apart, the likelier that they count different things after all."""
    if not _is_contested(match) or _are_reconciled(match):
        return None
    about = f" {match.a.category}" if match.a.category else ""
    return match.found(RelationType.CONTRADICTS, about, _SURE * (1 + closeness(*match.ranges)) / 2)


def _both_hold(match: _Match) -> Finding | None:
    one, other = match.ranges
    near = closeness(one, other)
    if near < _NEAR:
        return None
    turned = one.high - one.low < other.high - other.low
    return match.found(RelationType.QUALIFIES, ": both can hold", _SLIGHT * near, turned=turned)


def _parts(match: _Match) -> Finding | None:
    """A part cannot be larger than its whole; where it is smaller the two figures count different people."""
    one, other = match.populations
    parts = dict(zip((one, other), match.ranges, strict=True))
    for part, whole in ((one, other), (other, one)):
        if is_part(part, whole, match.lexicon):
            if parts[part].overlaps(parts[whole]):
                return None
            if parts[part].low > parts[whole].high:
                return _moved_on(match) or _exceeds(match)
    return match.found(RelationType.DIFFERENT_SCOPE, f": {one} and {other}", _SLIGHT)


def _exceeds(match: _Match) -> Finding | None:
    """More children, say, than people; whether all were fighters each account says as it likes."""
    found = None if "fighters" in match.populations else _apart(match)
    return replace(found, score=_SLIGHT) if found else None


def _moved_on(match: _Match) -> Finding | None:
    """A count that was brought up to date: a later and higher toll, or the same counter's later figure."""
    a_later = _is_later((match.pair.a, match.a), (match.pair.b, match.b))
    b_later = _is_later((match.pair.b, match.b), (match.pair.a, match.a))
    one, other = match.ranges
    grew = match.a.category in match.lexicon.tolls and one.low != other.low
    if a_later or b_later:
        goes_on = (one.low > other.low) is a_later or match.a.category in FALLING
        is_higher = grew and goes_on and _is_of_one_event(match)
        if is_higher or _same_counter(match):
            return match.found(RelationType.UPDATES, ", the first being later", _SURE, turned=b_later)
    elif grew and _same_counter(match):
        return match.found(RelationType.UPDATES, ": one counter's growing toll", _FAIR, turned=one.low < other.low)
    return None


def _is_of_one_event(match: _Match) -> bool:
    """Whether the one is called a former count, or the ledger sets the two, given within days, against each other."""
    is_former = _is_former(match.pair.a, match.a) != _is_former(match.pair.b, match.b)
    return is_former or (_is_contested(match) and _is_in_the_news(match))


def _is_in_the_news(match: _Match) -> bool:
    """Whether the two were given within days of each other, or one covers a long time: no day's toll grows for long."""
    given = [bounds(figure.as_of) for figure in match.figures]
    covers = [period(figure) for figure in match.figures]
    if any(known is not None and known.days > _NEWS for known in covers) or None in given:
        return True
    one, other = (known for known in given if known is not None)
    return one.apart(other) <= _NEWS


def _same_counter(match: _Match) -> bool:
    one, other = match.a.holder.casefold(), match.b.holder.casefold()
    nobody = match.lexicon.unspecified | {"", match.pair.a.document.voice.casefold()}
    return one == other and (one not in nobody or match.pair.same_voice)


def _is_later(one: tuple[Content, Figure], other: tuple[Content, Figure]) -> bool:
    """Whether one figure is younger: as dated, as printed, or as the other is called a former one."""
    (a, figure), (b, earlier) = one, other
    if _is_former(a, figure) != _is_former(b, earlier):
        return _is_former(b, earlier)
    dates = bounds(figure.as_of) or a.published, bounds(earlier.as_of) or b.published
    return dates[0] is not None and dates[1] is not None and dates[0].first > dates[1].last


def _is_former(content: Content, figure: Figure) -> bool:
    """Whether it is called a former count, or its whole statement is."""
    return content.is_outdated or figure.start in content.former
