"""Readings by hand, of invented texts."""

import re
from collections.abc import Callable

import pytest

from crossread.model import (
    Entity,
    EntityId,
    EntityType,
    Mention,
    MentionForm,
    Reading,
    Span,
    Statement,
    StatementId,
    digest,
)
from crossread.testing import document

Naming = dict[str, tuple[EntityType, tuple[str, ...]]]
MakeReading = Callable[..., Reading]
MakeStatement = Callable[..., Statement]


@pytest.fixture
def reading() -> MakeReading:
    """Makes a reading of a text in which names (with type and aliases) stand as they do in the text."""

    def make(text: str, names: Naming | None = None, *, name: str = "account.txt") -> Reading:
        source = document(text, name=name)
        entities, mentions = [], []
        for called, (kind, aliases) in (names or {}).items():
            entity = Entity(EntityId(digest(source.id, called)), called, kind, aliases)
            entities.append(entity)
            mentions += [
                Mention(found.start(), found.end(), MentionForm.NAME, kind, entity.id)
                for surface in (called, *aliases)
                for found in re.finditer(rf"\b{re.escape(surface)}", text)
            ]
        sentences = tuple(Span(*found.span()) for found in re.finditer(r"[^.\n]+[.\n]?", text))
        return Reading(source, sentences=sentences, mentions=tuple(mentions), entities=tuple(entities))

    return make


@pytest.fixture
def statement() -> MakeStatement:
    """Makes a statement of a document with these words alone."""

    def make(words: str, *, name: str = "account.txt") -> Statement:
        source = document(words, name=f"{name}:{words}")
        span = Span(0, len(words))
        return Statement(
            StatementId(digest(source.id, name)), source.id, (span,), words, holder="the author", own_voice=True
        )

    return make
