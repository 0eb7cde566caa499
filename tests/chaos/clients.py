"""Clients on a socket: writers that own their keys, and readers that search."""

import json
import random
import socket
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from tests.chaos.ledger import Ledger
from tests.chaos.words import key_word

OPERATIONS = ["put"] * 4 + ["update"] * 18 + ["hide"] * 6 + ["show"] * 6 + ["withdraw", "delete"]
PATIENCE = 30.0
SETTLING = 1.0
"""Seconds a key rests after an answer failed to come: what was sent may still be under way in the database."""


class SocketConnection(HTTPConnection):
    """HTTP over a socket in the file system."""

    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=PATIENCE)
        self._path = path

    def connect(self) -> None:
        """Connect to the socket."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(PATIENCE)
        self.sock.connect(str(self._path))


class NotSentError(Exception):
    """Nobody listened, so nothing can have happened."""


def ask(path: Path, method: str, target: str) -> tuple[int, bytes]:
    """Send one request; raises NotSentError, or OSError or HTTPException when no answer came."""
    connection = SocketConnection(path)
    try:
        try:
            connection.connect()
        except OSError as error:
            raise NotSentError from error
        connection.request(method, target)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


@dataclass
class Writer(threading.Thread):
    """Writes its keys one after another and keeps the ledger."""

    path: Path
    keys: list[str]
    ledger: Ledger
    chance: random.Random
    stop: threading.Event

    def __post_init__(self) -> None:
        super().__init__(daemon=True)
        self.version = 0
        self.rests: dict[str, float] = {}

    def __hash__(self) -> int:
        return id(self)

    def run(self) -> None:
        """Write until stopped."""
        while not self.stop.is_set():
            ready = [key for key in self.keys if self.rests.get(key, 0.0) < time.monotonic()]
            if ready:
                self.write(self.chance.choice(ready))
            else:
                time.sleep(0.05)

    def write(self, key: str) -> None:
        """Send one operation and note what came of it."""
        operation = self.chance.choice(OPERATIONS)
        self.version += 1
        started = time.monotonic()
        try:
            status, content = ask(self.path, "POST", f"/chaos/{key}/{operation}/{self.version}")
        except NotSentError:
            time.sleep(0.05)
            return
        except (OSError, HTTPException):
            status, content = 0, b""
        if status == 200:
            state = json.loads(content)["state"]
            self.ledger.acknowledge(key, operation, self.version, state, time.monotonic() - started)
        else:
            self.ledger.lose_sight(key, operation, self.version)
            self.rests[key] = time.monotonic() + SETTLING


@dataclass
class Reader(threading.Thread):
    """Searches all the time and counts the answers by status and moment."""

    path: Path
    keys: list[str]
    chance: random.Random
    stop: threading.Event
    answers: Counter[int] = field(default_factory=Counter)
    failures: list[tuple[float, int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(daemon=True)

    def __hash__(self) -> int:
        return id(self)

    def run(self) -> None:
        """Search until stopped."""
        while not self.stop.is_set():
            try:
                status, content = ask(self.path, "GET", f"/statements/?q={key_word(self.chance.choice(self.keys))}")
            except (NotSentError, OSError, HTTPException):
                time.sleep(0.05)
                continue
            self.answers[status] += 1
            if status >= 500:
                self.failures.append((time.monotonic(), status, content[-300:].decode(errors="replace")))
            time.sleep(0.1)
