"""Probabilities made to mean what they say: a straight line on the scale of log odds, one for each kind of answer."""

from dataclasses import dataclass
from math import exp, log

_EDGE = 1e-4
"""Nothing is surer than this, nor less sure."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How the log odds of the network become those that came true on development sets."""

    slope: float = 1.0
    shift: float = 0.0

    def of(self, likely: float) -> float:
        """The probability, to four places."""
        sure = min(max(likely, _EDGE), 1 - _EDGE)
        return round(1 / (1 + exp(-self.slope * log(sure / (1 - sure)) - self.shift)), 4)


@dataclass(frozen=True, slots=True)
class Scales:
    """One scale for each kind of answer."""

    cue: Scale = Scale()
    name: Scale = Scale()
    link: Scale = Scale()
    speaker: Scale = Scale()
    technique: Scale = Scale()
    tone: Scale = Scale()


PLAIN = Scales()
"""What the network says, as it says it."""
