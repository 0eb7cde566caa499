"""Read every document in a folder into a draft, or publish those of a folder one trusts."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.cleaning.refusal import UnreadableDocument
from archive.ingest.draft import draft
from archive.ingest.folder import documents_in, read_document
from archive.ingest.load_gazetteer import load_gazetteer
from archive.ingest.proposals import Propose, proposing
from archive.ingest.publish import NotAllowedError
from archive.ingest.redetect import why_unread
from archive.ingest.unattended import publish_unattended
from archive.models import Capture, Claim


class Command(BaseCommand):
    """`manage.py ingest_documents FOLDER [--publish]`."""

    help = "Read every document in a folder into a draft; with --publish, publish on trusted claims."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the folder and the flag."""
        parser.add_argument("folder", type=Path)
        parser.add_argument(
            "--publish",
            action="store_true",
            help="publish without a curator: claims of high and medium confidence stand",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Go through the folder; one unreadable file does not stop the rest."""
        folder: Path = options["folder"]
        if not folder.is_dir():
            raise CommandError(f"{folder} is not a folder.")
        paths = documents_in(folder)
        if not paths:
            raise CommandError(f"There is no document in {folder} (.txt, .html, .pdf, .docx or .eml).")
        failed = 0
        with proposing(load_gazetteer()) as propose:
            for number, path in enumerate(paths, 1):
                self.stdout.write(f"[{number}/{len(paths)}] {path.name}: ", ending="")
                failed += not self._ingest(path, propose, publish=options["publish"])
        if failed:
            raise CommandError(f"{failed} of {len(paths)} documents were not taken in: see above.")

    def _ingest(self, path: Path, propose: Propose, *, publish: bool) -> bool:
        raw = read_document(path)
        if Capture.objects.filter(sha256=raw.sha256).exists():
            self.stdout.write("already in the archive, left alone.")
            return True
        try:
            statement = draft(raw, None, propose=propose)
        except UnreadableDocument as error:
            self.stdout.write(self.style.ERROR(str(error)))
            return False
        if unread := why_unread(statement):
            self.stdout.write(self.style.WARNING(f"{unread} "), ending="")
        if not publish:
            self.stdout.write(f"draft {statement.pk}, {statement.claims.count()} proposals.")
            return True
        try:
            left_open = publish_unattended(statement)
        except NotAllowedError as error:
            self.stdout.write(self.style.WARNING(f"draft {statement.pk}, not published: {error}"))
            return False
        self.stdout.write(f"published as {statement.reference_code}; {len(left_open)} claims left open.")
        for claim in left_open:
            self.stdout.write(f"      open: {_in_words(claim)}")
        return True


def _in_words(claim: Claim) -> str:
    why = "in conflict" if claim.conflicts else f"{claim.get_confidence_display()} confidence".lower()
    return f"{claim} ({why})"
