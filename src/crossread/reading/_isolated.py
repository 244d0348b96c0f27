"""The near side of the process that opens pages and PDFs."""

import atexit
import os
import subprocess
import sys
from functools import cache
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from threading import Lock

import msgspec

from crossread.reading._parsed import Page
from crossread.settings import Settings

STARTING = 60.0
"""Seconds that the process may take to start."""
RECYCLED = 500
"""Pages after which a new process is started, so that what the libraries leak stays small."""


def parse(kind: str, content: bytes, settings: Settings) -> Page:
    """What stands in a page ("H") or PDF ("P"), read by another process within the bounds of the settings."""
    # One process serves this one for as long as it lives: starting it costs as much as reading forty pages.
    return _parser(os.getpid(), settings.parse_seconds, settings.parse_memory_bytes).read(kind, content)


@cache
def _parser(_owner: int, seconds: float, memory: int) -> "Parser":
    parser = Parser(seconds, memory)
    atexit.register(parser.stop)
    return parser


class Parser:
    """A process that reads one page after another, and is replaced when it dies, hangs or grows old."""

    def __init__(self, seconds: float, memory: int) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None
        self._served = 0

    def read(self, kind: str, content: bytes) -> Page:
        """The page, or a page that says why not."""
        with self._lock:
            try:
                connection = self._connected()
                connection.send_bytes(kind.encode() + content)
                self._served += 1
                if connection.poll(self._seconds):
                    return msgspec.json.decode(connection.recv_bytes(), type=Page)
                failure = f"took longer than {self._seconds:g} seconds to open; raise parse_seconds to give it more"
            except (EOFError, OSError):
                failure = "brought down the process that opened it; save it as plain text and add that"
            self.stop()
            return Page(failure=failure)

    def stop(self) -> None:
        """End the process; the next page starts another."""
        if self._process and self._connection:
            self._connection.close()
            self._process.kill()
            self._process.wait()
        self._process = self._connection = None

    def _connected(self) -> Connection:
        if self._connection is None or self._served >= RECYCLED:
            self.stop()
            self._connection, self._process = self._started()
            self._served = 0
            if not self._connection.poll(STARTING):
                raise EOFError
            self._connection.recv_bytes()
        return self._connection

    def _started(self) -> tuple[Connection, subprocess.Popen[bytes]]:
        near, far = Pipe()
        with far:
            # -P: a folder of documents is no place to import from.
            command = [sys.executable, "-P", "-m", "crossread.reading._parser"]
            bounds = [str(far.fileno()), str(self._memory), str(2 * self._seconds)]
            process = subprocess.Popen(  # noqa: S603 -- our own interpreter and module
                [*command, *bounds], pass_fds=[far.fileno()], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        return near, process
