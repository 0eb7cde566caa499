"""manage.py index follow | once | rebuild | compare."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import close_old_connections

from archive.models import IndexChange
from archive.search import sync
from archive.search.engine import IndexUnavailable, writer_lock

POLL_SECONDS = 0.3
COMPARE_SECONDS = 600.0


class Command(BaseCommand):
    """Keeps the search index in step with the database."""

    help = "Keeps the search index in step with the database."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take what to do."""
        parser.add_argument(
            "action",
            choices=["follow", "once", "rebuild", "compare"],
            help="follow: write every change, until stopped · once: write what waits · "
            "rebuild: make a new index and put it in place of the old · compare: list and enqueue differences",
        )

    def handle(self, *args: Any, action: str, **options: Any) -> None:
        """Do it; an index that is away is a message, not a traceback."""
        try:
            getattr(self, action)()
        except IndexUnavailable as error:
            raise CommandError(f"{error} Run: manage.py index rebuild") from error

    def rebuild(self) -> None:
        """Write a new index beside the one in use and swap."""
        started = time.monotonic()
        count = sync.rebuild(self._progress)
        self.stdout.write(self.style.SUCCESS(f"{count} statements indexed in {time.monotonic() - started:.1f} s."))

    def once(self) -> None:
        """Write what waits."""
        self.stdout.write(f"{sync.drain()} changes written; {IndexChange.objects.count()} wait.")

    def compare(self) -> None:
        """List the differences, enqueue them, and fail if there were any."""
        found = sync.compare()
        for kind in ("missing", "ghosts", "stale", "duplicated"):
            statements = getattr(found, kind)
            self.stdout.write(f"{kind}: {len(statements)} {list(statements[:20]) if statements else ''}".rstrip())
        if found.statements:
            raise CommandError(f"{len(found.statements)} differences, enqueued. Run: manage.py index once")
        self.stdout.write(self.style.SUCCESS("The index is the image of the database."))

    def follow(self) -> None:
        """Write every change as it comes; a second follower waits for the lock and takes over."""
        self.stdout.write("Waiting for the writer lock…")
        with writer_lock(wait=True):
            self.stdout.write("Following. Stop with Ctrl-C.")
            self._heal()
            compared = time.monotonic()
            try:
                while True:
                    self._write_changes()
                    if time.monotonic() - compared > COMPARE_SECONDS:
                        self._heal()
                        compared = time.monotonic()
                    time.sleep(POLL_SECONDS)
            except KeyboardInterrupt:
                self.stdout.write("Stopped.")

    def _write_changes(self) -> None:
        close_old_connections()
        try:
            if settled := sync.drain_locked():
                self.stdout.write(f"{settled} changes written.")
        except IndexUnavailable as error:
            self.stderr.write(f"{error} Rebuilding.")
            sync.rebuild_locked()

    def _heal(self) -> None:
        """Enqueue whatever differs; rebuild an index that is away."""
        try:
            if found := sync.compare().statements:
                self.stdout.write(f"{len(found)} differences enqueued.")
        except IndexUnavailable as error:
            self.stderr.write(f"{error} Rebuilding.")
            sync.rebuild_locked()

    def _progress(self, done: int, total: int) -> None:
        self.stdout.write(f"\r{done} of {total}", ending="" if done < total else "\n")
        self.stdout.flush()
