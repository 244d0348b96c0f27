"""When what a document tells of happens: by a time that the words hang on, else by tense and the day of writing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from crossread.extraction._phrases import lower
from crossread.extraction._trees import Trees
from crossread.extraction._word_lists import word_list
from crossread.model import Span, Time, TimeRole, TimeType

_CLIMB = 6
"""Words that are climbed from a time to what it dates, or from an event to one that dates it."""
_DATED = frozenset({TimeType.DATE, TimeType.TIME, TimeType.RELATIVE})
_HANDED_DOWN = frozenset({"conj", "advcl", "obj", "nsubj", "nsubj:pass", "obl", "nmod", "acl", "csubj"})
"""Relations by which something that happens has its time from what it hangs on."""
_AUXILIARIES = frozenset({"aux", "aux:pass", "cop"})


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

    @classmethod
    def of(cls, trees: Trees, kinds: Mapping[int, str], times: Sequence[Time]) -> "Calendar":
        """Each time given to the nearest event that it hangs on; the first one that an event has counts."""
        own: dict[int, Time] = {}
        for time in times:
            if time.type in _DATED and _dates(trees, time):
                at = _dated_by(trees, kinds, time)
                if at is not None:
                    own.setdefault(at, time)
        return cls(trees, kinds, own, trees.parsed.document.published)

    def when(self, at: int) -> When:
        """When what a word says happens."""
        if at in self.own:
            return When(self.own[at].value, self.own[at].anchor, self.own[at].span)
        time = next((self.own[one] for one in self._bearing(at) if one in self.own), None)
        return When(time.value, time.anchor) if time else self._by_tense(at)

    def _bearing(self, at: int) -> Iterator[int]:
        """The events whose time is also that of one: what is done in it, and what it hangs on."""
        tokens, here = self.trees.parsed.tokens, at
        for one in self.trees.below.get(at, ()):
            if one in self.kinds and tokens[one].relation in {"obj", "xcomp", "nsubj:pass"}:
                yield one
        for _ in range(_CLIMB):
            if tokens[here].relation not in _HANDED_DOWN:
                return
            here = tokens[here].head
            yield here

    def _by_tense(self, at: int) -> When:
        if not self.published:
            return When()
        tense = self._tense(at)
        anchor = f"{tense}, published {self.published}"
        values = {"to come": f"{self.published}/..", "before": f"../{self.published}"}
        return When(values.get(tense, f"{self.published}~"), anchor)

    def _tense(self, at: int) -> str:
        """Told as to come, as over before something else, as past, or as going on; of a noun that of its verb."""
        parsed = self.trees.parsed
        for _ in range(_CLIMB):
            helpers = {
                lower(parsed, parsed.tokens[one])
                for one in self.trees.below.get(at, ())
                if parsed.tokens[one].relation in _AUXILIARIES
            }
            tense = next((name for name in ("to come", "before", "past") if helpers & _helping(name)), "")
            token = parsed.tokens[at]
            is_verb = token.pos in {"VERB", "AUX"} and not lower(parsed, token).endswith("ing")
            if tense or (is_verb and token.relation != "xcomp") or token.head == at:
                return tense or "told"
            at = token.head
        return "told"


def _dates(trees: Trees, time: Time) -> bool:
    """Whether an expression says when, and not only that something goes on or once was."""
    words = " ".join(trees.parsed.words(time.span).lower().split())
    return bool(time.value) and time.role is not TimeRole.PUBLICATION and words not in _undated()


@cache
def _undated() -> frozenset[str]:
    listed: str = word_list("events")["undated"]["words"]
    return frozenset(words.strip() for words in listed.split("|"))


def _helping(tense: str) -> frozenset[str]:
    return frozenset(word_list("events")["tenses"][tense].split())


def _dated_by(trees: Trees, kinds: Mapping[int, str], time: Time) -> int | None:
    """The nearest event above the words of a time."""
    tokens = trees.parsed.tokens
    inside = trees.parsed.tokens_in(time.span)
    first = trees.parsed.token_index(time.start)
    at = next((first + n for n, one in enumerate(inside) if not first <= one.head < first + len(inside)), first)
    for _ in range(_CLIMB):
        if at in kinds:
            return at
        if tokens[at].head == at:
            return None
        at = tokens[at].head
    return at if at in kinds else None
