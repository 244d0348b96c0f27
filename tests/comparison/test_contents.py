from crossread.model import EntityType, Polarity, TimeRole


def test_a_statement_is_taken_apart_by_what_stands_in_it(tell, case, lexicon) -> None:
    one = tell("On Tuesday nine people died in Ostra. Vell is far.")
    one.counts("nine people", 9, 9)
    one.dates("On Tuesday", "2031-05-06")
    one.names("Ostra", "ostra", EntityType.PLACE)
    one.names("Vell", "vell", EntityType.PLACE)
    said = one.says("On Tuesday nine people died in Ostra.")

    (content,) = case(one, claims=[[said]]).contents(lexicon)

    assert content.entities == {"ostra"}
    assert [one.document[figure.span] for figure in content.figures] == ["nine people"]
    assert [place.preposition for place in content.places] == ["in"]
    assert len(content.dates) == len(content.groups) == 1
    assert "in" not in content.stems


def test_only_the_time_of_an_event_dates_a_statement(tell, case, lexicon) -> None:
    one = tell("They promise it by Friday.")
    one.dates("by Friday", "../2031-05-09", TimeRole.DEADLINE)
    one.says("They promise it by Friday.")

    assert case(one).contents(lexicon)[0].dates == ()


def test_words_that_have_opposites_are_kept_with_their_places(tell, case, lexicon) -> None:
    one = tell("Perhaps only the fire was deliberate.")
    one.says(one.document.text)

    (content,) = case(one).contents(lexicon)

    assert [content.words(span) for span in content.opposable.values()] == ["deliberate"]
    assert (len(content.hedges), len(content.restrictions), content.negations) == (1, 1, ())


def test_an_event_is_dated_in_its_statement_else_by_its_account(tell, case, lexicon) -> None:
    one = tell("On Monday it burned. It rained. In 2020 it was built.", published="2031-05-09")
    one.dates("On Monday", "2031-05-05")
    one.dates("In 2020", "2020")
    for words in ("On Monday it burned.", "It rained.", "In 2020 it was built."):
        one.says(words)

    contents = case(one).contents(lexicon)
    dated = [content.when for content in contents]

    assert [content.is_dated for content in contents] == [True, False, False]
    assert [(when.first.isoformat(), when.last.isoformat()) for when in dated] == [
        ("2031-05-05", "2031-05-05"),
        ("2031-05-02", "2031-05-09"),
        ("2031-05-02", "2031-05-09"),
    ]


def test_without_any_date_an_event_stays_undated(tell, case, lexicon) -> None:
    one, filed = tell("It rained."), tell("It snowed.", event_date="2031-05-05")
    one.says("It rained.")
    filed.says("It snowed.")

    assert [content.when is None for content in case(one, filed).contents(lexicon)] == [True, False]


def test_the_cue_of_an_attributed_statement_is_at_hand(tell, case, lexicon) -> None:
    one = tell("The mayor denied that the sluice was open.")
    one.hands_on("that the sluice was open", "the mayor", cue="denied", polarity=Polarity.NEGATIVE)

    (content,) = case(one).contents(lexicon)

    assert [content.words(span) for span in content.cue] == ["denied"]


def test_statements_of_documents_that_are_not_at_hand_are_left_out(tell, case, lexicon) -> None:
    one, gone = tell("Nine people died."), tell("Ten people died.")
    said = gone.says("Ten people died.")
    put = case(one, claims=[[said]])

    assert put.contents(lexicon) == []
