"""What programs write that use Crossread: never run, only checked for its types."""

from pathlib import Path

import crossread
from crossread.inference import LexiconReader
from crossread.model import Comparison, Decision, Document, Reading, Span, Subject
from crossread.settings import Settings

contest: crossread.Contest = crossread.contest(["accounts/", Path("statement.pdf")])
comparison: Comparison = contest.comparison
page: str = contest.report(title="A bridge")
table: str = str(contest.view("claims"))
written: tuple[Path, ...] = contest.export("ledgers", format="parquet")
revisions: list[str] = [change.reason for one in contest.comparison.revisions for change in one.changes]

for reading in crossread.read(["accounts/"]):
    one: Reading = reading
    document: Document = one.document
    words: list[str] = [document[span] for attribution in one.attributions for span in attribution.content]
    spans: list[Span] = list(one.sentences)

instruments = crossread.Instruments(Settings(threads=4), reader_opener=lambda _: LexiconReader())
with crossread.Case.new("bridge.crossread", instruments) as case:
    names: list[str] = [added.name for added in case.add(["accounts/"]).documents]
    case.judge(Subject.MERGE, "Orm = Ormm", Decision.ACCEPT, by="ida", why="same map sheet")
    claims: int = len(case.compare().comparison.claims)

try:
    crossread.contest(["nowhere"])
except crossread.BadInput as problem:
    what: str = str(problem)
