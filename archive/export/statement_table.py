"""The columns of exported statements."""

from django.utils.translation import gettext_lazy as _

from archive.export.columns import Column, Kind, Table
from archive.export.statement_rows import SPEAKING, StatementRow
from archive.vocabulary.languages import LANGUAGES
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import AttributionRole, CountryRole, DisplayRights, ExchangeKind, ExchangeStatus, Genre


def day(value: object) -> str:
    """Return a day as ISO 8601 writes it, or nothing."""
    return str(value) if value else ""


def precision(edtf: str) -> str:
    """Return how much of a date is known, or nothing."""
    return parse(edtf).precision.value if edtf else ""


def _principal(row: StatementRow, key: str) -> str:
    return (row.accounts[0][key] or "") if row.accounts else ""


PRECISIONS = (
    ("day", _("exact day")),
    ("month", _("month known")),
    ("year", _("year known")),
    ("interval", _("range of days")),
    ("one_of", _("one of several days")),
)
"""Values of a precision column."""

STATEMENTS: Table[StatementRow] = Table(
    "statements",
    (
        Column(
            "reference",
            Kind.CODE,
            _("The statement's reference in the archive; it never changes and is never given again."),
            lambda row: row.statement.reference_code,
        ),
        Column("address", Kind.ADDRESS, _("The permanent address of its page."), lambda row: row.address),
        Column("title", Kind.TEXT, _("The title, as the source prints it."), lambda row: row.statement.title),
        Column(
            "title_is_derived",
            Kind.YES_NO,
            _("Whether the archive made the title, because the text has none."),
            lambda row: row.statement.title_is_derived,
        ),
        Column(
            "genre",
            Kind.CODE,
            _("The kind of text: what it calls itself, then its form."),
            lambda row: row.statement.genre,
            Genre.choices,
        ),
        Column(
            "language",
            Kind.CODE,
            _("The language of the text (BCP 47)."),
            lambda row: row.statement.language,
            tuple(LANGUAGES.items()),
        ),
        Column(
            "issued_on",
            Kind.PARTIAL_DATE,
            _("The date of issue, as exactly as it is known (EDTF level 1)."),
            lambda row: row.statement.issued_on,
        ),
        Column(
            "issued_on_earliest",
            Kind.DAY,
            _("The earliest day the date of issue can mean; empty where it is open or not known."),
            lambda row: day(row.statement.issued_on_earliest),
        ),
        Column(
            "issued_on_latest",
            Kind.DAY,
            _("The latest day the date of issue can mean."),
            lambda row: day(row.statement.issued_on_latest),
        ),
        Column(
            "issued_on_precision",
            Kind.CODE,
            _("How much of the date of issue is known."),
            lambda row: precision(row.statement.issued_on),
            PRECISIONS,
        ),
        Column(
            "source",
            Kind.CODE,
            _("The body or outlet that published it: its key in the archive's addresses."),
            lambda row: row.statement.source.slug if row.statement.source else "",
        ),
        Column(
            "source_name", Kind.TEXT, _("The source's name in the language of the export."), lambda row: row.source_name
        ),
        Column(
            "display_rights",
            Kind.CODE,
            _("How much of its texts the source allows the archive to show; it decides what “text” holds."),
            lambda row: row.statement.source.display_rights if row.statement.source else DisplayRights.FULL_TEXT,
            DisplayRights.choices,
        ),
        Column(
            "original_address",
            Kind.ADDRESS,
            _("The address at the source, as it was when the text was received."),
            lambda row: row.statement.address,
        ),
        Column(
            "issuers",
            Kind.LIST,
            _("Countries that speak (ISO 3166-1 alpha-2)."),
            lambda row: row.countries_as(CountryRole.ISSUER),
        ),
        Column(
            "counterparts",
            Kind.LIST,
            _("Countries that are spoken to or that are party to the exchange."),
            lambda row: row.countries_as(CountryRole.COUNTERPART, CountryRole.PARTY),
        ),
        Column(
            "countries_mentioned",
            Kind.LIST,
            _("Countries that are only named."),
            lambda row: row.countries_as(CountryRole.MENTIONED),
        ),
        Column(
            "speakers",
            Kind.LIST,
            _("People who speak in the text or sign it: their keys in the archive's addresses."),
            lambda row: row.people_as(*SPEAKING),
        ),
        Column(
            "speaker_names",
            Kind.LIST,
            _("Their names, in the same order, in the language of the export."),
            lambda row: row.names.names("official", row.people_as(*SPEAKING)),
        ),
        Column(
            "people_mentioned",
            Kind.LIST,
            _("People who are named: their keys."),
            lambda row: row.people_as(AttributionRole.MENTIONED),
        ),
        Column("topics", Kind.LIST, _("Topics: their keys."), lambda row: row.topics),
        Column(
            "topic_names",
            Kind.LIST,
            _("Names of the topics, in the same order."),
            lambda row: row.names.names("topic", row.topics),
        ),
        Column(
            "exchanges",
            Kind.LIST,
            _("References of the exchanges it tells of, the principal one first."),
            lambda row: [one["exchange__reference_code"] for one in row.accounts if one["exchange__reference_code"]],
        ),
        Column(
            "exchange_kind",
            Kind.CODE,
            _("What took place: the kind of the principal exchange."),
            lambda row: _principal(row, "exchange__kind"),
            ExchangeKind.choices,
        ),
        Column(
            "exchange_status",
            Kind.CODE,
            _("Whether the principal exchange took place. An announcement is not a readout."),
            lambda row: _principal(row, "exchange__status"),
            ExchangeStatus.choices,
        ),
        Column(
            "exchange_date",
            Kind.PARTIAL_DATE,
            _("When the principal exchange took place or is to take place."),
            lambda row: _principal(row, "exchange__occurred_on"),
        ),
        Column(
            "never_reviewed",
            Kind.YES_NO,
            _("Whether no curator has reviewed the record: what it says was read by rules."),
            lambda row: row.statement.never_reviewed,
        ),
        Column(
            "published_at",
            Kind.TEXT,
            _("When the archive published the record (ISO 8601, UTC)."),
            lambda row: row.statement.published_at.isoformat(timespec="seconds") if row.statement.published_at else "",
        ),
        Column(
            "text",
            Kind.TEXT,
            _(
                "The text in its own language, paragraphs parted by line breaks: all of it, its beginning, or "
                "nothing, as the source allows."
            ),
            lambda row: row.text,
        ),
    ),
)
