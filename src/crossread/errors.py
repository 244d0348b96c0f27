"""Everything that Crossread raises on purpose; the branch says what to do about it.

* CrossreadError
  x BadInput        fix the source, the settings or the arguments, and retry
    . NotFound      the file, folder, case or id that was named is not there
    . CaseDamaged   the case file cannot be opened as one
  x Skip            this one item failed; leave a gap and go on
    . NotReadable   this source cannot be read as text
  x Stop            nothing further can succeed; end the run
    . WeightsDamaged  the weights of the package are missing or not what was shipped
    . StorageFailed   the case file can be neither read nor written now
"""


class CrossreadError(Exception):
    """Something that Crossread raises on purpose."""


class BadInput(CrossreadError):
    """Fix the source, the settings or the arguments, and retry."""


class NotFound(BadInput):
    """The file, folder, case or id that was named is not there."""


class CaseDamaged(BadInput):
    """The case file cannot be opened as one."""


class Skip(CrossreadError):
    """This one item failed; leave a gap and go on."""


class NotReadable(Skip):
    """This source cannot be read as text."""


class Stop(CrossreadError):
    """Nothing further can succeed; end the run."""


class WeightsDamaged(Stop):
    """The weights of the package are missing or not what was shipped."""


class StorageFailed(Stop):
    """The case file can be neither read nor written now."""
