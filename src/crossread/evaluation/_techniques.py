"""Persuasion techniques on spans, on PTC, by the measures of SemEval-2020 task 11 and of NLP4IF-2019."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from crossread.evaluation._bench import Bench
from crossread.evaluation._records import records
from crossread.evaluation._scores import Credit, Line, Score
from crossread.model import Answers, Span

ABOUT = "persuasion techniques, spans by how much of them is shared (PTC, a fifth of its training articles)"
PUBLISHED = "random 1.1, single BERT 46.7, best 52.2 (official development articles), best 51.6 (test)"
GIVEN = "most frequent 26.5, single BERT 59.5, best 70.5 (official development articles), best 62.1 (test)"
_NOT_LETTERS = re.compile(r"[^a-z]+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that persuade, and the technique's name in small letters."""

    span: Span
    technique: str


Articles = Sequence[Sequence[Stretch]]
"""The stretches of each article."""


def techniques(bench: Bench) -> Score:
    """F1 of spans, of spans with their technique, and of those that are met the share with the right technique.

    The baseline takes every sentence for the most frequent technique.
    """
    articles = list(records(bench.data / "ptc" / "dev.jsonl"))
    texts = [article["text"] for article in articles]
    gold = [marked(article) for article in articles]
    most = Counter(one.technique for some in gold for one in some).most_common(1)[0][0]
    ours = [found_in(answer) for answer in bench.reader.answer(texts)]
    plain = [[Stretch(one, most) for one in answer.sentences] for answer in bench.plain.answer(texts)]
    spans = [[Stretch(Span(*one), "") for one in article["identified"]] for article in articles]
    given = [sorted({one.span for one in some}) for some in gold]
    told = given_line(gold, given, bench.network.techniques_of(texts, given), most)
    return Score("techniques", ABOUT, (span_line(spans, ours, plain), told, *lines(gold, ours, plain)))


def marked(article: dict[str, Any]) -> list[Stretch]:
    """What the set marks in an article."""
    return [Stretch(Span(one["start"], one["end"]), plain_name(one["technique"])) for one in article["spans"]]


def found_in(answers: Answers) -> list[Stretch]:
    """What the reader found in an article."""
    return [Stretch(one.span, plain_name(one.technique)) for one in answers.techniques]


def plain_name(technique: str) -> str:
    """One way of writing "Name_Calling,Labeling" for the set and all readers."""
    return _NOT_LETTERS.sub(" ", technique.lower()).strip()


def span_line(gold: Articles, ours: Articles, plain: Articles) -> Line:
    """F1 of spans whatever their technique; found ones that overlap count as one, as those of the set do."""
    score, baseline = (_total(gold, [merged(one) for one in some]).f1 for some in (ours, plain))
    return Line("spans F1", score, sum(map(len, gold)), baseline, PUBLISHED)


def given_line(
    gold: Articles, given: Sequence[Sequence[Span]], ranks: Sequence[Sequence[Sequence[str]]], most: str
) -> Line:
    """The share of given spans whose technique is told; one that stands in several is asked for as many."""
    right = plain = 0
    for wanted, spans, ranked in zip(gold, given, ranks, strict=True):
        for span, order in zip(spans, ranked, strict=True):
            own = [one.technique for one in wanted if one.span == span]
            right += len({plain_name(name) for name in order[: len(own)]} & set(own))
            plain += most in own
    count = sum(map(len, gold))
    return Line("technique of given spans F1", right / count, count, plain / count, GIVEN)


def merged(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same words as stretches that share no character, without technique."""
    joined: list[Span] = []
    for one in sorted(stretch.span for stretch in stretches):
        if joined and one.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, one.end))
        else:
            joined.append(one)
    return [Stretch(span, "") for span in joined]


def lines(gold: Articles, ours: Articles, plain: Articles) -> Iterator[Line]:
    """Spans with their technique, all and by technique; and the techniques of the spans that are met."""
    yield _line("spans with technique F1", gold, ours, plain)
    (met, share), (_, baseline) = _named(gold, ours), _named(gold, plain)
    yield Line("technique, of spans met", share, met, baseline)
    for name in sorted({one.technique for some in gold for one in some}):
        yield _line(f"{name} F1", *([_of(name, some) for some in articles] for articles in (gold, ours, plain)))


def _of(technique: str, stretches: Iterable[Stretch]) -> list[Stretch]:
    return [one for one in stretches if one.technique == technique]


def _line(name: str, gold: Articles, ours: Articles, plain: Articles) -> Line:
    return Line(name, _total(gold, ours).f1, sum(map(len, gold)), _total(gold, plain).f1)


def _total(gold: Articles, found: Articles) -> Credit:
    return sum((credit(one, other) for one, other in zip(gold, found, strict=True)), Credit())


def credit(gold: Sequence[Stretch], found: Sequence[Stretch]) -> Credit:
    """For each found stretch the share of it that is in stretches of its technique of the set, and the reverse."""
    pairs = [(one, other) for one in found for other in gold if one.technique == other.technique]
    return Credit(
        sum(_shared(one, other) / _length(one) for one, other in pairs),
        len(found),
        sum(_shared(one, other) / _length(other) for one, other in pairs),
        len(gold),
    )


def _shared(one: Stretch, other: Stretch) -> int:
    return max(min(one.span.end, other.span.end) - max(one.span.start, other.span.start), 0)


def _length(one: Stretch) -> int:
    return one.span.end - one.span.start


def _named(gold: Articles, found: Articles) -> tuple[int, float]:
    """How many spans of the set are met, and the share whose technique one of those that meet it best has."""
    met = right = 0
    for wanted, given in zip(gold, found, strict=True):
        for one in wanted:
            most = max((_shared(one, other) for other in given), default=0)
            met += most > 0
            right += any(_shared(one, other) == most > 0 and one.technique == other.technique for other in given)
    return met, right / met if met else 0.0
