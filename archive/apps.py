"""The archive as a Django application: the only wiring point."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArchiveConfig(AppConfig):
    """Wires signals and checks once the models are loaded."""

    name = "archive"
    verbose_name = _("Archive")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connect the receivers that keep the search index in step."""
        from archive import checks
        from archive.search import receivers

        checks.register()
        receivers.connect()
