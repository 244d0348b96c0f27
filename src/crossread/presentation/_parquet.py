"""Tables as Parquet, every column with its type and its meaning."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow.parquet import write_table

from crossread.presentation._sheet import Heading, Value

_TYPES = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}


def write_parquet(path: Path, headings: Sequence[Heading], rows: Iterable[Sequence[Value]]) -> None:
    """Write one table."""
    columns = list(zip(*rows, strict=True)) or [()] * len(headings)
    fields = [pa.field(one.name, _TYPES[one.type], metadata={"meaning": one.meaning}) for one in headings]
    arrays = [
        pa.array([_plain(value) for value in column], field.type) for field, column in zip(fields, columns, strict=True)
    ]
    write_table(pa.Table.from_arrays(arrays, schema=pa.schema(fields)), path)


def _plain(value: Value) -> Any:
    """Text as its bytes: half characters, which a file's name may hold, are none."""
    return str(value).encode("utf-8", "replace") if isinstance(value, str) else value
