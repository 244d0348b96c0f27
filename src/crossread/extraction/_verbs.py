"""Reporting verbs with their subject and what they report, by the tree of the sentence."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from crossread.extraction._drafts import Draft, trimmed
from crossread.extraction._lexicon import cues
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower
from crossread.model import Span

_IN_CUE = frozenset({"aux", "aux:pass", "advmod", "neg"})
_THINGS = frozenset({"NOUN"})
_LARGEST = 200
"""Words of a subject or content that are gathered."""
_LIKELY = 0.5

Tree = Mapping[int, Sequence[int]]


def verbs_in(parsed: Parsed) -> Iterator[Draft]:
    """Drafts for verbs such as "has claimed that", and for some, such as "has verified", with a plain object."""
    tree = _tree(parsed)
    for at, token in enumerate(parsed.tokens):
        if token.pos != "VERB" or lower(parsed, token) not in cues().forms or parsed.is_furniture(token.start):
            continue
        subject = _child(parsed, tree, at, "nsubj")
        reported = _child(parsed, tree, at, "ccomp")
        if reported is None and lower(parsed, token) in cues().with_object:
            thing = _child(parsed, tree, at, "obj")
            reported = thing if thing is not None and parsed.tokens[thing].pos in _THINGS else None
        if subject is not None and reported is not None and subject < at < reported:
            yield _draft(parsed, tree, subject, at, reported)


def _draft(parsed: Parsed, tree: Tree, subject: int, verb: int, reported: int) -> Draft:
    first = verb
    while first - 1 > subject and parsed.tokens[first - 1].relation in _IN_CUE:
        first -= 1
    cue = Span(parsed.tokens[first].start, parsed.tokens[verb].end)
    source, content = _words(parsed, tree, subject), _words(parsed, tree, reported)
    return Draft(
        trimmed(parsed.text, (Span(source.start, min(source.end, cue.start)),)),
        (cue,),
        trimmed(parsed.text, (Span(max(content.start, cue.end), content.end),)),
        _LIKELY,
    )


def _tree(parsed: Parsed) -> Tree:
    tree: dict[int, list[int]] = defaultdict(list)
    for at, token in enumerate(parsed.tokens):
        if token.head != at:
            tree[token.head].append(at)
    return tree


def _child(parsed: Parsed, tree: Tree, at: int, relation: str) -> int | None:
    return next((child for child in tree.get(at, ()) if parsed.tokens[child].relation == relation), None)


def _words(parsed: Parsed, tree: Tree, top: int) -> Span:
    """From the first to the last word that hangs on one."""
    gathered, waiting = {top}, [top]
    while waiting and len(gathered) < _LARGEST:
        for child in tree.get(waiting.pop(), ()):
            if child not in gathered:
                gathered.add(child)
                waiting.append(child)
    return Span(parsed.tokens[min(gathered)].start, parsed.tokens[max(gathered)].end)
