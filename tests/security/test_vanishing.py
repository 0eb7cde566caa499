"""What was withdrawn, deleted or taken down leaves the index's files; and the crawl of the leaks can see one."""

from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.test import Client

from archive.preserve.takedown import take_down
from archive.search.sync import rebuild
from tests.security.guarded_world import GuardedWorld
from tests.security.sentinels import MARKERS
from tests.security.test_leaks import _plain_static, everything

__all__ = ["_plain_static"]


@pytest.fixture
def before(db: None) -> GuardedWorld:
    """The archive while what is to vanish is still public, indexed."""
    world = GuardedWorld().build()
    rebuild()
    return world


def test_the_crawl_would_see_a_leak(before: GuardedWorld, client: Client) -> None:
    for one, language in ((before.withdrawn, "en"), (before.taken_down, "ar")):
        assert one
        told = before.words.found_in(everything(client.get(f"/statements/{one.reference_code}/")))
        assert any(where.endswith("body") for where in told)
        assert MARKERS[language] in everything(client.get(f"/statements/export.jsonl?q={MARKERS[language]}*"))


def test_no_file_of_the_index_holds_what_vanished(before: GuardedWorld) -> None:
    vanished = ("withdrawn", "taken down", "deleted")
    assert found_in_index(before, vanished), "the words must be seen while they are public"
    before.let_vanish()
    rebuild()
    rebuild()  # the generation before the last is kept for one rebuild
    assert found_in_index(before, ("withdrawn", "deleted")) == []
    assert before.taken_down
    assert found_in_index(before, ("taken down",))
    take_down(before.taken_down, before.curator, "Court order")
    assert found_in_index(before, vanished) == []
    never = ("draft", "in_review", "on_hold", "public", "the curator", "a country", "an office", "a source")
    assert found_in_index(before, never) == []


def index_bytes() -> bytes:
    files = [path for path in Path(django_settings.INDEX_DIR).rglob("*") if path.is_file() and not path.is_symlink()]
    return b"".join(path.read_bytes() for path in files)


def found_in_index(world: GuardedWorld, of: tuple[str, ...]) -> list[str]:
    """Return what stands in the index's bytes, as it is folded and as a stem may leave it."""
    held, asked = index_bytes(), [(word, where) for word, where in world.words.words.items() if where.startswith(of)]
    return [where for word, where in asked if any(form.encode() in held for form in (word, word[:-1]))]
