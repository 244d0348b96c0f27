"""The one way to a language model: a question to one address, within limits; everything else is refused."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from ipaddress import ip_address

import httpx2
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception_type,
    stop_after_attempt,
    wait_exponential,
    wait_random,
)

from crossread.errors import BadInput, Skip
from crossread.inference._language_model_allowance import Allowance
from crossread.settings import LanguageModelSettings, misfits

_OK = 200
_PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_REDIRECTS = range(300, 400)
_LONGEST_WAIT = 60.0


class Again(Exception):
    """No answer this time; one may come a little later, after as many seconds as the server asks for."""

    def __init__(self, reason: str, seconds: float = 0) -> None:
        super().__init__(reason)
        self.seconds = seconds


class Line:
    """An open line to the server; `open_line` gives one."""

    def __init__(self, client: httpx2.AsyncClient, settings: LanguageModelSettings, allowance: Allowance) -> None:
        self._client = client
        self._settings = settings
        self._allowance = allowance
        self._places = asyncio.Semaphore(settings.at_once)

    async def ask(self, question: bytes) -> bytes:
        """The body of the answer; `Skip` says why there is none."""
        async with self._places:
            try:
                answer = await self._repeatedly(question)
            except Again as problem:
                self._allowance.failed()
                raise Skip(f"{problem}, {self._settings.attempts} times") from problem
        self._allowance.succeeded()
        return answer

    async def _repeatedly(self, question: bytes) -> bytes:
        settings = self._settings
        backoff = wait_exponential(settings.first_wait, max=_LONGEST_WAIT) + wait_random(0, settings.first_wait)
        attempts = AsyncRetrying(
            retry=retry_if_exception_type(Again),
            stop=stop_after_attempt(settings.attempts),
            wait=lambda state: _asked_for(state) or backoff(state),
            reraise=True,
        )
        return await attempts(self._once, question)

    async def _once(self, question: bytes) -> bytes:
        self._allowance.take(len(question), self._settings.answer_tokens)
        try:
            # Over the whole exchange: a server that drips can stretch any limit on a single step for ever.
            async with asyncio.timeout(self._settings.seconds):
                async with self._client.stream("POST", "chat/completions", content=question) as response:
                    self._refuse(response)
                    return await self._whole(response)
        except (TimeoutError, httpx2.TimeoutException) as problem:
            raise Again(f"no whole answer within {self._settings.seconds:g} seconds") from problem
        except httpx2.RequestError as problem:
            raise Again(f"the address could not be reached or broke off ({type(problem).__name__})") from problem

    def _refuse(self, response: httpx2.Response) -> None:
        status = response.status_code
        if status in _PASSING:
            raise Again(f"the server answered {status}", _seconds(response.headers.get("retry-after", "")))
        if status in _REDIRECTS:
            raise self._final(f"the server answered {status} and points to another address, which is not followed")
        if status != _OK:
            raise self._final(f"the server answered {status}; check address, model and key")

    def _final(self, reason: str) -> Skip:
        self._allowance.failed()
        return Skip(reason)

    async def _whole(self, response: httpx2.Response) -> bytes:
        answer = bytearray()
        # Raw: a compressed answer was not asked for, and could swell to any size.
        async for piece in response.aiter_raw():
            answer += piece
            if len(answer) > self._settings.answer_bytes:
                raise self._final(f"the answer is longer than {self._settings.answer_bytes} bytes")
        return bytes(answer)


@asynccontextmanager
async def open_line(settings: LanguageModelSettings, allowance: Allowance) -> AsyncIterator[Line]:
    """A line to the server while the block runs."""
    headers = {"Content-Type": "application/json", "Accept-Encoding": "identity"}
    if settings.key:
        headers["Authorization"] = f"Bearer {settings.key}"
    # Only what the person named: no proxy, certificate or password out of the environment.
    async with httpx2.AsyncClient(
        base_url=settings.address, headers=headers, timeout=settings.seconds, follow_redirects=False, trust_env=False
    ) as client:
        yield Line(client, settings, allowance)


def checked(settings: LanguageModelSettings) -> LanguageModelSettings:
    """The settings, if a question can be sent with them without giving anything away."""
    try:
        address = httpx2.URL(settings.address)
    except httpx2.InvalidURL as problem:
        raise BadInput(f"language_model.address cannot be read as one: {problem}") from problem
    if address.scheme not in {"http", "https"} or not address.host or address.userinfo or address.query:
        raise BadInput("language_model.address must be like https://host/v1, without name, password or query")
    for misfit in misfits(settings, "language_model."):
        raise BadInput(misfit)
    if not settings.model:
        raise BadInput("language_model.model must name the model that is asked")
    if not (settings.key.isascii() and settings.key.isprintable()):
        raise BadInput("language_model.key holds a character that no key has")
    if settings.key and address.scheme == "http" and not _is_here(address.host):
        raise BadInput("language_model.key would cross the network in the clear; use an https address")
    return settings


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _asked_for(state: RetryCallState) -> float:
    """The wait that the server itself asked for, within reason; nothing where it named none."""
    problem = state.outcome.exception() if state.outcome else None
    return min(problem.seconds, _LONGEST_WAIT) if isinstance(problem, Again) else 0.0


def _seconds(told: str) -> float:
    """What a server says about when to come back; dates and nonsense count as nothing said."""
    return float(told) if told.isascii() and told.isdigit() and len(told) < 10 else 0.0  # noqa: PLR2004
