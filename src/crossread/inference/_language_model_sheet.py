"""The sheet that a language model fills in about a passage, and the question that holds it."""

from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files
from typing import Any, Literal

import msgspec

from crossread.errors import Skip
from crossread.settings import LanguageModelSettings

MOST = 300
"""Answers of one kind about one passage; more than that is no answer about four thousand characters."""
Technique = Literal[
    "Appeal_to_Authority", "Appeal_to_fear-prejudice", "Bandwagon,Reductio_ad_hitlerum", "Black-and-White_Fallacy",
    "Causal_Oversimplification", "Doubt", "Exaggeration,Minimisation", "Flag-Waving", "Loaded_Language",
    "Name_Calling,Labeling", "Repetition", "Slogans", "Thought-terminating_Cliches",
    "Whataboutism,Straw_Men,Red_Herring",
]  # fmt: skip


class Quoted(msgspec.Struct, frozen=True):
    """Words of the passage, and a longer piece of it around them where they stand there more than once."""

    words: str
    context: str = ""


class ToldAttribution(msgspec.Struct, frozen=True):
    """A cue with its source and its content."""

    cue: list[Quoted]
    source: list[Quoted]
    content: list[Quoted]


class ToldThing(msgspec.Struct, frozen=True):
    """Something with all its mentions."""

    type: Literal["person", "organisation", "place", "event", "thing", "idea", "time"]
    mentions: list[Quoted]


class ToldQuotation(msgspec.Struct, frozen=True):
    """How a quotation begins, and who speaks it."""

    opening: Quoted
    speaker: Quoted


class ToldTone(msgspec.Struct, frozen=True):
    """In which light a mention is shown."""

    mention: Quoted
    tone: Literal["positive", "neutral", "negative"]


class ToldTechnique(msgspec.Struct, frozen=True):
    """A stretch that persuades by a technique."""

    words: Quoted
    technique: Technique


class Sheet(msgspec.Struct, frozen=True):
    """Everything that a model answers about one passage."""

    attributions: list[ToldAttribution] = []
    things: list[ToldThing] = []
    quotations: list[ToldQuotation] = []
    tones: list[ToldTone] = []
    techniques: list[ToldTechnique] = []


class _Rough(msgspec.Struct, frozen=True):
    """A sheet whose entries are not looked at yet, so that a wrong one does not spoil the others."""

    attributions: list[msgspec.Raw] = []
    things: list[msgspec.Raw] = []
    quotations: list[msgspec.Raw] = []
    tones: list[msgspec.Raw] = []
    techniques: list[msgspec.Raw] = []


class _Message(msgspec.Struct, frozen=True):
    content: str


class _Choice(msgspec.Struct, frozen=True):
    message: _Message
    finish_reason: str | None = None


class _Reply(msgspec.Struct, frozen=True):
    choices: list[_Choice]


_KINDS: dict[str, type] = {
    "attributions": ToldAttribution,
    "things": ToldThing,
    "quotations": ToldQuotation,
    "tones": ToldTone,
    "techniques": ToldTechnique,
}
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Questions:
    """Puts a passage into a question, always the same way; `version` changes whenever it would be another."""

    def __init__(self, settings: LanguageModelSettings) -> None:
        self._settings = settings
        self._instructions = (
            files("crossread.inference").joinpath("_language_model_instructions.txt").read_text("utf-8")
        )
        sheet = {"name": "sheet", "strict": True, "schema": _strict(msgspec.json.schema(Sheet))}
        self._form = {"type": "json_schema", "json_schema": sheet}
        self.version = sha256(self.about("")).hexdigest()[:12]

    def about(self, passage: str) -> bytes:
        """The question about a passage, which goes in as a JSON string: data, not a part of the instructions."""
        # A lone surrogate has no UTF-8; a mark in its place keeps every other position.
        sendable = passage.encode("utf-8", "replace").decode()
        shown = msgspec.json.encode({"passage": sendable}).decode()
        messages = [{"role": "system", "content": self._instructions}, {"role": "user", "content": shown}]
        return msgspec.json.encode(
            {
                "model": self._settings.model,
                "messages": messages,
                "response_format": self._form,
                "max_tokens": self._settings.answer_tokens,
                "temperature": 0,
            }
        )


def _strict(schema: Any) -> Any:
    """The schema with nothing optional and nothing added: servers that enforce one ask for that."""
    if isinstance(schema, list):
        return [_strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    strict = {key: _strict(part) for key, part in schema.items() if key != "default"}
    if "properties" in strict:
        strict |= {"additionalProperties": False, "required": list(strict["properties"])}
    return strict


def sheet_from(reply: bytes) -> tuple[Sheet, list[str]]:
    """The sheet in a server's reply and what is wrong with entries of it; `Skip` where there is no sheet in it."""
    try:
        choice = msgspec.json.decode(reply, type=_Reply).choices[0]
    except (*_UNREADABLE, IndexError) as problem:
        raise Skip("the server's reply is no chat completion") from problem
    if choice.finish_reason == "length":
        raise Skip("the answer was cut off at language_model.answer_tokens")
    try:
        rough = msgspec.json.decode(_unwrapped(choice.message.content), type=_Rough)
    except _UNREADABLE as problem:
        raise Skip(f"the answer is no sheet as asked for: {_told(problem)}") from problem
    problems: list[str] = []
    return Sheet(**{kind: [*_entries(kind, getattr(rough, kind), problems)] for kind in _KINDS}), problems


def _unwrapped(answer: str) -> str:
    """The object in an answer that puts words or a fence around it."""
    return answer[answer.find("{") : answer.rfind("}") + 1]


def _entries(kind: str, rough: list[msgspec.Raw], problems: list[str]) -> Iterator[Any]:
    for entry in rough[:MOST]:
        try:
            yield msgspec.json.decode(entry, type=_KINDS[kind])
        except _UNREADABLE as problem:
            problems.append(f"{kind}: an entry is not as asked for: {_told(problem)}")
    if len(rough) > MOST:
        problems.append(f"{kind}: {len(rough) - MOST} entries beyond the first {MOST} are not used")


def _told(problem: Exception) -> str:
    return "it is nested too deep" if isinstance(problem, RecursionError) else str(problem)[:200]
