"""Set up the demonstration archive and serve it: the one command behind `make demo`."""

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from archive.environment import kept_secret
from archive.ingest.demo_collection import load_demo_collection
from archive.management.catalogues import compile_catalogues
from archive.models import Country, Statement
from archive.models.groups import GROUPS
from archive.search.engine import IndexUnavailable, open_snapshot, writer_lock
from archive.search.sync import compare, drain, rebuild_locked

AUTHORITY = ["countries", "offices", "officials", "topics", "sources"]
CURATOR = "curator"


def _password() -> str:
    return kept_secret(settings.VAR_DIR / "demo_password", strength=15)


class Command(BaseCommand):
    """`manage.py demo [--bind 127.0.0.1:8000] [--no-serve]`."""

    help = "Set up the demonstration archive (what is there already is kept) and serve it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the address to serve on."""
        parser.add_argument("--bind", default="", help="address and port, 127.0.0.1:8000 by default")
        parser.add_argument("--no-serve", action="store_true", help="set up only")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what is not done yet, then hand over to gunicorn."""
        if settings.IS_PUBLIC:
            raise CommandError("The demonstration is for this machine only: unset ALLOWED_HOSTS.")
        self._step("Database")
        call_command("migrate", verbosity=0)
        self._step("Languages and static files")
        for folder in settings.LOCALE_PATHS:
            compile_catalogues(Path(folder))
        call_command("collectstatic", interactive=False, verbosity=0)
        curator = self._curator()
        self._fill_and_index(curator)
        self._invite(options["bind"])
        if not options["no_serve"]:
            self._serve(options["bind"])

    def _step(self, title: str) -> None:
        self.stdout.write(f"· {title}")
        self.stdout.flush()

    def _curator(self) -> User:
        password = _password()
        curator, created = User.objects.get_or_create(username=CURATOR, defaults={"is_staff": True})
        if created:  # who shows the archive around does everything that is done in it
            curator.groups.set(Group.objects.filter(name__in=GROUPS))
        if created or not curator.check_password(password):
            curator.set_password(password)
            curator.save()
        return curator

    def _fill_and_index(self, curator: User) -> None:
        """Fill an empty archive and build its index once, or bring the index of a filled one up to date."""
        if Statement.objects.exists() and self._index_is_usable():
            self._step("Search index")
            drain()
            if compare().statements:
                drain()
            return
        with writer_lock(wait=True):  # so that nothing indexes document by document meanwhile
            self._fill(curator)
            self._step("Search index")
            rebuild_locked(lambda done, total: self._progress(done, total, ""))

    def _index_is_usable(self) -> bool:
        try:
            open_snapshot()
        except IndexUnavailable:
            return False
        return True

    def _fill(self, curator: User) -> None:
        """Load authority records and the collection once; a curator's later changes are never overwritten."""
        if not Country.objects.exists():
            self._step("Countries, officials, topics, sources")
            with transaction.atomic():
                call_command("loaddata", *AUTHORITY, verbosity=0)
        if not Statement.objects.exists():
            self._step("The demo collection, through the same pipeline as any document")
            load_demo_collection(settings.BASE_DIR / "fixtures" / "demo", curator, self._progress)

    def _progress(self, number: int, total: int, name: str) -> None:
        if sys.stdout.isatty():
            done = 30 * number // total
            self.stdout.write(f"\r  [{'█' * done}{' ' * (30 - done)}] {number}/{total} {name:50.50}", ending="")
            self.stdout.write("" if number < total else "\n", ending="")
        elif number == total:
            self.stdout.write(f"  {total} documents")

    def _invite(self, bind: str) -> None:
        address = bind or f"127.0.0.1:{os.environ.get('PORT', '8000')}"
        self.stdout.write("")
        self.stdout.write(f"  The archive    http://{address}/")
        self.stdout.write(f"  The curator    http://{address}/{settings.ADMIN_PATH}/")
        self.stdout.write(f"  Login          {CURATOR}")
        self.stdout.write(f"  Password       {kept_secret(settings.VAR_DIR / 'demo_password')}")
        self.stdout.write("  Stop it with Ctrl-C; what you change is kept in var/.\n")
        self.stdout.flush()

    def _serve(self, bind: str) -> None:
        gunicorn = Path(sys.executable).with_name("gunicorn")
        arguments = [str(gunicorn), "-c", str(settings.BASE_DIR / "gunicorn.conf.py"), "archive.wsgi:application"]
        if bind:
            arguments += ["--bind", bind]
        os.chdir(settings.BASE_DIR)
        os.execv(arguments[0], arguments)  # noqa: S606
