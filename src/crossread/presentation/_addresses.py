"""Where in the report a passage is found."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crossread.model import DocumentId, Passage
from crossread.presentation._reader import ReaderView
from crossread.presentation._segments import Mark

PASSAGES_A_CELL = 200
"""How many passages one cell opens; the cell's own number is never cut."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Accounts by number, and the first character of each paragraph that the report shows of them."""

    numbers: Mapping[DocumentId, int]
    starts: Mapping[DocumentId, Sequence[int]]

    def at(self, passages: Iterable[Passage]) -> str:
        """The passages as the page's script reads them: "1:120-180 2:33-60"."""
        return " ".join(f"{self.numbers[one.document]}:{one.start}-{one.end}" for one in opened(passages))

    def href(self, passages: Sequence[Passage]) -> str:
        """The paragraph of the first passage, for pages read without a script."""
        first = passages[0]
        number, starts = self.numbers[first.document], self.starts.get(first.document, ())
        place = bisect_right(starts, first.start) - 1
        return f"#p{number}-{starts[place]}" if place >= 0 else f"#account-{number}"

    def places(self, passages: Iterable[Passage]) -> str:
        """The passages as a reader of the printed page finds them: "1 ¶3, 2 ¶5"."""
        found = dict.fromkeys(
            f"{self.numbers[one.document]} ¶{bisect_right(self.starts.get(one.document, ()), one.start)}"
            for one in passages
        )
        shown = list(found)[:6]
        return ", ".join(shown) + (" …" if len(found) > len(shown) else "")


def addresses_of(numbers: Mapping[DocumentId, int], readers: Iterable[ReaderView]) -> Addresses:
    """The addresses of every paragraph shown."""
    return Addresses(numbers, {reader.document: [one.start for one in reader.paragraphs] for reader in readers})


def opened(passages: Iterable[Passage]) -> list[Passage]:
    """The passages that one cell or mark opens: each once, and not more than a reader can go through."""
    return list(dict.fromkeys(passages))[:PASSAGES_A_CELL]


def group_of(mark: Mark, numbers: Mapping[DocumentId, int]) -> str:
    """A name for the list of passages that say the same as this mark; lists of one layer and role do not overlap."""
    if not mark.elsewhere:
        return ""
    first = mark.elsewhere[0]
    kind = "-".join((mark.layer, *mark.role.split()))
    return f"{kind}-{numbers[first.document]}-{first.start}-{first.end}"
