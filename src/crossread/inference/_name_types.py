"""The kinds of name that the common noun in a name tells, where the training sets do not."""

from collections.abc import Sequence
from itertools import pairwise

_NOUNS = {
    "armed group": "army armies brigade brigades battalion battalions militia militias regiment navy guards "
    "corps squadron legion forces troops marines rebels fighters",
    "facility": "airport hospital bridge prison church mosque cathedral synagogue school stadium airbase base barracks "
    "checkpoint clinic factory dam port tower palace museum embassy",
    "outlet": "news times post herald tribune gazette radio tv television telegraph chronicle newspaper",
    "weapon": "missile missiles rocket rockets rifle rifles bomb bombs tank tanks drone drones howitzer",
}
_KIND = {noun: kind for kind, nouns in _NOUNS.items() for noun in nouns.split()}
_OPEN = {
    "organisation": {"armed group", "outlet", "facility"},
    "place": {"facility"},
    "other": {"weapon", "outlet", "facility"},
}


def told_by_noun(kind: str, words: Sequence[str]) -> str:
    """The kind of a name, made narrower by its last word or by the word before an "of"."""
    heads = [words[-1].lower(), *(one.lower() for one, other in pairwise(words) if other == "of")]
    return next((_KIND[head] for head in heads if _KIND.get(head) in _OPEN.get(kind, set())), kind)
