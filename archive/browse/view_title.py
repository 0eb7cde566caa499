"""A filtered view named in one line, for the title of its feed."""

from django.utils.translation import gettext as _

from archive.browse.chips import chips_of
from archive.browse.filters import StatementFilter
from archive.browse.names import Names, Wanted


def title_of_view(filters: StatementFilter) -> str:
    """Return "Statements", with the words and filters that narrow them."""
    chosen, wanted = filters.choices, Wanted()
    for kind in ("official", "topic", "source"):
        wanted.add(kind, chosen.values(kind))
    wanted.add("country", (code.upper() for code in chosen.values("country")))
    if filters.query.relation:
        wanted.add("country", (filters.query.relation.first, filters.query.relation.second))
    parts = [f"{chip.title}{_(': ')}{chip.name}" for chip in chips_of(filters, Names(wanted))]
    if filters.query.q:
        parts.insert(0, _("“%(title)s”") % {"title": filters.query.q})
    return _("Statements") + (f"{_(': ')}{_(', ').join(parts)}" if parts else "")
