"""The columns of exported exchanges."""

from django.utils.translation import gettext_lazy as _

from archive.export.columns import Column, Kind, Table
from archive.export.exchange_rows import ExchangeRow
from archive.export.statement_table import PRECISIONS, day, precision
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus

EXCHANGES: Table[ExchangeRow] = Table(
    "exchanges",
    (
        Column(
            "reference",
            Kind.CODE,
            _("The exchange's reference in the archive; it never changes."),
            lambda row: row.exchange.reference_code,
        ),
        Column("address", Kind.ADDRESS, _("The permanent address of its page."), lambda row: row.address),
        Column("kind", Kind.CODE, _("What took place."), lambda row: row.exchange.kind, ExchangeKind.choices),
        Column(
            "status",
            Kind.CODE,
            _("Whether it took place. An announcement is not a readout."),
            lambda row: row.exchange.status,
            ExchangeStatus.choices,
        ),
        Column(
            "occurred_on",
            Kind.PARTIAL_DATE,
            _("When it took place or is to take place. Where accounts disagree, one of the days they give."),
            lambda row: row.exchange.occurred_on,
        ),
        Column(
            "occurred_on_earliest",
            Kind.DAY,
            _("The earliest day it can have been."),
            lambda row: day(row.exchange.occurred_on_earliest),
        ),
        Column(
            "occurred_on_latest",
            Kind.DAY,
            _("The latest day it can have been."),
            lambda row: day(row.exchange.occurred_on_latest),
        ),
        Column(
            "occurred_on_precision",
            Kind.CODE,
            _("How much of the date is known."),
            lambda row: precision(row.exchange.occurred_on),
            PRECISIONS,
        ),
        Column("place", Kind.TEXT, _("Where it took place, as the accounts say."), lambda row: row.exchange.place_name),
        Column(
            "place_country",
            Kind.CODE,
            _("The country of the place (ISO 3166-1 alpha-2)."),
            lambda row: row.exchange.place_country.code if row.exchange.place_country else "",
        ),
        Column(
            "countries",
            Kind.LIST,
            _("Countries that took part (ISO 3166-1 alpha-2), in the order of their entry."),
            lambda row: row.countries,
        ),
        Column(
            "relation",
            Kind.CODE,
            _("The pair of countries, codes in alphabetical order; empty where more or fewer than two took part."),
            lambda row: row.relation,
        ),
        Column(
            "people",
            Kind.LIST,
            _("People who took part as principals or hosts: their keys in the archive's addresses."),
            lambda row: row.people(in_delegation=False),
        ),
        Column(
            "people_names",
            Kind.LIST,
            _("Their names, in the same order, in the language of the export."),
            lambda row: row.names.names("official", row.people(in_delegation=False)),
        ),
        Column(
            "delegations",
            Kind.LIST,
            _("People who took part in a delegation: their keys."),
            lambda row: row.people(in_delegation=True),
        ),
        Column(
            "part_of",
            Kind.CODE,
            _("The reference of the exchange it was part of, such as a visit."),
            lambda row: row.part_of,
        ),
        Column(
            "accounts",
            Kind.LIST,
            _("References of all published statements that tell of it, whatever the view was narrowed to."),
            lambda row: [one["statement__reference_code"] for one in row.accounts],
        ),
        Column("number_of_accounts", Kind.NUMBER, _("How many there are."), lambda row: len(row.accounts)),
        Column(
            "languages",
            Kind.LIST,
            _("The languages of these statements."),
            lambda row: sorted({one["statement__language"] for one in row.accounts if one["statement__language"]}),
        ),
        Column("note", Kind.TEXT, _("A curator's note."), lambda row: row.exchange.note),
    ),
)
