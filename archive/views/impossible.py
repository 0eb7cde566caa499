"""An address that names what no record can be: a number beyond every column, a NUL in a word.

SQLite refuses the number, PostgreSQL both, each by an exception of its own. Whoever only
reads gets the page of an unreadable request; a form that sends such a value is a fault of
the form's own checks, and stays an error that is seen.
"""

from collections.abc import Callable

from django.contrib.admin.options import TO_FIELD_VAR
from django.db import DataError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


class ImpossibleMiddleware:
    """Answers 400 where the database says that a value cannot exist."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on, unless it names a record by a field without a name, on which Django's admin fails."""
        if request.GET.get(TO_FIELD_VAR) == "":
            return render(request, "400.html", status=400)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Turn what the database says of the value into the page."""
        if isinstance(exception, OverflowError | DataError) and request.method in {"GET", "HEAD"}:
            return render(request, "400.html", status=400)
        return None
