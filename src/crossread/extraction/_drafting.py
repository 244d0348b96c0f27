"""From the reader's cues, the rules' cues and the quotation marks to drafts of who says what."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from crossread.extraction._closing import carried_back
from crossread.extraction._cues import cues_in
from crossread.extraction._drafts import LOOSE, Cover, Draft, Spans, cover_of, hull, joined, overlaps, trimmed
from crossread.extraction._ends import ended, whole, within_sentence
from crossread.extraction._gazetteer import plainly
from crossread.extraction._lexicon import cues, grammar, sources
from crossread.extraction._parsed import Parsed
from crossread.extraction._phrases import lower, phrase_before, possessor_before
from crossread.extraction._quotations import Quotation, Quotations
from crossread.extraction._signing import signings_in
from crossread.extraction._subjects import sourced
from crossread.extraction._transcripts import with_turns
from crossread.extraction._trees import Trees, trees_of
from crossread.extraction._unclaimed import with_unclaimed
from crossread.extraction._verbs import verbs_in
from crossread.model import CueAnswer, Span, Token

_QUOTED = re.compile(
    r"(?P<cue>(?:has |have |had )?(?:quot|cit)(?:ed|es|e)) (?P<who>[^.\n]{1,160}?) (?P<saying>as saying)(?!\w)"
)
_MEANING = frozenset({"ADJ", "AUX", "NOUN", "PROPN", "VERB"})
_THAT = re.compile(r"that\s{1,3}(?=\S)")
_ABBREVIATED = re.compile(r"(?:[A-Z]|\.[a-z])\.\Z")
_CALLED_AS = 2
"""Words of "billed as"."""
_CITED = 16
"""Words of a content within which whoever is cited must be named."""
_SLACK = 3
"""Characters by which a content may miss the quotation marks that it belongs to."""


def drafts_in(parsed: Parsed, quotations: Quotations, titles: Cover) -> tuple[Draft, ...]:
    """Every draft in the order of the text; quoted `titles` of works that are cited say nothing."""
    trees = trees_of(parsed)
    answered = _parted([ended(trees, sourced(trees, draft)) for draft in _answered(trees)])
    fitted = (within_sentence(parsed, quotations, _fitted(parsed, quotations, draft)) for draft in answered)
    drafts = _each_once([piece for draft in fitted for piece in _by_paragraph(parsed, quotations, draft)])
    said = cover_of(span for draft in drafts for span in draft.content)
    offered = chain(cues_in(parsed, quotations, said), verbs_in(trees, quotations), signings_in(trees))
    drafts += _news(parsed, drafts, offered)
    drafts = with_unclaimed(parsed, quotations, with_turns(parsed, drafts), titles)
    drafts = carried_back(parsed, quotations, drafts)
    return tuple(sorted((_titled(_voiced(parsed, draft), titles) for draft in drafts), key=outer_first))


def _voiced(parsed: Parsed, draft: Draft) -> Draft:
    """A draft without what leads up to its source, and without one that is only an article: "the (speculation)"."""
    sources = (_led_up_to(parsed.text, span) for span in draft.source)
    voices = tuple(span for span in sources if parsed.words(span).lower() not in {"the", "a", "an"})
    voices = () if _is_of_nobody(parsed, draft) else tuple(span for span in voices if _may_own(parsed, span, draft))
    return replace(draft, source=voices) if draft.cue and voices != draft.source else draft


def _may_own(parsed: Parsed, source: Span, draft: Draft) -> bool:
    """Whether a possessive stands before its own cue: "Norland’s claims", but not its "claims raised fears"."""
    if plainly(parsed.words(source))[-2:] != "'s":
        return True
    between = parsed.tokens_in(Span(source.end, max(draft.head.start, source.end)))
    return not any(word.pos == "AUX" or (word.pos == "VERB" and word.relation != "amod") for word in between)


def _is_of_nobody(parsed: Parsed, draft: Draft) -> bool:
    """Whether a cue tells what something is called and not by whom: "the vote, billed as the last"."""
    words = [token for cue in draft.cue for token in parsed.tokens_in(cue)]
    if (
        len(words) < _CALLED_AS
        or lower(parsed, words[-1]) != "as"
        or not words[0].relation.startswith(("acl", "advcl"))
    ):
        return False
    is_passive = words[0].pos == "VERB" and lower(parsed, words[0]).endswith(("ed", "known"))
    return is_passive and all(span.end <= words[0].start for span in draft.source)


def _titled(draft: Draft, titles: Cover) -> Draft:
    """A draft that stands in the title of a cited work, up to where the title ends."""
    title = next(iter(titles.within(draft.head)), None)
    if title is None or not draft.cue:
        return draft
    clipped = (Span(span.start, min(span.end, title.end)) for span in draft.content)
    return replace(draft, content=tuple(span for span in clipped if span.start < span.end))


def outer_first(draft: Draft) -> tuple[int, int, Span]:
    """The order in which drafts are concluded on: as they begin, what is around before what is inside."""
    return draft.place.start, -draft.place.end, draft.head


def _answered(trees: Trees) -> Iterable[Draft]:
    parsed = trees.parsed
    for answer in parsed.answers.cues:
        draft = _owned(parsed, _recast(parsed.text, whole(trees, _draft(parsed.text, answer))))
        if draft.spans and not parsed.is_furniture(draft.head.start) and _speaks(parsed, draft):
            yield _uncited(parsed, draft)


def _parted(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Drafts of which those with one source stand side by side: "he said it broke, adding that it rained"."""
    starts: dict[Spans, list[int]] = defaultdict(list)
    for draft in drafts:
        starts[draft.source].append(draft.head.start)
    for draft in drafts:
        beside = sorted(starts[draft.source]) if draft.source else []
        yield replace(draft, content=tuple(_before_first(span, beside) for span in draft.content))


def _before_first(span: Span, starts: Sequence[int]) -> Span:
    at = bisect_right(starts, span.start)
    return Span(span.start, min(span.end, starts[at])) if at < len(starts) else span


def _speaks(parsed: Parsed, draft: Draft) -> bool:
    """Whether a cue has a word with a meaning of its own, and does more than name whom a speaker cites."""
    words = [token for cue in draft.cue for token in parsed.tokens_in(cue)]
    cites = len(words) == 1 and lower(parsed, words[0]) in sources().citing
    means = any(_means(parsed, token) for token in words)
    # "You know" fills a pause.
    told = [parsed.words(span).lower() for span in (*draft.source, *draft.cue)]
    fills = told == ["you", "know"]
    is_purpose = bool(words) and lower(parsed, words[0]) == "to" and not draft.source
    return not words or (means and not (cites or fills or is_purpose))


def _means(parsed: Parsed, token: Token) -> bool:
    word = lower(parsed, token)
    return word in cues().evidential or (token.pos in _MEANING and not word.endswith("ly"))


def _uncited(parsed: Parsed, draft: Draft) -> Draft:
    """A draft whose content begins behind "citing two officials," and not with it."""
    if not draft.content:
        return draft
    first, *others = draft.content
    at = parsed.token_index(first.start)
    beginning = {lower(parsed, word) for word in parsed.tokens[max(at - 1, 0) : at + 1]}
    comma = next((word for word in parsed.tokens_in(first)[:_CITED] if lower(parsed, word) == ","), None)
    if comma is None or not beginning & sources().citing:
        return draft
    return replace(draft, content=trimmed(parsed.text, (Span(comma.end, first.end), *others)))


def _draft(text: str, answer: CueAnswer) -> Draft:
    return Draft(
        trimmed(text, answer.source, loose=f"{LOOSE}("),
        trimmed(text, answer.cue),
        trimmed(text, answer.content),
        answer.probability,
    )


def _led_up_to(text: str, source: Span) -> Span:
    """Of "with the minister describing it as …" the minister."""
    first, _, rest = text[source.start : source.end].partition(" ")
    leads = rest and first.lower() in grammar().before_source
    return Span(source.start + len(first) + 1, source.end) if leads else source


def _recast(text: str, draft: Draft) -> Draft:
    """Of "the agency quoted him as saying that it broke" him as the source, and the agency as what carries it."""
    if not draft.cue or not draft.source or not draft.content:
        return draft
    cue, content = draft.cue[-1], draft.content[0]
    quoted = _QUOTED.match(text, cue.start, max(content.end, cue.end))
    if quoted is None or content.start > quoted.end() or draft.source[0].start > cue.start:
        return draft
    return replace(
        draft,
        source=trimmed(text, (Span(*quoted.span("who")),)),
        cue=(*draft.cue[:-1], Span(*quoted.span("cue")), Span(*quoted.span("saying"))),
        content=trimmed(text, (Span(quoted.end(), content.end), *draft.content[1:])),
        carrier=draft.source,
    )


def _owned(parsed: Parsed, draft: Draft) -> Draft:
    """Of "a resolution calling for a truce" the resolution as the source, of "Norland’s alleged wish" Norland."""
    if draft.source or not draft.cue or not draft.content:
        return draft
    first = parsed.token_index(draft.head.start)
    if first <= 0:
        return draft
    if parsed.tokens[first].relation.startswith("acl"):
        return replace(draft, source=trimmed(parsed.text, (phrase_before(parsed, first),)))
    is_noun = parsed.tokens[first].pos == "NOUN" or parsed.tokens[first].relation == "amod"
    owner = possessor_before(parsed, first) if is_noun else Span(0, 0)
    is_clear = not any(overlaps(owner, piece) for piece in draft.content)
    return replace(draft, source=trimmed(parsed.text, (owner,))) if is_clear else draft


def _fitted(parsed: Parsed, quotations: Quotations, draft: Draft) -> Draft:
    """The draft with whole quotations where its content reaches into one from its mark."""
    others = (*draft.source, *draft.cue)
    draft = _with_that(parsed.text, draft)
    worded = (span for span in draft.content if any(map(str.isalnum, parsed.words(span))))
    content = _of_one_turn(parsed, quotations, draft, joined(_fit(quotations, span, others) for span in worded))
    return replace(draft, content=trimmed(parsed.text, (_unstopped(parsed, span) for span in content)))


def _of_one_turn(parsed: Parsed, quotations: Quotations, draft: Draft, content: Spans) -> Iterator[Span]:
    """A content up to where, inside a paragraph, one quotation follows right on another: there somebody else speaks."""
    for span in content:
        turns = [one.end for one in quotations.turns(parsed.text, span)]
        before = [end for end in turns if end <= draft.head.start]
        if not draft.cue or not turns:
            yield span
        elif span.end <= draft.head.start:
            yield Span(before[-1], span.end)
        elif span.start >= draft.head.end:
            yield Span(span.start, turns[0])
        else:
            yield span


def _with_that(text: str, draft: Draft) -> Draft:
    """A draft whose "that" stands with the cue and not with the content."""
    if not draft.cue or not draft.content:
        return draft
    first, *others = draft.content
    that = _THAT.match(text, first.start, first.end)
    if that is None:
        return draft
    cue = draft.cue[-1]
    is_next = not text[cue.end : first.start].strip() and cue.end <= first.start
    with_that = (*draft.cue[:-1], Span(cue.start, first.start + len("that"))) if is_next else draft.cue
    return replace(draft, cue=with_that, content=(Span(that.end(), first.end), *others))


def _by_paragraph(parsed: Parsed, quotations: Quotations, draft: Draft) -> Iterator[Draft]:
    """A draft, and what of it is quoted in other paragraphs as more of the same speech."""
    home = parsed.paragraph_at(draft.head.start)
    away = tuple(span for span in draft.content if not overlaps(span, home))
    main = replace(draft, content=tuple(span for span in draft.content if span not in away))
    if not away or not main.content:
        yield draft
        return
    yield main
    quoted = (span for span in away if quotations.at(span.start))
    yield from (Draft(content=(span,), probability=draft.probability, follows=main) for span in quoted)


def _each_once(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without those that only go on with what another one has a cue for."""
    claimed = {span for draft in drafts if draft.cue for span in draft.content}
    return [draft for draft in drafts if draft.cue or not claimed.issuperset(draft.content)]


def _unstopped(parsed: Parsed, span: Span) -> Span:
    """A content without the full stop of its sentence; that of "a.m." or "U.S." belongs to the word."""
    is_stop = parsed.text[span.end - 1] == "." and not _ABBREVIATED.search(parsed.text, max(span.end - 4, 0), span.end)
    return Span(span.start, span.end - 1) if is_stop and parsed.sentence_at(span.end - 1).end == span.end else span


def _fit(quotations: Quotations, span: Span, others: Sequence[Span]) -> Span:
    start, end = span
    first, last = quotations.at(max(start - 1, 0)) or quotations.at(start), quotations.at(max(end - 1, 0))
    if first and start - first.inner.start <= _SLACK and not _reaches(first, others):
        start, end = min(start, first.span.start), max(end, first.span.end)
    if last and last.span.end - end <= _SLACK and not _reaches(last, others):
        is_part = start > last.inner.start and 2 * (end - start) < last.span.end - last.span.start
        is_part = is_part and not _is_closed_by(last, others)
        start, end = (start, last.inner.end) if is_part else (min(start, last.span.start), last.span.end)
    elif last and start > last.inner.start:
        end = min(end, last.inner.end)
    return Span(start, end)


def _is_closed_by(quotation: Quotation, others: Sequence[Span]) -> bool:
    """Whether a cue or its source stands right behind a quotation, however little of it the reader saw from there."""
    return min((other.start - quotation.span.end for other in others), default=-1) in range(_SLACK + 1)


def _reaches(quotation: Quotation, others: Sequence[Span]) -> bool:
    return any(overlaps(quotation.span, other) for other in others)


def _news(parsed: Parsed, drafts: Sequence[Draft], offered: Iterable[Draft]) -> Iterable[Draft]:
    """What the rules offer at places where no cue stands yet, up to where another one reports beside it."""
    taken = {at for draft in drafts for cue in draft.cue for at in range(*cue)}
    sides = cover_of(source for draft in drafts for source in draft.source)
    told = sorted((hull((*draft.source, *draft.cue)), draft) for draft in drafts if draft.cue and draft.content)
    starts = [place.start for place, _ in told]
    for draft in offered:
        # "Speaking anonymously for fear of reprisals" is told of a source, and by nobody.
        is_side = sides.holds(draft.head.start) and parsed.tokens[parsed.token_index(draft.head.start)].pos == "NOUN"
        if not is_side and not any(at in taken for at in range(*draft.head)):
            taken.update(range(*draft.head))
            near = told[bisect_left(starts, draft.place.start) : bisect_left(starts, draft.place.end)]
            yield _with_that(parsed.text, replace(draft, content=trimmed(parsed.text, _before_others(draft, near))))


def _before_others(draft: Draft, near: Sequence[tuple[Span, Draft]]) -> Iterable[Span]:
    """A content without the reporting clause that follows it: "fears that it breaks, she said"."""
    for span in draft.content:
        beside = (
            place.start
            for place, other in near
            if span.start < place.start < span.end and not any(overlaps(span, told) for told in other.content)
        )
        yield Span(span.start, min(beside, default=span.end))
