"""At what building or ground of a place something was counted: "at the market", "a bus station"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from crossread.comparison._accounts import Account, within
from crossread.comparison._lexicon import Lexicon
from crossread.model import DocumentId, Figure, Span

_AT_ONCE = re.compile(
    r"\s(?:(?:were|was|had|been|have|died|dead|killed|wounded|injured|hurt)\s)*(?:at|in|inside|near|outside|on)\s",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;:“”\"()\n]|(?<!\w)(?:and|as|but|when|where|while)(?!\w)", re.IGNORECASE)
_SPEAKS = re.compile(r"[’']?s?\s(?:authorities|director|doctors?|officials?|sources?|spokes\w+|staff|workers?)(?!\w)")
_BACK = re.compile(
    r"(?<!\w)(?:there|(?:the|that|this)\s(?:[a-z-]+\s)?(?:attack|blast|explosion|fire|raid|strike))(?!\w)",
    re.IGNORECASE,
)
_NEAR = 120
"""Characters around a figure in which its site is named."""

Site = tuple[DocumentId, str, float | None]
"""A site that an account names, with the number that it gives for it."""


def site_of(account: Account, figure: Figure, lexicon: Lexicon) -> str:
    """The kind of site right behind a figure, or before it in its sentence, or in the one that it goes back to."""
    sentence = account.sentence_of(figure.span)
    # Nothing farther off bears on what is read of its surroundings.
    near = Span(max(sentence.start, figure.start - 2 * _NEAR), min(sentence.end, figure.end + 2 * _NEAR))
    beside = [one for one in within(account.figures, near) if one.span != figure.span]
    first = max((one.end for one in beside if one.end <= figure.start), default=sentence.start)
    limit = min((one.start for one in beside if one.start >= figure.end), default=sentence.end)
    before = [*_sites(account, Span(max(first, figure.start - _NEAR), figure.start), lexicon)]
    after = [*_sites(account, Span(figure.end, max(figure.end, min(limit, figure.end + _NEAR))), lexicon)][:1]
    text = account.document.text
    behind = [kind for kind, start in after if not _BREAK.search(text, figure.end, start)]
    if behind and (not before or _AT_ONCE.match(text, figure.end)):
        return behind[0]
    if before:
        return before[-1][0]
    return _told_before(account, sentence, lexicon)


def _told_before(account: Account, sentence: Span, lexicon: Lexicon) -> str:
    """The only site of the sentence before, where a sentence goes back to it: "The attack killed …"."""
    if not _BACK.search(account.document.text, sentence.start, sentence.end):
        return ""
    last = account.sentence_of(Span(max(0, sentence.start - 2), sentence.start))
    kinds = {kind for kind, _ in _sites(account, Span(max(last.start, last.end - 2 * _NEAR), last.end), lexicon)}
    return next(iter(kinds)) if len(kinds) == 1 and last.end <= sentence.start else ""


def _sites(account: Account, span: Span, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """The sites named in a span, each with its place, without those that only name who speaks."""
    text = account.document.text
    for match in _pattern(tuple(lexicon.sites)).finditer(text, span.start, span.end):
        if not _SPEAKS.match(text, match.end()):
            yield lexicon.sites[match.group().lower()], match.start()


@lru_cache(maxsize=2)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    told = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{told})(?!\w)", re.IGNORECASE)


def contrasted(told: Iterable[Site]) -> frozenset[str]:
    """The sites that one account at least tells apart, a number for each: others may be one site in other words."""
    numbers: dict[DocumentId, dict[str, set[float | None]]] = defaultdict(lambda: defaultdict(set))
    for document, site, number in told:
        numbers[document][site].add(number)
    return frozenset(site for sites in numbers.values() for site in sites if _stands_alone(site, sites))


def _stands_alone(site: str, sites: Mapping[str, set[float | None]]) -> bool:
    return any(site != other and numbers != sites[site] for other, numbers in sites.items())
