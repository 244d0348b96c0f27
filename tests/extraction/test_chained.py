from crossread.extraction._chained import Chained
from crossread.model import Answers, LinkAnswer, MentionAnswer, NameAnswer, Span, SpeakerAnswer

TEXT = 'Ilna Vask came. The envoy of the river towns said: "She did."'


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def mention(words: str, head: str, chain: int, probability: float = 0.9) -> MentionAnswer:
    return MentionAnswer(*place(words), head=place(head), type="person", chain=chain, probability=probability)


MENTIONS = (
    mention("Ilna Vask", "Ilna", 0),
    mention("The envoy of the river towns", "envoy", 0),
    mention("the river towns", "towns", 2),
    mention("She", "She", 0, 0.3),
)
NAMES = (NameAnswer(*place("Ilna Vask"), "person"),)
CHAINED = Chained(Answers(names=NAMES, mentions=MENTIONS, speakers=(SpeakerAnswer(place('"'), place("envoy")),)))


def test_the_widest_mention_headed_in_a_span_is_found() -> None:
    assert CHAINED.mention(place("The envoy of the river towns")) == MENTIONS[1]
    assert CHAINED.mention(place("river towns")) == MENTIONS[2]


def test_no_mention_is_found_where_none_is_headed() -> None:
    assert CHAINED.mention(place("said")) is None


def test_a_description_has_the_name_of_its_chain() -> None:
    assert CHAINED.name(place("The envoy")) == place("Ilna")


def test_a_link_that_is_not_sure_gives_no_name() -> None:
    assert CHAINED.name(place("She")) is None


def test_a_quotation_is_spoken_by_the_mention_that_the_reader_names() -> None:
    assert CHAINED.speaker(place('"').start) == MENTIONS[1]
    assert CHAINED.speaker(0) is None


def test_names_of_a_chain_come_from_the_nearest_back() -> None:
    text = "Orr met Vask. Lomm saw the man."
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in ("Orr", "Vask", "Lomm", "man")]
    mentions = tuple(MentionAnswer(*span, head=span, type="person", chain=0) for span in spans)
    names = tuple(NameAnswer(*span, "person") for span in spans[:3])

    found = Chained(Answers(names=names, mentions=mentions)).names(spans[3])

    assert list(found) == [spans[2], spans[1], spans[0]]


def test_who_may_speak_is_told_or_else_who_does() -> None:
    choices = (LinkAnswer(place("envoy"), 0.6), LinkAnswer(place("Ilna"), 0.3))
    told = SpeakerAnswer(place('"'), place("envoy"), 0.6, choices)

    assert Chained(Answers(speakers=(told,))).speakers(place('"').start) == choices
    assert CHAINED.speakers(place('"').start) == (LinkAnswer(place("envoy"), 1.0),)
    assert CHAINED.speakers(0) == ()
