"""A small archive of our own wording in three scripts, and records to build more from."""

from collections.abc import Sequence
from typing import Any

from archive.ingest.settle_statement import set_timeline
from archive.models import (
    Account,
    Attribution,
    Country,
    CountryName,
    Exchange,
    Office,
    OfficeName,
    Official,
    OfficialName,
    Participation,
    Quotation,
    Source,
    Statement,
    StatementCountry,
    Tenure,
    Topic,
    TopicTerm,
)
from archive.vocabulary.terms import (
    AttributionRole,
    CountryRole,
    ExchangeKind,
    ExchangeStatus,
    NameKind,
    OfficeKind,
    StatementState,
)

Names = Sequence[tuple[str, str]]


def make_country(code: str, *names: tuple[str, str], demonyms: Names = (), seats: Names = ()) -> Country:
    country: Country = Country.objects.create(code=code)
    for kind, rows in ((NameKind.AUTHORIZED, names), (NameKind.DEMONYM, demonyms), (NameKind.SEAT, seats)):
        for text, language in rows:
            CountryName.objects.create(country=country, text=text, language=language, kind=kind)
    return country


def make_official(slug: str, country: Country | None, *names: tuple[str, str], misspelt: Names = ()) -> Official:
    official: Official = Official.objects.create(slug=slug, country=country)
    for text, language in names:
        OfficialName.objects.create(official=official, text=text, language=language, kind=NameKind.AUTHORIZED)
    for text, language in misspelt:
        OfficialName.objects.create(official=official, text=text, language=language, kind=NameKind.MISSPELLING)
    return official


def make_topic(slug: str, *names: tuple[str, str], broader: Topic | None = None) -> Topic:
    topic: Topic = Topic.objects.create(slug=slug, broader=broader)
    for text, language in names:
        TopicTerm.objects.create(topic=topic, text=text, language=language, kind=NameKind.AUTHORIZED)
    return topic


def make_office(slug: str, country: Country, *names: tuple[str, str]) -> Office:
    office: Office = Office.objects.create(slug=slug, country=country, kind=OfficeKind.FOREIGN_MINISTER)
    for text, language in names:
        OfficeName.objects.create(office=office, text=text, language=language, kind=NameKind.AUTHORIZED)
    return office


def make_exchange(
    occurred_on: str = "", *officials: Official, kind: str = ExchangeKind.CALL, status: str = ExchangeStatus.HELD
) -> Exchange:
    exchange = Exchange.objects.create(kind=kind, status=status, occurred_on=occurred_on)
    for official in officials:
        Participation.objects.create(exchange=exchange, official=official, country=official.country)
    return exchange


def make_statement(
    title: str = "",
    body: str = "",
    language: str = "fr",
    *,
    state: str = StatementState.PUBLISHED,
    issued_on: str = "",
    officials: Sequence[Official] = (),
    speakers: Sequence[Official] = (),
    sides: Sequence[Country] = (),
    mentioned: Sequence[Country] = (),
    topics: Sequence[Topic] = (),
    exchanges: Sequence[Exchange] = (),
    source: Source | None = None,
    genre: str = "",
    quotes: Sequence[tuple[str, str]] = (),
) -> Statement:
    """A statement with its parts, in one of the ways the archive stores them."""
    statement = Statement.objects.create(
        title=title, body=body, language=language, issued_on=issued_on, source=source, genre=genre
    )
    for role, people in ((AttributionRole.MENTIONED, officials), (AttributionRole.SPEAKER, speakers)):
        for official in people:
            Attribution.objects.create(statement=statement, official=official, role=role)
    for country_role, countries in ((CountryRole.PARTY, sides), (CountryRole.MENTIONED, mentioned)):
        for country in countries:
            StatementCountry.objects.create(statement=statement, country=country, role=country_role)
    statement.topics.set(topics)
    for place, exchange in enumerate(exchanges):
        Account.objects.create(statement=statement, exchange=exchange, is_principal=place == 0)
    for words, quote_language in quotes:
        start = body.index(words)
        Quotation.objects.create(
            statement=statement, start=start, end=start + len(words), words=words, language=quote_language
        )
    set_timeline(statement)
    statement.state = state
    statement.reference_code = f"S-{statement.pk}"
    statement.save()
    return statement


class Archive:
    """The named cast: two ministries, three languages, the statements the tests ask for."""

    def __init__(self) -> None:
        self.morocco = make_country(
            "MA",
            ("Maroc", "fr"),
            ("Morocco", "en"),
            ("المغرب", "ar"),
            demonyms=[("marocain", "fr"), ("Moroccan", "en")],
            seats=[("الرباط", "ar"), ("Rabat", "fr")],
        )
        CountryName.objects.create(country=self.morocco, text="Kingdom of Morocco", language="en")
        self.states = make_country("US", ("États-Unis", "fr"), ("United States", "en"), ("الولايات المتحدة", "ar"))
        self.egypt = make_country("EG", ("Égypte", "fr"), ("Egypt", "en"), ("مصر", "ar"))
        self.bourita = make_official(
            "nasser-bourita",
            self.morocco,
            ("Nasser Bourita", "fr"),
            ("ناصر بوريطة", "ar"),
            misspelt=[("Burita", "en")],
        )
        self.blinken = make_official("antony-blinken", self.states, ("Antony Blinken", "en"), ("أنتوني بلينكن", "ar"))
        self.rubio = make_official("marco-rubio", self.states, ("Marco Rubio", "en"), ("ماركو روبيو", "ar"))
        self.foreign_minister = make_office(
            "foreign-minister-ma",
            self.morocco,
            ("ministre des Affaires étrangères", "fr"),
            ("Foreign Minister", "en"),
            ("وزير الخارجية", "ar"),
        )
        egyptian_minister = make_office(
            "foreign-minister-eg", self.egypt, ("ministre des Affaires étrangères", "fr"), ("Foreign Minister", "en")
        )
        Tenure.objects.create(official=self.bourita, office=self.foreign_minister, began_on="2017-04-05")
        self.shoukry = make_official("sameh-shoukry", self.egypt, ("Sameh Shoukry", "en"))
        Tenure.objects.create(official=self.shoukry, office=egyptian_minister, began_on="2014", ended_on="2024-07")
        self.accords = make_topic(
            "abraham-accords", ("Accords d'Abraham", "fr"), ("Abraham Accords", "en"), ("اتفاقات أبراهام", "ar")
        )
        self.negev = make_topic(
            "negev-forum",
            ("Forum du Néguev", "fr"),
            ("Negev Forum", "en"),
            ("منتدى النقب", "ar"),
            broader=self.accords,
        )
        self.gaza = make_topic("gaza", ("Gaza", "fr"), ("Gaza", "en"), ("غزة", "ar"))
        self.ministry = Source.objects.create(slug="ministry")
        self.outlet = Source.objects.create(slug="outlet")
        self._statements()

    def _statements(self) -> None:
        pair = [self.morocco, self.states]
        self.call = make_exchange("2023-01-31", self.bourita, self.blinken)
        self.visit = make_exchange("2022-03", self.bourita, self.blinken, kind=ExchangeKind.VISIT)
        self.meeting = make_exchange("", self.bourita, kind=ExchangeKind.MEETING, status=ExchangeStatus.ANNOUNCED)
        self.call_fr = make_statement(
            "Entretien téléphonique sur la stabilité",
            "M. Blinken a remercié M. Bourita de la part prise par Rabat au Forum du Néguev.\n"
            "Les deux ministres ont parlé de l'aide humanitaire et de la paix dans la région.",
            officials=[self.bourita, self.blinken],
            sides=pair,
            topics=[self.negev],
            exchanges=[self.call],
            issued_on="2023-02",
            source=self.outlet,
            genre="press_report",
        )
        self.call_ar = make_statement(
            "محادثة هاتفية بين الوزيرين",
            "تحدث وزير الخارجية الأمريكي مع السيد ناصر بوريطة عن الأمن الإقليمي وعن مشاركة المغرب في منتدى النقب.\n"
            "A long talk today: strong cooperation, and regional security first.",
            "ar",
            officials=[self.bourita, self.blinken],
            sides=pair,
            topics=[self.negev],
            exchanges=[self.call],
            issued_on="2023-02-01",
            source=self.outlet,
            genre="press_report",
            quotes=[("A long talk today: strong cooperation, and regional security first.", "en")],
        )
        self.rubio_fr = make_statement(
            "Le secrétaire d’État salue les réformes",
            "Marco Rubio et son homologue ont évoqué les Accords d’Abraham, le cessez-le-feu et les investissements.",
            officials=[self.bourita, self.rubio],
            sides=pair,
            topics=[self.accords, self.gaza],
            source=self.outlet,
            genre="press_report",
        )
        self.announced = make_statement(
            "Une rencontre prévue au Caire",
            "Le chef de la diplomatie marocaine est attendu jeudi pour des négociations sur Gaza.",
            officials=[self.bourita],
            sides=[self.morocco],
            mentioned=[self.egypt, self.states],
            topics=[self.gaza],
            exchanges=[self.meeting],
            source=self.outlet,
        )
        self.readout_en = make_statement(
            "Readout of the visit to Rabat",
            "The Secretary thanked the Foreign Minister for Morocco's security cooperation and organised talks.",
            "en",
            speakers=[self.blinken],
            officials=[self.bourita],
            sides=pair,
            exchanges=[self.visit],
            issued_on="2022-03-29",
            source=self.ministry,
            genre="readout",
        )
        self.cairo = make_statement(
            "Remarks in Cairo",
            "Egypt and the United States discussed Gaza; peace and of the security of the region.",
            "en",
            speakers=[self.shoukry],
            sides=[self.egypt, self.states],
            topics=[self.gaza],
            issued_on="2023-01-30/2023-02-02",
            source=self.ministry,
            genre="remarks",
        )
        self.draft = make_statement("Bourita en brouillon", "Gaza", state=StatementState.DRAFT)

    @property
    def published(self) -> list[Statement]:
        return [self.call_fr, self.call_ar, self.rubio_fr, self.announced, self.readout_en, self.cairo]


def ids(*statements: Any) -> set[int]:
    return {statement.pk for statement in statements}
