"""Which statements appeared, vanished, or are said less or more surely than before."""

from collections.abc import Iterator, Mapping, Sequence

from crossread.comparison._lexicon import Lexicon
from crossread.comparison._versions_alignment import Alignment, Pairs
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
    for at in fates.gone:
        yield Change("claim", Fate.VANISHED, before[at].passages)
    for at in fates.new:
        yield Change("claim", Fate.APPEARED, (), after[at].passages, claim=claims.get(after[at].id, ""))


def _weighed(old: Statement, new: Statement, alignment: Alignment, lexicon: Lexicon) -> tuple[Fate, str]:
    """What became of a statement; where no word around it was changed, it was kept, whatever was read into it."""
    if not alignment.is_touched(old.spans, new.spans):
        return Fate.KEPT, ""
    out = _apart(alignment.older, old.spans, alignment.words)
    into = _apart(alignment.newer, new.spans, alignment.back)
    signs = (*_turned(old, new, out, into, lexicon), *_hedged(out, into, lexicon), *_voiced(old, new))
    return fate_of(signs, otherwise=Fate.CHANGED if out or into else Fate.KEPT)


def _apart(text: Worded, spans: Sequence[Span], shared: Pairs) -> list[str]:
    """The words of spans that the other version does not have."""
    return [text.forms[word] for word in text.numbers(spans) if word not in shared]


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
