"""The authority file, read from the database into the plain data detectors match against."""

from collections.abc import Iterable

from archive.detection.gazetteer import (
    Gazetteer,
    KnownCountry,
    KnownName,
    KnownOffice,
    KnownOfficial,
    KnownSource,
    KnownTenure,
    KnownTopic,
)
from archive.models import Country, Office, Official, Source, Topic
from archive.models.authority import Name
from archive.models.officials import Tenure
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import NameKind, OfficeKind, SourceKind


def load_gazetteer() -> Gazetteer:
    """Return every authority record as plain data, in a constant number of queries."""
    return Gazetteer(
        countries=tuple(
            KnownCountry(country.code, _names(country.names.all()))
            for country in Country.objects.prefetch_related("names")
        ),
        offices=tuple(
            KnownOffice(office.slug, _code(office.country), OfficeKind(office.kind), _names(office.names.all()))
            for office in Office.objects.select_related("country").prefetch_related("names")
        ),
        officials=tuple(
            KnownOfficial(
                official.slug,
                _code(official.country),
                _names(official.names.all()),
                tuple(_tenure(tenure) for tenure in official.tenures.all()),
            )
            for official in Official.objects.select_related("country").prefetch_related("names", "tenures__office")
        ),
        topics=tuple(
            KnownTopic(topic.slug, topic.broader.slug if topic.broader else "", _names(topic.names.all()))
            for topic in Topic.objects.select_related("broader").prefetch_related("names")
        ),
        sources=tuple(
            KnownSource(
                source.slug,
                SourceKind(source.kind),
                _code(source.country),
                _names(source.names.all()),
                tuple(source.hosts.split()),
            )
            for source in Source.objects.select_related("country").prefetch_related("names")
        ),
    )


def _names(rows: Iterable[Name]) -> tuple[KnownName, ...]:
    return tuple(KnownName(row.text, row.language, NameKind(row.kind)) for row in rows)


def _code(country: Country | None) -> str:
    return country.code if country else ""


def _tenure(tenure: Tenure) -> KnownTenure:
    return KnownTenure(
        tenure.office.slug,
        parse(tenure.began_on) if tenure.began_on else None,
        parse(tenure.ended_on) if tenure.ended_on else None,
    )
