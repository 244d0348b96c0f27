"""Cases that are kept: new, add, remove, judge."""

from pathlib import Path

import click

from crossread.cli._inputs import case_file, reviewer
from crossread.model import Decision, Subject


@click.command()
@case_file
def new(case: Path) -> None:
    """Make a case: one file that keeps documents, readings and judgements.

    \b
    crossread new strike.crossread
    crossread add strike.crossread accounts/ statement.pdf
    """  # noqa: D301
    from crossread.case import Case

    Case.new(case).close()
    click.echo(f"made {case}; next: crossread add {case} FILE…")


@click.command()
@case_file
@click.argument("sources", nargs=-1, required=True, metavar="FILE|FOLDER…")
def add(case: Path, sources: tuple[str, ...]) -> None:
    """Add texts to a case; what is in it already is not added twice.

    \b
    crossread add strike.crossread accounts/
    """  # noqa: D301
    from crossread.case import Case
    from crossread.cli._progress import watching
    from crossread.pipeline import Instruments

    with watching() as progress, Case.open(case, Instruments(progress=progress)) as opened:
        added = opened.add(sources)
    for document in added.known:
        click.echo(f"already there: {document.name}")
    for gap in added.gaps:
        click.echo(f"not taken in: {gap.item}: {gap.reason}", err=True)
    click.echo(f"{len(added.documents)} added, {len(added.known)} already there, {len(added.gaps)} not taken in")


@click.command()
@case_file
@click.argument("document")
def remove(case: Path, document: str) -> None:
    """Take a document, named by its file name or id, out of a case."""
    from crossread.case import Case

    with Case.open(case) as opened:
        click.echo(f"removed {opened.remove(document).name}")


@click.command()
@case_file
@click.argument("subject", type=click.Choice([one.value for one in Subject]))
@click.argument("target")
@click.argument("decision", type=click.Choice([one.value for one in Decision]))
@click.option(
    "--value",
    default="",
    help="What it should be instead: a speaker, a relation type, a forecast's state, a listed place.",
)
@click.option("--why", default="", help="The reason, kept with the judgement.")
@click.option("--passage", default="", help="For a forecast: the words that show it, or their DOCUMENT:START-END.")
@click.option("--due", default="", help="For a forecast that was moved: when it is due now (EDTF).")
@click.option("--by", default=reviewer, help="Who decides; your login name if not given.")
def judge(case: Path, subject: str, target: str, decision: str, **said: str) -> None:
    """Decide on a proposal of the machine: a relation, a merge of names, a speaker, a forecast, a place.

    A judgement is appended and never overwritten; `undo` takes back your last one on the same target. Targets are
    the ids that `crossread show relations`, `names`, `speakers` and `forecasts` print; a place goes by its name. A
    forecast is met, missed or moved by a passage that shows it; untestable by a reason or a passage.

    \b
    crossread judge strike.crossread merge "Dayr Haloun = Deir Halun" accept --why "same coordinates"
    crossread judge strike.crossread merge "d1a2:10-42 = d3b4:0-31" reject --why "two strikes"
    crossread judge strike.crossread speaker a1b2c3d4e5f6 reject --value "Lida Amrani"
    crossread judge strike.crossread speaker a1b2c3d4e5f6 undo
    crossread judge strike.crossread forecast d1a2b3:40-93 accept --value met --passage "the bridge opened on Monday"
    crossread judge strike.crossread forecast d1a2b3:7-33 accept --value moved --due 2031-12 --passage "put off a year"
    crossread judge strike.crossread place "Deir Halun" accept --value geonames:170654
    """  # noqa: D301
    from crossread.case import Case

    with Case.open(case) as opened:
        if subject == Subject.FORECAST and decision == Decision.ACCEPT:
            given = {name: said[name] for name in ("by", "why", "passage", "due")}
            made = opened.settle(target, said["value"], **given)
        else:
            given = {name: said[name] for name in ("by", "why", "value")}
            made = opened.judge(Subject(subject), target, Decision(decision), **given)
    click.echo(f"{made.decision} · {made.subject} · {made.target} · {made.by} · {made.at}")
