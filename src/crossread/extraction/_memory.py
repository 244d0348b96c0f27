"""Whom the text has just spoken of, and whom a word that only refers back may mean."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import exp, log

from crossread.extraction._governments import is_government
from crossread.extraction._word_lists import words_of
from crossread.model import EntityType, MentionForm, Span

_PEOPLE_TOO = frozenset({EntityType.GROUP, EntityType.ARMED_GROUP})
_BODIES = frozenset({EntityType.STATE, EntityType.ORGANISATION, EntityType.OUTLET})
_THINGS = _BODIES | {EntityType.PLACE, EntityType.FACILITY, EntityType.EVENT, EntityType.WEAPON, EntityType.ARMED_GROUP}
_REMEMBERED = 40
_BY_PLACE = 0.3
"""What the place of mentions weighs beside the logarithm of how likely the reader takes each to be meant."""
_BY_NAMES = 0.3
"""What it weighs, as a logarithm of how often, that the text names a person at all."""
_UNTOLD = 0.02
"""How likely whoever the reader leaves out is at least."""
_FARTHEST = 3
"""Sentences back."""
_LATER = 0.1
"""What each mention in between costs."""
_PROMINENCE = dict.fromkeys(("nsubj", "nsubj:pass", "nsubj:outer"), 2.0) | dict.fromkeys(
    ("obl", "obl:agent", "obl:unmarked", "nmod", "nmod:unmarked", "conj", "compound"), -1.0
)


@dataclass(slots=True, eq=False)
class Referent:
    """One thing as it becomes known while the text is walked through."""

    name: str
    type: EntityType
    aliases: tuple[str, ...] = ()
    plural: bool = False
    times: int = 0
    """How often the text names it."""
    mentions: list[tuple[Span, MentionForm]] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    gender: str = ""
    """"masculine", "feminine", or empty where nothing has shown it."""

    def add(self, span: Span, form: MentionForm) -> None:
        """One more place where it is mentioned."""
        self.mentions.append((span, form))


@dataclass(frozen=True, slots=True)
class Recent:
    """One late mention: of whom, in which sentence, and how much it stood out."""

    referent: Referent
    sentence: int
    salience: float
    governor: int = -1
    """The word that the mention hangs on; -1 where that is unknown."""
    several: bool = False
    """Whether this mention is of several: "the Norlanders" for a state."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pronoun stands: in which sentence, on which word it hangs, whether it speaks."""

    sentence: int
    governor: int = -1
    speaks: bool = False


Meant = Sequence[tuple[Referent, float]]
"""Things with how likely each is meant."""


@dataclass(slots=True)
class Memory:
    """The late mentions, the latest last, and who spoke last."""

    recent: deque[Recent] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    speaker: Referent | None = None

    def antecedent(self, pronoun: str, place: Place, likely: Meant = ()) -> Meant:
        """Whom a pronoun may mean, the likeliest first: what fits, stands out, is near and `likely` by the reader."""
        told = {id(referent): much for referent, much in likely}
        known = {id(referent): referent for referent, _ in likely if may_mean(pronoun, referent)}
        scores: dict[int, float] = {}
        for order, late in enumerate(self.recent):
            if place.sentence - late.sentence <= _FARTHEST and _agrees(pronoun, late):
                key, score = id(late.referent), self._score(pronoun, place, late) + _LATER * order
                scores[key] = max(scores.get(key, score), score)
                known[key] = late.referent
        for key, referent in known.items():
            scores.setdefault(key, _suits(pronoun, Recent(referent, place.sentence, 0.0)))
        return _ranked(
            [(known[key], _BY_PLACE * scores[key] + _known(known[key], told.get(key, 0.0))) for key in scores]
        )

    def _score(self, pronoun: str, place: Place, late: Recent) -> float:
        """How much speaks for a late mention by where both stand."""
        score = late.salience - (place.sentence - late.sentence) + _suits(pronoun, late)
        score += 2.0 * (place.speaks and late.referent is self.speaker)
        return score - 3.0 * (place.governor == late.governor >= 0 and pronoun not in _OWNING)

    def described(self, head: str, kind: EntityType) -> Referent | None:
        """Whom "the minister" means: the last with that role or name; "the group" else means the last that is one."""
        for late in reversed(self.recent):
            if head in late.referent.roles or late.referent.name.lower().endswith(f" {head}"):
                return late.referent
        if head not in words_of("roles", "group_nouns") or kind is not EntityType.ORGANISATION:
            return None
        bodies = (late.referent for late in reversed(self.recent) if late.referent.type in _SUCH)
        return next((body for body in bodies if not (body.plural or _is_institution(body.name))), None)

    def ruling(self) -> Referent | None:
        """The government that was last told of."""
        return next((late.referent for late in reversed(self.recent) if is_government(late.referent.name)), None)


def _known(referent: Referent, likely: float) -> float:
    """What speaks for somebody whatever the place: how likely the reader takes it, how often the name comes."""
    times = referent.times if referent.type is EntityType.PERSON else 0
    return log(likely + _UNTOLD) + _BY_NAMES * log(1 + times)


def _ranked(scored: Meant) -> Meant:
    """Things by their scores, the best first and the last of equal ones before the others, with their shares."""
    most = max((score for _, score in scored), default=0.0)
    shares = [(referent, exp(score - most)) for referent, score in reversed(scored)]
    whole = sum(share for _, share in shares)
    return sorted(((referent, share / whole) for referent, share in shares), key=lambda one: -one[1])


_SUCH = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.GROUP})
_OWNING = frozenset({"his", "her", "its", "their"})
_GENDERS = dict.fromkeys(("he", "him", "his"), "masculine") | dict.fromkeys(("she", "her", "hers"), "feminine")
_ONE_THING = frozenset({"it", "its"})
_SEVERAL = frozenset({"they", "them", "their"})
PERSONAL = frozenset({*_GENDERS, *_ONE_THING, *_SEVERAL})


def _is_institution(name: str) -> bool:
    """Whether it is a government, a ministry or another body of a state, which nobody calls "the group"."""
    return is_government(name) or name.rpartition(" ")[2].lower() in words_of("roles", "institutions")


def _agrees(pronoun: str, late: Recent) -> bool:
    return may_mean(pronoun, late.referent) and not (late.several and pronoun in _ONE_THING)


def may_mean(pronoun: str, referent: Referent) -> bool:
    """Whether a pronoun can stand for somebody or something at all."""
    if pronoun in _GENDERS:
        is_person = referent.type is EntityType.PERSON and not referent.plural
        return is_person and referent.gender in {"", _GENDERS[pronoun]}
    if pronoun in _ONE_THING:
        return referent.type in _THINGS and not referent.plural
    return referent.plural or referent.type in _PEOPLE_TOO | _BODIES


def _suits(pronoun: str, late: Recent) -> float:
    """What is sure to agree comes before what only may."""
    referent = late.referent
    if pronoun in _GENDERS:
        return 0.5 * bool(referent.gender)
    if pronoun in _SEVERAL:
        return 1.0 * (late.several or referent.plural or referent.type in _PEOPLE_TOO)
    return 1.0 * (referent.type in _BODIES) - 1.0 * (referent.type is EntityType.EVENT)


def prominence(relation: str) -> float:
    """How much a mention stands out by its part in the sentence: subjects most, what only hangs on them least."""
    return _PROMINENCE.get(relation, 0.0)


def agreed(pronoun: str, referent: Referent) -> None:
    """A pronoun tells what its thing is from then on."""
    if pronoun in _GENDERS and not referent.gender:
        referent.gender = _GENDERS[pronoun]
