"""What each account calls one thing, the loudest differences first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from math import log, sqrt

from crossread.comparison._accounts import Account
from crossread.model import (
    CaseEntity,
    DocumentId,
    EntityId,
    Label,
    LabelUse,
    MentionForm,
    Wording,
)

Member = tuple[DocumentId, EntityId]
"""A thing as one account's reading knows it."""

_PRIOR = 10.0
"""Uses that the whole case lends each account before its own are counted: rare words need more to stand out."""
_TWICE = 2
"""Uses of a word by one account from which it can be its habit."""


def wording_of(entities: Iterable[CaseEntity], accounts: Mapping[DocumentId, Account]) -> list[Wording]:
    """What the accounts call each thing that at least one of them labels, ordered by how far they part."""
    labelled = _labelled(accounts.values())
    named = _named(accounts.values(), labelled)
    wordings = [
        Wording(entity.id, _uses(entity, accounts, (labelled, named)))
        for entity in entities
        if any(member in labelled for member in entity.members)
    ]
    contrasts = {wording.entity: contrast(wording.uses, accounts) for wording in wordings}
    return sorted(wordings, key=lambda wording: -contrasts[wording.entity])


def contrast(uses: Sequence[LabelUse], accounts: Mapping[DocumentId, Account]) -> float:
    """How far the account that parts most from the others does: a z-score of log-odds with a prior.

    Only an account's own voice counts, and only words that it uses at least twice.
    """
    words: dict[DocumentId, Counter[str]] = defaultdict(Counter)
    for use in uses:
        if use.holder in ("", accounts[use.document].document.voice):
            words[use.document][use.label.casefold()] += 1
    total = Counter[str]()
    for counted in words.values():
        total.update(counted)
    if len(words) < 2:  # noqa: PLR2004 - one account parts from nobody
        return 0.0
    return max(
        (
            _log_odds(count, counted.total(), total[word], total.total())
            for counted in words.values()
            for word, count in counted.items()
            if count >= _TWICE
        ),
        default=0.0,
    )


def _log_odds(count: int, of: int, everywhere: int, of_all: int) -> float:
    """How surely an account uses a word more than the others do (Monroe, Colaresi and Quinn 2008)."""
    prior = _PRIOR * everywhere / of_all
    own, others = count + prior, everywhere - count + prior
    own_rest, others_rest = of + _PRIOR - own, of_all - of + _PRIOR - others
    if own_rest <= 0 or others_rest <= 0:
        return 0.0
    return (log(own / own_rest) - log(others / others_rest)) / sqrt(1 / own + 1 / others)


def _uses(
    entity: CaseEntity, accounts: Mapping[DocumentId, Account], sets: Iterable[Mapping[Member, Sequence[LabelUse]]]
) -> tuple[LabelUse, ...]:
    """In the order of the accounts and their texts."""
    uses = (use for found in sets for member in dict.fromkeys(entity.members) for use in found.get(member, ()))
    return tuple(sorted(uses, key=lambda use: (accounts[use.document].order, use.start, use.end)))


def _labelled(accounts: Iterable[Account]) -> dict[Member, list[LabelUse]]:
    """The labels that each account gives, outside page furniture."""
    labelled: dict[Member, list[LabelUse]] = defaultdict(list)
    for account in accounts:
        document = account.document.id
        for label in account.reading.labels:
            if not account.is_furniture(label.start):
                said = {field.name: getattr(label, field.name) for field in fields(Label)}
                labelled[document, label.entity].append(LabelUse(**said, document=document))
    return dict(labelled)


def _named(accounts: Iterable[Account], labelled: Mapping[Member, Sequence[LabelUse]]) -> dict[Member, list[LabelUse]]:
    """The names by which each account calls a thing, where no label stands."""
    taken = {(document, use.start) for (document, _), uses in labelled.items() for use in uses}
    named: dict[Member, list[LabelUse]] = defaultdict(list)
    for account in accounts:
        document = account.document
        for mention in account.reading.mentions:
            free = (document.id, mention.start) not in taken and not account.is_furniture(mention.start)
            if mention.form is MentionForm.NAME and free:
                words = " ".join(document[mention.span].split())
                use = LabelUse(mention.start, mention.end, mention.entity, words, document=document.id)
                named[document.id, mention.entity].append(use)
    return dict(named)
