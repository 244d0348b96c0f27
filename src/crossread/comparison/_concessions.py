"""Whether those who vouch for a figure count their own losses: "the army said it had lost 12 of its soldiers"."""

import re
from collections.abc import Mapping

from crossread.comparison._numbers import SHARED
from crossread.comparison._words import stems_of
from crossread.model import CaseEntity, Document, Figure

_LOSSES = frozenset({"killed", "injured", "missing", "detained"})
_FIGHTERS = re.compile(
    r"(?<!\w)(?:airm[ae]n|aviators?|commanders?|crew(?:m[ae]n)?|fighters?|forces|guards?|insurgents?|jihadists?|marines?|members?|m[ae]n|militants?|militiam[ae]n"
    r"|officers?|personnel|pilots?|police(?:m[ae]n)?|rebels?|recruits?|sailors?|servicem[ae]n|soldiers?|troops)(?!\w)",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?<!\w)(?:(?:its|our|their)(?:\sown)?|lost|of\sits|of\sour|of\stheir)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE
)
_OF_OWN = re.compile(r"\s(?:of|from|among)\s(?:its|our|their)(?!\w)", re.IGNORECASE)
_LOSER = re.compile(r"(?P<who>[\w’'-]+)\s(?:has\s|had\s|have\s)?lost\s(?:[\w-]+\s){0,2}$")
_ADMITS = re.compile(
    r"(?<!\w)(?:acknowledg|admit|conced)[a-z]{0,6}(?!\w)(?:(?!\s(?:accus|claim|put|said|say))[^.;]){0,80}$",
    re.IGNORECASE,
)
_ADMITTED = re.compile(r"[^.;]{0,120}(?<!\w)(?:acknowledg|admit|conced)[a-z]{0,6}\.", re.IGNORECASE)
_BEFORE, _CLAUSE = 40, 120
"""Characters before a figure that can call the counted one's own, and in which losses can be admitted."""
_LARGE = re.compile(r"(?<!\w)[A-Z]")
_PRONOUNS = frozenset({"it", "they", "we"})


def concedes(figure: Figure, holder: str, document: Document, known: Mapping[str, CaseEntity]) -> bool:
    """Whether the counted belong to whoever counts them, by name or by "its own"."""
    if figure.category not in _LOSSES or holder in ("", document.voice) or not _FIGHTERS.search(figure.counted):
        return False
    text = document.text
    before, inside = text[max(0, figure.start - _BEFORE) : figure.start], text[figure.start : figure.end]
    if loser := loser_of(figure, document):
        return _share_a_name(loser, holder, known)
    is_own = _OWN.search(before) or _OF_OWN.search(inside) or _OF_OWN.match(text, figure.end)
    is_admitted = _ADMITS.search(text[max(0, figure.start - _CLAUSE) : figure.start]) or _ADMITTED.match(
        text, figure.end
    )
    is_foreign = _LARGE.search(figure.counted) and _LARGE.search(holder)
    return bool(is_own or (is_admitted and not is_foreign)) or _share_a_name(figure.counted, holder, known)


def loser_of(figure: Figure, document: Document) -> str:
    """Whose losses are counted, by the name before "lost": "Norland lost 45 troops"; empty where none stands there."""
    loser = _LOSER.search(document.text, max(0, figure.start - _BEFORE), figure.start)
    return loser["who"] if loser and loser["who"][:1].isupper() and loser["who"].lower() not in _PRONOUNS else ""


def _share_a_name(counted: str, holder: str, known: Mapping[str, CaseEntity]) -> bool:
    entity = known.get(holder.casefold())
    names = " ".join((holder, *((entity.name, *entity.aliases) if entity else ())))
    own = {stem[:SHARED] for stem in stems_of(names) if len(stem) >= SHARED - 1}
    proper = " ".join(word for word in counted.split() if word[:1].isupper())
    return not own.isdisjoint(stem[:SHARED] for stem in stems_of(proper))
