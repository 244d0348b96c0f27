"""A case kept in one SQLite file."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import URL, Connection, Engine, create_engine, delete, event, insert, select

from crossread.errors import NotFound
from crossread.model import Capture, Comparison, DocumentId, Gap, Judgement, Reading
from crossread.storage import _tables as tables
from crossread.storage._chain import START, first_broken, link
from crossread.storage._file import APPLICATION, VERSION, WAIT, damaged, failures
from crossread.storage._packing import LEVEL, pack, unpack


class SqliteStore:
    """Keeps one case in one file; every change is whole or not there."""

    def __init__(self, path: Path, *, create: bool, wait: float = WAIT) -> None:
        self._path = path
        self._engine = _engine(path, wait)
        try:
            with failures(path):
                if create:
                    self._make()
                self._check()
        except BaseException:
            self._engine.dispose()
            raise

    def add(self, capture: Capture) -> bool:
        """Keep a capture, which closes a gap of its name; `False` when the same content is already there."""
        document = capture.document
        row = {
            "id": document.id,
            "name": document.name,
            "capture": pack(replace(capture, raw=b"")),
            "raw": zlib.compress(capture.raw, LEVEL),
        }
        with self._changing() as connection:
            connection.execute(delete(tables.gaps).where(tables.gaps.c.item == document.name))
            return connection.execute(insert(tables.documents).prefix_with("OR IGNORE"), row).rowcount > 0

    def remove(self, document: DocumentId) -> bool:
        """Forget a document, its readings and every comparison; `False` when it is not there."""
        with self._changing() as connection:
            found = connection.execute(delete(tables.documents).where(tables.documents.c.id == document)).rowcount > 0
            if found:
                connection.execute(delete(tables.readings).where(tables.readings.c.document == document))
                connection.execute(delete(tables.comparisons))
            return found

    def captures(self) -> Iterator[Capture]:
        """All captures in the order in which they were added."""
        columns = tables.documents.c
        with self._reading() as connection:
            numbers = list(connection.scalars(select(columns.number).order_by(columns.number)))
        for number in numbers:
            with self._reading() as connection:
                row = connection.execute(select(columns.capture, columns.raw).where(columns.number == number)).first()
            if row:
                yield replace(unpack(row.capture, Capture, self._path), raw=self._raw(row.raw))

    def keep_gap(self, gap: Gap) -> None:
        """Keep, once, why a source could not be taken in."""
        row = {"item": gap.item, "reason": gap.reason}
        with self._changing() as connection:
            connection.execute(insert(tables.gaps).prefix_with("OR IGNORE"), row)

    def gaps(self) -> tuple[Gap, ...]:
        """The sources that could not be taken in, in the order in which they were tried."""
        columns = tables.gaps.c
        with self._reading() as connection:
            rows = connection.execute(select(columns.item, columns.reason).order_by(columns.number))
            return tuple(Gap(row.item, row.reason) for row in rows)

    def reading(self, document: DocumentId, key: str) -> Reading | None:
        """The reading kept under this key, if there is one."""
        columns = tables.readings.c
        with self._reading() as connection:
            packed = connection.scalar(select(columns.reading).where(columns.document == document, columns.key == key))
        return None if packed is None else unpack(packed, Reading, self._path)

    def keep_reading(self, reading: Reading, key: str) -> None:
        """Keep a reading in place of the document's older ones."""
        row = {"document": reading.document.id, "key": key, "reading": pack(reading)}
        columns = tables.documents.c
        with self._changing() as connection:
            if connection.scalar(select(columns.id).where(columns.id == reading.document.id)) is None:
                raise NotFound(f"{reading.document.name}: not in this case; add it before its reading")
            connection.execute(insert(tables.readings).prefix_with("OR REPLACE"), row)

    def comparison(self, key: str) -> Comparison | None:
        """The comparison kept under this key, if there is one."""
        columns = tables.comparisons.c
        with self._reading() as connection:
            packed = connection.scalar(select(columns.comparison).where(columns.key == key))
        return None if packed is None else unpack(packed, Comparison, self._path)

    def keep_comparison(self, comparison: Comparison, key: str) -> None:
        """Keep a comparison in place of older ones."""
        row = {"key": key, "comparison": pack(comparison)}
        with self._changing() as connection:
            connection.execute(delete(tables.comparisons))
            connection.execute(insert(tables.comparisons), row)

    def judge(self, judgement: Judgement) -> None:
        """Append a judgement; when this returns, it is on the disk."""
        content = msgspec.json.encode(judgement).decode()
        columns = tables.judgements.c
        with self._changing(durable=True) as connection:
            before = connection.scalar(select(columns.link).order_by(columns.number.desc()).limit(1))
            row = {"judgement": content, "link": link(before or START, content)}
            connection.execute(insert(tables.judgements), row)

    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements in the order in which they were given."""
        return tuple(msgspec.json.decode(content, type=Judgement) for content, _ in self._links())

    def close(self) -> None:
        """Let go of the case."""
        self._engine.dispose()

    def _links(self) -> list[tuple[str, str]]:
        columns = tables.judgements.c
        with self._reading() as connection:
            rows = connection.execute(select(columns.judgement, columns.link).order_by(columns.number))
            return [(row.judgement, row.link) for row in rows]

    def _raw(self, packed: bytes) -> bytes:
        try:
            return zlib.decompress(packed)
        except zlib.error as error:
            raise damaged(self._path, "the bytes of a document cannot be read") from error

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with failures(self._path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _changing(self, *, durable: bool = False) -> Iterator[Connection]:
        """A transaction that is kept whole, or not at all."""
        with self._reading() as connection:
            connection.exec_driver_sql(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.exec_driver_sql("COMMIT")
            except BaseException:
                # After some failures the database has gone back by itself.
                if getattr(connection.connection.driver_connection, "in_transaction", False):
                    connection.exec_driver_sql("ROLLBACK")
                raise

    def _make(self) -> None:
        # The head and the tables come in one transaction: a file that was never finished stays empty.
        with self._changing(durable=True) as connection:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
            connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
            tables.metadata.create_all(connection)

    def _check(self) -> None:
        with self._reading() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if found != "ok":
            raise damaged(self._path, str(found))
        broken = first_broken(self._links())
        if broken:
            raise damaged(self._path, f"judgement {broken} was changed, or one before it taken out")


def _engine(path: Path, wait: float) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)), isolation_level="AUTOCOMMIT", connect_args={"timeout": wait}
    )

    @event.listens_for(engine, "connect")
    def _settings(connection: Any, _record: Any) -> None:
        # What is removed from a case is overwritten, not only unlinked.
        connection.execute("PRAGMA secure_delete = ON")

    return engine
