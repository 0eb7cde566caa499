"""`manage.py loaddata`: Django's, with the keys of the authority files looked up in memory."""

from typing import Any

from django.core.management.commands import loaddata

from archive.models.natural_keys import keys_in_memory, remember


class Command(loaddata.Command):
    """Loads the same rows, without asking the database for each key they name."""

    def loaddata(self, fixture_labels: Any) -> None:
        """Load all files, each row's key known from the rows before."""
        with keys_in_memory():
            super().loaddata(fixture_labels)

    def save_obj(self, obj: Any) -> bool:
        """Save one row and remember it."""
        saved: bool = super().save_obj(obj)
        if saved:
            remember(obj.object)
        return saved
