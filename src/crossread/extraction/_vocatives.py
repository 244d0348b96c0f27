"""Who is spoken to by name inside a quotation."""

import re
from collections.abc import Iterator

from crossread.extraction._gazetteer import plainly
from crossread.extraction._genders import style_before
from crossread.extraction._named import Named
from crossread.extraction._parsed import Parsed
from crossread.model import EntityType, MentionForm, Span

_LEADS = re.compile(r"(?:^|[,.!?;:—–-]|\b(?:dear|my|oh|o|old|poor|yes|no|well|and|but|why))\s*\Z", re.IGNORECASE)
_ENDS = re.compile(r"\s*(?:[,.!?;:—–-]|\Z)")
_BEFORE = 24


def addressed(parsed: Parsed, named: Named, words: Span) -> Iterator[str]:
    """Each person whose name stands between marks in these words, where nobody is told of: "Come in, Moor!"."""
    for mention in named.mentions_in(words):
        if mention.form is MentionForm.NAME and mention.type is EntityType.PERSON:
            style = style_before(parsed.text, mention.start)
            before = plainly(parsed.text[max(mention.start - _BEFORE, words.start) : mention.start])
            led = (
                before.rstrip(" .")[: -len(style)] if style and before.rstrip(" .").lower().endswith(style) else before
            )
            if _LEADS.search(led) and _ENDS.match(parsed.text, mention.end, words.end):
                yield named.entity(mention).name
