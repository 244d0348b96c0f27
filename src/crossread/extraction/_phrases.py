"""Where phrases and clauses end, by marks and small words: good enough where the tree of a sentence is not."""

from collections.abc import Sequence

from crossread.extraction._lexicon import grammar
from crossread.extraction._parsed import Parsed
from crossread.model import Span, Token

_ENDS_CLAUSE = frozenset({*".!?;:()[]–—", "--"})
_ENDS_PHRASE = _ENDS_CLAUSE | {","}
_BEGINS_PHRASE = _ENDS_PHRASE | {*"“”«»", '"', "''"}
_FINITE = frozenset({"root", "conj", "parataxis", "ccomp"})
_ADJECTIVES = 5
"""Words before a noun that are looked through for its owner."""
_LONGEST_PHRASE, _LONGEST_CLAUSE = 60, 200
"""Words after which a phrase or clause is cut, so that a sentence of a million words costs no more than its length."""


def lower(parsed: Parsed, token: Token) -> str:
    """A word in lower case."""
    return parsed.text[token.start : token.end].lower()


def phrase_after(parsed: Parsed, index: int, *, stops: frozenset[str] = frozenset()) -> Span:
    """The noun phrase that begins at a word: up to a mark, a joining word or the verb of the clause."""
    limit = parsed.sentence_at(parsed.tokens[index].start).end if index < len(parsed.tokens) else 0
    return _stretch(parsed.tokens, index, _phrase_end(parsed, index, limit, stops))


def _phrase_end(parsed: Parsed, index: int, limit: int, stops: frozenset[str]) -> int:
    end = index
    last = min(index + _LONGEST_PHRASE, len(parsed.tokens))
    while end < last and parsed.tokens[end].start < limit:
        word = lower(parsed, parsed.tokens[end])
        is_end = word in _ENDS_PHRASE or word in stops or _is_dash(parsed, parsed.tokens[end])
        if is_end or (end > index and _ends_phrase(parsed.tokens[end], word)):
            break
        end += 1
    return end


def _is_dash(parsed: Parsed, token: Token) -> bool:
    """Whether a hyphen stands between phrases and not inside a word."""
    return parsed.text[max(token.start - 1, 0) : token.end] == " -"


def _ends_phrase(token: Token, word: str) -> bool:
    if word in grammar().joins:
        return True
    if word in {"'s", "’s"}:
        return token.pos in {"AUX", "VERB"}
    if word in grammar().auxiliaries:
        return token.pos not in {"NOUN", "PROPN"}
    return token.pos == "VERB" and token.relation in _FINITE and not word.endswith("ing")


def clause_after(parsed: Parsed, index: int) -> Span:
    """From a word to the end of its sentence or bracket, without the final mark."""
    if index >= len(parsed.tokens):
        return Span(0, 0)
    limit = parsed.sentence_at(parsed.tokens[index].start).end
    end = index
    last = min(index + _LONGEST_CLAUSE, len(parsed.tokens))
    while end < last and parsed.tokens[end].start < limit:
        if lower(parsed, parsed.tokens[end]) in _ENDS_CLAUSE and end > index:
            break
        end += 1
    return _stretch(parsed.tokens, index, end)


def phrase_before(parsed: Parsed, index: int) -> Span:
    """The noun phrase that ends before a word: back to a mark, a joining word or a verb."""
    start, first = index, max(index - _LONGEST_PHRASE, 0)
    sentence = parsed.sentence_at(parsed.tokens[index].start)
    while start > first and parsed.tokens[start - 1].start >= sentence.start:
        token = parsed.tokens[start - 1]
        word = lower(parsed, token)
        if word in _BEGINS_PHRASE or word in {"and", "but"} or token.pos == "VERB" or _ends_phrase(token, word):
            break
        start -= 1
    return _stretch(parsed.tokens, start, index)


def _stretch(tokens: Sequence[Token], first: int, end: int) -> Span:
    if first >= end:
        at = tokens[first].start if first < len(tokens) else 0
        return Span(at, at)
    return Span(tokens[first].start, tokens[end - 1].end)


def without_clause(parsed: Parsed, phrase: Span) -> Span:
    """A noun phrase up to a participle that hangs on its noun: "residents (reached by telephone)"."""
    words = parsed.tokens_in(phrase)
    clause = next((token for token in words[1:] if token.pos == "VERB" and token.relation.startswith("acl")), None)
    return Span(phrase.start, clause.start - 1) if clause else phrase


def possessor_before(parsed: Parsed, index: int) -> Span:
    """Whose a noun is: the possessor, the owning pronoun or the adjective of a people, beyond any plain adjectives."""
    at = index - 1
    first = parsed.sentence_at(parsed.tokens[index].start).start
    while at > max(index - _ADJECTIVES, 0) and _describes(parsed, at):
        at -= 1
    token = parsed.tokens[max(at, 0)]
    if at < 0 or token.start < first:
        return Span(0, 0)
    if lower(parsed, token) in grammar().possessive and at:
        return Span(parsed.tokens[_owner_start(parsed, at)].start, token.end)
    is_people = not _is_plain(parsed, at) and token.pos in {"ADJ", "PROPN"}
    return token.span if is_people or lower(parsed, token) in grammar().owners else Span(0, 0)


def _describes(parsed: Parsed, at: int) -> bool:
    """Whether a word may stand between an owner and the noun."""
    token = parsed.tokens[at]
    is_word = token.pos in {"ADJ", "ADV", "NOUN", "VERB"} and lower(parsed, token) not in grammar().possessive
    return is_word and _is_plain(parsed, at)


def _is_plain(parsed: Parsed, at: int) -> bool:
    return not parsed.text[parsed.tokens[at].start].isupper()


def _owner_start(parsed: Parsed, mark: int) -> int:
    """Where the possessor before its mark begins: its first capital, or else its article."""
    at, last = mark - 1, max(mark - _ADJECTIVES, 0)
    if not _is_plain(parsed, at):
        while at > last and not _is_plain(parsed, at - 1):
            at -= 1
        return at
    while at > last and lower(parsed, parsed.tokens[at]) not in grammar().articles:
        at -= 1
    return at if lower(parsed, parsed.tokens[at]) in grammar().articles else mark - 1
