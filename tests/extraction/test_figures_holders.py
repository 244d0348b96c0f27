from crossread.extraction._figures_holders import holders
from crossread.model import Attribution, AttributionId, Span


def attribution(name: str, *content: tuple[int, int]) -> Attribution:
    """An attribution of these pieces of content."""
    pieces = tuple(Span(*piece) for piece in content)
    return Attribution(AttributionId(name), (), (), pieces, speaker=name, chain=("the author", name))


def test_the_shortest_content_around_a_position_holds_it() -> None:
    outer, inner = attribution("the ministry", (0, 100)), attribution("a villager", (40, 60))

    found = holders((outer, inner), [10, 50, 60, 100])

    assert {at: one.speaker for at, one in found.items()} == {10: "the ministry", 50: "a villager", 60: "the ministry"}


def test_every_piece_of_a_content_holds() -> None:
    split = attribution("the envoy", (0, 10), (20, 30))

    assert set(holders((split,), [5, 15, 25])) == {5, 25}


def test_many_nested_contents_are_held_apart_in_good_time() -> None:
    nested = tuple(attribution(str(depth), (depth, 4000 - depth)) for depth in range(1000))

    found = holders(nested, list(range(0, 4000, 4)))

    assert found[2000].speaker == "999"
