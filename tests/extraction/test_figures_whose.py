import re
from dataclasses import replace

import pytest
from tests.extraction.named import named_in

from crossread.extraction._figures_quantities import quantities_in
from crossread.extraction._figures_whose import Whose
from crossread.extraction._parsed import Parsed
from crossread.model import Answers, Attribution, AttributionId, EntityType, Span, Token
from crossread.testing import capture


def holder(text: str, number: str, source: str = "", content: str = "", breaks: int | None = None) -> str:
    """On whose word the first number of these words stands, where a source is shown to say a content.

    The sentence `breaks` at a place, if the reader took one there for its end.
    """
    pieces = [Span(text.index(words), text.index(words) + len(words)) for words in (source, content) if words]
    told = [Attribution(AttributionId(source), tuple(pieces[:1]), (), tuple(pieces[1:]), source, ("it", source))]
    quantities = [*quantities_in(text)]
    seen = {"Orl Council": EntityType.ORGANISATION} if "Orl Council" in text else {}
    named = named_in(text, seen)
    if breaks is not None:
        sentences = (Span(0, breaks - 1), Span(breaks, len(text)))
        named = replace(named, parsed=replace(named.parsed, answers=replace(named.parsed.answers, sentences=sentences)))
    whose = Whose.of(named, told if source else [], quantities)
    one = next(one for one in quantities if text[one.start : one.end] == number)
    return whose.holder(one, one.end)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Orl Council confirmed by radio that 12 died", ""),
        ("Some 12 deaths were reported by the Orl Council a ferryman said", "Orl Council"),
        ("A ferry sank and 12 died the Orl Council said", "Orl Council"),
        ("12 dead in flood: police.", "police"),
    ],
)
def test_whoever_counted_goes_before_whoever_tells(text: str, who: str) -> None:
    number = "Some 12" if text.startswith("Some") else "12"

    assert holder(text, number) == who


def test_what_is_said_behind_the_lead_is_not_said_of_the_headline() -> None:
    text = "12 dead in Orl flood Twelve people died in Orl a ferryman said"

    assert holder(text, "12", "a ferryman", text[:50]) == ""
    assert holder(text, "Twelve", "a ferryman", text[:50]) == "a ferryman"


@pytest.mark.parametrize(("mark", "who"), [("", "Orl Council"), (".", "")])
def test_below_the_headline_a_sentence_goes_on_where_no_mark_ends_it(mark: str, who: str) -> None:
    lead = "The sea was calm and the boats went out at dawn. " * 6
    text = f"{lead}The flood killed 12 farmers{mark} Monday the Orl Council said of the fields."

    assert holder(text, "12", breaks=text.index("Monday")) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Orl 5 May 2031 Orl opposition: 12 dead in flood.", "Orl opposition"),
        ("FLOOD RISES Harbour medics: 12 dead in flood.", "Harbour medics"),
    ],
)
def test_date_and_crosshead_before_a_source_are_none_of_it(text: str, who: str) -> None:
    assert holder(text, "12") == who


@pytest.mark.parametrize(
    ("text", "subject", "who"),
    [
        ("The Orl clinic said nothing. It put the dead at 12.", "It", "Orl clinic"),
        ("The Orl clinic said nothing. It rained. It put the dead at 12.", "It put", ""),
        ("Rescuers, who put the dead at 12, are tired.", "who", "Rescuers"),
    ],
)
def test_a_pronoun_counts_for_whoever_spoke_last_or_stands_before_it(text: str, subject: str, who: str) -> None:
    at = text.index(subject)
    word = Span(at, at + len(subject.partition(" ")[0]))
    answers = Answers(tokens=(Token(*word, "PRON", 0, "nsubj"),), sentences=sentences_of(text))
    named = replace(named_in(text), parsed=Parsed(capture(text), answers))
    (quantity,) = quantities_in(text)
    speakers = [(4, "Orl clinic")] if "clinic" in text else []

    assert Whose(named, {}, {quantity.start: word}, {}, speakers).holder(quantity, quantity.end) == who


def sentences_of(text: str) -> tuple[Span, ...]:
    """The stretches up to each full stop."""
    return tuple(Span(*match.span()) for match in re.finditer(r"[^. ][^.]*\.", text))
