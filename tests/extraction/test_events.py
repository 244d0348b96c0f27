"""What a document says happens."""

from tests.extraction.happening import event, told

from crossread.model import Polarity

SUED = {"Kovel": ("PROPN", "nsubj", "sued"), "sued": ("VERB", "root", "sued")}


def test_an_event_without_name_date_or_order_is_left_out() -> None:
    text = "It rained"

    assert told(text, {"It": ("PRON", "nsubj", "rained"), "rained": ("VERB", "root", "rained")}).events == ()


def test_an_event_says_in_whose_voice_it_is_told_and_whether_as_so() -> None:
    text = "Kovel never sued"
    tree = {**SUED, "never": ("ADV", "advmod", "sued")}

    found = event(text, tree, "sue", people=("Kovel",), outlet="The Lantern")

    assert (found.holder, found.polarity) == ("The Lantern", Polarity.NEGATIVE)


def test_an_event_stands_at_its_word() -> None:
    found = event("Kovel sued", SUED, "sue", people=("Kovel",))

    assert (found.start, found.end) == (6, 10)
