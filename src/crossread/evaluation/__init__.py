"""Quality measured on annotated sets, beside published scores and plain baselines."""

from crossread.evaluation._scores import Counts, Line, Score
from crossread.evaluation._sets import SETS, measure

__all__ = ["SETS", "Counts", "Line", "Score", "measure"]
