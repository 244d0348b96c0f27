"""What a document says in its own voice."""

import re
from collections.abc import Iterator, Sequence

from crossread.extraction._drafts import Cover, cover_of, trimmed, without
from crossread.extraction._parsed import Parsed
from crossread.model import Attribution, BlockKind, Span

_SAYS = frozenset({BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.CAPTION, BlockKind.BODY, BlockKind.ADDENDUM})
_SHORTEST = 3
_CLAUSE = 5
"""Words that what is left beside somebody's content must have to say something by itself."""
_UNFINISHED = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "SCONJ", "VERB"})
_PARTS = frozenset({"", *",;:.!?–—()"})
_WORD = re.compile(r"\w+")


def propositions_in(parsed: Parsed, attributions: Sequence[Attribution]) -> tuple[Span, ...]:
    """Sentences, or the main clause of one, that stand outside every attribution; no questions, no slogans."""
    said = cover_of(span for one in attributions for span in one.content)
    told = cover_of(span for one in attributions if one.content for span in (*one.source, *one.cue))
    return tuple(
        piece
        for sentence in parsed.sentences
        if parsed.block_at(sentence.start) in _SAYS and not _asks(parsed, sentence) and _has_verb(parsed, sentence)
        for piece in _own(parsed, sentence, said, told)
    )


def _asks(parsed: Parsed, sentence: Span) -> bool:
    return parsed.words(sentence).rstrip("”\"’') ").endswith("?")


def _is_bracket(words: str) -> bool:
    return words.startswith(("(", "[")) and words.rstrip(". ").endswith((")", "]"))


def _has_verb(parsed: Parsed, sentence: Span) -> bool:
    """Slogans, datelines and names of sections have none."""
    return any(token.pos in {"VERB", "AUX"} for token in parsed.tokens_in(sentence))


def _own(parsed: Parsed, sentence: Span, said: Cover, told: Cover) -> Iterator[Span]:
    taken = (*said.within(sentence), *told.within(sentence))
    if not taken:
        words = parsed.words(sentence)
        if len(_WORD.findall(words)) >= _SHORTEST and not _is_bracket(words):
            yield sentence
        return
    for piece in trimmed(parsed.text, without(sentence, taken)):
        if _is_clause(parsed, piece):
            yield piece


def _is_clause(parsed: Parsed, piece: Span) -> bool:
    """Whether a rest is the main clause of its sentence: it holds the root and the root's subject."""
    tokens = parsed.tokens_in(piece)
    roots = {parsed.token_index(token.start) for token in tokens if token.relation == "root"}
    has_subject = any(token.relation.startswith("nsubj") and token.head in roots for token in tokens)
    is_whole = bool(tokens) and tokens[-1].pos not in _UNFINISHED and _stands_alone(parsed, piece)
    return is_whole and has_subject and len(_WORD.findall(parsed.words(piece))) >= _CLAUSE


def _stands_alone(parsed: Parsed, piece: Span) -> bool:
    """Whether marks, or the ends of the sentence, part a rest from what was cut away."""
    sentence = parsed.sentence_at(piece.start)
    before = parsed.text[sentence.start : piece.start].rstrip()
    after = parsed.text[piece.end : sentence.end].lstrip()
    return before[-1:] in _PARTS and after[:1] in _PARTS
