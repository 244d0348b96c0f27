"""The few numbers of decoding, chosen on development sets by training/tuning.py."""

from dataclasses import dataclass

from crossread.inference._paths import NO_NUDGE, Nudge
from crossread.inference._scales import PLAIN, Scale, Scales


@dataclass(frozen=True, slots=True)
class Tuned:
    """How the network's scores are weighed where they are decided on."""

    cue: Nudge
    """Cues that are just likelier than not are mostly mistakes."""
    role: Nudge
    name: Nudge
    """Names that are just likelier than not are mostly mistakes, too."""
    new: float
    """What it is worth, as a logarithm, that a mention is the first of its chain."""
    any_technique: float
    """How likely it must be that some word of a stretch stands in any technique."""
    technique_goes_on: float
    """How likely it must be of each word that a stretch reaches over."""
    each_technique: float
    """How likely it must be that a word stands in a second technique too."""
    again: float = 0.03
    """How likely some word of a content must be a cue, for the content to be read again."""
    scales: Scales = PLAIN
    """What probabilities mean."""


# The scales were fitted by training/calibrating.py.
SCALES = Scales(
    cue=Scale(0.6, -1.144),
    name=Scale(0.697, -0.365),
    link=Scale(0.558, 0.069),
    tone=Scale(0.695, 0.022),
    speaker=Scale(0.441, -0.523),
    technique=Scale(0.906, -0.643),
)
TUNED = Tuned(
    Nudge(-1.2, -0.5),
    NO_NUDGE,
    Nudge(-1.2),
    new=-0.15,
    any_technique=0.4,
    technique_goes_on=0.2,
    each_technique=0.25,
    scales=SCALES,
)
