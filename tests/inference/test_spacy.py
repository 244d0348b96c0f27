"""A pipeline trained on a dozen invented sentences, and blank ones, in place of the network's words and names."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from crossread.errors import BadInput, NotFound
from crossread.inference import LexiconReader
from crossread.inference._spacy import SpacyReader
from crossread.model import Answers, CueAnswer, NameAnswer, Span, Token
from crossread.settings import SpacySettings
from crossread.testing import ScriptedReader

TEXT = "Orla Benn lobte die Mühle in Halm.\n\nTam Roth sah die Brücke in Orm."
PEOPLE, PLACES = ("Orla Benn", "Tam Roth", "Ida Vorn"), ("Halm", "Orm")
DEEDS = (("lobte", "Mühle"), ("sah", "Brücke"))
TAGS = ("PROPN", "PROPN", "VERB", "DET", "NOUN", "ADP", "PROPN", "PUNCT")
HEADS = (1, 2, 2, 4, 2, 6, 2, 2)
RELATIONS = ("flat", "nsubj", "ROOT", "det", "obj", "case", "obl", "punct")
ENTITIES = ("B-PER", "I-PER", "O", "O", "O", "O", "B-LOC", "O")


def sentences() -> Iterator[list[str]]:
    for person in PEOPLE:
        for place in PLACES:
            for verb, thing in DEEDS:
                yield [*person.split(), verb, "die", thing, "in", place, "."]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A German pipeline with a tagger of parts of speech, a parser and names, taught in a few seconds."""
    pipeline = spacy.blank("de")
    pipeline.add_pipe("morphologizer")
    pipeline.add_pipe("parser", config={"min_action_freq": 1})
    pipeline.add_pipe("ner")
    examples = []
    for words in sentences():
        doc = Doc(pipeline.vocab, words=[*words, *words], pos=[*TAGS, *TAGS], ents=[*ENTITIES, *ENTITIES],
                  heads=[*HEADS, *(head + len(words) for head in HEADS)], deps=[*RELATIONS, *RELATIONS])  # fmt: skip
        examples.append(Example(pipeline.make_doc(doc.text), doc))
    spacy.util.fix_random_seed(7)
    optimizer = pipeline.initialize(lambda: examples)
    order = random.Random(7)  # noqa: S311 -- an order of lessons
    for _ in range(25):
        order.shuffle(examples)
        pipeline.update(examples, sgd=optimizer)
    folder = tmp_path_factory.mktemp("pipelines") / "trained"
    pipeline.to_disk(folder)
    return str(folder)


@pytest.fixture(scope="module")
def sentencing(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A blank pipeline that knows where sentences end, and nothing else."""
    pipeline = spacy.blank("de")
    pipeline.add_pipe("sentencizer")
    folder = tmp_path_factory.mktemp("pipelines") / "sentencing"
    pipeline.to_disk(folder)
    return str(folder)


@Language.component("crossread_test_breaking")
def breaking(_: Doc) -> Doc:
    raise RuntimeError("no such word")


@Language.component("crossread_test_altering")
def altering(doc: Doc) -> Doc:
    return Doc(doc.vocab, words=doc.text.upper().split())


def opened(pipeline: str, over: Answers | None = None, **types: str) -> SpacyReader:
    return SpacyReader(SpacySettings(pipeline, types), ScriptedReader({TEXT: over or Answers()}))


def test_a_trained_pipeline_answers_words_sentences_and_names(trained: str) -> None:
    (answers,) = opened(trained).answer([TEXT])

    assert [TEXT[slice(*sentence)] for sentence in answers.sentences] == TEXT.split("\n\n")
    assert {TEXT[slice(*name.span)]: name.type for name in answers.names} == {
        "Orla Benn": "person", "Halm": "place", "Tam Roth": "person", "Orm": "place",
    }  # fmt: skip
    verbs = [(at, token) for at, token in enumerate(answers.tokens) if token.pos == "VERB"]
    assert [(TEXT[slice(*token.span)], token.head == at, token.relation) for at, token in verbs] == [
        ("lobte", True, "root"), ("sah", True, "root"),
    ]  # fmt: skip
    assert "".join(TEXT[slice(*token.span)] for token in answers.tokens) == "".join(TEXT.split())


def test_relations_are_those_of_the_pipeline(trained: str) -> None:
    tokens = opened(trained).answer([TEXT])[0].tokens

    benn = next(token for token in tokens if TEXT[slice(*token.span)] == "Benn")

    assert benn.relation == "nsubj"
    assert TEXT[slice(*tokens[benn.head].span)] == "lobte"


def test_a_persons_own_types_of_names_are_taken(trained: str) -> None:
    (answers,) = opened(trained, LOC="state", PER="").answer([TEXT])

    assert {name.type for name in answers.names} == {"state"}


def test_what_the_pipeline_has_no_component_for_is_answered_beneath(sentencing: str) -> None:
    beneath = Answers(
        tokens=(Token(0, 4, "PROPN", 0, "root"),),
        sentences=(Span(0, len(TEXT)),),
        names=(NameAnswer(0, 9, "person"),),
        cues=(CueAnswer((Span(10, 15),), (Span(0, 9),), (Span(16, 25),)),),
    )

    (answers,) = opened(sentencing, beneath).answer([TEXT])

    assert [TEXT[slice(*sentence)] for sentence in answers.sentences] == TEXT.split("\n\n")
    assert (answers.names, answers.cues) == (beneath.names, beneath.cues)
    assert {(token.pos, token.relation) for token in answers.tokens} == {("X", "dep")}
    assert all(token.head == at for at, token in enumerate(answers.tokens))


def test_a_blank_pipeline_leaves_the_sentences_too() -> None:
    (answers,) = opened("blank:de", Answers(sentences=(Span(0, 5),))).answer([TEXT])

    assert answers.sentences == (Span(0, 5),)
    assert len(answers.tokens) == 16


@pytest.mark.parametrize(
    ("component", "why"), [("breaking", "RuntimeError: no such word"), ("altering", "it altered the text")]
)
def test_a_component_that_fails_leaves_a_gap_and_the_answers_beneath(tmp_path: Path, component: str, why: str) -> None:
    pipeline = spacy.blank("de")
    pipeline.add_pipe(f"crossread_test_{component}")
    pipeline.to_disk(tmp_path / component)
    beneath = Answers(sentences=(Span(0, 5),))

    (answers,) = opened(str(tmp_path / component), beneath).answer([TEXT])

    assert answers.sentences == beneath.sentences
    assert answers.gaps[0].item.startswith("spacy de_pipeline")
    assert why in answers.gaps[0].reason


def test_a_text_that_would_take_for_ever_is_left_to_the_reader_beneath() -> None:
    text = f"Halm {'“”' * 50_000}"
    beneath = ScriptedReader({text: Answers(sentences=(Span(0, 4),))})

    (answers,) = SpacyReader(SpacySettings("blank:de"), beneath).answer([text])

    assert answers.sentences == (Span(0, 4),)
    assert "more than 300 marks" in answers.gaps[0].reason


HOSTILE = ["", " \n ", "\x00", "a" * 100_000, "a\ud800b", '"' * 300, '"' * 10_000, "😀 \u202e İ\u0301 中文" * 50]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:5]))
def test_any_text_is_read_and_every_position_is_inside_it(trained: str, text: str) -> None:
    (answers,) = SpacyReader(SpacySettings(trained), LexiconReader()).answer([text])

    assert all(0 <= token.start < token.end <= len(text) for token in answers.tokens)
    assert all(0 <= token.head < len(answers.tokens) for token in answers.tokens)
    assert all(0 <= start < end <= len(text) for start, end in answers.sentences)


def test_a_text_longer_than_the_pipeline_takes_is_left_to_the_reader_beneath(trained: str) -> None:
    text = "a " * 600_000

    (answers,) = SpacyReader(SpacySettings(trained), ScriptedReader({text: Answers(sentences=(Span(0, 1),))})).answer(
        [text]
    )

    assert answers.sentences == (Span(0, 1),)
    assert "ValueError" in answers.gaps[0].reason


def test_the_name_stays_the_same_until_the_pipeline_or_the_types_change(trained: str, sentencing: str) -> None:
    name = opened(trained).name

    assert name.startswith("scripted + spacy de_pipeline 0.0.0 ")
    assert name == opened(trained).name
    assert len({name, opened(sentencing).name, opened(trained, LOC="state").name}) == 3


def test_who_answered_beneath_is_still_told(sentencing: str) -> None:
    (answers,) = opened(sentencing, Answers(by="a lesser reader")).answer([TEXT])

    assert answers.by.startswith("a lesser reader + spacy ")


def test_a_pipeline_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no spaCy pipeline 'xx_nowhere_sm' is installed"):
        opened("xx_nowhere_sm")
    with pytest.raises(NotFound, match="nowhere"):
        opened(str(tmp_path / "nowhere"))


def test_a_folder_that_holds_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = 7\n")
    (tmp_path / "meta.json").write_text("{}")

    with pytest.raises(BadInput):
        opened(str(tmp_path))
    with pytest.raises(BadInput, match="cannot be opened"):
        opened("blank:tlhIngan")
