"""No network, a clean environment, and the folder of shared data where it is there."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of data and accounts beside the project."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the folder of shared data at {SHARED}")
    return SHARED
