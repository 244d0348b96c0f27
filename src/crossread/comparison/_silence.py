"""Accounts in which nothing was found on a claim, and what in them came closest."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from crossread.comparison._accounts import Account
from crossread.comparison._contents import Content, content_stems
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._words import words_in
from crossread.model import DocumentId, Linked, Passage, Position, Span, Stand, StatementId

_NEAREST = 3
_TELLING = 10
"""Rarest words and names of a claim by which passages are looked for."""
_COMMON = 400
"""Sentences that share a word; one that stands in more finds nothing in particular."""
_LEAST = 2
"""Words or names that a passage must share with a claim to come close to it."""


class Silences:
    """The sentences of all accounts by meaning, words and names; answers which of a silent account come closest."""

    def __init__(self, accounts: Mapping[DocumentId, Account], linked: Linked, lexicon: Lexicon) -> None:
        self._meant = _closest_by_meaning(linked, accounts)
        self._sentences: list[Passage] = []
        self._holders: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._searched: dict[DocumentId, int] = {}
        for document, account in accounts.items():
            for sentence in account.reading.sentences:
                stems = content_stems(words_in(account.document, sentence), lexicon)
                names = {f"\x1e{named.entity}" for named in account.named_in(sentence)}
                for feature in stems | names:
                    self._holders[feature].append(len(self._sentences))
                self._sentences.append(Passage(document, *sentence))
            self._searched[document] = len(account.reading.sentences)

    def of(self, documents: Iterable[DocumentId], wording: Content, contents: Iterable[Content] = ()) -> list[Position]:
        """For each of the documents, that it is silent, in how many sentences, and what came closest: by meaning first.

        `contents` are the statements of the claim.
        """
        meant = sorted(
            (near for content in contents for near in self._meant.get(content.statement.id, ())), reverse=True
        )
        nearest: dict[DocumentId, dict[Passage, None]] = defaultdict(dict)
        for _, document, span in meant:
            nearest[document][Passage(document, *span)] = None
        for document, passages in self._nearest(wording).items():
            nearest[document].update(dict.fromkeys(passages))
        return [
            Position(document, Stand.SILENT, (), self._searched[document], tuple(nearest[document])[:_NEAREST])
            for document in documents
        ]

    def _nearest(self, wording: Content) -> dict[DocumentId, Sequence[Passage]]:
        features = [*wording.stems, *(f"\x1e{entity}" for entity in wording.entities)]
        known = sorted((len(self._holders[feature]), feature) for feature in features if feature in self._holders)
        shared: dict[int, int] = defaultdict(int)
        for count, feature in known[:_TELLING]:
            for sentence in self._holders[feature] if count <= _COMMON else ():
                shared[sentence] += 1
        nearest: dict[DocumentId, list[Passage]] = defaultdict(list)
        for sentence in sorted(shared, key=lambda sentence: (-shared[sentence], sentence)):
            passage = self._sentences[sentence]
            if shared[sentence] >= _LEAST and len(nearest[passage.document]) < _NEAREST:
                nearest[passage.document].append(passage)
        return dict(nearest)


def _closest_by_meaning(
    linked: Linked, accounts: Mapping[DocumentId, Account]
) -> dict[StatementId, list[tuple[float, DocumentId, Span]]]:
    """For each statement the sentences of other accounts that say something like it."""
    sentences = {
        statement.id: (statement.document, accounts[statement.document].sentence_of(statement.spans[0]))
        for statement in linked.statements
        if statement.document in accounts
    }
    closest: dict[StatementId, list[tuple[float, DocumentId, Span]]] = defaultdict(list)
    for both in linked.alike:
        for one, other in ((both.a, both.b), (both.b, both.a)):
            if other in sentences:
                closest[one].append((both.likeness, *sentences[other]))
    return closest
