"""One walk through the text, from mention to mention."""

from collections.abc import Callable
from dataclasses import replace

from crossread.extraction._coreference import references
from crossread.extraction._memory import Referent
from crossread.extraction._name_spans import name_spans
from crossread.extraction._parsed import Parsed
from crossread.extraction._same_name import things
from crossread.model import MentionAnswer, MentionForm, Span, Token

Parse = Callable[..., Parsed]


def walked(parsed: Parsed) -> dict[str, Referent]:
    return {referent.name: referent for referent in references(parsed, things(parsed.text, name_spans(parsed), ()))}


def words(parsed: Parsed, referent: Referent, form: MentionForm) -> list[str]:
    return [parsed.words(span) for span, how in referent.mentions if how is form]


def test_every_thing_keeps_its_mentions_by_form(parse: Parse) -> None:
    parsed = parse("Minister Ada Moor arrived. The minister claimed that she arrived.", people=["Ada Moor"])
    ada = walked(parsed)["Ada Moor"]

    assert words(parsed, ada, MentionForm.NAME) == ["Ada Moor"]
    assert words(parsed, ada, MentionForm.NOMINAL) == ["The minister"]
    assert words(parsed, ada, MentionForm.PRONOUN) == ["she"]


def test_a_name_tells_roles_and_gender(parse: Parse) -> None:
    parsed = parse("They praised harbour spokeswoman Moor, envoy to Peru.", people=["Moor"])
    moor = walked(parsed)["Moor"]

    assert moor.roles == {"spokeswoman", "envoy"}
    assert moor.gender == "feminine"


def test_the_subject_is_meant_rather_than_what_stands_nearer(parse: Parse) -> None:
    parsed = parse("Peruvians praised Chileans. They arrived.", relations={"Peruvians": "nsubj"})

    assert words(parsed, walked(parsed)["Peru"], MentionForm.PRONOUN) == ["They"]


def test_the_adjective_of_a_people_is_seldom_meant(parse: Parse) -> None:
    parsed = parse("Chile praised Peruvian cooking. It arrived.")

    assert words(parsed, walked(parsed)["Chile"], MentionForm.PRONOUN) == ["It"]


def test_a_source_described_twice_in_the_same_words_is_one(parse: Parse) -> None:
    parsed = parse("It rained, said harbour workers. It poured, said harbour workers.", sources=["harbour workers"])
    named = walked(parsed)

    assert len(words(parsed, named["harbour workers"], MentionForm.NOMINAL)) == 1


def test_a_description_that_means_nobody_is_no_mention(parse: Parse) -> None:
    assert walked(parse("The minister waited.")) == {}


def test_a_movement_that_names_itself_goes_back_to_nobody(parse: Parse) -> None:
    text = "the guild spoke. The Ellan movement left."
    found = walked(parse(text, sources=["the guild", "The Ellan movement"]))

    assert words(parse(text), found["guild"], MentionForm.NOMINAL) == ["the guild"]


def chained(parsed: Parsed, *chains: tuple[str, ...]) -> Parsed:
    """The document with these words as mentions, headed by their last word; the words of each chain mean one."""
    places = [[parsed.text.index(words) for words in chain] for chain in chains]
    mentions = [
        MentionAnswer(start, start + len(words), Span(start, start + len(words)), "person", first)
        for first, (chain, starts) in zip((0, len(chains[0])), zip(chains, places, strict=True), strict=False)
        for words, start in zip(chain, starts, strict=True)
    ]
    return replace(parsed, answers=replace(parsed.answers, mentions=tuple(mentions)))


def test_a_pronoun_means_whom_the_reader_takes_it_for(parse: Parse) -> None:
    plain = parse("Ada Moor met Ilna Vask. Then she left.", people=["Ada Moor", "Ilna Vask"])
    told = chained(plain, ("Ada Moor",), ("Ilna Vask", "she"))

    assert words(told, walked(told)["Ilna Vask"], MentionForm.PRONOUN) == ["she"]


def test_a_pronoun_that_cannot_mean_that_goes_by_the_rules(parse: Parse) -> None:
    plain = parse("Ada Moor praised Peru. Then she left.", people=["Ada Moor"], relations={"Ada": "nsubj"})
    told = chained(plain, ("Ada Moor",), ("Peru", "she"))

    assert words(told, walked(told)["Ada Moor"], MentionForm.PRONOUN) == ["she"]


def test_a_description_means_the_person_whom_the_reader_takes_it_for(parse: Parse) -> None:
    plain = parse("Ada Moor met Ilna Vask. The woman left.", people=["Ada Moor", "Ilna Vask"], sources=["The woman"])
    told = chained(plain, ("Ada Moor",), ("Ilna Vask", "The woman"))

    assert words(told, walked(told)["Ilna Vask"], MentionForm.NOMINAL) == ["The woman"]


def test_a_description_means_nobody_of_the_other_gender(parse: Parse) -> None:
    plain = parse("Ada Moor met Peter Vask. The woman left.", people=["Ada Moor", "Peter Vask"], sources=["The woman"])
    told = chained(plain, ("Ada Moor",), ("Peter Vask", "The woman"))

    assert words(told, walked(told)["Peter Vask"], MentionForm.NOMINAL) == []


def test_whoever_is_spoken_of_is_not_described_in_what_is_said_of_them(parse: Parse) -> None:
    parsed = parse("Ada Moor is a hostage of the captain.", people=["Ada Moor"])
    tree = {"Moor": ("nsubj", 4), "hostage": ("root", 4), "captain": ("nmod", 4)}
    tokens = tuple(_under(token, *tree.get(parsed.words(token.span), ("", token.head))) for token in parsed.tokens)
    read = chained(parsed, ("Ada Moor", "the captain"))

    under = replace(read, answers=replace(read.answers, tokens=tokens))

    assert words(read, walked(read)["Ada Moor"], MentionForm.NOMINAL) == ["the captain"]
    assert words(under, walked(under)["Ada Moor"], MentionForm.NOMINAL) == []


def _under(token: Token, relation: str, head: int) -> Token:
    return replace(token, relation=relation, head=head) if relation else token


def test_what_somebody_was_called_by_the_name_means_them_again(parse: Parse) -> None:
    parsed = parse("Ada Moor, the butcher of Orm, fled. The butcher will be tried.", people=["Ada Moor"])

    assert "The butcher" in words(parsed, walked(parsed)["Ada Moor"], MentionForm.NOMINAL)
