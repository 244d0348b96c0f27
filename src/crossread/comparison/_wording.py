"""What each account calls one thing, the loudest differences first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

from crossread.comparison._accounts import Account
from crossread.comparison._habits import habits_of
from crossread.model import (
    CaseEntity,
    DocumentId,
    EntityId,
    EntityType,
    Label,
    LabelUse,
    Mention,
    MentionForm,
    Wording,
)

Member = tuple[DocumentId, EntityId]
"""A thing as one account's reading knows it."""

_CALLING = frozenset({MentionForm.NAME, MentionForm.NOMINAL})


def wording_of(entities: Iterable[CaseEntity], accounts: Mapping[DocumentId, Account]) -> list[Wording]:
    """What the accounts call each thing that at least one of them labels, ordered by how far they part."""
    labelled = _labelled(accounts.values())
    called = _called(accounts.values(), labelled)
    wordings = [
        _wording(things, _uses(things, accounts, (labelled, called)), accounts)
        for things in _kinds(entities)
        if any(member in labelled for thing in things for member in thing.members)
    ]
    return sorted(wordings, key=_loudest, reverse=True)


def _loudest(wording: Wording) -> tuple[bool, float]:
    """Words that take sides first, then by how telling the most telling one is."""
    return (wording.habits[0].is_coloured, wording.habits[0].score) if wording.habits else (False, 0.0)


def _kinds(entities: Iterable[CaseEntity]) -> Iterable[Sequence[CaseEntity]]:
    """Each thing by itself; those that nobody names ("armed groups") with the others of their kind."""
    kinds: dict[tuple[str, str], list[CaseEntity]] = defaultdict(list)
    for thing in entities:
        is_nameless = thing.name.islower() and thing.type is not EntityType.PERSON
        kinds[(thing.name, thing.type) if is_nameless else (thing.id, "")].append(thing)
    return kinds.values()


def _wording(
    things: Sequence[CaseEntity], uses: tuple[LabelUse, ...], accounts: Mapping[DocumentId, Account]
) -> Wording:
    first, *others = things
    habits = habits_of(uses, {document: account.document.voice for document, account in accounts.items()})
    return Wording(first.id, uses, tuple(habits), tuple(thing.id for thing in others))


def _uses(
    things: Iterable[CaseEntity],
    accounts: Mapping[DocumentId, Account],
    sets: Sequence[Mapping[Member, Sequence[LabelUse]]],
) -> tuple[LabelUse, ...]:
    """In the order of the accounts and their texts."""
    members = dict.fromkeys(member for thing in things for member in thing.members)
    uses = (use for found in sets for member in members for use in found.get(member, ()))
    return tuple(sorted(uses, key=lambda use: (accounts[use.document].order, use.start, use.end)))


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
    taken: dict[DocumentId, set[int]] = defaultdict(set)
    for (document, _), uses in labelled.items():
        taken[document].update(edge for use in uses for edge in (use.start, -use.end))
    called: dict[Member, list[LabelUse]] = defaultdict(list)
    for account in accounts:
        document = account.document.id
        for mention in account.reading.mentions:
            is_free = taken[document].isdisjoint((mention.start, -mention.end))
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
