"""The judgement after a run: ledger against database, database against index, document by document."""

import random
import time
from collections import Counter
from dataclasses import dataclass, field
from http.client import HTTPException

from django.db import connections

from archive.models import Event, IndexChange, Statement
from archive.search.find import find
from archive.search.query import SearchQuery
from archive.search.sync import compare, drain
from tests.chaos.clients import NotSentError, ask
from tests.chaos.ledger import ABSENT, Ledger
from tests.chaos.words import address, key_word, version_word
from tests.chaos.world import World
from tests.chaos.writes import state_of

_STEADY_SECONDS = 20.0


@dataclass
class Verdict:
    """What is wrong, by kind; nothing for a sound design."""

    wrong: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def note(self, kind: str, what: str) -> None:
        """Note something wrong."""
        self.wrong[kind] += 1
        if len(self.examples) < 20:
            self.examples.append(f"{kind}: {what}")


def judge_while_it_serves(world: World, ledger: Ledger, verdict: Verdict, chance: random.Random) -> None:
    """With the writers stopped, ask the running application for keys: each is found as it is, within seconds."""
    world.wait_until_it_answers()
    deadline = time.monotonic() + _STEADY_SECONDS
    while world.indexers and IndexChange.objects.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    if world.indexers and IndexChange.objects.exists():
        verdict.note("outbox not drained", f"{IndexChange.objects.count()} rows after {_STEADY_SECONDS} s")
    for key in chance.sample(sorted(ledger.allowed), min(80, len(ledger.allowed))):
        state = state_of(Statement.objects.filter(address=address(key)).first())
        shown = state.startswith("published")
        word = version_word(key, int(state.split()[1])) if shown else key_word(key)
        try:
            status, content = ask(world.socket, "GET", f"/statements/?q={word}")
        except (OSError, NotSentError, HTTPException):
            continue
        if status != 200 or (f"Key {key} version".encode() in content) != shown:
            verdict.note("not served as it is", f"{key} is {state}, search answers {status}")


def judge(ledger: Ledger, verdict: Verdict) -> None:
    """With everything killed, drain once, then compare."""
    connections.close_all()
    drain()
    _against_the_ledger(ledger, verdict)
    differences = compare(enqueue=False)
    for kind in ("missing", "ghosts", "stale", "duplicated"):
        for pk in getattr(differences, kind):
            verdict.note(kind, f"statement {pk}")
    for statement in Statement.objects.published():
        found = find(SearchQuery(q=key_word(_key(statement)))).ids
        if found != [statement.pk]:
            verdict.note("unfound", f"{statement.title}: {found}")
    if IndexChange.objects.exists():
        verdict.note("outbox not empty", str(IndexChange.objects.count()))
    for pk in Event.objects.broken_links():
        verdict.note("chain broken", f"event {pk}")


def _against_the_ledger(ledger: Ledger, verdict: Verdict) -> None:
    for contradiction in ledger.contradictions:
        verdict.note("contradiction", contradiction)
    known: Counter[str] = Counter()
    for statement in Statement.objects.exclude(address=""):
        known[_key(statement)] += 1
    for key, count in known.items():
        if count > 1:
            verdict.note("twice in the database", key)
    for key, allowed in ledger.allowed.items():
        state = state_of(Statement.objects.filter(address=address(key)).first())
        if state not in allowed:
            kind = "lost" if state == ABSENT or len(allowed) == 1 else "impossible"
            verdict.note(kind, f"{key} is {state!r}, not one of {sorted(allowed)}")


def _key(statement: Statement) -> str:
    return statement.address.rsplit("/", 1)[-1]
