"""Names that something is said to give itself, where the text only describes it there."""

import re
from collections.abc import Iterable, Iterator

from crossread.extraction._aliases import Alias
from crossread.extraction._name_spans import Name
from crossread.extraction._parsed import Parsed

_CALLS = re.compile(
    r",? (?:which|that|who) (?:now )?calls? (?:itself|himself|herself|themselves) (?:the )?[\"'“‘]?(?=[^\W\d_])"
)


def self_named(parsed: Parsed, names: Iterable[Name]) -> Iterator[Alias]:
    """Where a group "calls itself X", X is a name of what the reader takes the group for, if that has one."""
    listed = list(names)
    at = {name.start: name for name in listed}
    for found in _CALLS.finditer(parsed.text):
        described, other = parsed.token_index(found.start() - 1), at.get(found.end())
        if other is None or described < 0 or parsed.tokens[described].pos != "NOUN":
            continue
        meant = parsed.chained.name(parsed.tokens[described].span)
        name = next((one for one in listed if meant and one.start <= meant.start < one.end), None)
        if name and name != other:
            yield Alias(name, other, "explicit: calls itself")
