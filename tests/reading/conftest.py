"""Sources made by hand."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from crossread.model import Capture
from crossread.reading import Source, capture
from crossread.settings import Settings

Taking = Callable[..., Capture]


@pytest.fixture
def take() -> Taking:
    """Capture a text or bytes under a name."""

    def taking(content: str | bytes, name: str = "account.txt", settings: Settings | None = None) -> Capture:
        raw = content.encode() if isinstance(content, str) else content
        return capture(Source(name, content=raw), settings=settings or Settings())

    return taking


@pytest.fixture
def kinds(take: Taking) -> Callable[..., list[tuple[str, str]]]:
    """The kind and the first words of every block of a text."""

    def finding(text: str, name: str = "account.txt") -> list[tuple[str, str]]:
        taken = take(text, name)
        return [(block.kind.value, taken.document[block.span][:30]) for block in taken.blocks]

    return finding


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """A folder with these files in it."""

    def making(files: dict[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / "case" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path / "case"

    return making


def _object(number: int, content: bytes) -> bytes:
    return b"%d 0 obj\n" % number + content + b"\nendobj\n"


@pytest.fixture
def pdf() -> Callable[[Sequence[Sequence[str]]], bytes]:
    """A PDF with these lines on these pages."""

    def making(pages: Sequence[Sequence[str]]) -> bytes:
        kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(pages)))
        parts = [
            _object(1, b"<< /Type /Catalog /Pages 2 0 R >>"),
            _object(2, b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages))),
            _object(3, b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
        ]
        for number, lines in enumerate(pages):
            shown = b"".join(b"(%s) Tj T*\n" % line.encode("latin-1") for line in lines)
            stream = b"BT /F1 10 Tf 14 TL 50 750 Td\n" + shown + b"ET"
            page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R" % (5 + 2 * number)
            parts.append(_object(4 + 2 * number, page + b" /Resources << /Font << /F1 3 0 R >> >> >>"))
            parts.append(_object(5 + 2 * number, b"<< /Length %d >> stream\n%s\nendstream" % (len(stream), stream)))
        return b"%PDF-1.4\n" + b"".join(parts) + b"trailer << /Root 1 0 R /Size 99 >>\n%%EOF\n"

    return making
