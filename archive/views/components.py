"""Every component in every state on one page, for those who work on the archive."""

from django.contrib import admin
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.browse.specimens import specimens


def components(request: HttpRequest) -> HttpResponse:
    """Show the components, to those whom the desk lets in."""
    if not admin.site.has_permission(request):
        return redirect_to_login(request.get_full_path(), reverse("admin:login"))
    return render(request, "archive/components.html", {"components": specimens()})
