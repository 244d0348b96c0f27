"""When what a document tells of happens: by a time that the words hang on, else by tense and the day of writing."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import NamedTuple

from crossread.extraction._events_order import is_put_in_order, lead_of
from crossread.extraction._events_words import plain_verb
from crossread.extraction._phrases import lower
from crossread.extraction._times_calendar import day_of
from crossread.extraction._trees import Trees
from crossread.extraction._word_lists import word_list
from crossread.model import Span, Time, TimeRole, TimeType

_CLIMB = 6
"""Words that are climbed from a time to what it dates, or from an event to one that dates it."""
_DATED = frozenset({TimeType.DATE, TimeType.TIME, TimeType.RELATIVE})
_HANDED_DOWN = frozenset({"conj", "advcl", "obj", "nsubj", "nsubj:pass", "obl", "nmod", "acl", "csubj"})
"""Relations by which something that happens has its time from what it hangs on."""
_WIDEST = 64
"""Words that hang on one and are looked at, so that a sentence without end costs no more than its length."""
_NEWS = timedelta(days=7)
_TENSES = ("to come", "before", "past", "present")
_AUXILIARIES = frozenset({"aux", "aux:pass", "cop"})
_OF_TEXT = "text "
"""How the anchor of a time begins that is counted from a date of the text."""


class When(NamedTuple):
    """A time in EDTF, what it was reckoned from, and the words that give it, if there are any."""

    value: str = ""
    anchor: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The times of a document by the words that they date."""

    trees: Trees
    kinds: Mapping[int, str]
    """What happens at which word."""
    own: Mapping[int, Time]
    published: str
    scenes: Sequence[Time]
    """Days shortly before the day of writing that the text has named, in its order."""
    counted_from: Mapping[int, str]
    """The dates of events from which a time is counted: of the vote in "three days before the vote"."""
    movers: frozenset[int] = frozenset()
    """What puts something off, which is not done on the day of what it puts off."""

    @classmethod
    def of(cls, trees: Trees, kinds: Mapping[int, str], times: Sequence[Time]) -> "Calendar":
        """Each time given to the nearest event that it hangs on; the first one that an event has counts."""
        own: dict[int, Time] = {}
        counted_from: dict[int, str] = {}
        movers: set[int] = set()
        for time in times:
            if time.type in _DATED and _dates(trees, time):
                above = list(_above(trees, kinds, time))
                if time.moves or _is_planned(trees, kinds, time, above):
                    movers.update(above[:1])
                    above = list(_moved(trees, kinds, above))
                at = next((one for one in above if not _is_counted_from(trees, time, one)), None)
                for one in (at, *_going_on(trees, kinds, at)) if at is not None else ():
                    if one not in own or _is_closer(time, own[one]):
                        own[one] = time
                for one in _counted_from(trees, kinds, time, above) if time.event and not time.moves else ():
                    counted_from.setdefault(one, time.anchor.removeprefix(_OF_TEXT).partition("T")[0])
        published = trees.parsed.document.published
        scenes = [time for time in own.values() if _is_news(time, published)]
        in_order = sorted(scenes, key=lambda time: time.start)
        return cls(trees, kinds, own, published, in_order, counted_from, frozenset(movers))

    def when(self, at: int) -> When:
        """When what a word says happens."""
        if at in self.own:
            return When(self.own[at].value, self.own[at].anchor, self.own[at].span)
        if at in self.counted_from:
            return When(self.counted_from[at], f"{_OF_TEXT}{self.counted_from[at]}")
        time = next((self.own[one] for one in self._bearing(at) if one in self.own), None)
        return When(time.value, time.anchor) if time else self._by_tense(at)

    def _bearing(self, at: int) -> Iterator[int]:
        """The events whose time is also that of one: what is done in it, and what it hangs on."""
        tokens, here = self.trees.parsed.tokens, at
        for one in self.trees.below.get(at, ())[:_WIDEST] if at not in self.movers else ():
            if one in self.kinds and tokens[one].relation in {"obj", "xcomp", "nsubj:pass"}:
                yield one
        for _ in range(_CLIMB):
            if tokens[here].relation not in _HANDED_DOWN or is_put_in_order(self.trees, here):
                return
            here = tokens[here].head
            yield here

    def _by_tense(self, at: int) -> When:
        if not self.published:
            return When()
        tense = self._tense(at)
        scene = self._scene(at) if tense == "past" else None
        if scene is not None:
            words = f"told after “{self.trees.parsed.words(scene.span)}”"
            return When(f"{day_of(scene.value)}~", ", ".join(part for part in (words, scene.anchor) if part))
        anchor = f"{tense}, published {self.published}"
        values = {"to come": f"{self.published}/..", "before": f"../{self.published}"}
        return When(values.get(tense, f"{self.published}~"), anchor)

    def _scene(self, at: int) -> Time | None:
        """The last day that was named before a word: what is told as past after "on Monday" went on that day."""
        if is_put_in_order(self.trees, at):
            return None
        before = bisect_left(self.scenes, self.trees.parsed.tokens[at].start, key=lambda time: time.start)
        return self.scenes[before - 1] if before else None

    def _tense(self, at: int) -> str:
        """Told as to come, as over before something else, as past, or as present; of a noun that of its verb."""
        parsed = self.trees.parsed
        for _ in range(_CLIMB):
            helpers = {
                lower(parsed, parsed.tokens[one])
                for one in self.trees.below.get(at, ())[:_WIDEST]
                if parsed.tokens[one].relation in _AUXILIARIES
            }
            tense = next((name for name in _TENSES if helpers & _helping(name)), "")
            token = parsed.tokens[at]
            is_verb = token.pos in {"VERB", "AUX"} and not lower(parsed, token).endswith("ing")
            if tense or (is_verb and token.relation != "xcomp") or token.head == at:
                return tense or _plain_tense(lower(parsed, token), is_verb=is_verb)
            at = token.head
        return "present"


def _plain_tense(form: str, *, is_verb: bool) -> str:
    """The tense of a verb without helping verbs."""
    is_past = is_verb and plain_verb(form) != form and not form.endswith("s")
    return "past" if is_past else "present"


def _is_news(time: Time, published: str) -> bool:
    """Whether a time is one day within a week before the day of writing."""
    day, today = day_of(time.value), day_of(published)
    return day is not None and today is not None and timedelta() <= today - day <= _NEWS


def _dates(trees: Trees, time: Time) -> bool:
    """Whether an expression says when, and not only that something goes on or once was."""
    words = " ".join(trees.parsed.words(time.span).lower().split())
    return bool(time.value) and time.role is not TimeRole.PUBLICATION and words not in _listed("undated")


@cache
def _listed(section: str) -> frozenset[str]:
    listed: str = word_list("events")[section]["words"]
    return frozenset(words.strip() for words in listed.split("|"))


def _helping(tense: str) -> frozenset[str]:
    return frozenset(word_list("events")["tenses"][tense].split())


def _above(trees: Trees, kinds: Mapping[int, str], time: Time) -> Iterator[int]:
    """The events above the words of a time, the nearest first."""
    tokens = trees.parsed.tokens
    inside = trees.parsed.tokens_in(time.span)
    first = trees.parsed.token_index(time.start)
    at = next((first + n for n, one in enumerate(inside) if not first <= one.head < first + len(inside)), first)
    if tokens[at].relation == "nmod:poss":  # "Friday's deadline" dates no more than the deadline
        yield from (one for one in (at, tokens[at].head) if one in kinds)
        return
    for _ in range(_CLIMB + 1):
        if at in kinds:
            yield at
        if tokens[at].head == at:
            return
        at = tokens[at].head


def _moved(trees: Trees, kinds: Mapping[int, str], above: Sequence[int]) -> Iterator[int]:
    """What is put off to a time, of which the putting off is not: the vote of "the vote was put off to 4 June"."""
    tokens = trees.parsed.tokens
    for below in trees.below.get(above[0], ())[:_WIDEST] if above else ():
        if below in kinds and tokens[below].relation in {"obj", "nsubj", "nsubj:pass"}:
            yield below
    if above and tokens[above[0]].relation.startswith("acl") and tokens[above[0]].head in kinds:
        yield tokens[above[0]].head


def _is_planned(trees: Trees, kinds: Mapping[int, str], time: Time, above: Sequence[int]) -> bool:
    """Whether a time is one for which something is planned, which is not when it was: "planned for 4 June"."""
    before = trees.parsed.text[max(0, time.start - len("for the ")) : time.start].lower()
    return bool(above) and kinds[above[0]] in _listed("planning") and before.removesuffix("the ").endswith("for ")


def _going_on(trees: Trees, kinds: Mapping[int, str], at: int) -> Iterator[int]:
    """What begins or goes on, by a verb that says no more: the shelling of "the shelling took place on 4 June"."""
    tokens, below = trees.parsed.tokens, trees.below.get(at, ())[:_WIDEST]
    is_place = any(lower(trees.parsed, tokens[one]) == "place" for one in below)
    if kinds[at] in _listed("going_on") or (kinds[at] == "take" and is_place):
        yield from (one for one in below if one in kinds and tokens[one].relation == "nsubj")


def _counted_from(trees: Trees, kinds: Mapping[int, str], time: Time, above: Sequence[int]) -> Iterator[int]:
    """The events from which a time is counted, in its own words or behind them."""
    first = trees.parsed.token_index(time.start)
    yield from (first + n for n in range(len(trees.parsed.tokens_in(time.span))) if first + n in kinds)
    yield from (one for one in above if _is_counted_from(trees, time, one))


def _is_counted_from(trees: Trees, time: Time, at: int) -> bool:
    """Whether an event is what a time is counted from: "three days before the vote", which did not happen then."""
    lead = lead_of(trees, at) if is_put_in_order(trees, at) else None
    start = trees.parsed.tokens[lead].start if lead is not None else -1
    return time.start < start <= time.end + 1


def _is_closer(time: Time, other: Time) -> bool:
    """Whether a time of the clock tells more closely than a day: "on Monday at 11 p.m."."""
    return "T" not in other.value and time.value.startswith(f"{other.value}T")
