"""A person's finding on a forecast, held to what such a finding needs: a state, and the passage that shows it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from crossread.comparison._forecasts import STATES
from crossread.errors import BadInput
from crossread.model import Document, Judgement, Passage, Span, passage_named

_SHOWN = frozenset({"met", "missed", "moved"})
"""States that a passage has to show; that nothing can show it is what makes one untestable."""
_DATE = re.compile(r"(?:\.\./)?\d{4}(?:-\d{2}){0,2}")


@dataclass(frozen=True, slots=True)
class Texts:
    """The documents in which passages are looked for."""

    documents: Sequence[Document]

    def passage(self, named: str) -> Passage:
        """The passage of this address, or the one place where these words stand."""
        given = passage_named(named)
        if given is not None:
            whole = next((one for one in self.documents if one.id == given.document), None)
            if whole is None or not 0 <= given.start < given.end <= len(whole.text):
                raise BadInput(f"{named!r} is no passage of this case; name it as DOCUMENT:START-END, or by its words")
            return given
        found = [document.passage(span) for document in self.documents for span in _places(document, named)]
        if len(found) != 1:
            raise BadInput(
                f"the words {named!r} stand {len(found)} times in the documents of this case, and not once; give "
                "more of them, or the place as DOCUMENT:START-END"
            )
        return found[0]


def settled(judgement: Judgement, documents: Sequence[Document]) -> Judgement:
    """The finding with its passages as addresses; raises `BadInput` where something is missing."""
    texts = Texts(documents)
    if passage_named(judgement.target) is None:
        raise BadInput(f"{judgement.target!r} is the id of no forecast; `crossread show forecasts` prints the ids")
    target = texts.passage(judgement.target).address
    if judgement.value not in STATES:
        raise BadInput(f"{judgement.value!r} is no state of a forecast; there are {', '.join(STATES)}")
    if judgement.value in _SHOWN and not judgement.passage:
        raise BadInput(f"a forecast is {judgement.value} by a passage that shows it; give its words or its place")
    if judgement.value == "untestable" and not (judgement.passage or judgement.why):
        raise BadInput("say why it cannot be tested, or give the passage that shows it")
    if (judgement.value == "moved") != bool(judgement.due) or not _DATE.fullmatch(judgement.due or "0000"):
        raise BadInput("a forecast that was moved, and no other, has a new due date: 2031, 2031-05 or 2031-05-12")
    passage = texts.passage(judgement.passage).address if judgement.passage else ""
    return replace(judgement, target=target, passage=passage)


def _places(document: Document, words: str) -> list[Span]:
    """Every place of these words, however their lines are broken."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    return [Span(*found.span()) for found in re.finditer(pattern, document.text)] if pattern else []
