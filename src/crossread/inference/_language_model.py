"""A language model behind an OpenAI-compatible address, asked who says what; the network answers where it does not."""

import asyncio
from collections.abc import Coroutine, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TypeVar

from crossread.errors import Skip
from crossread.inference._head_words import HeadWords
from crossread.inference._language_model_address import Line, checked, open_line
from crossread.inference._language_model_allowance import Allowance
from crossread.inference._language_model_anchoring import Passage
from crossread.inference._language_model_hearing import Hearing
from crossread.inference._language_model_passages import passages_of
from crossread.inference._language_model_sheet import Questions, sheet_from
from crossread.inference._overlay import laid
from crossread.inference._protocols import Reader
from crossread.model import Answers, Gap, Span, digest
from crossread.settings import LanguageModelSettings

Given = TypeVar("Given")
_NOTHING = Answers()
_SHOWN = 10
"""Problems of one passage that are told one by one."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """What came of asking about one passage; `silence` says why nothing could be heard, if nothing could."""

    over: Span
    answers: Answers = _NOTHING
    silence: str = ""
    is_answered: bool = True


class LanguageModelReader:
    """Lays a language model's attributions, mentions, speakers, tones and techniques over another reader's answers."""

    def __init__(self, settings: LanguageModelSettings, over: Reader) -> None:
        self._settings = checked(settings)
        self._over = over
        self._questions = Questions(settings)
        self._allowance = Allowance(settings)
        asked = digest(self._questions.version, settings.passage_characters)
        self.name = f"{over.name} + language model {settings.model} {asked}"

    def answer(self, texts: Sequence[str]) -> list[Answers]:
        """Answers about each text, in order."""
        return _finished(self._about_all(texts, self._over.answer(texts)))

    async def _about_all(self, texts: Sequence[str], beneath: Sequence[Answers]) -> list[Answers]:
        async with open_line(self._settings, self._allowance) as line:
            return await asyncio.gather(
                *(self._about(line, text, answers) for text, answers in zip(texts, beneath, strict=True))
            )

    async def _about(self, line: Line, text: str, beneath: Answers) -> Answers:
        heads = HeadWords(beneath.tokens)
        passages = passages_of(text, beneath.sentences, self._settings.passage_characters)
        heard = await asyncio.gather(*(self._hear(line, text, heads, passage) for passage in passages))
        answers = beneath
        for one in heard:
            answers = laid(answers, one.answers, one.over)
        gaps = (*answers.gaps, *_silences(heard))
        return replace(answers, gaps=gaps, by=self._by(beneath, [one.is_answered for one in heard]))

    async def _hear(self, line: Line, text: str, heads: HeadWords, passage: Span) -> _Heard:
        try:
            reply = await line.ask(self._questions.about(text[passage.start : passage.end]))
        except Skip as problem:
            return _Heard(passage, silence=str(problem), is_answered=False)
        try:
            sheet, problems = sheet_from(reply)
        except Skip as problem:
            return _Heard(passage, silence=str(problem))
        hearing = Hearing(Passage(text, passage), heads)
        answers = hearing.of(sheet)
        return _Heard(passage, replace(answers, gaps=_gaps(passage, [*problems, *hearing.problems])))

    def _by(self, beneath: Answers, answered: Sequence[bool]) -> str:
        """Who answered, if not all passages were answered by the model: such a reading is to be made again."""
        if all(answered):
            return f"{beneath.by} + language model {self._settings.model}" if beneath.by else ""
        if not any(answered):
            return beneath.by or self._over.name
        return f"{self.name}, {sum(answered)} of {len(answered)} passages"


def _silences(heard: Sequence[_Heard]) -> Iterator[Gap]:
    """One gap for each reason why nothing was heard, however many passages it holds for."""
    reasons: dict[str, list[Span]] = {}
    for one in heard:
        if one.silence:
            reasons.setdefault(one.silence, []).append(one.over)
    for reason, passages in reasons.items():
        number = f"{len(passages)} passages, " if len(passages) > 1 else ""
        where = _where(Span(passages[0].start, passages[-1].end))
        yield Gap(where, f"{reason}; {number}the answers here are the network's")


def _where(passage: Span) -> str:
    return f"language model, characters {passage.start} to {passage.end}"


def _gaps(passage: Span, problems: Iterable[str]) -> tuple[Gap, ...]:
    told = list(dict.fromkeys(problems))
    more = [f"{len(told) - _SHOWN} more answers could not be used"] if len(told) > _SHOWN else []
    return tuple(Gap(_where(passage), reason) for reason in (*told[:_SHOWN], *more))


def _finished(work: Coroutine[None, None, Given]) -> Given:
    """What the work comes to, also inside a notebook, whose own loop is running in this thread."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()
