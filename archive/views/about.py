"""The page about the archive."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.browse.coverage import coverage


def about(request: HttpRequest) -> HttpResponse:
    """Say what is in the archive, what is not, how it is made and how to cite it."""
    return render(request, "archive/about.html", {"coverage": coverage()})
