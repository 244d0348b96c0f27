"""One document in, one reading out: who says what, what is named, counted, dated, cited, called and foretold."""

from crossread.extraction._factuality import Factuality, factualities
from crossread.extraction._figures_numbers import numbers_in
from crossread.extraction._figures_quantities import quantities_in
from crossread.extraction._figures_vague import vague_counts
from crossread.extraction._portraits import portraits
from crossread.extraction._reading import VERSION, read

__all__ = ["VERSION", "Factuality", "factualities", "numbers_in", "portraits", "quantities_in", "read", "vague_counts"]
