import pytest

from crossread.comparison._accounts import known_names
from crossread.comparison._rows import entries_of
from crossread.comparison._subjects import subjects_of, with_subjects
from crossread.model import EntityType, Scope


@pytest.fixture
def subjects(case, lexicon):
    def make(*tellers, claims=()):
        put = case(*tellers, claims=claims)
        found = subjects_of(
            list(entries_of(put.accounts, put.contents(lexicon), known_names(put.linked.entities), lexicon))
        )
        return {words: len(members) for words, members in found}

    return make


@pytest.fixture
def toll(tell):
    def make(number, place, *, published="2031-05-05", counted="people", scope=None, category="killed"):
        teller = tell(f"{number} died at {place}.", published=published)
        teller.counts(str(number), number, number, counted=counted, scope=scope or Scope(), category=category)
        teller.names(place, place.lower(), EntityType.PLACE)
        teller.says(teller.document.text)
        return teller

    return make


def test_counts_of_one_kind_at_one_place_are_one_subject(subjects, toll) -> None:
    assert subjects(toll(9, "Ostra"), toll(40, "Ostra"), toll(7, "Vell")) == {"killed · Ostra": 2, "killed · Vell": 1}


def test_an_event_ends_after_a_week(subjects, toll) -> None:
    found = subjects(
        toll(9, "Ostra"), toll(12, "Ostra", published="2031-05-08"), toll(40, "Ostra", published="2031-08")
    )

    assert found == {"killed · Ostra · 2031-05-05/2031-05-08": 2, "killed · Ostra · 2031-08-01": 1}


def test_what_stands_in_one_claim_is_one_subject_under_any_place(subjects, toll) -> None:
    one, other, third = toll(9, "Ostra"), toll(40, "Lower Ostra"), toll(12, "Ostra", published="2031-05-06")

    found = subjects(one, other, third, claims=[[one.statements[0], other.statements[0]]])

    assert found == {"killed · Ostra": 3}


def test_a_toll_of_years_is_another_subject(subjects, toll) -> None:
    found = subjects(toll(9, "Ostra"), toll(900, "Ostra", scope=Scope(period="2029/2031")))

    assert found == {"killed · Ostra": 1, "killed · Ostra · 2029/2031": 1}


def test_rows_without_a_date_join_the_only_event(subjects, toll) -> None:
    assert subjects(toll(9, "Ostra", published=""), toll(40, "Ostra")) == {"killed · Ostra": 2}


def test_what_is_no_category_goes_by_what_is_counted(subjects, toll) -> None:
    found = subjects(toll(9, "Ostra", category="", counted="boats"), toll(40, "Ostra", category="", counted="boats"))

    assert found == {"boats · Ostra": 2}


def test_without_a_place_the_subject_is_what_is_counted(tell, subjects) -> None:
    one = tell("9 died.")
    one.counts("9", 9, 9)

    assert subjects(one) == {"killed": 1}


def test_the_toll_of_a_war_is_not_that_of_a_day(subjects, toll) -> None:
    found = subjects(toll(9, "Ostra"), toll(40, "Ostra"), toll(90_000, "Ostra"))

    assert found == {
        "killed · Ostra · 2031-05-05 · 9 and more": 2,
        "killed · Ostra · 2031-05-05 · 90,000 and more": 1,
    }


def test_statements_know_the_harm_that_they_count_and_no_other_subject(toll, case, lexicon) -> None:
    dead, boats = toll(9, "Ostra"), toll(3, "Ostra", category="", counted="boats")
    put = case(dead, boats)
    contents = put.contents(lexicon)
    subjects = subjects_of(list(entries_of(put.accounts, contents, known_names(put.linked.entities), lexicon)))

    found = with_subjects(contents, subjects, lexicon)

    assert [content.subjects for content in found] == [{"killed · Ostra"}, frozenset()]


def test_statements_know_which_of_their_figures_are_parts(tell, case, lexicon) -> None:
    one = tell("29 died at Ostra, 11 on the quay and 18 at sea.")
    for number in (29, 11, 18):
        one.counts(str(number), number, number)
    one.says(one.document.text)
    put = case(one)
    contents = put.contents(lexicon)
    entries = list(entries_of(put.accounts, contents, known_names(put.linked.entities), lexicon))

    (content,) = with_subjects(contents, subjects_of(entries), lexicon)

    assert content.parts == {figure.start for figure in one.figures[1:]}
