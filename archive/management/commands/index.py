"""manage.py index follow | once | rebuild | compare | heal."""

import signal
import time
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from archive.models import IndexChange
from archive.search import sync
from archive.search.engine import IndexUnavailable, WriterBusyError, open_snapshot
from archive.search.follow import POLL_SECONDS, Follower
from archive.search.heal import heal
from archive.search.rebuilding import rebuild_wherever


class Command(BaseCommand):
    """Keeps the search index in step with the database."""

    help = "Keeps the search index in step with the database."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take what to do."""
        parser.add_argument(
            "action",
            choices=["follow", "once", "rebuild", "compare", "heal"],
            help="follow: write every change, until stopped · once: write what waits · "
            "rebuild: make a new index and put it in place of the old · compare: list and enqueue differences · "
            "heal: mend or make anew whatever is wrong, unless another process writes",
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
        rebuild_wherever(self._progress)
        count = open_snapshot().document_count
        self.stdout.write(self.style.SUCCESS(f"{count} statements indexed in {time.monotonic() - started:.1f} s."))

    def once(self) -> None:
        """Write what waits, or see it written by an indexer that runs."""
        written = 0
        while IndexChange.objects.exists():
            try:
                written += sync.drain(wait=False)
            except WriterBusyError:
                time.sleep(POLL_SECONDS)
        self._say(f"{written} changes written; {IndexChange.objects.count()} wait.")

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
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, self._stop)
        Follower(self._say).follow(lambda: self._stopped)
        self._say("Stopped.")

    def heal(self) -> None:
        """Make the index whole, unless another process writes it."""
        self._say(heal())

    _stopped = False

    def _stop(self, number: int, frame: FrameType | None) -> None:
        """Finish what is being written, then stop; at a second signal stop at once."""
        if self._stopped:
            raise KeyboardInterrupt
        self._stopped = True

    def _say(self, sentence: str) -> None:
        self.stdout.write(sentence)
        self.stdout.flush()

    def _progress(self, done: int, total: int) -> None:
        self.stdout.write(f"\r{done} of {total}", ending="" if done < total else "\n")
        self.stdout.flush()
