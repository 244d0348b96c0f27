"""Timelines as one would draw them up without reading: who is named in a sentence does its main verb, on that day."""

from collections.abc import Iterator, Sequence

from crossread.model import Answers, CaseEntity, DocumentId, EntityId, MentionForm, Passage, Reading, Span, Token

Dated = tuple[Passage, str]
"""The word of an event and its date."""


def plain_events(
    read: Sequence[tuple[Reading, Answers]], entities: Sequence[CaseEntity], wanted: frozenset[EntityId]
) -> Iterator[Dated]:
    """The main verb of every sentence in which one of these things is named, dated like its article."""
    members = {member for entity in entities if entity.id in wanted for member in entity.members}
    for reading, answers in read:
        for sentence in reading.sentences:
            verb = _main_verb(answers, sentence) if _names(reading, members, sentence) else None
            if verb:
                yield Passage(reading.document.id, *verb.span), reading.document.published


def _names(reading: Reading, members: set[tuple[DocumentId, EntityId]], sentence: Span) -> bool:
    return any(
        (reading.document.id, mention.entity) in members
        for mention in reading.mentions
        if mention.form is MentionForm.NAME and sentence.start <= mention.start < sentence.end
    )


def _main_verb(answers: Answers, sentence: Span) -> Token | None:
    """The verb at the root of a sentence, else its first."""
    verbs = [one for one in answers.tokens if one.pos == "VERB" and sentence.start <= one.start < sentence.end]
    return min(verbs, key=lambda one: (one.relation != "root", one.start), default=None)
