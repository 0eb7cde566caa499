"""Two statements beside each other."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from archive.browse.compare_page import compare_page
from archive.models import Statement


def compare(request: HttpRequest, first: str, second: str) -> HttpResponse:
    """Show two published statements paragraph by paragraph, or word by word in one language."""
    if first == second:
        raise Http404("A text is not compared with itself.")
    statements = Statement.objects.published().select_related("source").prefetch_related("source__names")
    one, other = (get_object_or_404(statements, reference_code=code) for code in (first, second))
    return render(request, "archive/statement_compare.html", {"page": compare_page(one, other)})
