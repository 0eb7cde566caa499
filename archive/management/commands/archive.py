"""manage.py archive backup | restore | export | import | verify | takedown."""

import json
import sys
import time
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from archive.models import Statement
from archive.preserve.against import check_against
from archive.preserve.backup import Backup, BackupError, back_up, put_back
from archive.preserve.bag import PackageError, check_bag, root_digest
from archive.preserve.export import export_package
from archive.preserve.load import import_package
from archive.preserve.takedown import TakedownError, take_down
from archive.preserve.verify import Verification, record_verification, verify
from archive.search.rebuilding import rebuild_wherever

MOST_SHOWN = 50


class Command(BaseCommand):
    """Keeps the archive: copies, packages, checks, takedowns."""

    help = "Keeps the archive: backup, restore, export, import, verify, takedown."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take what to do and what it needs."""
        actions = parser.add_subparsers(dest="action", required=True, parser_class=type(parser))
        one = actions.add_parser("backup", help="copy database and captures, while the archive works")
        one.add_argument("folder", type=Path, help="where backups are kept; each gets a folder named by its time")
        one = actions.add_parser("restore", help="put a backup into an empty archive")
        one.add_argument("folder", type=Path, help="one backup: a folder with a manifest.json")
        one = actions.add_parser("export", help="write everything as a BagIt package that needs no software to read")
        one.add_argument("folder", type=Path, help="a folder that does not exist yet")
        one = actions.add_parser("import", help="read a package into an empty archive, on any database")
        one.add_argument("folder", type=Path)
        one.add_argument("--root", default="", help="the root digest the package must have, as published elsewhere")
        self._add_verify(actions.add_parser("verify", help="check that everything kept is there and unchanged"))
        one = actions.add_parser("takedown", help="remove the words of a statement for good; digests and log stay")
        one.add_argument("reference", help="such as S-17")
        one.add_argument("--reason", default="", help="shown on the statement's page and kept in the log")
        one.add_argument("--yes", action="store_true", help="do not ask")

    def _add_verify(self, parser: CommandParser) -> None:
        parser.add_argument("--quick", action="store_true", help="names, sizes, log and index; no byte is re-read")
        parser.add_argument("--full", action="store_true", help="everything (the default)")
        parser.add_argument("--sample", type=int, default=0, metavar="N", help="re-read N captures drawn by lot")
        parser.add_argument("--against", type=Path, metavar="BAG", help="compare with a package of this archive too")
        parser.add_argument("--repair", action="store_true", help="with --against: take damaged bytes back from it")
        parser.add_argument("--package", type=Path, metavar="BAG", help="check a package alone, nothing of the archive")
        parser.add_argument("--root", default="", help="with --package: the root digest it must have")
        parser.add_argument("--json", type=Path, metavar="FILE", help="write the report there (- for the screen)")

    def handle(self, *args: Any, action: str, **options: Any) -> None:
        """Do it; what goes wrong is a sentence, not a traceback."""
        try:
            getattr(self, f"_{action}")(options)
        except (BackupError, PackageError, TakedownError) as error:
            raise CommandError(str(error)) from error

    def _backup(self, options: dict[str, Any]) -> None:
        made = back_up(options["folder"], self._progress)
        self._done(f"{made.folder}: {made.captures} captures, {_size(made)}. Keep a copy on another machine.")

    def _restore(self, options: dict[str, Any]) -> None:
        made = put_back(options["folder"], self._progress)
        self._index()
        self._done(f"Restored with {made.captures} captures. Now run: manage.py archive verify")

    def _export(self, options: dict[str, Any]) -> None:
        made = export_package(options["folder"], self._progress)
        self._done(f"{made.statements} statements in {made.files} files.")
        self.stdout.write(f"Root digest (publish it elsewhere): {made.root}")

    def _import(self, options: dict[str, Any]) -> None:
        made = import_package(options["folder"], options["root"], self._progress)
        self._index()
        self._done(f"{made.rows} rows and {made.captures} captures imported from the package {made.root}.")
        self.stdout.write("Those who worked on it are there by name only; make logins with manage.py createsuperuser.")

    def _index(self) -> None:
        self._progress("index", 0)
        rebuild_wherever(lambda done, _total: self._progress("index", done))

    def _verify(self, options: dict[str, Any]) -> None:
        if options["package"]:
            self._verify_package(options["package"], options["root"])
            return
        if options["quick"] and (options["full"] or options["sample"]):
            raise CommandError("--quick reads no bytes: leave out --full and --sample.")
        found = verify(full=not options["quick"], sample=options["sample"], progress=self._step)
        if options["against"]:
            self._step("the other copy")
            found.extra["mended"] = check_against(found.report, options["against"], repair=options["repair"])
            found.extra["against"] = root_digest(options["against"])
        record_verification(found)
        self._report(found, options["json"])

    def _verify_package(self, folder: Path, root: str) -> None:
        wrong = check_bag(folder, root)
        if wrong:
            raise CommandError("\n".join([f"{len(wrong)} findings:", *wrong[:MOST_SHOWN]]))
        self._done(f"The package is whole. Root digest: {root_digest(folder)}")
        if not root:
            self.stdout.write("Compare it with the digest published elsewhere, or give that with --root.")

    def _report(self, found: Verification, into: Path | None) -> None:
        """Print what was checked and found, write the JSON, and fail on any finding."""
        text = json.dumps(found.as_json(), ensure_ascii=False, indent=1)
        if str(into) == "-":
            self.stdout.write(text)
        elif into:
            into.write_text(text, encoding="utf-8")
        if str(into) != "-":
            for what, count in found.report.checked.items():
                self.stdout.write(f"{count:>9} {what}")
        if found.report.is_clean:
            self._done(f"Nothing is missing or changed ({found.mode}, {found.seconds:.1f} s).")
            return
        for one in found.report.findings[:MOST_SHOWN]:
            self.stderr.write(f"{one.kind}: {one.subject}: {one.sentence}")
        raise CommandError(f"{len(found.report.findings)} findings. Copy the archive before you mend anything.")

    def _takedown(self, options: dict[str, Any]) -> None:
        statement = Statement.objects.filter(reference_code=options["reference"]).first()
        if statement is None:
            raise CommandError(f"There is no statement {options['reference']}.")
        self.stdout.write(f"{statement.reference_code}: {statement.title}")
        if not options["yes"] and input("Remove its words for good? Type its reference: ") != options["reference"]:
            raise CommandError("Nothing was removed.")
        taken = take_down(statement, None, options["reason"])
        self._done(f"Taken down: {taken.events} events emptied, digest {taken.digest or 'none'} kept, index new.")
        if taken.shared_with:
            self.stdout.write(f"Its bytes stay: {', '.join(taken.shared_with)} stand on the same document.")
        self.stdout.write("Backups and packages made before still have the words: remove or replace them.")

    def _step(self, name: str) -> None:
        self.stdout.write(f"· {name}")
        self.stdout.flush()

    def _progress(self, step: str, done: int) -> None:
        """Show on a terminal how far it is, ten times a second at most."""
        if sys.stdout.isatty() and time.monotonic() - self._shown > 0.1:
            self._shown = time.monotonic()
            self.stdout.write(f"\r  {step} {done}   ", ending="")
            self.stdout.flush()

    _shown = 0.0

    def _done(self, sentence: str) -> None:
        self.stdout.write(self.style.SUCCESS(sentence))


def _size(made: Backup) -> str:
    return f"{made.bytes / 1_000_000:.1f} MB"
