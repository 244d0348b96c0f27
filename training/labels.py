"""The classes that each head chooses from."""


def _listed(names: str) -> tuple[str, ...]:
    return tuple(names.split())


POS = _listed("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X")
RELATIONS = _listed(
    "root acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp "
    "compound compound:prt conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated "
    "expl fixed flat flat:foreign goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj "
    "nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum "
    "vocative xcomp"
)
NAMES = ("person", "organisation", "place", "event", "group", "other")
NAME_TAGS = ("O", *(f"{first}-{name}" for name in NAMES for first in "BI"))
CUE_TAGS = ("O", "B", "I")
ROLE_TAGS = ("O", "B-source", "I-source", "B-content", "I-content")
UNKNOWN = -100
"""Where a set says nothing; the loss passes over it."""
MENTIONS = ("none", "person", "organisation", "place", "event", "thing", "idea", "time")
"""What the head word of a mention stands for; a name or a noun or a pronoun alike."""
TONES = ("negative", "neutral", "positive")
TECHNIQUES = (
    "Appeal_to_Authority", "Appeal_to_fear-prejudice", "Bandwagon,Reductio_ad_hitlerum", "Black-and-White_Fallacy",
    "Causal_Oversimplification", "Doubt", "Exaggeration,Minimisation", "Flag-Waving", "Loaded_Language",
    "Name_Calling,Labeling", "Repetition", "Slogans", "Thought-terminating_Cliches",
    "Whataboutism,Straw_Men,Red_Herring",
)  # fmt: skip
"""As the PTC set names them; each word may stand in several, so a word's label is a number with one bit for each."""
WHICH_ALONE = 1 << len(TECHNIQUES)
"""With this bit a word's label says in which techniques it stands, if in any, and not whether it stands in one."""
