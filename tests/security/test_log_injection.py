"""One record is one line of JSON, whatever is in it, from the application and from the server; no secret is in any."""

import json
import logging
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from archive.logs import JsonLines
from tests.architecture.repository import ROOT

PORT = 8150
BREAKS = ["\n", "\r", "\r\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1b[2J", "\0", "\x1e", "\ud800"]
FORGED = '{"level": "INFO", "message": "all is well"}'
SECRETS = ["correct horse battery staple of mine", "sessionid=stolen-token", "Bearer abcdef"]


@pytest.mark.parametrize("line_break", BREAKS)
def test_a_record_is_one_line(line_break: str) -> None:
    words = f"before{line_break}{FORGED}"
    try:
        raise ValueError(words)
    except ValueError:
        record = logging.LogRecord("a" + line_break, logging.ERROR, "x", 1, "said %s", (words,), sys.exc_info())
    record.status_code = words
    line = JsonLines().format(record)
    assert len(line.splitlines()) == 1
    assert line.isascii()
    assert line.isprintable()
    read = json.loads(line)
    assert read["message"] == f"said {words}"
    assert read["level"] == "ERROR"


@pytest.mark.django_db
def test_what_a_request_says_stays_in_its_record(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    client.get("/nothing%0A%0D%E2%80%A8" + FORGED.replace(" ", "%20"))
    lines = [JsonLines().format(record) for record in caplog.records if record.name == "django.request"]
    assert lines
    for line in lines:
        assert len(line.splitlines()) == 1
        assert json.loads(line)["path"].startswith("/nothing")


@pytest.mark.django_db
def test_no_password_and_no_token_is_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    client.post("/admin/login/", {"username": "curator", "password": SECRETS[0]})
    client.get("/admin/", headers={"cookie": SECRETS[1], "authorization": SECRETS[2]})
    client.get("/nothing", headers={"cookie": SECRETS[1], "authorization": SECRETS[2]})
    lines = [JsonLines().format(record) for record in caplog.records if not record.name.startswith("django.db")]
    assert not [line for line in lines for secret in SECRETS if secret in line]


def test_the_server_speaks_json_too(tmp_path: Path) -> None:
    """gunicorn's own lines: of the start, of each visit, of a request that breaks its rules."""
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        "VAR_DIR": str(tmp_path),
        "PORT": str(PORT),
        "ACCESS_LOG": "on",
        "WEB_CONCURRENCY": "1",
        "DJANGO_SETTINGS_MODULE": "archive.settings",
    }
    output = (tmp_path / "output").open("w+")
    # Django's own entry point: ours would start a program that mends the index, which is not there.
    application = "django.core.wsgi:get_wsgi_application()"
    command = [sys.executable, "-m", "gunicorn", "--log-level", "info", application]
    with output, subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=output) as server:
        try:
            wait_for_port()
            for request in (
                b"GET /robots.txt?a=%0a%0d{} HTTP/1.1\r\nHost: localhost\r\n",
                b"GET /\x1b[2J\xe2\x80\xa8 HTTP/1.1\r\nHost: localhost\r\n",
                b'GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nUser-Agent: "\\u000a {"level": 1}\r\nReferer: a"b\r\n',
                b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nCookie: sessionid=stolen-token\r\n",
                b"NONSENSE\r\n",
            ):
                with socket.create_connection(("127.0.0.1", PORT), timeout=10) as connection:
                    connection.sendall(request + b"Connection: close\r\n\r\n")
                    while connection.recv(4096):
                        pass
        finally:
            server.terminate()
            server.wait(20)
        output.seek(0)
        lines = output.read().split("\n")
    assert not [line for line in lines if line and not line.startswith("{")]
    read: list[dict[str, Any]] = [json.loads(line) for line in lines if line]
    assert {"gunicorn.access", "gunicorn.error"} <= {line["logger"] for line in read}
    assert sum(line["logger"] == "gunicorn.access" for line in read) >= 3
    assert not [line for line in lines if "stolen-token" in line or not line.isascii()]


def wait_for_port() -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", PORT), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("gunicorn did not start")
