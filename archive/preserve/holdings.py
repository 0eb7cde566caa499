"""What the archive holds, by kind: a record, what belongs to it, and where a package keeps it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from axes.models import AccessAttempt, AccessAttemptExpiration, AccessFailureLog, AccessLog
from django.contrib.auth.models import User
from django.db import models
from django_otp.plugins.otp_totp.models import TOTPDevice

from archive.models import (
    Account,
    Attribution,
    Capture,
    Claim,
    Country,
    CountryName,
    ErrorReport,
    Event,
    Exchange,
    FormerAddress,
    IndexChange,
    Office,
    OfficeName,
    Official,
    OfficialName,
    Participation,
    PublicStamp,
    Quotation,
    RecoveryCodes,
    ReferenceCounter,
    Source,
    SourceName,
    Statement,
    StatementCountry,
    Tenure,
    Topic,
    TopicTerm,
)


@dataclass(frozen=True)
class Part:
    """Records that belong to another one, found by the column that points at it."""

    name: str
    model: type[models.Model]
    by: str
    only: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Holding:
    """A kind of record with its parts."""

    name: str
    model: type[models.Model]
    parts: tuple[Part, ...] = ()
    code: str = ""
    """The column whose value names the record's file, where it has one."""

    def path(self, record: models.Model) -> str:
        """Return where a package keeps a record: under its reference, else under its number."""
        reference = getattr(record, self.code) if self.code else None
        number = f"{record.pk:06d}"
        return f"{self.name}/{reference or (f'unpublished-{number}' if self.code else number)}.json"


VOCABULARY = (
    Holding("countries", Country, (Part("names", CountryName, "country"),)),
    Holding("offices", Office, (Part("names", OfficeName, "office"),)),
    Holding("officials", Official, (Part("names", OfficialName, "official"), Part("tenures", Tenure, "official"))),
    Holding("topics", Topic, (Part("names", TopicTerm, "topic"),)),
    Holding("sources", Source, (Part("names", SourceName, "source"),)),
    Holding("reference_codes", ReferenceCounter),
    Holding("former_addresses", FormerAddress),
)
"""Kept whole, one file a kind."""

RECORDS = (
    Holding("captures", Capture),
    Holding(
        "exchanges",
        Exchange,
        (
            Part("participations", Participation, "exchange"),
            Part("claims", Claim, "exchange", {"statement__isnull": True}),
        ),
        code="reference_code",
    ),
    Holding(
        "statements",
        Statement,
        (
            Part("accounts", Account, "statement"),
            Part("attributions", Attribution, "statement"),
            Part("countries", StatementCountry, "statement"),
            Part("quotations", Quotation, "statement"),
            Part("claims", Claim, "statement"),
        ),
        code="reference_code",
    ),
)
"""Kept one file a record."""

RELATIONS: dict[type[models.Model], str] = {Statement: "topics", Quotation: "attributed_to", Topic: "related"}
"""The one relation to many others that a kind of record has."""

NOT_HELD: dict[type[models.Model], str] = {
    IndexChange: "what the search index still has to look at",
    PublicStamp: "what names the state that copies of pages were made from",
    ErrorReport: "readers' letters to the curators, which may hold an address",
    AccessAttempt: "who failed to log in",
    AccessAttemptExpiration: "who failed to log in",
    AccessLog: "who logged in",
    AccessFailureLog: "who failed to log in",
    TOTPDevice: "secrets of those who work here",
    RecoveryCodes: "secrets of those who work here",
}
"""Models that a package leaves out, and what they are."""


def all_models() -> Iterator[type[models.Model]]:
    """Yield every model whose rows a package holds."""
    for holding in (*VOCABULARY, *RECORDS):
        yield holding.model
        for part in holding.parts:
            yield part.model
    yield Event


def agents() -> list[str]:
    """Return the names of the users that some record names, in order; nothing else of them is kept."""
    named = [(Event, "agent"), (Capture, "retrieved_by"), (Claim, "decided_by")]
    numbers: set[int] = set()
    for model, column in named:
        known = model._base_manager.exclude(**{column: None})
        numbers |= set(known.order_by().values_list(column, flat=True).distinct())
    return sorted(User.objects.filter(pk__in=numbers).values_list("username", flat=True))
