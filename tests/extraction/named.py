"""The names of a text by place, as a test says they were seen."""

from collections.abc import Mapping

from crossread.extraction._figures_named import Named
from crossread.extraction._parsed import Parsed
from crossread.extraction._placed import Placed
from crossread.inference import LexiconReader
from crossread.model import EntityId, EntityType, Mention, MentionForm
from crossread.testing import capture


def named_in(text: str, seen: Mapping[str, EntityType] | None = None, *, called: str = "") -> Named:
    """The names of a text in which these were seen; all of them `called` by one name, if any is given."""
    mentions = [
        Mention(text.index(name), text.index(name) + len(name), MentionForm.NAME, kind, EntityId(name))
        for name, kind in (seen or {}).items()
    ]
    names = {mention.entity: called or str(mention.entity) for mention in mentions}
    parsed = Parsed(capture(text), LexiconReader().answer([text])[0])
    return Named(parsed, Placed(sorted(mentions, key=lambda mention: mention.start)), names)
