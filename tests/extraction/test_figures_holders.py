from crossread.extraction._figures_holders import holders
from crossread.model import Attribution, AttributionId, Span


def attribution(name: str, *content: tuple[int, int]) -> Attribution:
    """An attribution of these pieces of content."""
    pieces = tuple(Span(*piece) for piece in content)
    return Attribution(AttributionId(name), (), (), pieces, speaker=name, chain=("the author", name))


def test_the_shortest_content_around_a_position_holds_it() -> None:
    outer, inner = attribution("the ministry", (0, 100)), attribution("a villager", (40, 60))

    found = holders("", (outer, inner), [10, 50, 60, 100])

    assert {at: one.speaker for at, one in found.items()} == {10: "the ministry", 50: "a villager", 60: "the ministry"}


def test_every_piece_of_a_content_holds() -> None:
    split = attribution("the envoy", (0, 10), (20, 30))

    assert set(holders("", (split,), [5, 15, 25])) == {5, 25}


def test_many_nested_contents_are_held_apart_in_good_time() -> None:
    nested = tuple(attribution(str(depth), (depth, 4000 - depth)) for depth in range(1000))

    found = holders("", nested, list(range(0, 4000, 4)))

    assert found[2000].speaker == "999"


def said(text: str, source: str, cue: str, content: str = "") -> Attribution:
    """An attribution whose pieces are these words of a text."""
    pieces = [
        (Span(text.index(words), text.index(words) + len(words)),) if words else () for words in (source, cue, content)
    ]
    return Attribution(AttributionId(source), *pieces, speaker=source, chain=("the author", source))


def holder_of(text: str, number: str, *attributions: Attribution) -> str:
    """The speaker who vouches for a number; empty where none does."""
    found = holders(text, attributions, [text.index(number)])
    return next((one.speaker for one in found.values()), "")


def test_whoever_is_set_behind_a_sentence_holds_all_of_it() -> None:
    text = "A shell killed 31 people at the docks near Orl harbour a warden said."

    assert holder_of(text, "31", said(text, "a warden", "said", "near Orl harbour")) == "a warden"


def test_whoever_goes_on_speaking_behind_the_cue_holds_what_is_before_it() -> None:
    text = "Another 50 were hurt in Orl the council said blaming the navy for it."

    assert holder_of(text, "50", said(text, "the council", "said", "blaming the navy for it")) == "the council"


def test_whoever_opens_the_sentence_holds_only_what_follows() -> None:
    text = "The 31 dead were counted. The council said that nobody was left."

    assert holder_of(text, "31", said(text, "The council", "said", "that nobody was left")) == ""


def test_a_speaker_behind_the_end_of_a_sentence_does_not_reach_back() -> None:
    text = "A shell killed 31 people. It was a mistake a warden said."

    assert holder_of(text, "31", said(text, "a warden", "said", "It was a mistake")) == ""


def test_nobody_holds_what_a_cue_without_a_speaker_follows() -> None:
    text = "A shell killed 31 people it was said."

    assert holder_of(text, "31", said(text, "", "was said")) == ""
