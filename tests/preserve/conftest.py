import os

import pytest

from archive.search.sync import rebuild
from tests.preserve.random_archive import fill

LONG = os.environ.get("COUNTS") == "long"


@pytest.fixture
def kept(db: None) -> None:
    """An archive of random content with its index."""
    fill(14, seed=5)
    rebuild()
