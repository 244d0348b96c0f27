from crossread.comparison._claims import told_claims
from crossread.comparison._gaps import gaps_of
from crossread.comparison._one_sided import ONE_SIDED
from crossread.model import Gap


def test_gaps_of_readings_carry_the_documents_name(tell) -> None:
    one = tell("Rain fell.", name="gull.txt", published="2031-05-05")
    one.gaps.append(Gap("“soon”", "no date to count from"))

    assert list(gaps_of([one.reading], [], 0)) == [Gap("gull.txt: “soon”", "no date to count from")]


def test_an_account_without_a_date_is_a_gap(tell) -> None:
    (gap,) = gaps_of([tell("Rain fell.", name="gull.txt").reading], [], 0)

    assert gap.item == "gull.txt"
    assert "date" in gap.reason


def test_an_account_of_which_nothing_was_read_is_a_gap_once(tell) -> None:
    empty, foreign = tell("", name="empty.txt"), tell("", name="foreign.txt")
    foreign.gaps.append(Gap("the text", "its language is not read"))

    assert [gap.item for gap in gaps_of([empty.reading, foreign.reading], [], 0)] == [
        "empty.txt",
        "foreign.txt: the text",
    ]


def told(tell, case, lexicon, number):
    one = tell(" ".join(f"Rain fell on day {n}." for n in range(number)))
    claims = [[one.says(f"Rain fell on day {n}.")] for n in range(number)]
    put = case(one, claims=claims)
    return told_claims(put.linked, put.contents(lexicon), put.accounts, [])


def test_silence_that_was_not_worked_out_is_said(tell, case, lexicon) -> None:
    (gap,) = gaps_of([], told(tell, case, lexicon, 5), 3)

    assert gap.item == "silence on 2 of 5 claims"


def test_claims_of_one_account_that_are_not_listed_are_said(tell, case, lexicon) -> None:
    (gap,) = gaps_of([], told(tell, case, lexicon, ONE_SIDED + 3), ONE_SIDED + 3)

    assert gap.item == f"3 of {ONE_SIDED + 3} claims that one account tells"
