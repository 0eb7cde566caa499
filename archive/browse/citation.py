"""How to cite a statement or an exchange, in one plain line."""

from django.utils.translation import gettext as _

from archive.browse.date_words import in_words
from archive.models import Statement


def citation(statement: Statement, address: str) -> str:
    """Return source, title, date, the archive's reference and address."""
    parts = [
        str(statement.source) if statement.source else "",
        _("“%(title)s”") % {"title": statement.title or _("Untitled")},
        in_words(statement.issue_date) if statement.issue_date else _("undated"),
        _("Communiqué archive, no. %(reference)s") % {"reference": statement.reference_code},
        address,
    ]
    return ", ".join(part for part in parts if part) + "."
