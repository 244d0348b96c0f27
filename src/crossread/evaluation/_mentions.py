"""Whatever is mentioned, by name, description or pronoun, on GUM."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crossread.evaluation._bench import Bench
from crossread.evaluation._brackets import bracketed
from crossread.evaluation._scores import Counts, Score, exact, exact_by_class, f1_line
from crossread.evaluation._spans import trimmed
from crossread.evaluation._treebanks import TreeDocument, documents
from crossread.model import Answers, MentionAnswer, Token

ABOUT = "mentions of all kinds, names, descriptions and pronouns (GUM, development documents)"
TYPES: Mapping[str, str] = {
    "person": "person", "organization": "organisation", "place": "place", "event": "event", "time": "time",
    "object": "thing", "substance": "thing", "animal": "thing", "plant": "thing", "abstract": "idea",
}  # fmt: skip
"""Our type for each of the set's."""
_WIDER = {
    "state": "place", "facility": "place", "armed group": "organisation", "outlet": "organisation", "group": "person",
    "weapon": "thing",
}  # fmt: skip
_IN_NOUN_PHRASES = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN"})
_NOUNS = frozenset({"NOUN", "PROPN"})


def all_mentions(bench: Bench) -> Score:
    """F1 of exact spans, of head words, and of exact spans with their type, in all and one by one.

    The baseline takes pronouns, and nouns with the articles, adjectives and numbers before them.
    """
    treebank = list(documents(bench.data / "gum" / "dev.conllu"))
    texts = [one.text for one in treebank]
    ours = counts(treebank, [one.mentions for one in bench.reader.answer(texts)])
    plain = counts(treebank, [list(plain_mentions(one)) for one in bench.plain.answer(texts)])
    return Score("mentions", ABOUT, tuple(f1_line(name, ours[name], plain[name]) for name in ours))


def counts(treebank: Sequence[TreeDocument], found: Sequence[Sequence[MentionAnswer]]) -> dict[str, Counts]:
    """Counts of spans, of heads and of typed spans, in all and by type."""
    gold = [list(gold_mentions(document)) for document in treebank]
    pairs = zip(treebank, found, strict=True)
    ours = [[_plain_one(one, document.text) for one in some] for document, some in pairs]
    wanted, got = _typed(gold), _typed(ours)
    return {
        "spans": exact(_spans(gold), _spans(ours)),
        "heads": exact(_heads(gold), _heads(ours)),
        "typed": exact(wanted, got),
        **exact_by_class(dict.fromkeys(TYPES.values()), wanted, got),
    }


def gold_mentions(document: TreeDocument) -> Iterator[MentionAnswer]:
    """Every mention that the set marks, with our type."""
    tokens = document.answers.tokens
    parts = (note.split("|") for note in document.notes)
    marks = ["".join(part.removeprefix("Entity=") for part in some if part.startswith("Entity=")) for some in parts]
    for number, (written, first, last) in enumerate(bracketed(marks)):
        head = tokens[head_of(tokens, first, last)]
        kind = TYPES[written.split("-")[1]]
        yield MentionAnswer(tokens[first].start, tokens[last].end, head.span, kind, number)


def head_of(tokens: Sequence[Token], first: int, last: int) -> int:
    """The first of these words that hangs on none of the others."""
    return next(
        (at for at in range(first, last + 1) if tokens[at].head == at or not first <= tokens[at].head <= last), first
    )


def plain_mentions(answers: Answers) -> Iterator[MentionAnswer]:
    """Pronouns, and unbroken runs of words of a noun phrase up to their last noun."""
    run: list[Token] = []
    for token in (*answers.tokens, None):
        if token and token.pos in _IN_NOUN_PHRASES and not (run and token.pos == "DET"):
            run.append(token)
            continue
        yield from _phrase(run)
        run = [token] if token and token.pos == "DET" else []
        if token and token.pos == "PRON":
            yield MentionAnswer(token.start, token.end, token.span, "person", 0)


def _phrase(run: Sequence[Token]) -> Iterator[MentionAnswer]:
    nouns = [at for at, token in enumerate(run) if token.pos in _NOUNS]
    if nouns:
        head = run[nouns[-1]]
        yield MentionAnswer(run[0].start, head.end, head.span, "thing", 0)


def _plain_one(mention: MentionAnswer, text: str) -> MentionAnswer:
    start, end = trimmed(text, mention.start, mention.end)
    return replace(mention, start=start, end=end, type=_WIDER.get(mention.type, mention.type))


def _spans(mentions: Sequence[Iterable[MentionAnswer]]) -> Iterator[tuple[object, ...]]:
    return ((number, one.span) for number, some in enumerate(mentions) for one in some)


def _heads(mentions: Sequence[Iterable[MentionAnswer]]) -> Iterator[tuple[object, ...]]:
    return ((number, one.head) for number, some in enumerate(mentions) for one in some)


def _typed(mentions: Sequence[Iterable[MentionAnswer]]) -> list[tuple[object, ...]]:
    return [(one.type, number, one.span) for number, some in enumerate(mentions) for one in some]
