"""What every test may rely on: folders of its own, and no network."""

import gc
import os
from collections import Counter
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings as django_settings
from django.utils import translation
from pytest_django import Settings

from archive.management.catalogues import compile_catalogues

hypothesis.settings.register_profile("short", max_examples=60, deadline=None)
hypothesis.settings.register_profile("long", max_examples=2000, deadline=None)
LONG = os.environ.get("COUNTS") == "long"
hypothesis.settings.load_profile("long" if LONG else "short")

pytest_plugins = ["tests.postgres"]

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""The material beside the project; tests that need it skip where it is absent."""

FIRST = (
    "preserve/test_drills.py",
    "browser/test_accessibility.py",
    "security/test_leaks.py",
    "pages/test_kept_pages_are_true.py",
    "architecture/test_style.py",
    "test_on_postgresql.py",
    "browser/test_no_alarm.py",
    "fixtures/test_load.py",
    "test_seeds.py",
    "chaos/test_chaos.py",
    "security/test_stored_xss.py",
    "security/test_parallel_guesses.py",
)
"""Files of few tests that take long: were they last, as their numbers would have it, a core would wait for them."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long drills to `make test-long`; on several cores, begin with long files, then with those of many."""
    if not LONG:
        long = {item for item in items if item.get_closest_marker("long")}
        config.hook.pytest_deselected(items=list(long))
        items[:] = [item for item in items if item not in long]
    if hasattr(config, "workerinput"):
        place = {Path(__file__).parent / name: number for number, name in enumerate(FIRST)}
        count = Counter(item.path for item in items)
        items.sort(key=lambda item: (place.get(item.path, len(place)), -count[item.path]))


def pytest_collection_finish() -> None:
    """Spare the garbage collector what was collected, which stays to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _catalogues() -> None:
    """Compile the translations once, so that French and Arabic pages are what readers get."""
    for folder in django_settings.LOCALE_PATHS:
        compile_catalogues(Path(folder))


@pytest.fixture(autouse=True)
def _own_folders(settings: Settings, tmp_path: Path) -> None:
    """Keep captures and index of each test to itself, and the language of the one before out of it."""
    translation.activate(settings.LANGUAGE_CODE)
    settings.CAPTURE_DIR = tmp_path / "captures"
    settings.INDEX_DIR = tmp_path / "index"


@pytest.fixture
def shared() -> Path:
    """The folder of shared material, or a skip that says why."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not on this machine")
    return SHARED
