"""The report: the whole contest as one HTML file that needs nothing else."""

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from markupsafe import Markup

from crossread.model import Comparison, DocumentId, Gap, Reading, Run
from crossread.presentation._addresses import addresses_of, group_of
from crossread.presentation._claim import claim_of
from crossread.presentation._claims import by_contest, claims_of
from crossread.presentation._cuts import FULL, Limits, cut
from crossread.presentation._environment import environment
from crossread.presentation._excerpts import groups_of, passages_opened
from crossread.presentation._figures import figures_of
from crossread.presentation._forecasts import forecasts_of
from crossread.presentation._gaps import gaps_of
from crossread.presentation._index import Index, accounts, index_of
from crossread.presentation._names import names_of
from crossread.presentation._overview import overview_of
from crossread.presentation._reader import ReaderView, excerpt_of, letters_of, reader_of
from crossread.presentation._roles import roles_of
from crossread.presentation._segments import Layer, Mark
from crossread.presentation._sources import sources_of
from crossread.presentation._table import View
from crossread.presentation._techniques import techniques_of
from crossread.presentation._timeline import timeline_of
from crossread.presentation._versions import versions_of
from crossread.presentation._voices import Voice, voices_of
from crossread.presentation._wording import wording_of

_VIEWS: tuple[Callable[[Index], View], ...] = (
    overview_of,
    claims_of,
    figures_of,
    wording_of,
    techniques_of,
    sources_of,
    timeline_of,
    names_of,
    roles_of,
    forecasts_of,
    versions_of,
)


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that the report shows, in plain data."""

    title: str
    made: str
    views: Mapping[str, View]
    claims: tuple[View, ...]
    readers: tuple[ReaderView, ...]
    voices: tuple[Voice, ...]
    groups: Mapping[str, Mark]
    numbers: Mapping[DocumentId, int]
    runs: tuple[Run, ...]


def report(comparison: Comparison, readings: Sequence[Reading], *, title: str, made: str = "") -> str:
    """The contest as one HTML file that opens from disk, fetches nothing, and leaves nothing out unsaid."""
    return draw(page_of(index_of(comparison, readings), title=title, made=made))


def page_of(index: Index, *, title: str, made: str = "", limits: Limits = FULL) -> Page:
    """What the report shows of a case, as far as the limits allow; what they leave out is among the gaps."""
    shown, rest = list(index.numbers)[: limits.accounts], list(index.numbers)[limits.accounts :]
    views, left_out = _views(index, limits, rest)
    claims = tuple(claim_of(index, claim) for claim in by_contest(index.comparison.claims)[: limits.rows])
    letters = letters_of(index)
    readers = [reader_of(index, document, letters) for document in shown]
    groups = groups_of(readers, index.numbers)
    opened = passages_opened((*views, *claims), readers, groups.values())
    readers += [excerpt_of(index, document, opened.get(document, ())) for document in (*rest, *index.earlier)]
    return Page(
        title=title,
        made=made,
        views={view.name: view for view in (*views, gaps_of(index, left_out))},
        claims=claims,
        readers=tuple(readers),
        voices=voices_of(index.read),
        groups=groups,
        numbers={**index.numbers, **index.earlier},
        runs=index.comparison.runs,
    )


def _views(index: Index, limits: Limits, rest: Sequence[DocumentId]) -> tuple[list[View], list[Gap]]:
    views: list[View] = []
    left_out: list[Gap] = []
    for made in _VIEWS:
        view, gaps = cut(made(index), limits)
        views.append(view)
        left_out += gaps
    if rest:
        whole = accounts(len(index.numbers))
        reason = f"the first {limits.accounts} of {whole} are shown in full; of the others, what something opens"
        left_out.append(Gap("Accounts side by side", reason))
    return views, left_out


def draw(page: Page) -> str:
    """The page as HTML; its style and its script are named by hash, and nothing else may run or load."""
    style, script = (_static(name) for name in ("report.css", "report.js"))
    address = addresses_of(page.numbers, page.readers)
    drawn = (
        environment()
        .get_template("report.html.j2")
        .render(
            page=page,
            address=address,
            style=Markup(style),  # noqa: S704 - our own file
            script=Markup(script),  # noqa: S704 - our own file
            policy=_policy(style, script),
            group_of=group_of,
            layers=tuple(Layer),
        )
    )
    # A parser reads a bare carriage return as a line feed, which would move every position after it.
    return drawn.replace("\r", "&#13;")


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _static(name: str) -> str:
    return files("crossread.presentation").joinpath("static", name).read_text(encoding="utf-8")
