"""Prove that every quotation's words are the words of the text at its place."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.ingest.check_quotations import misquotations
from archive.models import Quotation


class Command(BaseCommand):
    """`manage.py check_quotations`."""

    help = "Prove that every quotation's words are the words of the text at its place; fails where one is not."

    def handle(self, *args: Any, **options: Any) -> None:
        """Read every quotation again beside its text."""
        wrong = 0
        for one in misquotations():
            wrong += 1
            row = one.quotation
            place = f"statement {row.statement.reference_code or row.statement_id}, {row.start}–{row.end}"
            what = f"“{row.words[:80]}” is “{one.found[:80]}” in the text" if one.is_misplaced else "key of other words"
            self.stdout.write(self.style.ERROR(f"{place}: {what}"))
        total = Quotation.objects.count()
        if wrong:
            raise CommandError(f"{wrong} of {total} quotations are not what their texts say.")
        self.stdout.write(f"{total} quotations, each the words of its text at its place.")
