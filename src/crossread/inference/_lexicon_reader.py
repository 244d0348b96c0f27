"""The plain rules that the trained reader has to beat."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from crossread.inference import _lexicon
from crossread.inference._words import words_in
from crossread.model import Answers, CueAnswer, NameAnswer, Span, Token

_ENDS = frozenset({".", "!", "?", "…", "..."})
_QUOTES = frozenset('"“”')
_CLOSED = (
    ("DET", _lexicon.DETERMINERS),
    ("PRON", _lexicon.PRONOUNS),
    ("AUX", _lexicon.AUXILIARIES),
    ("CCONJ", _lexicon.CONJUNCTIONS),
    ("ADP", _lexicon.PREPOSITIONS),
    ("SCONJ", _lexicon.SUBORDINATORS),
    ("ADV", _lexicon.ADVERBS),
    ("NUM", _lexicon.NUMBERS),
)
_ADJECTIVES = ("ous", "ful", "ive", "able", "al")


class LexiconReader:
    """Reads with lists of words and a few rules; no weights, no learning."""

    name = "lexicon/1"

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """Answers about each text, in order."""
        return [_answers(text) for text in texts]


def _answers(text: str) -> Answers:
    spans = words_in(text)
    words = [text[start:end] for start, end in spans]
    bounds = _sentence_bounds(text, spans, words)
    sentences = tuple(Span(spans[a].start, spans[b - 1].end) for a, b in bounds)
    tags = [_pos(word) for word in words]
    return Answers(
        tokens=tuple(_tokens(spans, tags, bounds)),
        sentences=sentences,
        names=tuple(name for a, b in bounds for name in _names(spans[a:b], words[a:b])),
        cues=tuple(cue for a, b in bounds for cue in _cues(spans[a:b], words[a:b])),
    )


def _sentence_bounds(text: str, spans: Sequence[Span], words: Sequence[str]) -> list[tuple[int, int]]:
    """First and last word of each sentence: after a full stop and before a capital, or at a blank line."""
    starts = [0] if words else []
    for place, (one, other) in enumerate(pairwise(spans), start=1):
        gap = text[one.end : other.start]
        ended = words[place - 1] in _ENDS or (words[place - 1] in _QUOTES and place > 1 and words[place - 2] in _ENDS)
        if "\n" in gap or (ended and gap and not words[place][0].islower()):
            starts.append(place)
    return list(pairwise([*starts, len(words)]))


def _pos(word: str) -> str:
    lowered = word.lower()
    if not any(map(str.isalnum, word)):
        return "PUNCT"
    if word[0].isdigit():
        return "NUM"
    for tag, closed in _CLOSED:
        if lowered in closed:
            return tag
    if word[0].isupper():
        return "PROPN"
    if lowered in _lexicon.REPORTING:
        return "VERB"
    return _by_ending(lowered)


def _by_ending(lowered: str) -> str:
    if lowered.endswith("ly"):
        return "ADV"
    if lowered.endswith(("ed", "ing")):
        return "VERB"
    return "ADJ" if lowered.endswith(_ADJECTIVES) else "NOUN"


def _tokens(spans: Sequence[Span], tags: Sequence[str], bounds: Sequence[tuple[int, int]]) -> Iterator[Token]:
    """Every word hangs on the first verb of its sentence: crude, but a tree."""
    for first, end in bounds:
        root = next((place for place in range(first, end) if tags[place] == "VERB"), first)
        for place in range(first, end):
            yield Token(*spans[place], tags[place], root, "root" if place == root else "dep")


def _names(spans: Sequence[Span], words: Sequence[str]) -> Iterator[NameAnswer]:
    """Runs of capitalised words; at a sentence's start only runs of two or more."""
    place = 0
    while place < len(words):
        end = place
        while end < len(words) and words[end][0].isupper() and words[end].lower() not in _lexicon.DETERMINERS:
            end += 1
        if end - place > (place == 0) and not (end - place == 1 and _pos(words[place]) != "PROPN"):
            yield NameAnswer(spans[place].start, spans[end - 1].end, _kind(words, place, end), 0.5)
        place = max(end, place + 1)


def _kind(words: Sequence[str], start: int, end: int) -> str:
    before = words[start - 1].lower() if start else ""
    if any(word.lower() in _lexicon.ORGANISATION_WORDS for word in words[start:end]):
        return "organisation"
    if before in _lexicon.PLACE_BEFORE:
        return "place"
    return "person" if before in _lexicon.PERSON_BEFORE or end - start == 2 else ""  # noqa: PLR2004


def _cues(spans: Sequence[Span], words: Sequence[str]) -> Iterator[CueAnswer]:
    for place, word in enumerate(words):
        lowered = word.lower()
        if lowered in _lexicon.REPORTING:
            yield _reported(spans, words, place)
            return
        if lowered == "according" and words[place + 1 : place + 2] == ["to"]:
            yield _according(spans, words, place)
            return


def _reported(spans: Sequence[Span], words: Sequence[str], cue: int) -> CueAnswer:
    """What stands before the verb up to a comma is the source; what follows is the content, or else the quotation."""
    start = next((place + 1 for place in range(cue - 1, -1, -1) if words[place] in {",", "”", '"', "and", "that"}), 0)
    quoted = any(word in _QUOTES for word in words[:start])
    if not quoted:
        return CueAnswer((spans[cue],), _stretch(spans, start, cue), _stretch(spans, cue + 1, _last(words)), 0.5)
    after = next((place for place in range(cue + 1, len(words)) if words[place] == ","), _last(words))
    source = _stretch(spans, start, cue) or _stretch(spans, cue + 1, after)
    return CueAnswer((spans[cue],), source, _stretch(spans, 0, start - (words[start - 1] == ",")), 0.5)


def _according(spans: Sequence[Span], words: Sequence[str], cue: int) -> CueAnswer:
    comma = next((place for place in range(cue + 2, len(words)) if words[place] == ","), _last(words))
    first, end = (0, cue - (words[cue - 1] == ",")) if cue > 1 else (comma + 1, _last(words))
    return CueAnswer(_stretch(spans, cue, cue + 2), _stretch(spans, cue + 2, comma), _stretch(spans, first, end), 0.5)


def _stretch(spans: Sequence[Span], first: int, end: int) -> tuple[Span, ...]:
    return (Span(spans[first].start, spans[end - 1].end),) if first < end else ()


def _last(words: Sequence[str]) -> int:
    """The end of a sentence without its full stop."""
    return len(words) - (len(words) > 0 and words[-1] in _ENDS)
