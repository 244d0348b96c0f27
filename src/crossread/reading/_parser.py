"""The process that opens pages and PDFs: apart from the rest, with bounds on time and memory, and no way out."""

import resource
import signal
import sys
from multiprocessing.connection import Connection

import msgspec

from crossread.reading._html import read_html
from crossread.reading._parsed import Page
from crossread.reading._pdf import read_pdf

READY = b"ready"


def main(handle: int, memory: int, seconds: float) -> None:
    """Answer requests until the other side closes; a request beyond the bounds ends the process."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    connection = Connection(handle)
    connection.send_bytes(READY)
    while True:
        try:
            request = connection.recv_bytes()
        except EOFError:
            return
        signal.setitimer(signal.ITIMER_REAL, seconds)
        page = _read(request[:1], request[1:])
        signal.setitimer(signal.ITIMER_REAL, 0)
        connection.send_bytes(msgspec.json.encode(page))


def _read(kind: bytes, content: bytes) -> Page:
    try:
        return read_pdf(content) if kind == b"P" else read_html(content)
    except MemoryError:
        return Page(failure="needs more memory than parse_memory_bytes allows")
    except Exception as error:  # noqa: BLE001 -- whatever a hostile page makes the libraries raise, the next is read
        return Page(failure=f"cannot be opened ({type(error).__name__})")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
