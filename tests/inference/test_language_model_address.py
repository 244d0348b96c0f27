"""What goes over the line to a language model, and what does not."""

import asyncio
import time

import pytest
from tests.inference.chat_server import (
    Behaviour,
    breaking_off,
    dripping,
    dripping_headers,
    flooding,
    in_turn,
    saying,
    sending,
    serving,
)

from crossread.errors import BadInput, Skip
from crossread.inference._language_model_address import checked, open_line
from crossread.inference._language_model_allowance import Allowance
from crossread.settings import LanguageModelSettings

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
QUESTION = b'{"messages": []}'


def ask(settings: LanguageModelSettings, times: int = 1) -> list[bytes | BaseException]:
    async def asking() -> list[bytes | BaseException]:
        async with open_line(settings, Allowance(settings)) as line:
            return await asyncio.gather(*(line.ask(QUESTION) for _ in range(times)), return_exceptions=True)

    return asyncio.run(asking())


def refusal(behaviour: Behaviour, **changed: object) -> tuple[str, int]:
    """Why there was no answer, and how often the server was asked."""
    with serving(behaviour) as server:
        (problem,) = ask(server.settings(**changed))
    assert isinstance(problem, Skip)
    return str(problem), len(server.asked)


def test_the_question_goes_to_the_address_with_the_key() -> None:
    with serving(saying("{}")) as server:
        (answer,) = ask(server.settings(key="sesame"))

    assert isinstance(answer, bytes)
    assert b"assistant" in answer
    assert server.asked[0].path == "/v1/chat/completions"
    assert server.asked[0].headers["Authorization"] == "Bearer sesame"


def test_without_a_key_none_is_sent() -> None:
    with serving(saying("{}")) as server:
        ask(server.settings())

    assert "Authorization" not in server.asked[0].headers


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_passing_trouble_is_waited_out(status: int) -> None:
    with serving(in_turn(sending(status), sending(status), saying("{}"))) as server:
        (answer,) = ask(server.settings())

    assert isinstance(answer, bytes)
    assert len(server.asked) == 3


def test_the_server_may_say_how_long_to_wait() -> None:
    with serving(in_turn(sending(429, Retry_After="1"), saying("{}"))) as server:
        started = time.monotonic()
        ask(server.settings())

    assert time.monotonic() - started >= 1


def test_a_lasting_trouble_is_given_up_after_as_many_attempts_as_were_set() -> None:
    why, asked = refusal(sending(503, Retry_After="soon"), attempts=3)

    assert why == "the server answered 503, 3 times"
    assert asked == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_is_not_asked_again(status: int) -> None:
    why, asked = refusal(sending(status))

    assert f"answered {status}" in why
    assert asked == 1


def test_a_redirect_is_not_followed() -> None:
    with serving(saying("{}")) as other:
        why, asked = refusal(sending(307, Location=f"{other.address}/chat/completions"), key="sesame")

    assert "not followed" in why
    assert asked == 1
    assert not other.asked


@pytest.mark.parametrize("behaviour", [dripping, dripping_headers])
def test_a_slow_drip_ends_with_its_time(behaviour: Behaviour) -> None:
    started = time.monotonic()

    why, asked = refusal(behaviour, seconds=0.3, attempts=2)

    assert "no whole answer within 0.3 seconds, 2 times" in why
    assert asked == 2
    assert time.monotonic() - started < 9


def test_a_flood_is_cut_off() -> None:
    why, asked = refusal(flooding)

    assert "longer than 1000000 bytes" in why
    assert asked == 1


def test_an_answer_that_breaks_off_is_no_answer() -> None:
    why, asked = refusal(breaking_off, attempts=2)

    assert "broke off" in why
    assert asked == 2


def test_where_nobody_listens_there_is_no_answer() -> None:
    with serving(saying("{}")) as server:
        settings = server.settings(attempts=2)

    (problem,) = ask(settings)

    assert isinstance(problem, Skip)
    assert "could not be reached" in str(problem)


def test_attempts_count_against_the_requests_of_a_run() -> None:
    why, asked = refusal(sending(500), requests=2)

    assert "requests of this run are used up" in why
    assert asked == 2


def test_after_three_questions_without_an_answer_nothing_more_is_asked() -> None:
    with serving(sending(404)) as server:
        problems = ask(server.settings(at_once=1), times=5)

    assert len(server.asked) == 3
    assert ["in a row" in str(problem) for problem in problems] == [False, False, False, True, True]


@pytest.mark.parametrize(
    "address",
    ["", "there", "ftp://host/v1", "file:///etc/passwd", "http:///v1", "https://ida:word@host/v1", "https://host/?a=b",
     "https://host:port/v1", "https://\x00/"],
)  # fmt: skip
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(BadInput, match="address"):
        checked(LanguageModelSettings(address=address, model="parrot"))


@pytest.mark.parametrize("key", ["two\nlines", "schlüssel", "nul\x00"])
def test_a_key_that_is_none_is_refused_without_being_shown(key: str) -> None:
    with pytest.raises(BadInput) as problem:
        checked(LanguageModelSettings(address="https://host/v1", model="parrot", key=key))

    assert key not in str(problem.value)


def test_a_key_does_not_cross_the_network_in_the_clear() -> None:
    with pytest.raises(BadInput, match="in the clear"):
        checked(LanguageModelSettings(address="http://model.invalid/v1", model="parrot", key="sesame"))


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8080/v1", "http://[::1]/v1", "http://localhost/v1", "https://h/v1"]
)
def test_a_key_may_go_to_this_machine_or_over_an_encrypted_line(address: str) -> None:
    settings = LanguageModelSettings(address=address, model="parrot", key="sesame")

    assert checked(settings) is settings


@pytest.mark.parametrize(
    "name", ["at_once", "seconds", "attempts", "passage_characters", "answer_tokens", "answer_bytes"]
)
def test_a_limit_of_nothing_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match=name):
        checked(LanguageModelSettings(address="https://host/v1", model="parrot", **{name: 0}))


def test_a_model_has_to_be_named() -> None:
    with pytest.raises(BadInput, match="model"):
        checked(LanguageModelSettings(address="https://host/v1"))


def test_the_key_is_not_in_what_is_printed_of_the_settings() -> None:
    assert "sesame" not in repr(LanguageModelSettings(key="sesame"))
