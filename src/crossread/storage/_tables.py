"""The tables of a case file."""

from sqlalchemy import Column, Integer, LargeBinary, MetaData, String, Table, UniqueConstraint

metadata = MetaData()

documents = Table(
    "documents",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("name", String, nullable=False),
    Column("capture", LargeBinary, nullable=False),
    Column("raw", LargeBinary, nullable=False),
)
readings = Table(
    "readings",
    metadata,
    Column("document", String, primary_key=True),
    Column("key", String, nullable=False),
    Column("reading", LargeBinary, nullable=False),
)
comparisons = Table(
    "comparisons",
    metadata,
    Column("key", String, primary_key=True),
    Column("comparison", LargeBinary, nullable=False),
)
gaps = Table(
    "gaps",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("item", String, nullable=False),
    Column("reason", String, nullable=False),
    UniqueConstraint("item", "reason"),
)
judgements = Table(
    "judgements",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("judgement", String, nullable=False),
    Column("link", String, nullable=False),
)
