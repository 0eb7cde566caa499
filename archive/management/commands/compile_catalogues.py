"""Compile the translations of the interface."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from archive.management.catalogues import compile_catalogues


class Command(BaseCommand):
    """`manage.py compile_catalogues`."""

    help = "Compile the translations of the interface (with Babel; GNU gettext is not needed)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Compile what is newer than its compiled form."""
        written = sum(compile_catalogues(Path(folder)) for folder in settings.LOCALE_PATHS)
        self.stdout.write(f"{written} catalogues compiled.")
