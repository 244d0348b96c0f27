"""Which statements appeared, vanished, or are said less or more surely than before."""

from collections.abc import Iterator, Mapping, Sequence

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._versions_alignment import Alignment, Pairs
from crossread.comparison._versions_content import said_again, stems_at
from crossread.comparison._versions_fates import Thing, fates_of
from crossread.comparison._versions_signs import Sign, fate_of, named, put_in, taken_out
from crossread.comparison._versions_words import Worded
from crossread.model import Change, ClaimId, Fate, Polarity, Span, Statement, StatementId


def claim_changes(
    olds: Sequence[Statement],
    news: Sequence[Statement],
    alignment: Alignment,
    claims: Mapping[StatementId, ClaimId],
    lexicon: Lexicon,
) -> Iterator[Change]:
    """What became of every statement that is a claim of its own."""
    before = [one for one in olds if not one.is_fragment]
    after = [one for one in news if not one.is_fragment]
    fates = fates_of([Thing(one.spans) for one in before], [Thing(one.spans) for one in after], alignment)
    for match in fates.carried:
        old, new = before[match.older], after[match.newer]
        fate, reason = _weighed(old, new, alignment, lexicon)
        yield Change("claim", fate, old.passages, new.passages, reason, claims.get(new.id, ""))
    here = [stems_at(alignment.older, one.spans, lexicon) for one in before]
    there = [stems_at(alignment.newer, one.spans, lexicon) for one in after]
    earlier = said_again({at: there[at] for at in fates.new}, here)
    later = said_again({at: here[at] for at in fates.gone if at not in earlier.values()}, there)
    for at, to in sorted({*((at, to) for to, at in earlier.items()), *later.items()}):
        old, new = before[at], after[to]
        fate, reason = _said_otherwise(old, new, alignment, lexicon)
        yield Change("claim", fate, old.passages, new.passages, reason, claims.get(new.id, ""))
    for at in fates.gone:
        if at not in later and at not in earlier.values():
            yield Change("claim", Fate.VANISHED, before[at].passages)
    for to in fates.new:
        if to not in earlier and to not in later.values():
            yield Change("claim", Fate.APPEARED, (), after[to].passages, claim=claims.get(after[to].id, ""))


def _weighed(old: Statement, new: Statement, alignment: Alignment, lexicon: Lexicon) -> tuple[Fate, str]:
    """What became of a statement; where no word around it was changed, it was kept, whatever was read into it."""
    if not alignment.is_touched(old.spans, new.spans):
        return Fate.KEPT, ""
    out = _apart(alignment.older, old.spans, alignment.words)
    into = _apart(alignment.newer, new.spans, alignment.back)
    signs = (*_turned(old, new, out, into, lexicon), *_hedged(out, into, lexicon), *_voiced(old, new))
    return fate_of(signs, otherwise=Fate.CHANGED if out or into else Fate.KEPT)


def _said_otherwise(old: Statement, new: Statement, alignment: Alignment, lexicon: Lexicon) -> tuple[Fate, str]:
    """What became of a statement that is said again elsewhere; of a longer one only what was put in tells."""
    before, after = (
        [_form(text, word) for word in text.numbers(one.spans)]
        for text, one in ((alignment.older, old), (alignment.newer, new))
    )
    into = [word for word in after if word not in before]
    out = [word for word in before if word not in after] if len(before) <= 2 * len(after) else []
    signs = (*_turned(old, new, out, into, lexicon), *_hedged(out, into, lexicon), *_voiced(old, new))
    return fate_of(signs)


def _apart(text: Worded, spans: Sequence[Span], shared: Pairs) -> list[str]:
    """The words of spans that the other version does not have."""
    return [_form(text, word) for word in text.numbers(spans) if word not in shared]


def _form(text: Worded, word: int) -> str:
    """A word as it reads, with its capital where that tells: the month of May hedges nothing."""
    written = text.document[text.places[word]]
    return written if written[0].isupper() and word not in text.starts else text.forms[word]


def _turned(
    old: Statement, new: Statement, out: Sequence[str], into: Sequence[str], lexicon: Lexicon
) -> tuple[Sign, ...]:
    """A statement that is denied where it was said, or the other way round."""
    gone, come = ([word for word in words if _negates(word, lexicon)] for words in (out, into))
    if (len(gone) + len(come)) % 2:
        return (*taken_out(gone, Fate.REVERSED), *put_in(come, Fate.REVERSED))
    if old.polarity is not new.polarity:
        return (Sign(Fate.REVERSED, _POLARITY[new.polarity]),)
    return ()


_POLARITY = {Polarity.NEGATIVE: "denied now", Polarity.POSITIVE: "no longer denied"}


def _negates(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.negations or word.endswith("n't")


def _hedged(out: Sequence[str], into: Sequence[str], lexicon: Lexicon) -> tuple[Sign, ...]:
    gone, come = ([word for word in words if word in lexicon.hedges] for words in (out, into))
    return (*taken_out(gone, Fate.FIRMED), *put_in(come, Fate.SOFTENED))


def _voiced(old: Statement, new: Statement) -> tuple[Sign, ...]:
    if old.own_voice and not new.own_voice:
        return (Sign(Fate.SOFTENED, f"told in its own voice → on the word of {named(new.holder)}"),)
    if new.own_voice and not old.own_voice:
        return (Sign(Fate.FIRMED, f"told on the word of {named(old.holder)} → in its own voice"),)
    return ()
