"""Pages are kept in the memory of each process, and no process gives one that is not true any more."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
import time_machine
from django.contrib.auth.models import User
from django.core.cache import caches
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext, override_settings
from django.utils.translation import override
from pytest_django import Settings

from archive.ingest.publish import withdraw
from archive.models import CountryName, OfficialName, Statement
from archive.models.public_state import public_state, shown_models
from archive.models.questions import Query, Record
from archive.preserve.takedown import take_down
from archive.views import page_cache
from archive.views.page_cache import MOST_BYTES
from archive.views.revalidation import tag_now
from archive.vocabulary.terms import StatementState
from tests.conftest import LONG
from tests.factories import CountryFactory
from tests.pages.conftest import Cast
from tests.pages.test_query_counts import PAGES
from tests.security.url_configuration import LANGUAGES

pytestmark = pytest.mark.django_db(transaction=True)

MARK = "Quixotryne"
GZIP = {"accept-encoding": "gzip"}
PERSONAL = {"healthz", "readyz", "integrity", "suggest", "components", "report", "report_received", "quotation"}
FILES = {name for name in PAGES if name.startswith(("export", "sitemap", "robots", "security"))}


@contextmanager
def worker(name: str) -> Iterator[Client]:
    """Answer with the memory of one process; another name is another process."""
    pages = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": name}
    with override_settings(CACHES={"default": pages, "pages": pages}):
        yield Client(headers=GZIP)


@pytest.fixture(autouse=True)
def _empty() -> None:
    for name in ("first", "second"):
        with worker(name):
            caches["pages"].clear()


def addresses() -> list[str]:
    """Return every address whose page may be kept, in every language, lists with a filter too."""
    paths = {path for name, path in PAGES.items() if name not in PERSONAL | FILES}
    paths |= {"/statements/", "/exchanges/", "/statements/?page=1&sort=oldest", "/statements/feed.atom?country=MA"}
    languages = LANGUAGES if LONG else LANGUAGES[:1]
    return sorted({*TELLING, *(f"/{one}{path}" if one != "en" else path for path in paths for one in languages)})


TELLING = ["/", "/statements/", "/fr/exchanges/E-1/", "/statements/feed.atom", "/officials/nasser-bourita/"]
"""Addresses among them that show the title of the statement to be hidden."""


def asked(client: Client, path: str) -> tuple[int, HttpResponse]:
    """Return how many queries an answer took, and the answer."""
    with CaptureQueriesContext(connection) as queries:
        response = client.get(path, headers={"accept-encoding": "identity"})
    return len(queries.captured_queries), response  # type: ignore[return-value]  # it is one


def kept(client: Client, path: str) -> HttpResponse:
    """Ask until the page is given from memory: PostgreSQL's own tidying may rename the state once or twice."""
    for _each in range(8):
        queries, response = asked(client, path)
        if queries == 1:
            return response
    raise AssertionError(f"{path} is not kept.")


def by_withdrawal(cast: Cast) -> None:
    withdraw(cast.report, None, "Published by mistake.")


def by_takedown(cast: Cast) -> None:
    take_down(cast.report, None, "Court order")


def by_update(cast: Cast) -> None:
    Statement.objects.filter(pk=cast.report.pk).update(state=StatementState.ON_HOLD)


def past_the_archive(cast: Cast) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE archive_statement SET state = 'on_hold' WHERE id = %s", [cast.report.pk])


@pytest.mark.parametrize(
    ("hide", "paths"),
    [(by_withdrawal, addresses()), (by_takedown, TELLING), (by_update, TELLING), (past_the_archive, TELLING)],
)
def test_what_is_hidden_is_gone_from_every_page_of_every_worker_at_once(
    cast: Cast, hide: Callable[[Cast], None], paths: list[str]
) -> None:
    Statement.objects.filter(pk=cast.report.pk).update(title=MARK, body=f"{MARK}.\nIt was said.")
    cast.report.refresh_from_db()
    CountryFactory.create(code="FR")
    telling = set()
    for name in ("first", "second"):
        with worker(name) as client:
            for path in paths:
                telling |= {path} if MARK in kept(client, path).content.decode() else set()
    assert set(TELLING) <= telling
    hide(cast)
    for name in ("first", "second"):
        with worker(name) as client:
            assert [path for path in paths if MARK in asked(client, path)[1].content.decode()] == []


def test_a_new_name_is_on_every_page_at_once(cast: Cast) -> None:
    with worker("first") as client:
        for path in ("/officials/nasser-bourita/", "/statements/S-1/", "/officials/"):
            assert MARK not in kept(client, path).content.decode()
        OfficialName.objects.filter(official=cast.bourita, language="en").update(text=MARK)
        for path in ("/officials/nasser-bourita/", "/statements/S-1/", "/officials/"):
            assert MARK in asked(client, path)[1].content.decode(), path


def test_a_page_is_kept_in_each_way_it_is_sent(cast: Cast) -> None:
    with worker("first") as client:
        plain, packed = client.get("/", headers={"accept-encoding": "identity"}), client.get("/", headers=GZIP)
        again, again_packed = client.get("/", headers={"accept-encoding": "identity"}), client.get("/", headers=GZIP)
        assert (again.content, dict(again.items())) == (plain.content, dict(plain.items()))
        assert (again_packed.content, dict(again_packed.items())) == (packed.content, dict(packed.items()))
        assert again_packed["Content-Encoding"] == "gzip"
        assert "Content-Encoding" not in again.headers
        assert client.head("/").status_code == 200
        assert client.get("/", headers={"if-none-match": again["ETag"]}).status_code == 304
        assert client.get("/", SERVER_NAME="127.0.0.1")["ETag"] != again["ETag"]


@pytest.mark.parametrize(
    "own",
    [
        {"headers": {"cookie": "sessionid=x"}},
        {"headers": {"cookie": "csrftoken=x"}},
        {"headers": {"cookie": "django_language=ar"}},
        {"headers": {"authorization": "Basic eA=="}},
        {"query_params": {"q": "call"}},
    ],
)
def test_what_is_somebody_s_own_is_neither_kept_nor_given_what_is(cast: Cast, own: dict[str, dict[str, str]]) -> None:
    with worker("first") as client:
        client.get("/statements/")
        for _each in range(2):
            with CaptureQueriesContext(connection) as queries:
                client.get("/statements/", **own)  # type: ignore[arg-type]
            assert len(queries.captured_queries) > 1


def test_a_curator_sees_pages_made_for_them_and_nobody_else_does(cast: Cast) -> None:
    with worker("first") as reader:
        curator = Client()
        curator.force_login(User.objects.create_superuser("curator"))
        assert asked(curator, "/statements/S-1/")[1].headers["Cache-Control"].count("private")
        assert asked(reader, "/statements/S-1/")[0] > 1
        assert asked(curator, "/statements/S-1/")[0] > 1


def test_what_sets_a_cookie_or_fails_is_not_kept(cast: Cast) -> None:
    with worker("first") as client:
        for path in ("/statements/S-1/report", "/statements/S-404/", "/healthz"):
            client.get(path)
        assert len(caches["pages"]._cache) == 0  # type: ignore[attr-defined]


def test_a_page_ends_with_its_day(cast: Cast, settings: Settings) -> None:
    with worker("first") as client:
        with time_machine.travel(datetime(2026, 3, 31, 23, 59, tzinfo=UTC), tick=False):
            before = [asked(client, "/")[1] for _each in range(2)]
        with time_machine.travel(datetime(2026, 4, 1, 0, 1, tzinfo=UTC), tick=False):
            queries, after = asked(client, "/")
    assert queries > 1
    assert before[1]["ETag"] != after["ETag"]


def test_while_the_database_is_away_no_page_is_given(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    with worker("first") as client:
        asked(client, "/")
        with monkeypatch.context() as patch:
            patch.setattr(connection, "cursor", _refuse)
            assert asked(client, "/")[1].status_code == 503
        assert asked(client, "/")[1].status_code == 200


def _refuse(*_anything: object) -> None:
    from django.db import OperationalError

    raise OperationalError("the database is away")


# --- the name of the state ---


def test_every_write_to_what_is_shown_renames_the_state(cast: Cast) -> None:
    if connection.vendor == "sqlite":
        there = _triggers()
        wanted = {f"public_stamp_{model._meta.db_table}_{verb}" for model in shown_models() for verb in VERBS}
        assert there == wanted
    names = {public_state().name}
    for model in shown_models():
        with connection.cursor() as cursor:
            cursor.execute(f'UPDATE "{model._meta.db_table}" SET id = id')
            changed = cursor.rowcount
        if changed:
            assert public_state().name not in names, model
            names.add(public_state().name)
    assert len(names) > 12


VERBS = ("insert", "update", "delete")


def _triggers() -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'public_stamp_%'")
        return {row[0] for row in cursor.fetchall()}


def test_a_link_between_records_renames_the_state(cast: Cast) -> None:
    """Django links with `INSERT OR IGNORE`, whose rule for conflicts reaches into triggers."""
    for change in (cast.readout.topics.remove, cast.readout.topics.add):
        before = public_state().name
        change(cast.gaza)
        assert public_state().name != before


def test_what_was_not_committed_leaves_the_name_and_reading_does_too(cast: Cast) -> None:
    before = public_state().name
    with transaction.atomic():
        Statement.objects.update(title="x")
        assert public_state().name != before
        transaction.set_rollback(True)
    if connection.vendor == "postgresql":  # an attempt takes a number of its own there
        before = public_state().name
    assert public_state().name == before
    with override("fr"):
        Client().get("/statements/")
    assert public_state().name == before


def test_the_names_of_records_have_a_stamp_of_their_own(cast: Cast) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has one name for all")
    before = public_state()
    Statement.objects.update(title="x")
    assert public_state().authority == before.authority
    CountryName.objects.filter(country=cast.morocco).update(text="x")
    assert public_state().authority != before.authority


def test_a_page_whose_questions_are_long_takes_no_more_memory_than_its_share() -> None:
    request = RequestFactory().get("/")
    page = HttpResponse(headers={"ETag": tag_now(request)[0]})
    short, long = Query("SELECT %s", ["x"]), Query("SELECT %s", ["x" * MOST_BYTES])
    assert page_cache._kept(page, Record([short]), request).asked
    assert page_cache._kept(page, Record([short, long]), request).asked is None
