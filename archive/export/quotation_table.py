"""The columns of exported quotations."""

from django.utils.translation import gettext_lazy as _

from archive.export.columns import Column, Kind, Table
from archive.export.quotation_rows import QuotationRow
from archive.vocabulary.languages import LANGUAGES
from archive.vocabulary.terms import Channel, QuotationKind

QUOTATIONS: Table[QuotationRow] = Table(
    "quotations",
    (
        Column(
            "statement",
            Kind.CODE,
            _("The reference of the statement it stands in."),
            lambda row: row.within.statement.reference_code,
        ),
        Column("address", Kind.ADDRESS, _("The address of the paragraph in which it begins."), lambda row: row.address),
        Column("paragraph", Kind.NUMBER, _("The number of that paragraph."), lambda row: row.paragraph),
        Column(
            "start",
            Kind.NUMBER,
            _("Where it begins in the text, in characters (Unicode code points) from 0."),
            lambda row: row.quotation.start,
        ),
        Column(
            "end", Kind.NUMBER, _("Where it ends; this character is not part of it."), lambda row: row.quotation.end
        ),
        Column("words", Kind.TEXT, _("The words, exactly as the text has them."), lambda row: row.quotation.words),
        Column(
            "language",
            Kind.CODE,
            _("The language of the words (BCP 47)."),
            lambda row: row.quotation.language or row.within.statement.language,
            tuple(LANGUAGES.items()),
        ),
        Column(
            "wording",
            Kind.CODE,
            _("The same for the same words in any statement, whatever their quotation marks."),
            lambda row: row.quotation.wording,
        ),
        Column(
            "kind",
            Kind.CODE,
            _("How the words relate to what was said."),
            lambda row: row.quotation.kind,
            QuotationKind.choices,
        ),
        Column(
            "channel",
            Kind.CODE,
            _("How the words were uttered."),
            lambda row: row.quotation.channel,
            Channel.choices,
        ),
        Column(
            "is_post",
            Kind.YES_NO,
            _("Whether it is a post shown whole in the text."),
            lambda row: row.quotation.is_post,
        ),
        Column(
            "speaker_kind",
            Kind.CODE,
            _("What the speaker is."),
            lambda row: row.speaker[0],
            (("official", _("Official")), ("source", _("Official body")), ("country", _("Country"))),
        ),
        Column(
            "speaker",
            Kind.CODE,
            _("Whose words the text says these are: a key in the archive's addresses. Empty where nobody is named."),
            lambda row: row.speaker[1],
        ),
        Column(
            "speaker_name",
            Kind.TEXT,
            _("The speaker's name in the language of the export."),
            lambda row: row.speaker_name,
        ),
        Column(
            "speaker_as_printed",
            Kind.TEXT,
            _("The speaker's name as the text prints it."),
            lambda row: row.quotation.holder,
        ),
        Column(
            "attributed_to",
            Kind.LIST,
            _("People whose view it reports: their keys."),
            lambda row: row.attributed_to,
        ),
        Column(
            "renders",
            Kind.CODE,
            _("The reference of the statement whose words it renders, where the archive knows it."),
            lambda row: row.original,
        ),
        Column(
            "handle", Kind.TEXT, _("The account that posted it, where it is a post."), lambda row: row.quotation.handle
        ),
        Column(
            "posted_on",
            Kind.PARTIAL_DATE,
            _("When it was posted, where it is a post."),
            lambda row: row.quotation.posted_on,
        ),
        Column("source", Kind.CODE, _("The source of the statement."), lambda row: _source(row)),
        Column(
            "issued_on",
            Kind.PARTIAL_DATE,
            _("The statement's date of issue."),
            lambda row: row.within.statement.issued_on,
        ),
        Column(
            "exchanges",
            Kind.LIST,
            _("References of the exchanges the statement tells of."),
            lambda row: [one["exchange__reference_code"] for one in row.within.accounts],
        ),
    ),
)


def _source(row: QuotationRow) -> str:
    source = row.within.statement.source
    return source.slug if source else ""
