"""The curator's side: authority records, ingest, review, the queue."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from archive.admin import authority, error_reports, exchanges, sources, statements

__all__ = ["authority", "error_reports", "exchanges", "sources", "statements"]

admin.site.site_header = _("Communiqué: the curator's desk")
admin.site.site_title = _("Communiqué")
admin.site.enable_nav_sidebar = False
admin.site.index_title = _("The archive's records")
