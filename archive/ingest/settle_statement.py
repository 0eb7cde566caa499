"""From standing claims to the fields of a statement. Running it twice changes nothing."""

from collections.abc import Iterable
from typing import Any

from archive.ingest.quotation_links import link_quotations
from archive.ingest.standing import date_of, standing, value_of
from archive.models import Attribution, Claim, Country, Official, Quotation, Source, Statement, StatementCountry, Topic
from archive.vocabulary.partial_dates import PartialDate
from archive.vocabulary.terms import (
    AttributionRole,
    Channel,
    ClaimField,
    CountryRole,
    QuotationKind,
)

_ATTRIBUTION_ROLES = {
    "participant": AttributionRole.MENTIONED,
    "speaker": AttributionRole.SPEAKER,
    "signatory": AttributionRole.SIGNATORY,
    "spokesperson": AttributionRole.SPOKESPERSON,
    "mentioned": AttributionRole.MENTIONED,
}


def settle_statement(statement: Statement) -> None:
    """Write the fields, people, countries, topics and quotations that the accepted claims say."""
    claims = list(statement.claims.all())
    _settle_fields(statement, claims)
    _settle_countries(statement, claims)
    _settle_topics(statement, claims)
    _settle_quotations(statement, claims)
    link_quotations(statement, claims)
    _settle_attributions(statement, claims)
    set_timeline(statement)
    statement.save()


def set_timeline(statement: Statement) -> None:
    """Set the date the timeline sorts by: of issue, else of the principal exchange, else none."""
    account = statement.principal_account
    date = statement.issue_date or (account.exchange.date if account else None)
    statement.timeline_on = str(date or "")
    statement.timeline_day = (date.earliest or date.latest) if date else None
    statement.timeline_width = _width(date)


def _width(date: PartialDate | None) -> int:
    if date is None:
        return 0
    open_ended = 36_500
    return date.width or open_ended


def _settle_fields(statement: Statement, claims: list[Claim]) -> None:
    titles = standing(claims, ClaimField.TITLE)
    if title := value_of(claims, ClaimField.TITLE, "text"):
        statement.title = title[:300]
        statement.title_is_derived = bool(titles[-1].value.get("derived"))
    statement.language = value_of(claims, ClaimField.LANGUAGE, "code") or statement.language
    statement.genre = value_of(claims, ClaimField.GENRE, "genre") or ""
    statement.issued_on = str(date_of(standing(claims, ClaimField.ISSUE_DATE)) or "")
    if outlet := value_of(claims, ClaimField.OUTLET, "source"):
        statement.source = Source.objects.filter(slug=outlet).first() or statement.source


def _settle_countries(statement: Statement, claims: list[Claim]) -> None:
    strongest = [CountryRole.ISSUER, CountryRole.COUNTERPART, CountryRole.PARTY, CountryRole.MENTIONED]
    wanted: dict[str, str] = {}
    for claim in standing(claims, ClaimField.COUNTRY):
        code, role = claim.value.get("country"), claim.value.get("role") or CountryRole.MENTIONED
        if claim.group:  # who is party to a further exchange is no side of the text
            role = CountryRole.MENTIONED
        if code and (code not in wanted or strongest.index(role) < strongest.index(CountryRole(wanted[code]))):
            wanted[code] = role
    present = {row.country.code: row for row in statement.statement_countries.select_related("country")}
    for code in present.keys() - wanted.keys():
        present[code].delete()
    countries = {country.code: country for country in Country.objects.filter(code__in=wanted)}
    for code, role in wanted.items():
        row = present.get(code)
        if row is None and code in countries:
            StatementCountry.objects.create(statement=statement, country=countries[code], role=role)
        elif row is not None and row.role != role:
            row.role = role
            row.save()


def _settle_topics(statement: Statement, claims: list[Claim]) -> None:
    slugs = {claim.value.get("topic") for claim in standing(claims, ClaimField.TOPIC)}
    statement.topics.set(Topic.objects.filter(slug__in=slugs))


def _settle_attributions(statement: Statement, claims: list[Claim]) -> None:
    """Write who speaks in, signs or is named in the text; whoever is quoted in person is a speaker."""
    wanted: dict[tuple[str, str], str] = {}
    for claim in standing(claims, ClaimField.OFFICIAL):
        slug, mentions = claim.value.get("official"), claim.value.get("mentions") or []
        if slug:
            part = _ATTRIBUTION_ROLES.get(claim.value.get("role") or "", AttributionRole.MENTIONED)
            wanted.setdefault((slug, part), (mentions[0] if mentions else "")[:200])
    quoted = statement.quotations.filter(speaker_official__isnull=False).values_list(
        "speaker_official__slug", flat=True
    )
    for slug in quoted:
        as_printed = wanted.pop((slug, AttributionRole.MENTIONED), None)
        if (slug, AttributionRole.SPOKESPERSON) not in wanted:
            wanted[slug, AttributionRole.SPEAKER] = as_printed or wanted.get((slug, AttributionRole.SPEAKER), "")
    present = {(row.official.slug, row.role): row for row in statement.attributions.select_related("official")}
    for key in present.keys() - wanted.keys():
        present[key].delete()
    officials = {official.slug: official for official in Official.objects.filter(slug__in={key[0] for key in wanted})}
    for (slug, role), as_printed in wanted.items():
        row = present.get((slug, role))
        if row is None and slug in officials:
            Attribution.objects.create(statement=statement, official=officials[slug], role=role, as_printed=as_printed)
        elif row is not None and row.as_printed != as_printed:
            row.as_printed = as_printed
            row.save()


def _settle_quotations(statement: Statement, claims: list[Claim]) -> None:
    """Write quotations and embedded posts where their passage stands in the body."""
    body, wanted = statement.derivation, dict[tuple[int, int], Claim]()
    for claim in [*standing(claims, ClaimField.QUOTATION), *standing(claims, ClaimField.POST)]:
        passage = claim.evidence[0] if claim.evidence else None
        span = body.from_raw(passage["start"], passage["end"]) if passage else None
        if span:
            wanted[span.start, span.end] = claim
    present = {(row.start, row.end): row for row in statement.quotations.all()}
    for key in present.keys() - wanted.keys():
        present[key].delete()
    for (start, end), claim in sorted(wanted.items(), key=lambda item: item[0]):
        row = present.get((start, end)) or Quotation(statement=statement, start=start, end=end)
        _fill_quotation(row, claim.value, statement)
        row.save()
        row.attributed_to.set(_officials(claim.value.get("attributed_to") or []))


def _fill_quotation(row: Quotation, value: dict[str, Any], statement: Statement) -> None:
    row.words = statement.body[row.start : row.end]
    row.language = value.get("language") or ""
    row.holder = (value.get("holder") or value.get("display_name") or "")[:200]
    row.is_post = "handle" in value
    row.channel = Channel.SOCIAL_POST if row.is_post else value.get("channel") or Channel.UNSPECIFIED
    row.kind = value.get("kind") or QuotationKind.VERBATIM
    row.handle = (value.get("handle") or "")[:60]
    row.posted_on = value.get("edtf") or ""
    row.address = value.get("address") or ""
    speaker = value.get("speaker") or ({"kind": "official", "id": value["author"]} if value.get("author") else {})
    kind, key = speaker.get("kind"), speaker.get("id")
    row.speaker_official = Official.objects.filter(slug=key).first() if kind == "official" else None
    row.speaker_source = Source.objects.filter(slug=key).first() if kind == "source" else None
    row.speaker_country = Country.objects.filter(code=key).first() if kind == "country" else None


def _officials(references: Iterable[dict[str, str]]) -> list[Official]:
    slugs = [one["id"] for one in references if one.get("kind") == "official"]
    return list(Official.objects.filter(slug__in=slugs))
