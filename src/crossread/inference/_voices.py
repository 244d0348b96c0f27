"""Who speaks each quotation: whoever a cue gives it to, else whom the network takes for likeliest, turn by turn."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp

from crossread.inference._heard import Choice, Heard
from crossread.inference._mentions import Link, by_chain, likeliest
from crossread.inference._scales import PLAIN, Scale
from crossread.model import CueAnswer, LinkAnswer, Span, SpeakerAnswer

_CLOSING = frozenset('"”»’')
_AGAIN, _ANSWERS = -2.0, 0.7
"""What it is worth, as a logarithm, that who has just spoken speaks on, and that who spoke before that answers."""
_WORTH = 0.02
"""How likely a speaker must be to be told beside the likeliest."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: the head of the mention, the first head of its chain, and how likely that is."""

    head: int
    root: int
    likely: float


@dataclass(frozen=True, slots=True)
class _Cued:
    """The head of the mention that a cue gives a quotation to, and how likely the cue is."""

    head: int
    likely: float


def speakers_from(
    words: Sequence[Span],
    written: Sequence[str],
    heard: Heard,
    links: Mapping[int, Link],
    cues: Iterable[CueAnswer],
    scale: Scale = PLAIN.speaker,
) -> Iterator[SpeakerAnswer]:
    """The speaker of each quotation in order, as likely as the scale makes it."""
    given = _given(words, sorted(heard.speakers), sorted(links), heard, cues)
    before: list[Voice | None] = [None, None]
    for opening, choices in sorted(heard.speakers.items()):
        answers = opening > 0 and written[opening - 1] in _CLOSING
        worth = _turns(*before) if answers else {}
        cued = given.get(opening)
        voice = _cued(cued, choices, links) if cued else _voice(choices, links, worth)
        if voice:
            likely = scale.of(voice.likely)
            yield SpeakerAnswer(words[opening], words[voice.head], likely, _told(words, choices))
        before = [voice, before[0] if answers else None]


def _told(words: Sequence[Span], choices: Sequence[Choice]) -> tuple[LinkAnswer, ...]:
    """The mentions that are worth a thought."""
    likely = ((one.word, exp(one.likely)) for one in choices)
    return tuple(LinkAnswer(words[word], round(much, 4)) for word, much in likely if much >= _WORTH)


def _turns(last: Voice | None, earlier: Voice | None) -> dict[int, float]:
    """What the turns of a conversation are worth, in which a quotation follows at once on another."""
    worth = {earlier.root: _ANSWERS} if earlier else {}
    return worth | ({last.root: _AGAIN} if last else {})


def _cued(cued: _Cued, choices: Sequence[Choice], links: Mapping[int, Link]) -> Voice:
    """Who has a cue, which errs by itself, and whom the network may hear there too."""
    root = links[cued.head].root
    heard = by_chain(choices, links).get(root, 0.0)
    return Voice(cued.head, root, 1 - (1 - cued.likely) * (1 - heard))


def _voice(choices: Sequence[Choice], links: Mapping[int, Link], worth: Mapping[int, float]) -> Voice | None:
    """Of the likeliest chain the likeliest mention."""
    link = likeliest(by_chain(choices, links), worth)
    if link is None:
        return None
    of_chain = [one for one in choices if one.word in links and links[one.word].root == link.root]
    return Voice(max(of_chain, key=lambda one: (one.likely, one.word)).word, link.root, link.likely)


def _given(
    words: Sequence[Span], openings: Sequence[int], heads: Sequence[int], heard: Heard, cues: Iterable[CueAnswer]
) -> dict[int, _Cued]:
    """For each opening inside a content the widest mention in the source of its cue."""
    places, starts = [words[word].start for word in openings], [words[head].start for head in heads]
    given: dict[int, _Cued] = {}
    for cue in cues:
        sources = [head for span in cue.source for head in heads[slice(*_within(starts, span))]]
        if sources:
            widest = max(sources, key=lambda head: heard.mentions[head].last - heard.mentions[head].first)
            for span in cue.content:
                given |= dict.fromkeys(openings[slice(*_within(places, span))], _Cued(widest, cue.probability))
    return given


def _within(starts: Sequence[int], span: Span) -> tuple[int, int]:
    return bisect_left(starts, span.start), bisect_left(starts, span.end)
