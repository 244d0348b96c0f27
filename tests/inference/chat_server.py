"""A server on this machine that stands in for a language model: honest by a script, or hostile in a chosen way."""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from crossread.settings import LanguageModelSettings


@dataclass(frozen=True)
class Asked:
    """One request as it came in."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def passage(self) -> str:
        return json.loads(self.body["messages"][1]["content"])["passage"]


Behaviour = Callable[[BaseHTTPRequestHandler, Asked], None]


@dataclass
class ChatServer:
    """Where it listens, and everything that it was asked."""

    address: str
    asked: list[Asked] = field(default_factory=list)

    def settings(self, **changed: Any) -> LanguageModelSettings:
        quick = {"model": "parrot", "first_wait": 0.001, "seconds": 60.0}
        return LanguageModelSettings(**{"address": self.address, **quick, **changed})


@contextmanager
def serving(behaviour: Behaviour) -> Iterator[ChatServer]:
    """The server while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            asked = Asked(self.path, dict(self.headers), json.loads(self.rfile.read(length)))
            server.asked.append(asked)
            with suppress(BrokenPipeError, ConnectionResetError):  # on a hostile answer, who asked hangs up
                behaviour(self, asked)

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    listening = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    listening.daemon_threads = True
    server = ChatServer(f"http://127.0.0.1:{listening.server_port}/v1")
    Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield server
    finally:
        listening.shutdown()
        listening.server_close()


def honest(sheets: Mapping[str, Mapping[str, Any]]) -> Behaviour:
    """Answer with the sheet whose key stands in the passage."""

    def answer(handler: BaseHTTPRequestHandler, asked: Asked) -> None:
        told = next((sheet for key, sheet in sheets.items() if key in asked.passage), {})
        send(handler, 200, completion(json.dumps(told)))

    return answer


def saying(content: str, finish_reason: str = "stop") -> Behaviour:
    """Answer with these words as the model's."""
    return lambda handler, _: send(handler, 200, completion(content, finish_reason))


def sending(status: int, body: bytes = b"", **headers: str) -> Behaviour:
    """Answer with this status, body and headers."""
    return lambda handler, _: send(handler, status, body, **headers)


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """Behave in another way each time, and in the last way from then on."""
    waiting = [*reversed(behaviours)]

    def behave(handler: BaseHTTPRequestHandler, asked: Asked) -> None:
        behaviour = waiting.pop() if len(waiting) > 1 else waiting[0]
        behaviour(handler, asked)

    return behave


def dripping(handler: BaseHTTPRequestHandler, _: Asked) -> None:
    """Send an answer byte by byte, for ever so long."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        time.sleep(0.05)


def dripping_headers(handler: BaseHTTPRequestHandler, _: Asked) -> None:
    """Never come to the end of the headers."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    for _ in range(100):
        handler.wfile.write(b"a")
        handler.wfile.flush()
        time.sleep(0.05)


def breaking_off(handler: BaseHTTPRequestHandler, _: Asked) -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [')


def flooding(handler: BaseHTTPRequestHandler, _: Asked) -> None:
    """Send without end."""
    handler.send_response(200)
    handler.end_headers()
    for _ in range(1_000):
        handler.wfile.write(b"x" * 65_536)


def completion(content: str, finish_reason: str = "stop") -> bytes:
    """A chat completion with these words."""
    choice = {"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": finish_reason}
    return json.dumps({"id": "c1", "object": "chat.completion", "choices": [choice]}).encode()


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    """Send one answer and close."""
    handler.send_response(status)
    for name, value in {"Content-Length": str(len(body)), **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)
