"""The plain method that timelines are measured beside."""

from crossread.evaluation._timelines_plain import plain_events
from crossread.model import (
    Answers,
    CaseEntity,
    EntityId,
    EntityType,
    Mention,
    MentionForm,
    Passage,
    Reading,
    Span,
    Token,
)
from crossread.testing import document

TEXT = "Kovel quit. It rained."
ENTITY = EntityId("kovel")


def test_whoever_is_named_in_a_sentence_does_its_main_verb_on_the_day_of_the_article() -> None:
    held = document(TEXT, published="2031-05-04")
    reading = Reading(
        held,
        sentences=(Span(0, 11), Span(12, 22)),
        mentions=(Mention(0, 5, MentionForm.NAME, EntityType.PERSON, ENTITY),),
    )
    answers = Answers(tokens=(Token(0, 5, "PROPN", 1, "nsubj"), Token(6, 10, "VERB", 1, "root")))
    kovel = CaseEntity(ENTITY, "Kovel", EntityType.PERSON, members=((held.id, ENTITY),))

    found = list(plain_events([(reading, answers)], [kovel], frozenset({ENTITY})))

    assert found == [(Passage(held.id, 6, 10), "2031-05-04")]
