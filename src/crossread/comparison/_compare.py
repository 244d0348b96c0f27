"""The whole comparison in the order in which its parts are made."""

from collections.abc import Sequence

from crossread.comparison._accounts import accounts_of, known_names
from crossread.comparison._claims import claims_of, how_many_heard, told_claims
from crossread.comparison._clashes import clashes_of
from crossread.comparison._contents import contents_of
from crossread.comparison._finding import Grounds
from crossread.comparison._forecasts import forecasts_of
from crossread.comparison._forecasts_bearing import bearing_on
from crossread.comparison._gaps import gaps_of
from crossread.comparison._happenings import happenings_of
from crossread.comparison._happenings_joined import events_of
from crossread.comparison._ledger import set_against, weighed
from crossread.comparison._lexicon import load
from crossread.comparison._nearness import neighbouring_places, persons_in, related_names
from crossread.comparison._one_sided import one_sided_of
from crossread.comparison._relations import decided, relations_of
from crossread.comparison._roles import roles_of
from crossread.comparison._rows import entries_of
from crossread.comparison._silence import Silences
from crossread.comparison._sources import profiles_of
from crossread.comparison._styles import styles_of
from crossread.comparison._subjects import subjects_of, with_scopes, with_subjects
from crossread.comparison._timeline import timeline_of
from crossread.comparison._wording import wording_of
from crossread.model import Comparison, Judgement, Linked, Reading, Run

VERSION = "16"


def compare(readings: Sequence[Reading], linked: Linked, *, judgements: Sequence[Judgement] = ()) -> Comparison:
    """How the accounts stand to each other: claims, relations, figures, words, sources, times, silence and gaps."""
    readings = tuple({reading.document.id: reading for reading in readings}.values())
    lexicon = load()
    accounts = accounts_of([reading for reading in readings if reading.is_read], linked)
    known = known_names(linked.entities)
    plain = contents_of(linked, accounts, lexicon)
    subjects = subjects_of(list(entries_of(accounts, plain, known, lexicon)))
    ledgers = weighed(subjects, linked.origins, lexicon)
    contents = with_scopes(with_subjects(plain, subjects, lexicon), set_against(ledgers))
    grounds = Grounds(
        lexicon,
        known,
        neighbouring_places(accounts.values()),
        related_names(linked.entities),
        persons_in(linked.entities),
    )
    relations = tuple(decided(relations_of(contents, grounds, linked.alike), judgements, accounts))
    told = told_claims(linked, contents, accounts, relations)
    heard = how_many_heard(told, accounts)
    happened = list(events_of(list(happenings_of(accounts.values(), linked.entities, lexicon)), linked, lexicon))
    return Comparison(
        documents=tuple(reading.document for reading in readings),
        entities=linked.entities,
        statements=linked.statements,
        claims=tuple(claims_of(told, accounts, Silences(accounts, linked, lexicon))),
        relations=relations,
        ledger=tuple(one.ledger for one in ledgers),
        labels=tuple(wording_of(linked.entities, accounts, happened, lexicon)),
        origins=linked.origins,
        timeline=tuple(timeline_of(accounts.values())),
        forecasts=tuple(forecasts_of(accounts.values(), judgements, bearing_on(accounts, plain, linked, lexicon))),
        sources=tuple(profiles_of(accounts, known, linked.statements, lexicon)),
        one_sided=tuple(one_sided_of(told, accounts)),
        gaps=tuple(gaps_of(readings, told, heard)),
        runs=_runs(readings),
        styles=tuple(styles_of(accounts.values())),
        events=tuple(event for event, _ in happened),
        clashes=tuple(clashes_of(happened, accounts, lexicon)),
        roles=tuple(roles_of(linked.entities, accounts, lexicon)),
        places=linked.places,
    )


def _runs(readings: Sequence[Reading]) -> tuple[Run, ...]:
    """Every component that had a hand in it, once."""
    return tuple(dict.fromkeys([*(run for reading in readings for run in reading.runs), Run("comparison", VERSION)]))
