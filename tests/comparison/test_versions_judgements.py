"""Judgements carried from one version of a text to the next."""

from collections.abc import Callable
from typing import Any

import pytest

from crossread.comparison._versions import Pair, Versions, versions_of
from crossread.comparison._versions_alignment import aligned
from crossread.comparison._versions_judgements import carried, judgement_changes, same_words
from crossread.model import Decision, Fate, Judgement, Span, Subject

URL = "https://valeherald.example/dam"


@pytest.fixture
def versions(tell: Callable[..., Any]) -> tuple[Any, Any, Versions]:
    older = tell("“The wall stood,” Arden said. A report is due in June.", name="old", url=URL, captured="2031-05-12")
    newer = tell(
        "It rained. “The wall stood,” Arden said. No report is due.", name="new", url=URL, captured="2031-05-13"
    )
    for teller in (older, newer):
        teller.hands_on("“The wall stood,”", "Arden", cue="said", source="Arden")
    return older, newer, versions_of([older.reading, newer.reading])


def judged(subject: Subject, target: str, decision: Decision = Decision.ACCEPT, **said: str) -> Judgement:
    return Judgement(subject, target, decision, "ida", "2031-05-14T00:00:00+00:00", **said)


def at(teller: Any, words: str) -> str:
    span = teller.at(words)
    return f"{teller.document.id}:{span.start}-{span.end}"


def test_a_speaker_who_was_put_right_stays_so_in_the_newer_version(versions: Any) -> None:
    older, newer, found = versions
    judgement = judged(Subject.SPEAKER, older.attributions[0].id, value="Pell Arden")

    kept, put = carried([judgement], found)

    assert kept == judgement
    assert (put.target, put.value) == (newer.attributions[0].id, "Pell Arden")


def test_a_relation_follows_the_words_of_its_sides(versions: Any) -> None:
    older, newer, found = versions
    judgement = judged(Subject.RELATION, f"{at(older, '“The wall stood,”')}~dother:5-9")

    _, put = carried([judgement], found)

    assert put.target == f"{at(newer, '“The wall stood,”')}~dother:5-9"


def test_a_judgement_whose_words_are_gone_is_not_carried_and_is_shown_as_lost(versions: Any) -> None:
    older, _, found = versions
    judgement = judged(Subject.FORECAST, at(older, "A report is due in June"), value="moved")

    (change,) = judgement_changes([judgement], found.pairs[0])

    assert carried([judgement], found) == (judgement,)
    assert change.fate is Fate.VANISHED
    assert change.reason == "forecast accept moved by ida: its words are gone"
    assert older.document[change.before[0].span] == "A report is due in June"


def test_a_judgement_that_was_carried_is_shown_with_both_places(versions: Any) -> None:
    older, newer, found = versions
    judgement = judged(Subject.RELATION, f"{at(older, '“The wall stood,”')}~dother:5-9")

    (change,) = judgement_changes([judgement], found.pairs[0])

    assert change.fate is Fate.KEPT
    assert newer.document[change.after[0].span] == "“The wall stood,”"


def test_judgements_on_names_and_on_other_texts_rest_on_no_version(versions: Any) -> None:
    judgements = [judged(Subject.MERGE, "Tarn = Ternn"), judged(Subject.RELATION, "done:1-2~dtwo:3-4")]

    assert carried(judgements, versions[2]) == tuple(judgements)
    assert not list(judgement_changes(judgements, versions[2].pairs[0]))


def test_what_was_undone_is_not_shown(versions: Any) -> None:
    older, _, found = versions
    target = at(older, "A report is due in June")

    given = [judged(Subject.FORECAST, target, value="met"), judged(Subject.FORECAST, target, Decision.UNDO)]

    assert not list(judgement_changes(given, found.pairs[0]))


def test_words_are_the_same_only_where_all_of_them_stand_together(tell: Callable[..., Any]) -> None:
    older, newer = tell("“The old wall stood,” he said.", name="old"), tell("He said: “The wall stood.”", name="new")
    pair = Pair(URL, older.reading, newer.reading, aligned(older.reading, newer.reading))

    def find(words: str) -> Span | None:
        return same_words(older.at(words), older.document, newer.document, pair.alignment)

    assert find("The old wall") is None
    moved = find("wall stood,”")
    assert moved is not None
    assert newer.document[moved] == "wall stood.”"
