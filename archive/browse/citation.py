"""How to cite a statement, in one plain line."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from archive.browse.date_words import in_words
from archive.models import Statement


@dataclass(frozen=True)
class Citation:
    """The parts of a citation; a page isolates each, since they run in different directions."""

    parts: tuple[str, ...]

    def __str__(self) -> str:
        return _(", ").join(self.parts) + "."


def citation(statement: Statement, address: str) -> Citation:
    """Return source, title, date, the archive's reference and address."""
    parts = [
        str(statement.source) if statement.source else "",
        _("“%(title)s”") % {"title": statement.title or _("Untitled")},
        in_words(statement.issue_date) if statement.issue_date else _("undated"),
        _("Communiqué archive, no. %(reference)s") % {"reference": statement.reference_code},
        address,
    ]
    return Citation(tuple(part for part in parts if part))
