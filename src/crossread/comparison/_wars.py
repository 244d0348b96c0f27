"""Whether a figure is the toll of a whole war, and of whose: such tolls count one thing wherever they are mentioned."""

import re
from collections.abc import Mapping

from crossread.comparison._accounts import Account
from crossread.comparison._lexicon import Lexicon
from crossread.comparison._places import is_country
from crossread.model import CaseEntity, EntityId, EntityType, Figure

_WAR = re.compile(
    r"(?<!\w)(?:war|conflict|insurgency|revolt|revolution|unrest|uprising)(?!\w)(?!\s(?:correspondent|crime|monitor|plane|reporter))",
    re.IGNORECASE,
)
_MEANWHILE = re.compile(r"(?<!\w)(?:amid|during)\s(?:[\w’'-]+\s){0,5}$", re.IGNORECASE)
"""What makes a war only the time in which something else was counted: "in prisons during the conflict"."""
_LEAST = 1000
"""Below this, a count is of a battle, even where its sentence names the war."""
_BEFORE = 80


def war_of(
    account: Account,
    figure: Figure,
    known: Mapping[str, CaseEntity],
    by_id: Mapping[EntityId, CaseEntity],
    lexicon: Lexicon,
) -> str | None:
    """The country of the war whose toll it is, empty where its sentence names none; nothing for any other count."""
    if figure.category not in lexicon.tolls or (figure.low or 0) < _LEAST or not _is_of_country(figure, known):
        return None
    sentence, text = account.sentence_of(figure.span), account.document.text
    wars = _WAR.finditer(text, sentence.start, sentence.end)
    if not any(_MEANWHILE.search(text, max(0, war.start() - _BEFORE), war.start()) is None for war in wars):
        return None
    named = (by_id[one.entity] for one in account.named_in(sentence) if one.entity in by_id)
    return next((_country(one, known) for one in named if is_country(one, known)), "")


def _is_of_country(figure: Figure, known: Mapping[str, CaseEntity]) -> bool:
    """Whether its own place, if it has one, is no smaller than a country."""
    place = known.get(figure.scope.place.casefold())
    return not figure.scope.place or (place is not None and is_country(place, known))


def _country(place: CaseEntity, known: Mapping[str, CaseEntity]) -> str:
    plain = known.get(place.name.casefold().removesuffix("s")) if place.type is not EntityType.STATE else None
    return (plain or place).id
