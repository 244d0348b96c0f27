"""What each line of a page is there for, told from its words, its shape and its place."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from crossread.model import Block, BlockKind
from crossread.reading._head import is_byline, is_introduction
from crossread.reading._lexicon import lexicon
from crossread.reading._lines import Line
from crossread.reading._wording import announces, kind_by_words

BULLETS = ("•", "-", "–", "*", "·")
STANDFIRST = 350
HEADING = 90
LABEL = 60
"""Characters that a repeated line or an entry of a menu has at most."""
MENU = 4
"""Entries from which short lines in a row are a menu."""
QUESTION_WORDS = 5
"""A longer question that stands alone is more often the text's own."""
MENU_WORDS = 6
STANDFIRST_WORDS = 5
PARAGRAPH_WORDS = 6
SIGNATURE_WORDS = 6
DENSE = 5
"""A text is set without blank lines when fewer than one line in so many has one before it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of one text, its title where that is known, and the kinds found so far."""

    lines: Sequence[Line]
    title: str = ""
    kinds: dict[int, BlockKind] = field(default_factory=dict)

    def open(self, first: int = 0) -> Iterator[int]:
        """The numbers of the lines from `first` on of which nothing is known yet."""
        return (number for number in range(first, len(self.lines)) if number not in self.kinds)

    def gap_after(self, number: int) -> int:
        """Blank lines after this one; many at the end of the text."""
        return self.lines[number + 1].gap if number + 1 < len(self.lines) else len(self.lines)

    def first_paragraph(self, first: int = 0) -> int:
        """Number of the first line from `first` on that reads like a paragraph; the number of lines if none does."""
        return next((number for number in self.open(first) if is_paragraph(self.lines[number])), len(self.lines))


Rule = Callable[[Layout], Iterator[tuple[int, BlockKind]]]


def blocks_of(lines: Sequence[Line], title: str = "") -> tuple[Block, ...]:
    """One block for each line."""
    layout = Layout(lines, title, {number: line.kind for number, line in enumerate(lines) if line.kind})
    for rule in RULES:
        for number, kind in list(rule(layout)):
            layout.kinds.setdefault(number, kind)
    return tuple(
        Block(line.start, line.end, layout.kinds.get(number, BlockKind.BODY)) for number, line in enumerate(lines)
    )


def is_paragraph(line: Line) -> bool:
    """Whether the line reads like a paragraph: long, or a whole sentence."""
    return line.length > STANDFIRST or (line.stops and line.words >= PARAGRAPH_WORDS)


def _by_words(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    for number in layout.open():
        kind = kind_by_words(layout.lines[number])
        if kind:
            yield number, kind


def _related_lists(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    """Headlines after "Read more:", as far as the spacing stays the same."""
    for prompt, line in enumerate(layout.lines):
        alone = lexicon().related.are(line.head)
        if not alone and not (layout.kinds.get(prompt) is BlockKind.FURNITURE and lexicon().related.begin(line.head)):
            continue
        spacing = max(1, layout.gap_after(prompt)) if alone else 0
        for number in range(prompt + 1, len(layout.lines)):
            entry = layout.lines[number]
            ends = entry.gap > spacing or not entry.is_short or (entry.stops and entry.tail.endswith("."))
            if ends or number in layout.kinds:
                break
            yield number, BlockKind.FURNITURE


def _repeated(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    labels = {
        number: layout.lines[number].head.casefold() for number in layout.open() if _is_label(layout.lines[number])
    }
    times = Counter(labels.values())
    return ((number, BlockKind.FURNITURE) for number, label in labels.items() if times[label] > 1)


def _is_label(line: Line) -> bool:
    listed = line.head.startswith(BULLETS)
    return line.length <= LABEL and not line.stops and not listed and not line.tail.endswith(":")


def _menus(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    """Several short lines in a row, after the first line and before the text begins."""
    run: list[int] = []
    for number in range(next(layout.open(), 0) + 1, min(layout.first_paragraph() + 1, len(layout.lines))):
        if _is_label(layout.lines[number]) and layout.lines[number].words <= MENU_WORDS:
            run.append(number)
            continue
        yield from ((entry, BlockKind.FURNITURE) for entry in run if len(run) >= MENU)
        run = []


def _addenda(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    """What says that it was added, or stands apart after the words that close a text.

    In the second half of a text it goes on to the end; above that it is a note of one line.
    """
    middle = len(layout.lines) // 2
    for number in layout.open():
        announced = announces(layout.lines[number].head)
        if announced and number < middle:
            yield number, BlockKind.ADDENDUM
        elif announced or (number > middle and _follows_close(layout, number)):
            yield from ((later, BlockKind.ADDENDUM) for later in layout.open(number))
            return


def _follows_close(layout: Layout, number: int) -> bool:
    before, line = layout.lines[number - 1], layout.lines[number]
    if before.head.casefold() in lexicon().closes:
        return True
    apart = line.gap > 1 and line.gap > before.gap
    slogan = before.length <= HEADING and before.tail.endswith("!")
    return apart and slogan


def _title(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    first = next(layout.open(), None)
    if BlockKind.TITLE in layout.kinds.values() or len(layout.lines) == 1 or first is None:
        return
    wanted = _bare(layout.title)
    if not wanted and _is_headline(layout.lines[first]):
        yield first, BlockKind.TITLE
    elif wanted:
        same = (number for number in layout.open() if _bare(layout.lines[number].head) == wanted)
        yield from ((number, BlockKind.TITLE) for number in list(same)[:1])


def _bare(title: str) -> str:
    return "".join(letter for letter in title.casefold() if letter.isalnum())


def _is_headline(line: Line) -> bool:
    ends = line.stops and line.length > HEADING and not line.tail.endswith("?")
    return line.is_short and not ends and not is_byline(line)


def _head_zone(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    """Standfirst, bylines and dates between the title and the text."""
    title = next((number for number, kind in layout.kinds.items() if kind is BlockKind.TITLE), None)
    first = 0 if title is None else title + 1
    body = layout.first_paragraph(first)
    last = max((number for number in layout.open(first) if is_paragraph(layout.lines[number])), default=0)
    standfirst = title is None or BlockKind.STANDFIRST in layout.kinds.values()
    for number in layout.open(first):
        if number < body and is_byline(layout.lines[number]):
            yield number, BlockKind.FURNITURE
        elif not standfirst and number <= body and number < last and _is_standfirst(layout, number):
            standfirst = True
            yield number, BlockKind.STANDFIRST
            body = layout.first_paragraph(number + 1)
        elif number >= body:
            return


def _is_standfirst(layout: Layout, number: int) -> bool:
    """A line under the title that is no full sentence, or one sentence with the byline or notices after it."""
    line, after = layout.lines[number], number + 1
    if line.length > STANDFIRST or line.words < STANDFIRST_WORDS:
        return False
    follower = layout.lines[after]
    notices = {layout.kinds.get(after), layout.kinds.get(after + 1)} == {BlockKind.FURNITURE}
    apart = is_byline(follower) or (notices and not lexicon().related.begin(follower.head))
    return not line.tail.endswith(":") and (not line.stops or (". " not in line.head and apart))


def _headings(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    dense = sum(line.gap > 0 for line in layout.lines) * DENSE < len(layout.lines)
    for number in layout.open():
        line = layout.lines[number]
        apart = dense or (line.gap and layout.gap_after(number))
        if line.head.startswith("#") or (number and apart and _is_heading(line) and _leads_on(layout, number + 1)):
            yield number, BlockKind.HEADING


def _is_heading(line: Line) -> bool:
    starts = line.head.lstrip("*_\"“'‘")[:1]
    runs_on = line.tail.endswith((":", ",", ";", "-", "–", "—", '"', "”"))
    ends = line.stops and not (line.tail.endswith("?") and line.words <= QUESTION_WORDS)
    return line.length <= HEADING and not ends and not runs_on and (starts.isupper() or starts.isdigit())


def _leads_on(layout: Layout, after: int) -> bool:
    """Whether text follows, not one more line of a list."""
    return after < len(layout.lines) and after not in layout.kinds and not _is_heading(layout.lines[after])


def _signatures(layout: Layout) -> Iterator[tuple[int, BlockKind]]:
    """A short last line without a full stop, and who the author is: an agency, a name, "… is a reporter"."""
    last = len(layout.lines) - 1
    if (
        last > layout.first_paragraph()
        and _is_label(layout.lines[last])
        and layout.lines[last].words <= SIGNATURE_WORDS
    ):
        yield last, BlockKind.FURNITURE
    for number in range(max(1, last - 1), last + 1):
        if is_introduction(layout.lines[number]):
            yield number, BlockKind.FURNITURE


RULES: tuple[Rule, ...] = (
    _by_words,
    _related_lists,
    _repeated,
    _menus,
    _addenda,
    _title,
    _head_zone,
    _headings,
    _signatures,
)
"""Each says what it knows of lines that are still open; the first to speak is heard."""
