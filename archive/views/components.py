"""Every component in every state on one page, for those who work on the archive."""

from django.contrib.admin.views.decorators import staff_member_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.browse.specimens import specimens


@staff_member_required
def components(request: HttpRequest) -> HttpResponse:
    """Show the components; staff only."""
    return render(request, "archive/components.html", {"components": specimens()})
