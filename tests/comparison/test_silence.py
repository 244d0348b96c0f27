from crossread.comparison._silence import Silences
from crossread.model import Alike, EntityType, Stand


def test_a_silent_account_names_how_much_was_searched_and_what_came_closest(tell, case, lexicon) -> None:
    one = tell("guards opened the sluice gates")
    other = tell("It rained. The sluice gates are old. A guard slept by the sluice gates. Bread was dear.")
    one.says(one.document.text)
    put = case(one, other)
    (wording,) = put.contents(lexicon)

    (position,) = Silences(put.accounts, put.linked, lexicon).of([other.document.id], wording)

    assert (position.position, position.searched, position.statements) == (Stand.SILENT, 4, ())
    assert [other.document[passage.span] for passage in position.nearest] == [
        "A guard slept by the sluice gates.",
        "The sluice gates are old.",
    ]


def test_names_bring_passages_closer_as_words_do(tell, case, lexicon) -> None:
    one, other = tell("the Rovers burned Ostra"), tell("Rovers left. Nothing burned.")
    for teller in (one, other):
        teller.names("Rovers", "rovers", EntityType.ARMED_GROUP)
    one.says(one.document.text)
    put = case(one, other)

    (position,) = Silences(put.accounts, put.linked, lexicon).of([other.document.id], put.contents(lexicon)[0])

    assert [other.document[passage.span] for passage in position.nearest] == ["Rovers left."]


def test_nothing_close_is_shown_as_nothing(tell, case, lexicon) -> None:
    one, other = tell("guards opened the sluice gates"), tell("Bread was dear.")
    one.says(one.document.text)
    put = case(one, other)

    (position,) = Silences(put.accounts, put.linked, lexicon).of([other.document.id], put.contents(lexicon)[0])

    assert (position.nearest, position.searched) == ((), 1)


def test_no_more_than_three_passages_are_shown(tell, case, lexicon) -> None:
    one, other = tell("sluice gates"), tell(" ".join(f"Sluice gates {n}." for n in range(9)))
    one.says(one.document.text)
    put = case(one, other)

    (position,) = Silences(put.accounts, put.linked, lexicon).of([other.document.id], put.contents(lexicon)[0])

    assert len(position.nearest) == 3


def test_what_comes_closest_by_meaning_is_shown_first(tell, case, lexicon) -> None:
    one = tell("guards opened the sluice gates")
    other = tell("It rained. The sluice gates are old. Keepers let water through.")
    said, let = one.says(one.document.text), other.says("Keepers let water through.")
    put = case(one, other, alike=(Alike(said.id, let.id, 0.4),))
    contents = put.contents(lexicon)

    (position,) = Silences(put.accounts, put.linked, lexicon).of([other.document.id], contents[0], contents[:1])

    assert [other.document[passage.span] for passage in position.nearest] == [
        "Keepers let water through.",
        "The sluice gates are old.",
    ]
