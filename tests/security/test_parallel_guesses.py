"""Guesses sent at once to several workers: no more are tried than the limit and one in flight for each worker."""

import os
import re
import secrets
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.architecture.repository import ROOT, manage
from tests.conftest import LONG

WORKERS = 4
GUESSES = 200 if LONG else 40
LIMIT = 5


@pytest.fixture
def server(tmp_path: Path) -> Iterator[int]:
    """Serve an empty archive with one account; yield the port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    environment = {
        "PATH": os.environ["PATH"],
        "VAR_DIR": str(tmp_path),
        "WEB_CONCURRENCY": str(WORKERS),
        "PORT": str(port),
        "DJANGO_SUPERUSER_PASSWORD": secrets.token_urlsafe(20),
        "DJANGO_SUPERUSER_EMAIL": "amina@example.org",
        "DJANGO_SUPERUSER_USERNAME": "amina",
    }
    manage("migrate -v0", "collectstatic --noinput -v0", "createsuperuser --noinput -v0", environment=environment)
    running = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py"],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait(port)
        yield port
    finally:
        running.terminate()
        running.wait(20)


def _wait(port: int) -> None:
    for _try in range(200):
        try:
            if ask(port, "GET", "/healthz")[0] == 200:
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail("the server did not start")


def ask(port: int, method: str, path: str, body: str = "", cookie: str = "") -> tuple[int, str, str]:
    """Send a request of its own connection; return status, cookie and page."""
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    kind = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
    connection.request(method, path, body, {"Cookie": cookie, **kind})
    answer = connection.getresponse()
    page = answer.read().decode()
    connection.close()
    return answer.status, (answer.getheader("Set-Cookie") or "").partition(";")[0], page


def test_guesses_at_once_are_hardly_more_than_guesses_in_turn(server: int) -> None:
    _status, cookie, page = ask(server, "GET", "/admin/login/")
    found = re.search(r'csrfmiddlewaretoken" value="(\w+)"', page)
    assert found

    def guess(number: int) -> int:
        body = urlencode({"username": "amina", "password": f"guess-{number}", "csrfmiddlewaretoken": found[1]})
        return ask(server, "POST", "/admin/login/", body, cookie)[0]

    with ThreadPoolExecutor(GUESSES) as crowd:
        statuses = Counter(crowd.map(guess, range(GUESSES)))
    assert set(statuses) == {200, 429}
    assert statuses[200] <= LIMIT + WORKERS
    assert statuses[429] >= GUESSES - LIMIT - WORKERS
