"""The pages of officials, countries, pairs of countries, topics and sources, and their indexes."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from archive.browse.authority_pages import authority_page, recent
from archive.browse.display_rights import is_demonstration
from archive.browse.indexes import index_of
from archive.browse.official_page import official_page
from archive.browse.overview import busiest_pairs
from archive.browse.topic_tree import TopicTree
from archive.browse.whole_counts import WholeCounts
from archive.models import Country, Exchange, Official, Source, Statement, Topic
from archive.models.former_addresses import FormerKind
from archive.views.merged import merged
from archive.vocabulary.terms import NameKind

_INDEXES = {
    "official": (_("Officials"), _("People who speak, sign, take part or are named, with the number of statements.")),
    "country": (_("Countries"), _("Countries that speak, are addressed or are named, with the number of statements.")),
    "topic": (_("Topics"), _("What statements are about; a topic counts its narrower topics.")),
    "source": (_("Sources"), _("Ministries, offices and news outlets the texts come from.")),
}


def index(request: HttpRequest, kind: str) -> HttpResponse:
    """List the records of a kind by name."""
    heading, about = _INDEXES[kind]
    context = {"heading": heading, "about": about, "sections": index_of(kind)}
    return render(request, "archive/authority_list.html", context)


def official(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a person: names, offices held, statements, words, counterparts."""
    record = Official.objects.published().prefetch_related("names", "tenures__office__names").filter(slug=slug).first()
    if record is None:
        return merged(FormerKind.OFFICIAL, slug, "official")
    told, own = Statement.objects.published().of_official(record), ("official", record.slug)
    whole = WholeCounts(own)
    exchanges = Exchange.objects.published().filter(participations__official=record)
    context = {
        "official": record,
        "page": authority_page(told, own, ("official", "country", "topic", "source"), whole),
        "person": official_page(record, whole, timezone.localdate()),
        "exchanges": recent(exchanges),
        "exchange_count": exchanges.count(),
    }
    return render(request, "archive/official_detail.html", context)


def country(request: HttpRequest, code: str) -> HttpResponse:
    """Show a country: its pairs, officials, topics, statements."""
    record = get_object_or_404(Country.objects.prefetch_related("names"), code=code.upper())
    if code != code.lower():
        return redirect(record, permanent=True)
    told, own = Statement.objects.published().of_country(record), ("country", record.code)
    whole = WholeCounts(own)
    context = {
        "country": record,
        "page": authority_page(told, own, ("official", "topic", "source", "language"), whole, by="source"),
        "pairs": busiest_pairs(whole.values("relation")["relation"], 8, of=record.code),
    }
    return render(request, "archive/country_detail.html", context)


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a topic with its terms, its place in the thesaurus and its statements."""
    topics = Topic.objects.select_related("broader").prefetch_related("names", "narrower__names", "related__names")
    record = get_object_or_404(topics, slug=slug)
    told = Statement.objects.published().on_topic(TopicTree().with_narrower([record]))
    own, companions = ("topic", record.slug), ("relation", "official", "topic", "source", "language")
    page = authority_page(told, own, companions, by="source")
    terms = [term for term in record.names.all() if term.kind == NameKind.AUTHORIZED and term.text != record.name]
    return render(request, "archive/topic_detail.html", {"topic": record, "page": page, "terms": terms})


def source(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a source and what the archive has of it."""
    sources = Source.objects.published().select_related("country").prefetch_related("names")
    record = get_object_or_404(sources, slug=slug)
    told = Statement.objects.published().filter(source=record)
    own, companions = ("source", record.slug), ("relation", "official", "topic", "genre", "language")
    page = authority_page(told, own, companions, by="country")
    return render(
        request,
        "archive/source_detail.html",
        {"source": record, "page": page, "is_demonstration": is_demonstration(record)},
    )
