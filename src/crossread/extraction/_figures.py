"""The figures that a document gives: how many of what, where, when, by whom, and on whose word."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crossread.extraction._figures_bases import base_before, base_of, rate_of
from crossread.extraction._figures_counted import Counted, counted_by, is_person
from crossread.extraction._figures_harms import kind_of
from crossread.extraction._figures_moved import Moves
from crossread.extraction._figures_multiples import multiplied
from crossread.extraction._figures_named import Named
from crossread.extraction._figures_parts import with_shared_harms
from crossread.extraction._figures_populations import population_of
from crossread.extraction._figures_quantities import Quantity, quantities_in
from crossread.extraction._figures_reported import is_reported
from crossread.extraction._figures_scopes import with_shared_scopes
from crossread.extraction._figures_spoken import with_spoken
from crossread.extraction._figures_vague import LEAST
from crossread.extraction._figures_where import Around, as_of, scope_of
from crossread.extraction._figures_whose import Whose
from crossread.extraction._figures_words import LEXICON
from crossread.extraction._parsed import Parsed
from crossread.extraction._placed import Placed
from crossread.model import Attribution, Entity, Figure, Mention, Span, Time

_INCLUDING = re.compile(r"(?<!\w)(?:including|among\s(?:them|the|those)|of\sthem)\s(?:at\sleast\s)?$", re.IGNORECASE)
_MOST_PARTS = 20
"""Parts of one quantity that are looked through: a text of nothing but parts must not cost its square."""
_OF_THEM = re.compile(r"\sof\s(?:them|whom)\b")
_LISTED = re.compile(r"\b(?:and|,)\s$")
_ONE_OF = re.compile(r"\sof\s(?:its|the|their|these|those)\s", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\s(?:on|against)\s")
_MORE = re.compile(r"(?:another|(?:a|one)\sfurther)(?!\w)", re.IGNORECASE)
_BACK = frozenset({"them", "those", "whom"})
_NEXT = 150
"""Characters between a figure and one in the next sentence that goes on from it."""


def figures_in(
    parsed: Parsed,
    *,
    times: Sequence[Time],
    attributions: Sequence[Attribution],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    vague: Mapping[str, float] = LEAST,
) -> tuple[Figure, ...]:
    """Every quantity that a document reports, with what it counts and who vouches for it."""
    ordered = sorted(mentions, key=lambda mention: mention.start)
    every = with_spoken(parsed.text, quantities_in(parsed.text, vague))
    names = {entity.id: entity.name for entity in entities}
    whose = Whose.of(Named(parsed, Placed(ordered), names), attributions, every)
    sources = sorted(span for one in attributions for span in one.source)
    around = Around(parsed, times, ordered, names, whose, sources)
    quantities = [one for one in every if is_reported(parsed, one) and not around.is_time(one)]
    around = replace(around, moves=Moves.of(parsed, quantities, times))
    found = with_shared_harms(parsed.text, around.moves.with_former(tuple(_figures(around, quantities))))
    return tuple(with_shared_scopes(parsed.text, found))


def _figures(around: Around, quantities: Sequence[Quantity]) -> Iterator[Figure]:
    previous: Figure | None = None
    text, taken, multiples = around.parsed.text, -1, multiplied(around.parsed, quantities)
    for place, quantity in enumerate(quantities):
        if place == taken:
            continue
        between, counted = _counted(around.parsed, quantities, place)
        if quantity.start in multiples:
            counted = Counted(multiples[quantity.start], quantity.end, "")
        if previous and previous.start >= around.parsed.sentence_at(quantity.start).start:
            counted = _carried_on(text, quantity, counted, previous)
        counted = around.moves.counted(quantity, counted, previous)
        if _counts(quantity, counted):
            figure = _with_base(text, quantities, place, _figure(around, quantity, counted, between))
            taken = place + 1 if figure.end > between.end else -1
            previous = _on_one_word(around, previous, figure)
            yield previous


def _counted(parsed: Parsed, quantities: Sequence[Quantity], place: int) -> tuple[Span, Counted]:
    """The words that may tell of a quantity, and what it counts; a part counts what its base does."""
    quantity, base = quantities[place], base_of(parsed.text, quantities, place)
    between = _between(parsed, quantities, place, base)
    if base:
        whole = counted_by(parsed, Span(quantity.start, base.end), quantity.unit, between)
        return between, replace(whole, end=quantity.end)
    counted = counted_by(parsed, quantity.span, quantity.unit, between)
    is_base = place > 0 and base_of(parsed.text, quantities, place - 1) is not None
    if is_base:
        counted = replace(counted, category=kind_of(counted.words), population=population_of(counted.words))
    return between, counted


def _between(parsed: Parsed, quantities: Sequence[Quantity], place: int, base: Quantity | None) -> Span:
    """From the end of the quantity before to the start of the next, within the sentence."""
    quantity, sentence = quantities[place], parsed.sentence_at(quantities[place].start)
    first = quantities[place - 1].end if place else 0
    limit = _limit(parsed.text, quantities, place + 1 if base else place)
    return Span(max(first, sentence.start), min(limit, max(sentence.end, quantity.end)))


def _with_base(text: str, quantities: Sequence[Quantity], place: int, figure: Figure) -> Figure:
    """The figure with how many it is a part of, and of how many or how long it is told."""
    if quantities[place].base is not None:
        return replace(figure, base=quantities[place].base)
    base = base_of(text, quantities, place) or base_before(text, quantities, place)
    if base:
        return replace(figure, base=base.low if base.low == base.high else None)
    following = quantities[place + 1] if place + 1 < len(quantities) else None
    rate = rate_of(text, quantities[place], figure.end, following)
    return replace(figure, unit=rate.unit, end=rate.end) if rate else figure


def _on_one_word(around: Around, previous: Figure | None, figure: Figure) -> Figure:
    """The figure; "four of them" suffered what the ones before did, "another four" at the head of a sentence go on."""
    sentence, voice = around.parsed.sentence_at(figure.start), around.parsed.document.voice
    if previous and figure.counted in _BACK and not figure.category and figure.start - previous.end < _NEXT:
        figure = replace(figure, category=previous.category if previous.category in LEXICON["harm"] else "")
    goes_on = figure.start == sentence.start and _MORE.match(around.parsed.text, figure.start)
    if goes_on and previous and figure.holder == voice and sentence.start - previous.end < _NEXT:
        return replace(figure, holder=previous.holder)
    return figure


def _limit(text: str, quantities: Sequence[Quantity], place: int) -> int:
    """Where the words about the next quantity begin; one that is "including" belongs to this one's."""
    for other in quantities[place + 1 : place + 1 + _MOST_PARTS]:
        is_part = _INCLUDING.search(text, max(0, other.start - 24), other.start) or _OF_THEM.match(text, other.end)
        if not is_part:
            return other.start
    return len(text)


def _carried_on(text: str, quantity: Quantity, counted: Counted, previous: Figure) -> Counted:
    """A bare second number counts what the first does: "21 men were held, 15 in one camp", "13 raids … and 11 on"."""
    is_more = quantity.unit == previous.unit == "count" and not counted.words and not _ONE_OF.match(text, quantity.end)
    is_listed = _LISTED.search(text, max(0, quantity.start - 6), quantity.start) and _ELSEWHERE.match(
        text, quantity.end
    )
    if is_more and (is_listed or counted.category in {"", previous.category}):
        return replace(
            counted,
            words=previous.counted,
            category=previous.category,
            population=counted.population or previous.population,
        )
    return counted


def _counts(quantity: Quantity, counted: Counted) -> bool:
    number = quantity.first
    if quantity.unit != "count":
        return True
    if number.is_word and number.value == 1 and not number.is_open and quantity.high == quantity.low:
        return is_person(counted.words) and bool(counted.category)
    return bool(counted.words or counted.category or quantity.modifier) and (
        quantity.high != 0 or bool(counted.category)
    )


def _figure(around: Around, quantity: Quantity, counted: Counted, between: Span) -> Figure:
    document = around.parsed.document
    holder = around.whose.holder(quantity, max(quantity.end, counted.end)) or document.voice
    counted = counted.before(holder)
    end = max(quantity.end, counted.end)
    return Figure(
        start=quantity.start,
        end=end,
        low=quantity.low,
        high=quantity.high,
        modifier=quantity.modifier,
        unit=quantity.unit,
        counted=counted.words,
        category=counted.category,
        scope=scope_of(around, Span(quantity.start, end), between, counted.category),
        holder=holder,
        as_of=as_of(around, quantity.span) or around.whose.said_at(quantity) or document.published,
        population=counted.population,
    )
