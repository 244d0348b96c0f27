"""A spaCy pipeline in place of the network's words, sentences and names, so that other languages can be read."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from importlib.metadata import version

import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.tokens import Token as Word

from crossread.errors import BadInput, NotFound, Skip
from crossread.inference._protocols import Reader
from crossread.inference._spacy_types import entity_types
from crossread.model import Answers, Gap, NameAnswer, Span, Token, digest
from crossread.settings import SpacySettings

_MOST_MARKS = 300
"""The tokeniser by rules takes marks off one by one, and the square of their number in time."""

log = logging.getLogger(__name__)


class SpacyReader:
    """Answers what its pipeline can; what the pipeline has no component for is left to the reader beneath."""

    def __init__(self, settings: SpacySettings, over: Reader) -> None:
        self._types = entity_types(settings.entity_types)
        self._pipeline = _loaded(settings.pipeline)
        self._over = over
        self._own_name = _name_of(self._pipeline, self._types)
        self.name = f"{over.name} + {self._own_name}"

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """Answers about each text, in order."""
        # One by one: a text that breaks a component must not take its neighbours with it.
        return [self._laid(text, beneath) for text, beneath in zip(texts, self._over.answer(texts), strict=True)]

    def _laid(self, text: str, beneath: Answers) -> Answers:
        if not text.strip():
            return beneath
        try:
            doc = _read(self._pipeline, text)
        except Skip as problem:
            return self._left(beneath, str(problem))
        except Exception as problem:  # a component can be anybody's; its fault is shown as a gap with its kind
            log.exception("%s failed on a text of %d characters", self._own_name, len(text))
            return self._left(beneath, f"{type(problem).__name__}: {problem}")
        return replace(
            beneath,
            tokens=tuple(_tokens(doc)),
            sentences=tuple(_sentences(doc)) if doc.has_annotation("SENT_START") else beneath.sentences,
            names=tuple(_names(doc, self._types)) if doc.has_annotation("ENT_IOB") else beneath.names,
            by=f"{beneath.by} + {self._own_name}" if beneath.by else "",
        )

    def _left(self, beneath: Answers, why: str) -> Answers:
        return replace(beneath, gaps=(*beneath.gaps, Gap(self._own_name, f"{why}; words and names are the network's")))


def _loaded(pipeline: str) -> Language:
    try:
        return spacy.load(pipeline)
    except OSError as problem:
        raise NotFound(
            f"no spaCy pipeline {pipeline!r} is installed, and no folder of that name holds one; install one, or name "
            "another in the settings"
        ) from problem
    except (ImportError, ValueError) as problem:
        raise BadInput(f"the spaCy pipeline {pipeline!r} cannot be opened: {problem}") from problem


def _read(pipeline: Language, text: str) -> Doc:
    if isinstance(pipeline.tokenizer, Tokenizer) and _marks(text) > _MOST_MARKS:
        raise Skip(f"more than {_MOST_MARKS} marks stand without a space between them")
    doc = pipeline(text)
    if doc.text != text:
        raise Skip("it altered the text, so no position of it can be trusted")
    return doc


def _marks(text: str) -> int:
    """The most marks of punctuation in any one stretch without a space."""
    long = (stretch for stretch in text.split() if len(stretch) > _MOST_MARKS)
    return max((sum(not one.isalnum() for one in stretch) for stretch in long), default=0)


def _name_of(pipeline: Language, types: Mapping[str, str]) -> str:
    """The pipeline's own name and version, and a digest of its files: it may be trained again under the same name."""
    seen = sha256()
    for file in sorted(pipeline.path.rglob("*")) if pipeline.path else ():
        if file.is_file():
            seen.update(file.relative_to(pipeline.path).as_posix().encode() + file.read_bytes())
    meta = pipeline.meta
    held = digest(version("spacy"), seen.hexdigest(), sorted(types.items()))
    return f"spacy {meta['lang']}_{meta['name']} {meta['version']} {held}"


def _tokens(doc: Doc) -> Iterator[Token]:
    """Every word; one that the pipeline hangs nowhere hangs on itself."""
    words = [word for word in doc if not word.is_space]
    at = {word.i: index for index, word in enumerate(words)}
    for index, word in enumerate(words):
        relation = "root" if word.dep_ == "ROOT" else word.dep_ or "dep"
        yield Token(word.idx, _end(word), word.pos_ or "X", at.get(word.head.i, index), relation)


def _sentences(doc: Doc) -> Iterator[Span]:
    for sentence in doc.sents:
        yield from _without_blanks([*sentence])


def _names(doc: Doc, types: Mapping[str, str]) -> Iterator[NameAnswer]:
    for name in doc.ents:
        kind = types.get(name.label_.upper(), "other")
        for start, end in _without_blanks([*name]) if kind else ():
            yield NameAnswer(start, end, kind)


def _without_blanks(words: Sequence[Word]) -> Iterator[Span]:
    """Where the words stand, without the line ends that spaCy counts as words; nothing where there are only those."""
    seen = [word for word in words if not word.is_space]
    if seen:
        yield Span(seen[0].idx, _end(seen[-1]))


def _end(word: Word) -> int:
    return word.idx + len(word)
