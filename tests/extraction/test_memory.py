"""Whom a word that only refers back may mean."""

import pytest

from crossread.extraction._memory import Meant, Memory, Place, Recent, Referent, agreed
from crossread.model import EntityType

ADA = Referent("Ada Moor", EntityType.PERSON, gender="feminine")
BEN = Referent("Ben Hill", EntityType.PERSON, gender="masculine")
SAM = Referent("Sam Reed", EntityType.PERSON)
NORLAND = Referent("Norland", EntityType.STATE)
WORKERS = Referent("workers", EntityType.GROUP, plural=True)


def memory(*recent: tuple[Referent, int, float]) -> Memory:
    remembered = Memory()
    remembered.recent.extend(Recent(referent, sentence, salience) for referent, sentence, salience in recent)
    return remembered


def meant(remembered: Memory, pronoun: str, sentence: int = 1, *, speaks: bool = False) -> Referent | None:
    return first(remembered.antecedent(pronoun, Place(sentence, speaks=speaks)))


def first(meant: Meant) -> Referent | None:
    return meant[0][0] if meant else None


@pytest.mark.parametrize(
    ("pronoun", "whom"), [("she", ADA), ("him", BEN), ("its", NORLAND), ("they", WORKERS), ("her", ADA)]
)
def test_a_pronoun_agrees_with_whom_it_means(pronoun: str, whom: Referent) -> None:
    remembered = memory((ADA, 1, 0), (BEN, 1, 0), (NORLAND, 1, 0), (WORKERS, 1, 0))

    assert meant(remembered, pronoun) is whom


def test_the_nearer_sentence_and_the_later_mention_win() -> None:
    assert meant(memory((BEN, 0, 0), (SAM, 1, 0)), "they") is None
    assert (
        meant(memory((BEN, 0, 0), (Referent("Leo Ash", EntityType.PERSON, gender="masculine"), 1, 0)), "he") is not BEN
    )


def test_what_stands_out_wins_over_what_is_a_little_nearer() -> None:
    other = Referent("Southland", EntityType.STATE)

    assert meant(memory((NORLAND, 1, 1.0), (other, 1, 0)), "it") is NORLAND


def test_a_known_gender_wins_over_an_open_one() -> None:
    assert meant(memory((BEN, 1, 0), (SAM, 1, 0)), "he") is BEN


def test_too_far_back_is_forgotten() -> None:
    assert meant(memory((BEN, 1, 5.0)), "he", sentence=5) is None


def test_a_pronoun_that_speaks_means_who_spoke_last() -> None:
    remembered = memory((NORLAND, 1, 0), (Referent("Southland", EntityType.STATE), 1, 1.0))
    remembered.speaker = NORLAND

    assert meant(remembered, "it", speaks=True) is NORLAND
    assert meant(remembered, "it") is not NORLAND


def test_two_words_that_hang_on_one_verb_are_two_things() -> None:
    remembered = Memory()
    remembered.recent.append(Recent(BEN, 1, 2.0, governor=7))
    remembered.recent.append(Recent(SAM, 1, 0.0, governor=3))

    assert first(remembered.antecedent("him", Place(1, governor=7))) is SAM
    assert first(remembered.antecedent("his", Place(1, governor=7))) is BEN


def test_a_pronoun_tells_a_gender_once() -> None:
    sam = Referent("Sam Reed", EntityType.PERSON)
    agreed("she", sam)
    agreed("he", sam)

    assert sam.gender == "feminine"


def test_a_description_means_the_last_with_that_role_or_name() -> None:
    minister = Referent("Ada Moor", EntityType.PERSON, roles={"minister"})
    ministry = Referent("Norlandic interior ministry", EntityType.ORGANISATION)
    remembered = memory((minister, 0, 0), (ministry, 1, 0), (BEN, 2, 0))

    assert remembered.described("minister", EntityType.PERSON) is minister
    assert remembered.described("ministry", EntityType.ORGANISATION) is ministry
    assert remembered.described("envoy", EntityType.PERSON) is None


def test_the_group_may_mean_any_late_body_that_is_no_state() -> None:
    band = Referent("Night Watch", EntityType.ARMED_GROUP)
    remembered = memory((band, 0, 0), (NORLAND, 1, 0))

    assert remembered.described("group", EntityType.ORGANISATION) is band
    assert remembered.described("army", EntityType.ORGANISATION) is None


def test_the_group_is_no_ministry_and_no_crowd() -> None:
    guild = Referent("Ellan Guild", EntityType.ORGANISATION)
    ministry = Referent("Ellan ministry", EntityType.ORGANISATION)

    remembered = memory((guild, 1, 0), (ministry, 1, 0), (WORKERS, 1, 0))

    assert remembered.described("group", EntityType.ORGANISATION) is guild


def test_whom_the_reader_takes_for_likely_wins_over_what_stands_out() -> None:
    remembered = memory((SAM, 1, 2.0), (Referent("Leo Ash", EntityType.PERSON), 1, 0))
    leo = remembered.recent[-1].referent

    assert first(remembered.antecedent("he", Place(1))) is SAM
    assert first(remembered.antecedent("he", Place(1), [(leo, 0.8), (SAM, 0.1)])) is leo


def test_the_reader_sees_further_back_than_the_memory() -> None:
    assert first(Memory().antecedent("he", Place(9), [(BEN, 0.4)])) is BEN
    assert first(Memory().antecedent("she", Place(9), [(BEN, 0.4)])) is None


def test_the_shares_of_all_that_may_be_meant_are_a_whole() -> None:
    meant_ones = memory((BEN, 1, 0), (SAM, 1, 0)).antecedent("he", Place(1))

    assert sum(share for _, share in meant_ones) == pytest.approx(1.0)


def test_of_two_whom_nothing_else_parts_the_one_named_more_often_is_meant() -> None:
    often = Referent("Leo Ash", EntityType.PERSON, gender="masculine", times=9)

    assert meant(memory((often, 1, 0), (BEN, 1, 0)), "he") is often


def test_how_often_a_state_is_named_weighs_nothing() -> None:
    often = Referent("Southland", EntityType.STATE, times=9)

    assert meant(memory((often, 1, 0), (NORLAND, 1, 0)), "it") is NORLAND
