"""Views and readings drawn on the terminal."""

from collections.abc import Iterator

from rich.console import Console
from rich.markup import escape
from rich.table import Table as Drawn

from crossread.model import Attribution, Gap, Reading, Span
from crossread.presentation import Table, View, counted

WIDTH_WHEN_PIPED = 160
HEADING_WIDTH, NARROW_FROM = 44, 6


def print_view(view: View) -> None:
    """Draw every table of a view; piped output keeps a fixed width and carries no colours."""
    console = _console()
    console.print(f"[bold]{escape(_printable(view.title))}[/bold]  {escape(_printable(view.lead))}", end="\n\n")
    for table in view.tables:
        _draw(console, table)


def print_table(table: Table) -> None:
    """Draw one table."""
    _draw(_console(), table)


def _console() -> Console:
    console = Console()
    return console if console.is_terminal else Console(width=WIDTH_WHEN_PIPED, no_color=True)


def _draw(console: Console, table: Table) -> None:
    drawn = Drawn(title=escape(_printable(table.title)), title_justify="left", caption=escape(_printable(table.note)))
    for place, column in enumerate(table.columns):
        # The first cell heads its row: it must stay readable beside many accounts. An id is there to be copied whole.
        width = HEADING_WIDTH if place == 0 and len(table.columns) > NARROW_FROM else None
        drawn.add_column(escape(_printable(column)), overflow="fold", no_wrap=column == "Id", min_width=width)
    for row in table.rows:
        drawn.add_row(*(escape(_printable(cell.text)) for cell in row))
    console.print(drawn)


def reading_as_text(reading: Reading) -> str:
    """Who says what in one document, a line a statement, for a first look."""
    document = reading.document
    head = " · ".join(filter(None, (document.name, document.outlet, document.published, document.language)))
    lines = [head, *(f"  {line}" for line in _attribution_lines(reading)), f"  {_counts(reading)}"]
    return "\n".join((_printable("\n".join(lines)), *(f"  {gap_as_text(gap)}" for gap in reading.gaps)))


def gap_as_text(gap: Gap) -> str:
    """What could not be read, and why, on one line."""
    return _printable(f"gap: {gap.item}: {gap.reason}".replace("\n", " "))


def _attribution_lines(reading: Reading) -> Iterator[str]:
    for one in reading.attributions:
        yield f"{' ← '.join(one.chain)} [{_words(reading, one.cue)}]: {_content(reading, one)}"


def _content(reading: Reading, attribution: Attribution) -> str:
    return _words(reading, attribution.content) or "(no content)"


def _words(reading: Reading, spans: tuple[Span, ...]) -> str:
    return " … ".join(" ".join(reading.document[span].split()) for span in spans)


def _counts(reading: Reading) -> str:
    parts = {
        "sentence": reading.sentences,
        "attribution": reading.attributions,
        "figure": reading.figures,
        "time": reading.times,
        "name": reading.entities,
        "forecast": reading.forecasts,
    }
    return ", ".join(counted(len(found), noun) for noun, found in parts.items())


def _printable(text: str) -> str:
    """The text without control characters: a document must not steer the terminal it is shown on."""
    return "".join(character if character.isprintable() or character == "\n" else "�" for character in text)
