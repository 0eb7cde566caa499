"""Run newer detectors over the open drafts; what editors decided stays."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.ingest.load_gazetteer import load_gazetteer
from archive.ingest.proposals import Propose, proposing
from archive.ingest.publish import NotAllowedError
from archive.ingest.redetect import redetect, stale_drafts
from archive.models import Statement


class Command(BaseCommand):
    """`manage.py redetect [--all] [--dry-run]`."""

    help = "Read the open drafts again with today's detectors; what editors decided stays."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take which drafts, and whether to change them."""
        parser.add_argument("--all", action="store_true", help="also drafts that today's detectors have read")
        parser.add_argument("--dry-run", action="store_true", help="list the drafts, change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        """Go through the drafts; one that cannot be read does not stop the rest."""
        drafts = list(Statement.objects.open_drafts().order_by("pk")) if options["all"] else stale_drafts()
        if options["dry_run"]:
            for statement in drafts:
                self.stdout.write(f"draft {statement.pk}: {statement}")
            self.stdout.write(f"{len(drafts)} drafts would be read again.")
            return
        refused = 0
        with proposing(load_gazetteer()) as propose:
            for number, statement in enumerate(drafts, 1):
                self.stdout.write(f"[{number}/{len(drafts)}] draft {statement.pk}: ", ending="")
                refused += not self._read_again(statement, propose)
        if refused:
            raise CommandError(f"{refused} of {len(drafts)} drafts were not read again: see above.")

    def _read_again(self, statement: Statement, propose: Propose) -> bool:
        try:
            done = redetect(statement, None, propose=propose)
        except NotAllowedError as error:
            self.stdout.write(self.style.WARNING(str(error)))
            return False
        self.stdout.write(f"{done.proposed} new, {done.renewed} found again, {done.fallen} no longer proposed.")
        return True
