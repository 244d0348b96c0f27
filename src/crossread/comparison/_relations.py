"""How the statements of different voices stand to each other, by rules and by people's hands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from crossread.comparison._candidates import Pair, pairs
from crossread.comparison._contents import Content
from crossread.comparison._culprits import compare_agents
from crossread.comparison._figures import compare_figures
from crossread.comparison._finding import Finding, Grounds
from crossread.comparison._negation import compare_polarity
from crossread.comparison._nuance import compare_nuance
from crossread.comparison._repeats import each_once
from crossread.comparison._stances import compare_stances
from crossread.comparison._whereabouts import compare_whereabouts
from crossread.model import (
    Alike,
    Decision,
    DocumentId,
    Judgement,
    Relation,
    RelationType,
    Subject,
    passage_named,
    standing,
)

RULES = "rules/1"

_COMPARATORS = (
    compare_polarity,
    compare_stances,
    compare_figures,
    compare_agents,
    compare_whereabouts,
    compare_nuance,
)
_TELLING = (
    RelationType.CONTRADICTS,
    RelationType.UPDATES,
    RelationType.DIFFERENT_SCOPE,
    RelationType.QUALIFIES,
    RelationType.ENTAILS,
    RelationType.SAME,
)
"""What is said of a pair of which several things could be said: the first."""
_COMPARABLE = 0.3
"""Likeness below which two figures of different scope are told of different matters."""
_LIKENESS_COUNTS = 0.3
"""Share of the score that comes from how alike the words are."""


def relations_of(contents: Sequence[Content], grounds: Grounds, alike: Iterable[Alike] = ()) -> Iterator[Relation]:
    """Every relation that the rules find, in the order of the statements; one between two passages.

    The score is how telling the kind of difference is (0 to 1), weighed with how alike the words are: a strength by
    which to sort, no probability.
    """
    found = []
    for pair in pairs(contents, alike):
        findings = [finding for compare in _COMPARATORS if (finding := compare(pair, grounds)) is not None]
        telling = [finding for finding in findings if _is_comparable(pair, finding)]
        if telling:
            finding = min(telling, key=lambda finding: (_TELLING.index(finding.type), -finding.score))
            found.append((_relation(pair, finding), finding.about))
    yield from each_once(found)


def decided(
    relations: Iterable[Relation], judgements: Iterable[Judgement], documents: Iterable[DocumentId]
) -> Iterator[Relation]:
    """The relations as people have set them right; those that were rejected and not set otherwise are left out."""
    said, known = standing(judgements, Subject.RELATION), frozenset(documents)
    for relation in relations:
        yield from _judged(relation, said.pop(relation.id, None))
    yield from _kept(said, known)


def _judged(relation: Relation, judgement: Judgement | None) -> Iterator[Relation]:
    if judgement is None or judgement.decision is Decision.UNSURE:
        yield relation
    elif (put := _put(judgement)) is not None:
        yield replace(relation, type=put, by=judgement.by, reason=judgement.why or relation.reason)
    elif judgement.decision is Decision.ACCEPT:
        yield replace(relation, by=judgement.by)


def _kept(said: Mapping[str, Judgement], known: frozenset[DocumentId]) -> Iterator[Relation]:
    """Relations that people decided and the rules no longer propose."""
    for target, judgement in said.items():
        a, b = (passage_named(side) for side in (f"{target}~".split("~")[:2]))
        put = _put(judgement)
        if put and a and b and a.document in known and b.document in known:
            yield Relation(a, b, put, (a, b), 1.0, judgement.by, judgement.why)


def _put(judgement: Judgement) -> RelationType | None:
    """The type that a person put in place of the proposed one."""
    if judgement.value not in _TELLING or judgement.decision is Decision.UNSURE:
        return None
    return RelationType(judgement.value)


def _is_comparable(pair: Pair, found: Finding) -> bool:
    together = pair.same_claim or pair.likeness >= _COMPARABLE
    return found.type is not RelationType.DIFFERENT_SCOPE or together


def _relation(pair: Pair, found: Finding) -> Relation:
    one, other = (pair.b, pair.a) if found.turned else (pair.a, pair.b)
    score = (1 - _LIKENESS_COUNTS) * found.score + _LIKENESS_COUNTS * min(1.0, pair.likeness)
    return Relation(
        one.statement.passage, other.statement.passage, found.type, found.basis, round(score, 3), RULES, found.reason
    )
