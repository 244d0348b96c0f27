"""The words of a text, by position, cut as Universal Dependencies cuts English."""

import re

from crossread.model import Span

# Every alternative is bounded, so that a line of a million characters costs linear time.
_WORD = re.compile(
    r"""
      https?://[^\s<>"”]{1,500} | www\.[^\s<>"”]{1,500}
    | [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}
    | [@\#]\w{1,40}
    | \d{1,20}(?:[.,:/]\d{1,20}){0,6}(?:st|nd|rd|th)?(?!\w)
    | (?:[A-Za-z]\.){2,8}
    | (?:Mrs?|Ms|Dr|Prof|Gen|Gov|Sen|Rep|Col|Lt|Sgt|Capt|Maj|Rev|Hon|Jr|Sr|St|Inc|Corp|Co|Ltd|vs|etc
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|pp?|cf)\.
    | n['’]t(?!\w)
    | ['’](?:s|m|d|re|ve|ll)(?!\w)
    | (?:(?!n['’]t(?!\w))\w){1,48}
    | \.{2,20} | -{2,20}
    | \S
    """,
    re.VERBOSE | re.IGNORECASE,
)


def words_in(text: str) -> list[Span]:
    """Where each word and each mark of punctuation stands."""
    return [Span(*found.span()) for found in _WORD.finditer(text)]
