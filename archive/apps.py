"""The archive as a Django application: the only wiring point."""

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class ArchiveConfig(AppConfig):
    """Wires signals and checks once the models are loaded."""

    name = "archive"
    verbose_name = _("Archive")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Connect the receivers that keep the search index in step and the groups as they are written."""
        from archive import checks
        from archive.models.groups import set_up_groups
        from archive.models.public_state import set_up_stamps
        from archive.search import receivers

        checks.register()
        receivers.connect()
        post_migrate.connect(set_up_groups, sender=self, dispatch_uid="groups")
        post_migrate.connect(set_up_stamps, sender=self, dispatch_uid="stamps")


class DeskConfig(AdminConfig):
    """Django's admin, with the curator's desk for its first page."""

    default_site = "archive.admin.desk.Desk"

    def ready(self) -> None:
        """Import our own records first: whoever asks for the site before them would make a second one."""
        from archive.admin import access_log, session_clock

        user_logged_in.connect(session_clock.start)
        access_log.listen()
        super().ready()
