"""Documents about which a test says who says what: source, cue and content as the words stand in the text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crossread.extraction._attributions import attributions_in
from crossread.extraction._citations import citations_in
from crossread.extraction._names import names_in
from crossread.extraction._parsed import Parsed
from crossread.extraction._sentences import within_blocks
from crossread.extraction._times import times_in
from crossread.inference._lexicon_reader import LexiconReader
from crossread.model import Attribution, BlockKind, Capture, CueAnswer, MentionAnswer, NameAnswer, Span, SpeakerAnswer
from crossread.testing import capture

Told = tuple[str, str, str]


Heard = tuple[str, str]
"""A quotation and the words for whoever the reader hears in it."""


def parsed(
    text: str,
    *told: Told,
    titled: bool = False,
    people: Sequence[str] = (),
    heard: Sequence[Heard] = (),
    **head: str,
) -> Parsed:
    """The text with these cues; with `titled` its first line is the title."""
    made = capture(text, **head)
    if titled:
        made = Capture(made.document, (replace(made.blocks[0], kind=BlockKind.TITLE), *made.blocks[1:]), made.raw)
    answers = LexiconReader().answer([text])[0]
    seen = tuple(NameAnswer(*place(text, name), "person") for name in people)
    cues = tuple(CueAnswer(*(places(text, words) for words in (cue, source, content))) for source, cue, content in told)
    voices = dict.fromkeys(words for _, words in heard)
    mentions = [MentionAnswer(*place(text, one), _last_word(text, one), "person", at) for at, one in enumerate(voices)]
    spoken = [SpeakerAnswer(Span(at, at + 1), _last_word(text, one)) for at, one in _openings(text, heard)]
    answers = replace(answers, cues=cues, names=(*answers.names, *seen))
    answers = replace(answers, mentions=tuple(mentions) or answers.mentions, speakers=tuple(spoken))
    return Parsed(made, within_blocks(made, answers))


def _openings(text: str, heard: Sequence[Heard]) -> Iterator[tuple[int, str]]:
    return ((text.index(quoted), one) for quoted, one in heard)


def _last_word(text: str, words: str) -> Span:
    return Span(place(text, words).end - len(words.rsplit(maxsplit=1)[-1]), place(text, words).end)


def read_out(
    text: str, *told: Told, titled: bool = False, heard: Sequence[Heard] = (), **head: str
) -> tuple[Attribution, ...]:
    """Every attribution of the text."""
    document = parsed(text, *told, titled=titled, heard=heard, **head)
    named = names_in(document)
    citations = citations_in(document, named.mentions)
    return attributions_in(document, named, times=times_in(document).all, citations=citations)


def place(text: str, words: str) -> Span:
    """Where the words stand for the first time."""
    start = text.index(words)
    return Span(start, start + len(words))


def places(text: str, words: str) -> tuple[Span, ...]:
    """Where each piece stands; pieces are parted by "//"."""
    return tuple(place(text, piece) for piece in words.split("//") if piece)


def words_of(text: str, spans: Sequence[Span]) -> list[str]:
    """The words of each piece."""
    return [text[start:end] for start, end in spans]


def with_tree(document: Parsed, tree: Mapping[str, tuple[str, str, str]]) -> Parsed:
    """The document with these words' part of speech, relation and governing word."""
    first = {document.words(token.span): at for at, token in reversed(list(enumerate(document.tokens)))}
    tokens = list(document.tokens)
    for word, (pos, relation, head) in tree.items():
        tokens[first[word]] = replace(tokens[first[word]], pos=pos, relation=relation, head=first[head])
    return replace(document, answers=replace(document.answers, tokens=tuple(tokens)))
