import pytest

from archive.search.sync import rebuild
from tests.search.corpus import Archive


@pytest.fixture
def archive(db: None) -> Archive:
    """The small archive, indexed."""
    built = Archive()
    rebuild()
    return built
