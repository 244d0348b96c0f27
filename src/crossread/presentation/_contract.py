"""The contract for programs: values as JSON, and the JSON Schemas of what is written."""

from inspect import cleandoc
from typing import Any

import msgspec

from crossread.model import Comparison, Reading

CONTRACT: dict[str, type] = {"reading": Reading, "comparison": Comparison}
"""What other programs rely on, by the name of its schema."""


def encode(value: object) -> bytes:
    """The value as JSON on one line."""
    return msgspec.json.encode(value)


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of one kind of output."""
    made = msgspec.json.schema(CONTRACT[name])
    for definition in made["$defs"].values():
        # Not every version of msgspec takes the indentation out of a docstring.
        if "description" in definition:
            definition["description"] = cleandoc(definition["description"])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"crossread/{name}/1", **made}
