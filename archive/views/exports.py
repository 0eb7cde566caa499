"""Exports of filtered views, citations of single records, and the codebook that explains the columns."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from archive.browse.display_rights import shown_text
from archive.browse.exchange_filters import ExchangeQuery
from archive.browse.filters import StatementFilter
from archive.browse.origin import origin_of
from archive.browse.whole_view import ids_of_view
from archive.export.codebook import codebook, table_schema
from archive.export.columns import Table
from archive.export.edition import Edition
from archive.export.exchange_rows import exchange_rows, exchanges_told_of
from archive.export.exchange_table import EXCHANGES
from archive.export.formats import CITATION_FORMATS, FORMATS, Format, in_pieces
from archive.export.quotation_rows import quotation_rows
from archive.export.quotation_table import QUOTATIONS
from archive.export.statement_rows import statement_rows
from archive.export.statement_table import STATEMENTS
from archive.models import Exchange, Statement
from archive.search.engine import IndexUnavailable
from archive.search.slots import EXPORT, SearchBusyError, search_slot

TABLES: dict[str, Table[Any]] = {one.name: one for one in (STATEMENTS, EXCHANGES, QUOTATIONS)}

RETRY_AFTER = "60"
"""Seconds after which a search index that is being rebuilt is worth asking again."""


BUSY_SECONDS = "5"
"""Seconds after which one of the exports that run is likely to have ended."""


@dataclass(frozen=True)
class _Held:
    """What is sent while a slot is held; Django closes it when it is sent, or when nobody reads on."""

    pieces: Any
    close: Callable[[], None]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.pieces)


def _one_of_few(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Let so many exports run at once as searches may: a crowd of them would leave no worker for pages."""

    @wraps(view)
    def held(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        with ExitStack() as stack:
            try:
                stack.enter_context(search_slot(EXPORT))
            except SearchBusyError:
                sentence = _("Many exports are under way at this moment. Try again in a few seconds.")
                return _come_back(sentence, BUSY_SECONDS)
            response = view(request, *args, **kwargs)
            if isinstance(response, StreamingHttpResponse):
                response.streaming_content = _Held(response.streaming_content, stack.pop_all().close)
            return response

    return held


@_one_of_few
def export(request: HttpRequest, of: str, ending: str) -> HttpResponseBase:
    """Stream every statement of a filtered view, or the exchanges it tells of, or its quotations."""
    form = _format(ending)
    try:
        ids = ids_of_view(StatementFilter(request.GET))
    except IndexUnavailable:
        return index_is_away()
    found = exchanges_told_of(ids) if of == "exchanges" else ids
    return _streamed(request, TABLES[of], form, _Rows(request, of, found, form.with_text))


@_one_of_few
def export_exchanges(request: HttpRequest, ending: str) -> HttpResponseBase:
    """Stream the list of exchanges that the query string asks for."""
    form = _format(ending)
    ids = list(ExchangeQuery.read(request.GET).exchanges().newest_first().values_list("pk", flat=True))
    return _streamed(request, TABLES["exchanges"], form, _Rows(request, "exchanges", ids, form.with_text))


def cite_statement(request: HttpRequest, reference: str, ending: str) -> HttpResponseBase:
    """Give one statement to a reference manager."""
    record = get_object_or_404(Statement.objects.published(), reference_code=reference)
    return _cited(request, "statements", record.pk, record.reference_code, ending)


def cite_exchange(request: HttpRequest, reference: str, ending: str) -> HttpResponseBase:
    """Give one exchange to a reference manager."""
    record = get_object_or_404(Exchange.objects.published(), reference_code=reference)
    return _cited(request, "exchanges", record.pk, record.reference_code, ending)


def codebook_page(request: HttpRequest) -> HttpResponse:
    """Explain every column of every table."""
    return render(request, "archive/codebook.html", {"tables": codebook(TABLES.values()), "formats": FORMATS.values()})


def codebook_json(request: HttpRequest) -> JsonResponse:
    """Give the codebook to programs, as Frictionless Table Schemas."""
    schemas = {name: table_schema(table) for name, table in TABLES.items()}
    return JsonResponse(schemas, json_dumps_params={"ensure_ascii": False, "indent": 1})


def index_is_away() -> HttpResponse:
    """Say that words cannot be answered now: a list without them would be another list."""
    sentence = _(
        "The search index is being rebuilt, so words cannot be searched at this moment. Try again in a minute."
    )
    return _come_back(sentence, RETRY_AFTER)


def _come_back(sentence: str, seconds: str) -> HttpResponse:
    return HttpResponse(
        sentence + "\n", status=503, content_type="text/plain; charset=utf-8", headers={"Retry-After": seconds}
    )


@dataclass(frozen=True)
class _Rows:
    """The rows of an export, read while they are sent."""

    request: HttpRequest
    of: str
    ids: list[int]
    with_text: bool

    def __iter__(self) -> Iterator[Any]:
        edition = _edition(self.request)
        with override(edition.language):
            if self.of == "exchanges":
                yield from exchange_rows(self.ids, edition)
            elif self.of == "quotations":
                yield from quotation_rows(self.ids, edition)
            else:
                yield from statement_rows(self.ids, edition, with_text=self.with_text)


def _format(ending: str) -> Format:
    if ending not in FORMATS:
        raise Http404(_("There is no such format."))
    return FORMATS[ending]


def _cited(request: HttpRequest, of: str, pk: int, reference: str | None, ending: str) -> HttpResponseBase:
    form = _format(ending)
    if form not in CITATION_FORMATS:
        raise Http404(_("There is no such format."))
    edition = _edition(request)
    rows: Iterable[Any] = (exchange_rows if of == "exchanges" else statement_rows)([pk], edition)
    content = b"".join(in_pieces(form.write(TABLES[of], rows)))
    return _named(HttpResponse(content), request, form, f"communique-{reference}")


def _streamed(request: HttpRequest, table: Table[Any], form: Format, rows: Iterable[Any]) -> StreamingHttpResponse:
    response = StreamingHttpResponse(in_pieces(form.write(table, rows)))
    _named(response, request, form, f"communique-{table.name}-{timezone.localdate().isoformat()}")
    codebook_address = origin_of(request) + reverse("codebook")
    response["Link"] = f'<{codebook_address}#{table.name}>; rel="describedby"; type="text/html"'
    response["X-Robots-Tag"] = "noindex"
    return response


def _named(
    response: HttpResponse | StreamingHttpResponse, request: HttpRequest, form: Format, name: str
) -> HttpResponse | StreamingHttpResponse:
    response["Content-Type"] = f"{form.media_type}; charset=utf-8"
    response["Content-Disposition"] = f'attachment; filename="{name}.{form.ending}"'
    response["Content-Language"] = _edition(request).language
    return response


def _edition(request: HttpRequest) -> Edition:
    return Edition.of_interface(origin_of(request), shown_text)
