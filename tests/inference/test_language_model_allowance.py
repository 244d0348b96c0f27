import pytest

from crossread.errors import Skip
from crossread.inference._language_model_allowance import Allowance
from crossread.settings import LanguageModelSettings


def test_no_more_requests_are_covered_than_were_allowed() -> None:
    allowance = Allowance(LanguageModelSettings(requests=2))

    allowance.take(30, 10)
    allowance.take(30, 10)

    with pytest.raises(Skip, match="requests of this run"):
        allowance.take(30, 10)


def test_a_request_counts_with_its_question_and_the_longest_answer() -> None:
    allowance = Allowance(LanguageModelSettings(tokens=45))

    allowance.take(30, 10)
    allowance.take(30, 10)

    with pytest.raises(Skip, match="tokens of this run"):
        allowance.take(3, 10)


def test_a_small_question_may_still_be_put_where_a_large_one_is_not_covered() -> None:
    allowance = Allowance(LanguageModelSettings(tokens=20, requests=1))

    with pytest.raises(Skip):
        allowance.take(300, 10)

    allowance.take(30, 10)


def test_failures_in_a_row_end_the_asking_and_a_success_begins_the_count_again() -> None:
    allowance = Allowance(LanguageModelSettings())

    for outcome in (allowance.failed, allowance.failed, allowance.succeeded, allowance.failed, allowance.failed):
        outcome()
    allowance.take(30, 10)
    allowance.failed()

    with pytest.raises(Skip, match="in a row"):
        allowance.take(30, 10)
