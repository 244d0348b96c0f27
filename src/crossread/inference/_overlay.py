"""One reader's answers laid over another's, by position: what it does not answer shows what lies beneath."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from crossread.model import Answers, CueAnswer, MentionAnswer, Span, SpeakerAnswer, TechniqueAnswer, ToneAnswer

Placed = TypeVar("Placed", bound=CueAnswer | SpeakerAnswer | ToneAnswer | TechniqueAnswer)


def laid(beneath: Answers, above: Answers, over: Span) -> Answers:
    """The answers with those of another reader about the passage `over`.

    A kind about which it answers nothing there is left as it was: an empty answer must not wipe out a full one.
    """
    return replace(
        beneath,
        cues=_laid(beneath.cues, above.cues, over),
        mentions=_laid_mentions(beneath.mentions, above.mentions, over),
        speakers=_laid(beneath.speakers, above.speakers, over),
        tones=_laid(beneath.tones, above.tones, over),
        techniques=_laid(beneath.techniques, above.techniques, over),
        gaps=(*beneath.gaps, *above.gaps),
    )


def _laid(beneath: Sequence[Placed], above: Sequence[Placed], over: Span) -> tuple[Placed, ...]:
    kept = [one for one in beneath if not (above and over.start <= _start(one) < over.end)]
    return tuple(sorted((*kept, *above), key=_start))


def _start(answer: CueAnswer | SpeakerAnswer | ToneAnswer | TechniqueAnswer) -> int:
    match answer:
        case CueAnswer(cue, source, content):
            return (*cue, *content, *source)[0].start
        case SpeakerAnswer(opening=opening):
            return opening.start
        case _:
            return answer.start


def _laid_mentions(
    beneath: Sequence[MentionAnswer], above: Sequence[MentionAnswer], over: Span
) -> tuple[MentionAnswer, ...]:
    """The mentions, each chain told by the index of its first one among all that are left."""
    kept = [one for one in beneath if not (above and over.start <= one.start < over.end)]
    marked = [*(("beneath", one) for one in kept), *(("above", one) for one in above)]
    marked.sort(key=lambda pair: (pair[1].start, pair[1].end))
    first: dict[tuple[str, int], int] = {}
    return tuple(
        replace(one, chain=first.setdefault((reader, one.chain), at)) for at, (reader, one) in enumerate(marked)
    )
