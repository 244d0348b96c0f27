from pathlib import Path

import pytest

from crossread.errors import CaseDamaged
from crossread.model import Gap, Reading
from crossread.storage._packing import pack, unpack
from crossread.testing import document

CASE = Path("a.crossread")


def test_what_is_packed_comes_back() -> None:
    reading = Reading(document("The keeper said “so”. \U0001f30a"), gaps=(Gap("a", "b"),))

    assert unpack(pack(reading), Reading, CASE) == reading


@pytest.mark.parametrize("packed", [b"", b"no", pack({"document": 7}), pack([]), pack("x")[:-2]])
def test_what_cannot_be_unpacked_is_damage(packed: bytes) -> None:
    with pytest.raises(CaseDamaged, match=r"a\.crossread: damaged \(a reading in it cannot be read\)"):
        unpack(packed, Reading, CASE)
