"""Words that say that something happens."""

import pytest

from crossread.extraction._events_words import kind_of, plain_verb
from crossread.extraction._parsed import Parsed
from crossread.model import Answers, Token
from crossread.testing import capture


def kind(word: str, pos: str, relation: str = "root") -> str:
    """What happens by a word of a sentence."""
    token = Token(0, len(word), pos, 0, relation)
    return kind_of(Parsed(capture(word), Answers(tokens=(token,))), token)


@pytest.mark.parametrize(
    ("form", "verb"),
    [
        ("announces", "announce"),
        ("announced", "announce"),
        ("fired", "fire"),
        ("blaming", "blame"),
        ("treated", "treat"),
        ("explained", "explain"),
        ("belonging", "belong"),
        ("changed", "change"),
        ("visited", "visit"),
        ("invited", "invite"),
        ("stopped", "stop"),
        ("killing", "kill"),
        ("looked", "look"),
        ("created", "create"),
        ("released", "release"),
        ("carried", "carry"),
        ("passes", "pass"),
        ("struck", "strike"),
        ("won", "win"),
        ("use", "use"),
        ("used", "use"),
        ("agreed", "agree"),
        ("need", "need"),
        ("alleged", "allege"),
        ("found", "find"),
        ("controlled", "control"),
        ("called", "call"),
        ("tied", "tie"),
        ("lies", "lie"),
        ("tries", "try"),
        ("bring", "bring"),
        ("dies", "die"),
        ("postponed", "postpone"),
    ],
)
def test_a_verb_loses_its_ending(form: str, verb: str) -> None:
    assert plain_verb(form) == verb


@pytest.mark.parametrize(
    ("word", "deed"),
    [("explosion", "explode"), ("announcements", "announce"), ("attacks", "attack"), ("enquiries", "enquiry")],
)
def test_a_noun_of_a_deed_is_called_by_its_verb(word: str, deed: str) -> None:
    assert kind(word, "NOUN") == deed


@pytest.mark.parametrize(
    ("word", "pos", "relation"),
    [
        ("table", "NOUN", "root"),
        ("organisation", "NOUN", "root"),
        ("launch", "NOUN", "compound"),
        ("broken", "VERB", "amod"),
        ("includes", "VERB", "root"),
        ("red", "ADJ", "root"),
    ],
)
def test_other_words_say_of_nothing_that_it_happens(word: str, pos: str, relation: str) -> None:
    assert kind(word, pos, relation) == ""
