from dataclasses import replace

from crossread.comparison._speakers import respoken
from crossread.model import Decision, Judgement, Subject


def judged(attribution, decision=Decision.REJECT, value=""):
    return Judgement(Subject.SPEAKER, attribution.id, decision, "Mara", "2031-01-01T00:00:00Z", value=value)


def account(tell):
    one = tell("Officials said nine boats sank, which fishermen had seen.", outlet="The Gull")
    one.hands_on("nine boats sank, which fishermen had seen", "the mayor", source="Officials")
    one.counts("nine boats", 9, 9, holder="the mayor")
    one.happens("sank", "sink", holder="the mayor")
    return one


def test_the_right_speaker_replaces_the_wrong_one_everywhere(tell, case) -> None:
    one = account(tell)
    put = case(one, claims=[[one.statements[0]]])

    readings = respoken(put.readings, [judged(one.attributions[0], value="the harbour office")])

    (attribution,) = readings[0].attributions
    assert (attribution.speaker, attribution.chain[-1]) == ("the harbour office", "the harbour office")
    assert attribution.stances[0].holder == "the harbour office"
    assert readings[0].figures[0].holder == readings[0].events[0].holder == "the harbour office"
    assert attribution.decided_by == "Mara"


def test_chains_that_run_through_the_speaker_change_with_it(tell, case) -> None:
    one = account(tell)
    one.hands_on("fishermen had seen", "fishermen", via=("the mayor",))
    one.attributions[1] = replace(one.attributions[1], parent=one.attributions[0].id)

    readings = respoken(case(one).readings, [judged(one.attributions[0], value="the harbour office")])

    assert readings[0].attributions[1].chain == ("The Gull", "the harbour office", "fishermen")


def test_a_speaker_rejected_without_another_stays_open(tell, case) -> None:
    one = account(tell)

    readings = respoken(case(one).readings, [judged(one.attributions[0])])

    assert readings[0].attributions[0].speaker == ""


def test_an_accepted_speaker_stays(tell, case) -> None:
    one = account(tell)
    put = case(one)

    readings = respoken(put.readings, [judged(one.attributions[0], Decision.ACCEPT)])

    (attribution,) = readings[0].attributions
    assert (attribution.speaker, attribution.decided_by) == ("the mayor", "Mara")


def test_a_judgement_on_a_text_that_is_gone_changes_nothing(tell, case) -> None:
    one, other = account(tell), tell("Nothing was said.")
    gone = judged(one.attributions[0], value="the harbour office")

    readings = respoken(case(other).readings, [gone])

    assert list(readings) == case(other).readings
