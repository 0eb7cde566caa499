"""Let somebody set up a second factor, where no administrator is in yet or the only one lost the app."""

from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from archive.models.second_factors import open_enrolment


class Command(BaseCommand):
    """`manage.py enrol NAME`."""

    help = "Take somebody's second factor away and print the code by which they set up another one within a day."

    def add_arguments(self, parser: CommandParser) -> None:
        """Ask for the name."""
        parser.add_argument("name", help="the name of an account that may log in to the desk")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the code, which is kept nowhere."""
        user = User.objects.filter(username=options["name"], is_active=True, is_staff=True).first()
        if user is None:
            raise CommandError(f"No account of the desk is named {options['name']}.")
        self.stdout.write(open_enrolment(user))
