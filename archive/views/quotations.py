"""The page of a quotation, and all that an official said."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from archive.browse.quotation_page import quotation_page
from archive.browse.words_of import words_of
from archive.models import Official
from archive.models.former_addresses import FormerKind
from archive.views.merged import merged


def quotation(request: HttpRequest, key: str) -> HttpResponse:
    """Show words with everyone who carries or renders them."""
    page = quotation_page(key)
    if page is None:
        raise Http404("No published statement quotes these words.")
    return render(request, "archive/quotation_detail.html", {"page": page, "quotation": page.wording.first})


def official_words(request: HttpRequest, slug: str) -> HttpResponse:
    """Show what an official is quoted as saying, narrowed by channel, topic and date."""
    record = Official.objects.published().prefetch_related("names").filter(slug=slug).first()
    if record is None:
        return merged(FormerKind.OFFICIAL, slug, "official_words")
    return render(
        request, "archive/official_words.html", {"official": record, "words": words_of(record, request.GET.dict())}
    )
