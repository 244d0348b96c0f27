"""Roles that texts give to those and that which they name, on MEANTIME and on one founding text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from crossread.evaluation._bench import Bench
from crossread.evaluation._gold import GOLD, TEXT
from crossread.evaluation._records import present, records
from crossread.evaluation._scores import Counts, Line, Score, f1_line
from crossread.evaluation._texts import readings
from crossread.model import Answers, Reading, Span

ABOUT = "roles given to what is named (MEANTIME: train to develop on, dev to report; role labels of text N)"
_HALVES = {"train": "develop", "dev": "report"}
_TYPES = frozenset({"PER", "ORG", "LOC"})
_ARTICLE = re.compile(r"(?:the|an?|its|his|her|their|our|one) ", re.IGNORECASE)
_SMALL = frozenset({"of", "the", "and", "for", "de", "&", "'s"})
_PRONOUNS = frozenset(
    {
        *{"he", "her", "hers", "herself", "him", "himself", "his", "i", "it", "its", "itself", "me", "my", "one"},
        *{"our", "ours", "she", "that", "their", "theirs", "them", "themselves", "these", "they", "this", "those"},
        *{"us", "we", "which", "who", "whom", "whose", "you", "your", "it's", "both", "each"},
    }
)
_WORD = re.compile(r"[A-Za-z][\w.-]+")
_SHORTEST = 3


class Given(NamedTuple):
    """A role at its place, and words of the names of whom it is given to."""

    text: str
    start: int
    end: int
    of: frozenset[str]
    near: bool = True
    """Whether a name stands in the same sentence."""


class Annotated(NamedTuple):
    """The roles of several texts, what counts neither way, and how far the texts are annotated."""

    roles: tuple[Given, ...]
    neither: tuple[Given, ...]
    """Mentions that hold a name: "Senator Ada Moor" is not told apart from a name."""
    areas: Mapping[str, int]
    """For each text where the sentences end in which every mention is marked."""


def roles(bench: Bench) -> Score:
    """F1 of roles, and recall where a name stands in the sentence and where none does.

    Right is a role of the right one that meets a marked one. The baseline takes the nouns right before a name, and
    what stands behind one after a comma and an article.
    """
    found: list[Line] = []
    for part, half in _HALVES.items():
        texts = list(records(bench.data / "meantime" / f"{part}.jsonl"))
        gold = annotated(texts)
        answers = zip(texts, bench.plain.answer([text["text"] for text in texts]), strict=True)
        base = [one for text, answer in answers for one in plain(text, answer)]
        ours = [one for reading in readings(texts, bench.reader) for one in given(reading)]
        found += lines(half, gold, ours, base)
    return Score("roles", ABOUT, (*found, of_text(bench)))


def lines(half: str, gold: Annotated, ours: Sequence[Given], base: Sequence[Given]) -> Iterator[Line]:
    """What was found of one half."""
    mine, theirs = counts(gold, ours), counts(gold, base)
    yield f1_line(f"{half}: roles", mine, theirs)
    yield Line(f"{half}: roles, precision", mine.precision, mine.right + mine.wrong, theirs.precision)
    yield Line(f"{half}: roles, recall", mine.recall, mine.items, theirs.recall)
    for near, where in ((True, "a name in the sentence"), (False, "no name in the sentence")):
        some = gold._replace(roles=tuple(one for one in gold.roles if one.near == near))
        yield Line(f"{half}: recall, {where}", counts(some, ours).recall, len(some.roles), counts(some, base).recall)


def annotated(texts: Iterable[Mapping[str, Any]]) -> Annotated:
    """The roles of these texts in the sentences in which every mention is marked."""
    told, neither, areas = list[Given](), list[Given](), dict[str, int]()
    for text in texts:
        area = areas[text["id"]] = area_of(text)
        told += [one for one in marked(text) if one.start < area]
        neither += [
            Given(text["id"], start, end, names)
            for chain, names in _names(text).items()
            for one in text["entities"]
            if one["chain"] == chain
            for start, end in one["spans"]
        ]
    return Annotated(tuple(told), tuple(neither), areas)


def marked(text: Mapping[str, Any]) -> Iterator[Given]:
    """Nominal mentions of what is named in the text, and what stands beside the name in its wide mentions."""
    names, once = _names(text), set[tuple[int, int]]()
    for one in text["entities"]:
        if one["chain"] in names and one["type"] in _TYPES and len(one["spans"]) == 1:
            for start, end in _roles_in(text["text"], Span(*one["spans"][0]), _wordings(text, one["chain"])):
                if (start, end) not in once:
                    once.add((start, end))
                    yield Given(text["id"], start, end, names[one["chain"]], _is_near(text, one["chain"], start))


def _is_near(text: Mapping[str, Any], chain: str, place: int) -> bool:
    """Whether a name of a chain stands in the sentence of a place."""
    sentence = next((span for span in text["sentences"] if span[0] <= place < span[1]), (place, place))
    spans = [span for one in text["entities"] if one["chain"] == chain for span in one["spans"]]
    held = (text["text"][start:end] for start, end in spans if sentence[0] <= start < sentence[1])
    return any(map(_is_name, held))


def _names(text: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """For each chain the words of its names."""
    found: dict[str, set[str]] = {}
    for one in text["entities"]:
        for start, end in one["spans"]:
            if one["chain"] and _is_name(text["text"][start:end]):
                found.setdefault(one["chain"], set()).update(_words(text["text"][start:end]))
    return {chain: frozenset(words) for chain, words in found.items()}


def _wordings(text: Mapping[str, Any], chain: str) -> list[str]:
    spans = [tuple(span) for one in text["entities"] if one["chain"] == chain for span in one["spans"]]
    said = (text["text"][start:end] for start, end in spans)
    return sorted({words for words in said if _is_name(words)}, key=len, reverse=True)


def _roles_in(text: str, span: Span, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    start, end = span
    words = text[start:end]
    if words.lower() in _PRONOUNS or _is_name(words):
        return
    name = next((name for name in names if words.startswith(name) or words.endswith(name)), "")
    if not name:
        if words.split()[-1].islower():
            yield _bare(text, start, end)
    elif words.endswith(name):
        yield from _lower(text, _bare(text, start, end - len(name)))
    else:
        yield from _lower(text, _bare(text, start + len(name), end))


def _lower(text: str, place: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The place, if anything stands there that is more than names and marks: not "(EADS", nor "Mr"."""
    if any(word.islower() and len(word) > _SHORTEST for word in text[place[0] : place[1]].split()):
        yield place


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,(–-":
        start += 1
    while end > start and text[end - 1] in " ,()–-.":
        end -= 1
    article = _ARTICLE.match(text, start, end)
    return (article.end() if article else start, end)


def _is_name(words: str) -> bool:
    parts = words.split()
    return (
        bool(parts) and all(part[0].isupper() or part.lower() in _SMALL for part in parts) and parts[0].lower() != "the"
    )


def _words(words: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(words) if len(word) >= _SHORTEST}


def area_of(text: Mapping[str, Any]) -> int:
    """Where the sentences end in which every mention is marked: those of the last mention that says how it is built."""
    full = [span[1] for one in text["entities"] if one["syntax"] for span in one["spans"]]
    return next((end for start, end in text["sentences"] if start <= max(full, default=0) <= end), max(full, default=0))


def given(reading: Reading) -> Iterator[Given]:
    """The roles of a reading, with the words of the names of whom they are given to."""
    names = {entity.id: _words(" ".join((entity.name, *entity.aliases))) for entity in reading.entities}
    for one in reading.roles:
        yield Given(reading.document.name, one.start, one.end, frozenset(names.get(one.entity, ())))


def plain(text: Mapping[str, Any], answers: Answers) -> Iterator[Given]:
    """Nouns right before a name, and what follows one behind a comma and an article."""
    tokens, words = answers.tokens, text["text"]
    for at, token in enumerate(tokens):
        if token.pos != "PROPN" or (at and tokens[at - 1].pos == "PROPN"):
            continue
        last = at
        while last + 1 < len(tokens) and tokens[last + 1].pos == "PROPN":
            last += 1
        name = frozenset(_words(words[token.start : tokens[last].end]))
        first = at
        while first and tokens[first - 1].pos in {"ADJ", "NOUN"}:
            first -= 1
        if first < at and tokens[at - 1].pos == "NOUN":
            yield Given(text["id"], tokens[first].start, tokens[at - 1].end, name)
        behind = re.match(r", (?:the|an?) ([^,.;:()]{3,80})[,.]", words[tokens[last].end : tokens[last].end + 90])
        if behind:
            place = Span(*behind.span(1))
            yield Given(text["id"], tokens[last].end + place.start, tokens[last].end + place.end, name)


def counts(gold: Annotated, found: Iterable[Given]) -> Counts:
    """What is right, wrong and missed; what is given to nobody marked counts neither way."""
    got = [one for one in found if one.start < gold.areas[one.text]]
    hit = [any(_is_right(one, other) for other in got) for one in gold.roles]
    names = {one.of for one in gold.neither}
    wrong = [
        one
        for one in got
        if any(not one.of.isdisjoint(name) for name in names)
        and not any(_is_right(other, one) for other in (*gold.roles, *gold.neither))
    ]
    return Counts(sum(hit), len(wrong), len(hit) - sum(hit))


def _is_right(gold: Given, found: Given) -> bool:
    meets = gold.text == found.text and gold.start < found.end and found.start < gold.end
    return meets and not gold.of.isdisjoint(found.of)


def of_text(bench: Bench) -> Line:
    """The share of the labels that are roles in the hand-made annotation of text N, where they stand in the body."""
    for name in (TEXT, GOLD):
        present(bench.folder / name)
    text = (bench.folder / TEXT).read_bytes().decode("utf-8")
    annotation = msgspec.json.decode((bench.folder / GOLD).read_bytes())
    labels = [label for actor in annotation["actors"] for label in actor["labels"] if label["type"] == "role"]
    (reading,) = readings([{"id": "N", "text": text}], bench.reader)
    found = [any(one.start < label["end"] and label["start"] < one.end for one in reading.roles) for label in labels]
    return Line("text N: role labels found", sum(found) / len(found), len(found))
