"""What the single documents name, ready to be joined across documents."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from crossread.linking._lexicon import lexicon
from crossread.linking._likeness import name_likeness
from crossread.linking._spelling import is_acronym, is_latin, parts_of
from crossread.model import DocumentId, Entity, EntityId, EntityType, Mention, MentionForm, Merge, Passage, Reading

KINDS = {
    EntityType.PERSON: "person",
    EntityType.PLACE: "place",
    EntityType.STATE: "place",
    EntityType.FACILITY: "place",
    EntityType.ORGANISATION: "body",
    EntityType.ARMED_GROUP: "body",
    EntityType.OUTLET: "body",
    EntityType.GROUP: "body",
}
"""Types that a reader easily takes for each other; the others go with any."""
_LASTING = frozenset({EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.OUTLET})
"""What stays one thing from text to text, as a group of persons does not."""
_BETWEEN = 40
_OPENED = frozenset({' "', " “"})


@dataclass(frozen=True, slots=True)
class Named:
    """One thing of one document: its names there, where it is mentioned, and why its names are one."""

    document: DocumentId
    entity: EntityId
    type: EntityType
    names: tuple[str, ...]
    mentions: tuple[Passage, ...]
    merges: tuple[Merge, ...]
    by_name: bool
    """Whether it is called by a name at all, and not only described."""
    places: Mapping[str, Passage] = field(default_factory=dict)
    """Where each of its names first stands, by its key."""
    split_off: bool = False
    """Whether a person took this name out of the thing that the document's reading put it into."""

    @property
    def kind(self) -> str:
        """Person, place, body, or empty where it goes with any."""
        return KINDS.get(self.type, "")


def key_of(name: str) -> str:
    """The same for names that differ in ranks, articles and capital letters only."""
    return " ".join(part.plain for part in parts_of(name))


def named_in(reading: Reading, apart: Collection[frozenset[str]]) -> Iterator[Named]:
    """The things of one document; a name that a person took apart from the others is a thing of its own."""
    mentions: dict[EntityId, list[Mention]] = {}
    for mention in sorted(reading.mentions, key=lambda mention: mention.start):
        mentions.setdefault(mention.entity, []).append(mention)
    for entity in reading.entities:
        own = mentions.get(entity.id, [])
        split = [name for name in entity.aliases if _is_apart(name, (entity.name,), apart)]
        own_names = (entity.name, *entity.aliases)
        split += [one.name for one in entity.stand_ins if _is_apart(one.name, own_names, apart)]
        kept = replace(
            entity,
            aliases=tuple(alias for alias in entity.aliases if alias not in split),
            stand_ins=tuple(one for one in entity.stand_ins if one.name not in split),
        )
        away = {key_of(alias) for alias in split}
        yield _named(reading, kept, [one for one in own if key_of(_words(reading, one)) not in away])
        for alias in split:
            there = [one for one in own if key_of(_words(reading, one)) == key_of(alias)]
            yield replace(_named(reading, Entity(entity.id, alias, entity.type), there), split_off=True)


def _is_apart(name: str, others: Iterable[str], apart: Collection[frozenset[str]]) -> bool:
    return any(frozenset((key_of(name), key_of(other))) in apart for other in others)


def _named(reading: Reading, entity: Entity, mentions: list[Mention]) -> Named:
    document = reading.document
    places: dict[str, Passage] = {}
    for mention in mentions:
        places.setdefault(key_of(_words(reading, mention)), document.passage(mention.span))
    return Named(
        document.id,
        entity.id,
        entity.type,
        (entity.name, *entity.aliases),
        tuple(document.passage(mention.span) for mention in mentions),
        tuple(_merges(reading, entity, mentions, places)),
        any(mention.form is MentionForm.NAME for mention in mentions) or _holds_name(reading, entity, mentions),
        places,
    )


def _holds_name(reading: Reading, entity: Entity, mentions: Sequence[Mention]) -> bool:
    """Whether a description tells by a name what it means: "British officials", "the interior ministry of Garan".

    A capital at the beginning of a sentence makes no name, and officials "of Garan" are not always the same ones.
    """
    first, *rest = entity.name.split() or ("",)
    is_named_after = entity.type in _LASTING and any(word[0].isupper() for word in rest)
    begins = {sentence.start for sentence in reading.sentences}
    places = (reading.document.text.find(first, mention.start, mention.end) for mention in mentions)
    is_name = not mentions or any(place >= 0 and place not in begins for place in places)
    return is_named_after or (first[:1].isupper() and is_name)


def _merges(
    reading: Reading, entity: Entity, mentions: Iterable[Mention], places: Mapping[str, Passage]
) -> Iterator[Merge]:
    """Why the document's own other names of a thing are held to be its names, and where that can be seen."""
    named = [mention for mention in mentions if mention.form is MentionForm.NAME]
    for alias in entity.aliases:
        set_beside = (
            (first, second)
            for first, second in pairwise(named)
            if (key_of(_words(reading, first)) == key_of(alias)) != (key_of(_words(reading, second)) == key_of(alias))
        )
        told = ((_explicit(reading, first, second), first, second) for first, second in set_beside)
        reason, *shown = next((found for found in told if found[0]), ("",))
        passages = tuple(reading.document.passage(place.span) for place in shown)
        if not passages:
            passages = tuple(places[key] for name in (entity.name, alias) if (key := key_of(name)) in places)
        _, alike = name_likeness(entity.name, alias)
        yield Merge(entity.name, alias, reason or alike or "explicit: in one text", passages)
    for one in entity.stand_ins:
        yield Merge(entity.name, one.name, one.reason, tuple(filter(None, (places.get(key_of(one.name)),))))


def _explicit(reading: Reading, first: Mention, second: Mention) -> str:
    alias = _words(reading, second)
    if not 0 <= second.start - first.end <= _BETWEEN:
        return ""
    between = reading.document.text[first.end : second.start].lower()
    words = [word.strip("(),.\"'“”‘’") for word in between.replace(".", "").split()]
    if lexicon().naming.intersection(words):
        return f"explicit: {' '.join(filter(None, words))}"
    if between.removesuffix("the ") in _OPENED:
        return "explicit: nickname in quotation marks"
    if is_acronym(alias) and not "".join(words):
        return "acronym in brackets" if "(" in between else "acronym behind the name"
    if not between.strip().startswith("("):
        return ""
    return "explicit: in brackets" if is_latin(alias) else "explicit: in another script"


def _words(reading: Reading, mention: Mention) -> str:
    return reading.document[mention.span]
