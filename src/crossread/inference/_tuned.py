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
    new: float
    """What it is worth, as a logarithm, that a mention is the first of its chain."""
    any_technique: float
    """How likely it must be that a word stands in any technique."""
    each_technique: float
    """How likely it must be that a word stands in a second technique too."""
    scales: Scales = PLAIN
    """What probabilities mean."""


# The scales were fitted by training/calibrating.py; techniques and tones are said as they come true.
SCALES = Scales(cue=Scale(0.545, -0.762), name=Scale(0.643, -0.269), link=Scale(0.637, 0.258))
TUNED = Tuned(Nudge(-0.6, -0.5), NO_NUDGE, new=-1.0, any_technique=0.25, each_technique=0.2, scales=SCALES)
