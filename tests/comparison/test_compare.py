"""One invented contest from readings to the comparison."""

import pytest

from crossread.comparison import VERSION, compare, respoken
from crossread.model import (
    Agreement,
    Block,
    BlockKind,
    Decision,
    EntityType,
    Gap,
    Judgement,
    Polarity,
    Reading,
    RelationType,
    ReporterStance,
    Run,
    Stand,
    Subject,
)
from crossread.testing import document


@pytest.fixture
def contest(tell, case):
    """A dam that burst, told by a paper, by its rival, and by one that writes of bread."""
    gull = tell(
        "Guards opened the sluice at Ostra. Nine people drowned. The bandits fled.",
        outlet="The Gull",
        published="2031-05-05",
        name="gull.txt",
    )
    beacon = tell(
        "The mayor denied that guards opened the sluice at Ostra. Forty people drowned, the clinic said.",
        outlet="The Beacon",
        published="2031-05-05",
        name="beacon.txt",
    )
    baker = tell("Bread was dear in Vell.", outlet="The Baker", name="baker.txt")
    opened = [
        gull.says("Guards opened the sluice at Ostra."),
        beacon.hands_on("guards opened the sluice at Ostra", "the mayor", cue="denied", polarity=Polarity.NEGATIVE),
    ]
    drowned = [
        gull.says("Nine people drowned."),
        beacon.hands_on("Forty people drowned", "the clinic", cue="said"),
    ]
    fled = [gull.says("The bandits fled.")]
    gull.counts("Nine people", 9, 9)
    beacon.counts("Forty people", 40, 40, holder="the clinic")
    gull.names("Guards", "guards", EntityType.ARMED_GROUP)
    gull.calls("bandits", "guards")
    beacon.names("guards", "guards", EntityType.ARMED_GROUP)
    return case(gull, beacon, baker, claims=[fled, drowned, opened])


def test_the_contest_is_laid_open(contest) -> None:
    found = compare(contest.readings, contest.linked)

    assert [[held.position for held in claim.positions] for claim in found.claims] == [
        [Stand.ASSERTS, Stand.REPORTS, Stand.SILENT],
        [Stand.ASSERTS, Stand.REPORTS, Stand.SILENT],
        [Stand.ASSERTS, Stand.SILENT, Stand.SILENT],
    ]
    assert {relation.type for relation in found.relations} == {RelationType.CONTRADICTS}
    assert {relation.reason for relation in found.relations} == {
        "denied by one: “denied”",
        "Nine people against Forty people killed",
    }
    assert [(ledger.subject, ledger.agreement) for ledger in found.ledger] == [("killed", Agreement.DISAGREE)]
    assert [[use.label for use in wording.uses] for wording in found.labels] == [["Guards", "bandits", "guards"]]
    assert [(one.of, len(one.told_by)) for one in found.one_sided] == [(3, 1)]
    assert [profile.attributed for profile in found.sources] == [0, 2, 0]
    assert [gap.item for gap in found.gaps] == ["baker.txt"]
    assert found.runs == (Run("comparison", VERSION),)


def test_every_passage_lies_inside_its_document(contest) -> None:
    found = compare(contest.readings, contest.linked)
    lengths = {known.id: len(known.text) for known in found.documents}

    passages = [passage for relation in found.relations for passage in (relation.a, relation.b, *relation.basis)]
    passages += [passage for claim in found.claims for held in claim.positions for passage in held.nearest]
    assert passages
    assert all(0 <= passage.start < passage.end <= lengths[passage.document] for passage in passages)


def test_the_same_input_gives_the_same_comparison(contest) -> None:
    assert compare(contest.readings, contest.linked) == compare(contest.readings, contest.linked)


def test_no_verdict_is_spoken(contest) -> None:
    found = compare(contest.readings, contest.linked)

    words = " ".join([*(relation.reason for relation in found.relations), *(gap.reason for gap in found.gaps)]).lower()
    assert not {"true", "false", "lie", "lies", "wrong"} & set(words.split())


def test_judgements_change_speakers_and_relations(contest) -> None:
    before = compare(contest.readings, contest.linked)
    denial = next(relation for relation in before.relations if "denied" in relation.reason)
    clinic = contest.tellers[1].attributions[1]
    judgements = [
        Judgement(Subject.RELATION, denial.id, Decision.REJECT, "Mara", "2031-06-01T00:00:00Z"),
        Judgement(
            Subject.SPEAKER, clinic.id, Decision.REJECT, "Mara", "2031-06-01T00:00:00Z", value="the fire brigade"
        ),
    ]

    after = compare(respoken(contest.readings, judgements), contest.linked, judgements=judgements)

    assert [relation.reason for relation in after.relations] == ["Nine people against Forty people killed"]
    assert {row.holder for row in after.ledger[0].rows} == {"The Gull", "the fire brigade"}
    assert "the fire brigade" in {source.name for source in after.sources[1].sources}


def test_a_text_that_was_not_read_is_shown_and_counted_nowhere(contest) -> None:
    foreign = Reading(document("Wasser", name="wasser.txt"), gaps=(Gap("the text", "its language is not read"),))

    found = compare([*contest.readings, foreign], contest.linked)

    assert len(found.documents) == 4
    assert all(len(claim.positions) == 3 for claim in found.claims)
    assert found.one_sided[0].of == 3
    assert Gap("wasser.txt: the text", "its language is not read") in found.gaps


def test_a_text_given_twice_is_one_account(contest) -> None:
    found = compare([*contest.readings, contest.readings[0]], contest.linked)

    assert found == compare(contest.readings, contest.linked)


def test_nothing_to_compare_is_an_empty_comparison(case) -> None:
    found = compare([], case().linked)

    assert (found.claims, found.relations, found.ledger, found.gaps) == ((), (), (), ())


@pytest.mark.parametrize(
    "text", ["a" * 1_000_000, "“" * 10_000, "\x00" * 1000, "no " * 100_000, "\u202e not \u202c" * 999]
)
def test_hostile_text_is_compared_in_linear_time(tell, case, text) -> None:
    tellers = [tell(text), tell(f"{text} again")]
    for teller in tellers:
        teller.says(teller.document.text)
        teller.blocks.append(Block(0, 5, BlockKind.BODY))
    put = case(*tellers, claims=[[teller.statements[0] for teller in tellers]])

    found = compare(put.readings, put.linked)

    assert len(found.claims) == 1


def test_a_stance_against_the_source_contests_what_it_says(tell, case) -> None:
    one, other = tell("the dam was sound"), tell("The mayor falsely claims the dam was sound.")
    claim = [
        one.says("the dam was sound"),
        other.hands_on("the dam was sound", "the mayor", cue="falsely claims", stance=ReporterStance.REJECTS),
    ]
    put = case(one, other, claims=[claim])

    (found,) = compare(put.readings, put.linked).claims

    assert [held.position for held in found.positions] == [Stand.ASSERTS, Stand.REJECTS]
