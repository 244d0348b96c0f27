"""What a document says: the contents that it hands on, and what it says in its own voice."""

from collections.abc import Iterable, Iterator

from crossread.linking._fragments import is_fragment
from crossread.linking._pieces import around_quotes, by_sentence
from crossread.model import (
    Act,
    Attribution,
    BlockKind,
    Certainty,
    Polarity,
    Reading,
    Span,
    Stance,
    Statement,
    StatementId,
    digest,
)


def statements_in(reading: Reading) -> tuple[Statement, ...]:
    """Everything that one document says or hands on, outside of page furniture, in the order of the text."""
    furniture = [block.span for block in reading.blocks if block.kind is BlockKind.FURNITURE]
    found = [
        statement
        for statement in (*_attributed(reading), *_own(reading))
        if not any(away.start <= statement.passage.start < away.end for away in furniture)
    ]
    once = {statement.id: statement for statement in found}
    return tuple(sorted(once.values(), key=lambda statement: (statement.spans, statement.id)))


def _attributed(reading: Reading) -> Iterator[Statement]:
    for one in reading.attributions:
        holder = _holder(reading, one)
        last = _last_stance(one, holder)
        for spans in by_sentence(reading, one.content):
            words = _words(reading, spans)
            yield Statement(
                id=_id(reading, spans, holder),
                document=reading.document.id,
                spans=spans,
                words=words,
                holder=holder,
                own_voice=False,
                certainty=last.certainty,
                polarity=last.polarity,
                attribution=one.id,
                is_fragment=is_fragment(words, own_voice=False),
            )


def _last_stance(one: Attribution, holder: str) -> Stance:
    """How whoever says it stands to it: who "did not say" or "declined" to, unlike who denies, leaves it open."""
    open_ = Stance(holder, Certainty.UNKNOWN, Polarity.POSITIVE)
    last = one.stances[-1] if one.stances else open_
    return open_ if last.polarity is Polarity.NEGATIVE and one.act not in _DENIALS else last


_DENIALS = (Act.DENY, Act.BELIEVE)
"""Acts that, turned to the negative, say of a content that it is not so."""


def _own(reading: Reading) -> Iterator[Statement]:
    voice = reading.document.voice
    for span in (*reading.propositions, *around_quotes(reading)):
        words = _words(reading, (span,))
        yield Statement(
            id=_id(reading, (span,), voice),
            document=reading.document.id,
            spans=(span,),
            words=words,
            holder=voice,
            own_voice=True,
            is_fragment=is_fragment(words, own_voice=True),
        )


def _holder(reading: Reading, one: Attribution) -> str:
    return one.chain[-1] if one.chain else one.speaker or reading.document.voice


def _words(reading: Reading, spans: Iterable[Span]) -> str:
    return " ".join(" ".join(reading.document[span] for span in spans).split())


def _id(reading: Reading, spans: tuple[Span, ...], holder: str) -> StatementId:
    return StatementId(digest(reading.document.id, *(tuple(span) for span in spans), holder))
