import pytest

from crossread.comparison._claims import told_claims
from crossread.comparison._one_sided import one_sided_of


@pytest.fixture
def sided(case, lexicon):
    def make(*tellers, groups):
        put = case(*tellers, claims=groups)
        told = told_claims(put.linked, put.contents(lexicon), put.accounts, [])
        return list(one_sided_of(told, put.accounts))

    return make


def test_what_one_account_tells_stands_with_its_denominator(tell, sided) -> None:
    one, other, third = tell("Rain fell. Cows drowned."), tell("Rain fell here."), tell("Bread was dear.")
    shared = [one.says("Rain fell."), other.says("Rain fell here.")]
    alone = [one.says("Cows drowned.")]

    (found,) = sided(one, other, third, groups=[shared, alone])

    assert (found.told_by, found.of, found.older) == ((one.document.id,), 3, ())


def test_accounts_older_than_the_telling_are_named(tell, sided) -> None:
    one = tell("Cows drowned.", published="2031-05-05")
    older, newer = tell("Rain fell.", published="2031-05-04"), tell("Snow fell.", published="2031-05-06")

    (found,) = sided(one, older, newer, groups=[[one.says("Cows drowned.")]])

    assert found.older == (older.document.id,)


def test_accounts_that_came_out_after_the_event_could_have_told_it(tell, sided) -> None:
    one = tell("On Monday cows drowned.", published="2031-05-09")
    one.dates("On Monday", "2031-05-05")
    before, between = tell("Rain fell.", published="2031-05-04"), tell("Snow fell.", published="2031-05-06")

    (found,) = sided(one, before, between, groups=[[one.says("On Monday cows drowned.")]])

    assert found.older == (before.document.id,)


def test_an_account_without_a_date_is_not_called_older(tell, sided) -> None:
    one, undated = tell("Cows drowned.", published="2031-05-05"), tell("Rain fell.")

    (found,) = sided(one, undated, groups=[[one.says("Cows drowned.")]])

    assert found.older == ()


def test_a_single_account_is_not_one_sided(tell, sided) -> None:
    one = tell("Cows drowned.")

    assert sided(one, groups=[[one.says("Cows drowned.")]]) == []
