"""Who speaks in conversations, in which quotation follows right on quotation: all turns of one decided together."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import log

from crossread.extraction._drafts import Draft, without
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._quotations import Quotations
from crossread.extraction._turns import Turn, conversations
from crossread.model import Span

# What each is worth, as a logarithm: that who has just spoken speaks on where quotation touches quotation; that who
# spoke before that answers, and that he or she does where the turn before stood behind telling; that what stands
# behind a cue is of the same speaker; that somebody calls himself or herself by name; that who is called answers.
_SAME, _BACK, _BACK_AFTER_TELLING, _GOES_ON = -3.0, 1.5, 0.5, 1.5
_CALLS_ITSELF, _CALLED_ANSWERS = -3.0, 2.0
_UNTOLD, _DISAGREES = 0.1, 0.002
"""How likely somebody speaks of whom nothing tells it, and one who cannot be meant."""
_PRESENT = 12
"""People of a conversation who may speak each turn of it."""
_MOST = 6
"""People between whom is decided for one turn."""
_BESIDE = 2
"""Turns before and behind a narrator's in which he or she is called by name."""


@dataclass(frozen=True, slots=True)
class Conversed:
    """The drafts, each of one speaker, who speaks those that name nobody, and what the others call the narrator."""

    drafts: Sequence[Draft]
    speakers: Mapping[Span, str] = field(default_factory=dict)
    """By the head of the draft."""
    narrator: str = ""


Decided = Sequence[tuple[Turn, str]]
"""The turns of a conversation, each with its speaker."""


def conversed(parsed: Parsed, named: Named, quotations: Quotations, drafts: Sequence[Draft]) -> Conversed:
    """Every conversation of a text decided on."""
    voice = parsed.document.voice
    runs = list(conversations(parsed, named, quotations, drafts))
    decided = [_decided(run, named, voice) for run in runs]
    narrator = "" if parsed.document.outlet or parsed.document.author else _narrator(decided, voice)
    if narrator:
        decided = [_decided([turn.with_one(narrator, voice) for turn in run], named, voice) for run in runs]
    speakers, away = dict[Span, str](), dict[Span, list[Draft]]()
    for turn, name, owner in (one for run in decided for one in _owned(run)):
        if turn.goes_on and name != owner:
            away.setdefault(turn.draft.head, []).append(turn.apart)
            speakers[turn.apart.head] = name
        elif not (turn.goes_on or turn.sure):
            speakers[turn.draft.head] = name
    return Conversed([*_parted(drafts, away)], speakers, narrator)


def _owned(run: Decided) -> Iterator[tuple[Turn, str, str]]:
    """The turns that have a speaker, with that of the draft that each is of."""
    owner = ""
    for turn, name in run:
        owner = owner if turn.goes_on else name
        if name:
            yield turn, name, owner


def _parted(drafts: Iterable[Draft], away: Mapping[Span, Sequence[Draft]]) -> Iterator[Draft]:
    """The drafts, what somebody else answers behind a cue being drafts of their own."""
    for draft in drafts:
        others = away.get(draft.head, ())
        taken = [span for other in others for span in other.content]
        kept = tuple(piece for span in draft.content for piece in without(span, taken))
        yield replace(draft, content=kept) if taken else draft
        yield from others


def _narrator(decided: Iterable[Decided], voice: str) -> str:
    """By which name, that no other speaker is told by, those beside whoever tells the story mostly call somebody."""
    runs, called = list(decided), Counter[str]()
    tellers = {turn.likeliest for run in runs for turn, _ in run if turn.sure}
    for run in runs:
        for at in (at for at, (_, name) in enumerate(run) if name == voice):
            beside = run[max(at - _BESIDE, 0) : at + _BESIDE + 1]
            called.update(one for turn, name in beside if name != voice for one in turn.called - tellers)
    name, times = called.most_common(1)[0] if called else ("", 0)
    return name if 2 * times >= called.total() else ""


_Path = tuple[str, "_Path | None"]
_States = dict[tuple[str, str], tuple[float, _Path | None]]
"""For each pair of last speakers what the best way there is worth, and that way, backward."""


def _decided(run: Sequence[Turn], named: Named, voice: str) -> Decided:
    """The best speakers of a conversation: whoever is likely for each turn, in turns as people speak."""
    told: Counter[str] = Counter()
    for turn in run:
        told.update(turn.told)
    present = [name for name, _ in told.most_common(_PRESENT)]
    states: _States = {("", ""): (0.0, None)}
    back = _BACK_AFTER_TELLING
    for turn in run:
        states = _after(states, turn, _worth(turn, present, named, voice), back)
        back = _BACK if turn.touches else _BACK_AFTER_TELLING
    path = max(states.values(), key=lambda one: one[0])[1]
    return list(zip(run, reversed([*_backward(path)]), strict=True))


def _backward(path: _Path | None) -> Iterator[str]:
    while path is not None:
        name, path = path
        yield name


def _worth(turn: Turn, present: Iterable[str], named: Named, voice: str) -> dict[str, float]:
    """What it is worth by itself that each speaks a turn, of the best few; also that it is somebody unknown."""
    if turn.sure:
        return {turn.likeliest: 0.0}
    worth = {name: _alone(turn, name, named, voice) for name in dict.fromkeys((*turn.told, *present))}
    best = sorted(worth, key=lambda name: -worth[name])[:_MOST]
    return {name: worth[name] for name in best} | {"": log(_UNTOLD)}


def _alone(turn: Turn, name: str, named: Named, voice: str) -> float:
    is_barred = turn.bars(name, named.gender_called(name), voice)
    likely = _DISAGREES if is_barred else turn.told.get(name, 0.0) + _UNTOLD
    return log(likely) + _CALLS_ITSELF * (name in turn.called)


def _after(before: _States, turn: Turn, worth: Mapping[str, float], back: float) -> _States:
    """The best way to each pair of last speakers, one turn on; `back` is what it is worth that the earlier answers."""
    states: _States = {}
    for (earlier, last), (score, path) in before.items():
        answered = score + _CALLED_ANSWERS * (last in turn.called)
        for name, alone in worth.items():
            total = answered + alone + (_taken(turn, name, (earlier, last), back) if name else 0.0)
            if (last, name) not in states or total > states[last, name][0]:
                states[last, name] = total, (name, path)
    return states


def _taken(turn: Turn, name: str, before: tuple[str, str], back: float) -> float:
    """What it is worth that somebody takes a turn after the last two."""
    earlier, last = before
    if turn.touches:
        return _SAME * (name == last) + back * (name == earlier)
    return _GOES_ON * (turn.goes_on and name == last)
