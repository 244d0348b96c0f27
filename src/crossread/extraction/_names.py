"""Who and what a document names."""

from collections.abc import Mapping, Sequence

from crossread.extraction._aliases import aliases_in, nicknamed
from crossread.extraction._coreference import references
from crossread.extraction._memory import Referent
from crossread.extraction._metonyms import placed, stand_ins
from crossread.extraction._name_spans import longest, name_spans
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._same_name import things
from crossread.extraction._self_named import self_named
from crossread.model import Document, Entity, EntityId, EntityType, Mention, StandIn, digest

__all__ = ["Named", "names_in"]


def names_in(parsed: Parsed) -> Named:
    """Everything named, described or referred to in a document, with what in it is one thing."""
    seen = name_spans(parsed)
    names = longest([*nicknamed(parsed.text, seen), *seen])
    aliases = [*aliases_in(parsed.text, names), *self_named(parsed, names)]
    names = [placed(parsed, name) for name in longest([*names, *(alias.other for alias in aliases)])]
    referents = references(parsed, things(parsed.text, names, aliases))
    return _named(parsed.document, referents, stand_ins(parsed, names))


def _named(document: Document, referents: Sequence[Referent], standing: Mapping[str, tuple[StandIn, ...]]) -> Named:
    entities: dict[EntityId, Entity] = {}
    mentions = []
    for referent in referents:
        entity = EntityId(digest(document.id, referent.name))
        by_others = standing.get(referent.name, ()) if referent.type is EntityType.STATE else ()
        entities.setdefault(entity, Entity(entity, referent.name, referent.type, referent.aliases, by_others))
        mentions += [Mention(*span, form, entities[entity].type, entity) for span, form in referent.mentions]
    ordered = sorted(mentions, key=lambda mention: (mention.start, -mention.end))
    return Named(tuple(ordered), tuple(entities.values()), document.text)
