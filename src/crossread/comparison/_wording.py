"""What each account calls one thing, the loudest differences first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace

from crossread.comparison._accounts import Account
from crossread.comparison._counted_as import counted_as
from crossread.comparison._habits import habits_of
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._occasions import Happened, Occasion, occasions_of
from crossread.model import (
    CaseEntity,
    DocumentId,
    EntityId,
    EntityType,
    Label,
    LabelUse,
    Mention,
    MentionForm,
    Passage,
    Wording,
    digest,
)

Member = tuple[DocumentId, EntityId]
"""A thing as one account's reading knows it."""

_ANY = EntityId("")
_CALLING = frozenset({MentionForm.NAME, MentionForm.NOMINAL})


def wording_of(
    entities: Iterable[CaseEntity],
    accounts: Mapping[DocumentId, Account],
    happened: Happened = (),
    lexicon: Lexicon | None = None,
) -> list[Wording]:
    """What the accounts call each thing and event that at least one of them labels, ordered by how far they part."""
    things = list(entities)
    labelled = _labelled(accounts.values())
    called = _called(accounts.values(), labelled)
    occasions = _occasions(things, accounts, labelled, happened, lexicon) if lexicon else []
    told = {Passage(use.document, *use.span) for one in occasions for use in one.uses}
    wordings = [
        _wording(kind, uses, accounts)
        for kind in _kinds(things)
        if any(member in labelled for thing in kind for member in thing.members)
        if (uses := [use for use in _uses(kind, accounts, (labelled, called)) if _passage(use) not in told])
    ]
    names = {thing.id: thing.name for thing in things}
    wordings += [_of_occasion(one, names, accounts) for one in occasions]
    return sorted(wordings, key=_loudest, reverse=True)


def _loudest(wording: Wording) -> tuple[bool, float, int]:
    """Words that take sides first, then by how telling the most telling one is; what none is, by how much is said."""
    said = sum(not use.is_name for use in wording.uses)
    return (wording.habits[0].is_coloured, wording.habits[0].score, said) if wording.habits else (False, 0.0, said)


def _passage(use: LabelUse) -> Passage:
    return Passage(use.document, *use.span)


def _occasions(
    things: Iterable[CaseEntity],
    accounts: Mapping[DocumentId, Account],
    labelled: Mapping[Member, Sequence[LabelUse]],
    happened: Happened,
    lexicon: Lexicon,
) -> list[Occasion]:
    """The single events behind the words for a kind of event."""
    labels: dict[DocumentId, list[LabelUse]] = defaultdict(list)
    for member in (
        member for one in things if one.type is EntityType.EVENT and one.name.islower() for member in one.members
    ):
        labels[member[0]] += labelled.get(member, ())
    return occasions_of(accounts.values(), labels, happened, lexicon)


def _of_occasion(one: Occasion, names: Mapping[EntityId, str], accounts: Mapping[DocumentId, Account]) -> Wording:
    entity = next((use.entity for use in one.uses if use.entity), one.place)
    uses = tuple(counted_as([replace(use, entity=use.entity or entity) for use in _in_order(one.uses, accounts)]))
    when = f", {one.when}" if one.when else ""
    title = f"event at {names.get(one.place, one.place)}{when}"
    first = uses[0]
    return Wording(
        EntityId(digest(first.document, first.start, first.end)),
        uses,
        tuple(habits_of(uses, _voices(accounts))),
        title=title,
        events=tuple(one.events),
    )


def _voices(accounts: Mapping[DocumentId, Account]) -> dict[DocumentId, str]:
    return {document: account.document.voice for document, account in accounts.items()}


def _kinds(entities: Iterable[CaseEntity]) -> Iterable[Sequence[CaseEntity]]:
    """Each thing by itself; those that nobody names ("armed groups") with the others of their kind."""
    kinds: dict[tuple[str, str], list[CaseEntity]] = defaultdict(list)
    for thing in entities:
        is_nameless = thing.name.islower() and thing.type is not EntityType.PERSON
        kinds[(thing.name, thing.type) if is_nameless else (thing.id, "")].append(thing)
    return kinds.values()


def _wording(things: Sequence[CaseEntity], uses: Sequence[LabelUse], accounts: Mapping[DocumentId, Account]) -> Wording:
    first, *others = things
    counted = tuple(counted_as(uses))
    habits = habits_of(counted, _voices(accounts))
    return Wording(first.id, counted, tuple(habits), tuple(thing.id for thing in others))


def _uses(
    things: Iterable[CaseEntity],
    accounts: Mapping[DocumentId, Account],
    sets: Sequence[Mapping[Member, Sequence[LabelUse]]],
) -> list[LabelUse]:
    members = dict.fromkeys(member for thing in things for member in thing.members)
    return _in_order((use for found in sets for member in members for use in found.get(member, ())), accounts)


def _in_order(uses: Iterable[LabelUse], accounts: Mapping[DocumentId, Account]) -> list[LabelUse]:
    """In the order of the accounts and their texts."""
    return sorted(uses, key=lambda use: (accounts[use.document].order, use.start, use.end))


def _labelled(accounts: Iterable[Account]) -> dict[Member, list[LabelUse]]:
    """The labels that each account gives, outside page furniture."""
    labelled: dict[Member, list[LabelUse]] = defaultdict(list)
    for account in accounts:
        names = {mention.span for mention in account.reading.mentions if mention.form is MentionForm.NAME}
        for label in account.reading.labels:
            if not account.is_furniture(label.start):
                said = {field.name: getattr(label, field.name) for field in fields(Label)}
                is_name = label.span in names and not label.so_called
                use = LabelUse(**said, document=account.document.id, is_name=is_name)
                labelled[account.document.id, label.entity].append(use)
    return dict(labelled)


def _called(accounts: Iterable[Account], labelled: Mapping[Member, Sequence[LabelUse]]) -> dict[Member, list[LabelUse]]:
    """The names and descriptions by which each account calls a thing, where no label stands."""
    taken: dict[Member, set[int]] = defaultdict(set)
    for (document, entity), uses in labelled.items():
        edges = {edge for use in uses for edge in (use.start, -use.end)}
        taken[document, entity] |= edges
        taken[document, _ANY] |= edges
    called: dict[Member, list[LabelUse]] = defaultdict(list)
    for account in accounts:
        document = account.document.id
        for mention in account.reading.mentions:
            # A name inside what something else is called ("the regime of Ada Moor") still names.
            of = mention.entity if mention.form is MentionForm.NAME else _ANY
            is_free = taken[document, of].isdisjoint((mention.start, -mention.end))
            if mention.form in _CALLING and is_free and not account.is_furniture(mention.start):
                called[document, mention.entity].append(_use(account, mention))
    return dict(called)


def _use(account: Account, mention: Mention) -> LabelUse:
    document = account.document
    return LabelUse(
        mention.start,
        mention.end,
        mention.entity,
        " ".join(document[mention.span].split()),
        holder=account.chain_of(mention.span)[-1],
        document=document.id,
        is_name=mention.form is MentionForm.NAME,
    )
