from crossread.comparison._accounts import accounts_of, known_names, meant_in, within
from crossread.model import CaseEntity, EntityId, EntityType, Linked, Passage, Reading, Span
from crossread.testing import document


def test_an_account_is_asked_for_what_is_named_in_a_stretch(tell, case) -> None:
    one = tell("Ostra fell. Vell held.")
    one.names("Ostra", "ostra", EntityType.PLACE)
    one.names("Vell", "vell", EntityType.PLACE)

    account = case(one).accounts[one.document.id]

    assert [named.entity for named in account.named_in(Span(0, 11))] == ["ostra"]
    assert account.named_in(Span(12, 15)) == ()


def test_the_innermost_attribution_vouches_for_a_figure(tell, case) -> None:
    one = tell("The ministry said that residents counted nine boats.", outlet="The Gull")
    one.hands_on("that residents counted nine boats", "the ministry")
    one.hands_on("nine boats", "residents", via=("the ministry",))

    account = case(one).accounts[one.document.id]

    assert account.chain_of(one.at("nine")) == ("The Gull", "the ministry", "residents")
    assert account.chain_of(one.at("counted")) == ("The Gull", "the ministry")
    assert account.chain_of(one.at("The ministry")) == ("The Gull",)


def test_furniture_is_known_by_its_stretch(tell, case) -> None:
    one = tell("Read more: nine dead. Nobody died.")
    one.marks_furniture("Read more: nine dead.")

    account = case(one).accounts[one.document.id]

    assert account.is_furniture(11)
    assert not account.is_furniture(23)


def test_the_sentence_of_a_span_is_the_one_in_which_it_begins(tell, case) -> None:
    one = tell("Ostra fell. Vell held.")

    account = case(one).accounts[one.document.id]

    assert account.sentence_of(one.at("Vell")) == one.at("Vell held.")


def test_parts_that_only_begin_in_a_span_are_not_within_it(tell) -> None:
    one = tell("nine boats sank")
    figure = one.counts("nine boats", 9, 9)

    assert within([figure], Span(0, 10)) == (figure,)
    assert within([figure], Span(0, 6)) == ()


def test_a_name_that_two_things_share_means_the_one_that_the_account_mentions() -> None:
    texts = [document(f"{name} saw Halun.", name=name) for name in ("Ana", "Ida")]
    halun = [
        CaseEntity(EntityId(one.name), "Halun", EntityType.PLACE, mentions=(Passage(one.id, 8, 13),)) for one in texts
    ]
    accounts = accounts_of([Reading(one) for one in texts], Linked(tuple(halun), (), (), ()))
    known = known_names(halun)
    by_id = {one.id: one for one in known.values()}

    assert [meant_in(accounts[one.id], known, by_id)["halun"] for one in texts] == halun
