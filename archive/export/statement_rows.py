"""Published statements read in batches: a constant number of queries for each, whatever its size."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from archive.export.authority_names import AuthorityNames
from archive.export.citable import Citable, author_roles, form_of
from archive.export.edition import Edition
from archive.models import Account, Attribution, Statement, StatementCountry
from archive.vocabulary.partial_dates import PartialDate, parse
from archive.vocabulary.terms import AttributionRole, CountryRole, ExchangeStatus, Genre

BATCH = 250
"""Statements in memory at a time."""


@dataclass(frozen=True)
class StatementRow:
    """A statement with what an export says of it."""

    statement: Statement
    edition: Edition
    names: AuthorityNames
    countries: list[dict[str, Any]]
    people: list[dict[str, Any]]
    topics: list[str]
    accounts: list[dict[str, Any]]
    """Its exchanges, the principal one first."""

    @property
    def address(self) -> str:
        """The permanent address."""
        return self.edition.address("statement", self.statement.reference_code or "")

    @property
    def source_name(self) -> str:
        """The name of the source."""
        return self.names.name("source", self.statement.source.slug) if self.statement.source else ""

    @property
    def genre_name(self) -> str:
        """The kind of text, in words."""
        return str(Genre(self.statement.genre).label) if self.statement.genre else ""

    @property
    def text(self) -> str:
        """The text, as far as its source's rights let it be shown."""
        return self.edition.shown(self.statement).text

    @property
    def occurred(self) -> PartialDate | None:
        """The date of the principal exchange."""
        edtf = self.accounts[0]["exchange__occurred_on"] if self.accounts else ""
        return parse(edtf) if edtf else None

    def countries_as(self, *roles: CountryRole) -> list[str]:
        """Return the codes of countries that have one of these parts in the text."""
        return [row["country__code"] for row in self.countries if row["role"] in roles]

    def people_as(self, *roles: str) -> list[str]:
        """Return the slugs of people who have one of these parts in the text, each once."""
        return list(dict.fromkeys(row["official__slug"] for row in self.people if row["role"] in roles))

    def took_place(self) -> bool:
        """Tell whether the principal exchange was held."""
        return bool(self.accounts) and self.accounts[0]["exchange__status"] == ExchangeStatus.HELD

    def citable(self) -> Citable:
        """Return the facts a citation is made of."""
        statement, form = self.statement, form_of(self.statement)
        return Citable(
            reference=statement.reference_code or "",
            title=statement.title,
            form=form,
            address=self.address,
            genre=self.genre_name,
            people=tuple(self.names.names("official", self.people_as(*sorted(author_roles(form))))),
            source=self.source_name,
            language=statement.language,
            issued=statement.issue_date,
            occurred=self.occurred if self.took_place() else None,
            original=statement.address,
            keywords=tuple(self.names.names("topic", self.topics)),
        )


def statement_rows(
    ids: Iterable[int], edition: Edition, *, with_text: bool = True, names: AuthorityNames | None = None
) -> Iterator[StatementRow]:
    """Yield published statements in the order given; what was withdrawn meanwhile is left out."""
    names = names or AuthorityNames(edition.language)
    for batch in batches(ids, BATCH):
        yield from _batch(batch, edition, names, with_text=with_text)


def statement_row(statement: Statement, edition: Edition) -> StatementRow:
    """Return the row of one published statement, for its citation: without its countries."""
    names, found = AuthorityNames(edition.language, of_few=True), [statement.pk]
    subjects = [row["topic__slug"] for row in _topics(found)[statement.pk]]
    people, accounts = _people(found)[statement.pk], _accounts(found)[statement.pk]
    return StatementRow(statement, edition, names, [], people, subjects, accounts)


def batches(ids: Iterable[int], size: int) -> Iterator[list[int]]:
    """Yield ids in lists of at most `size`."""
    kept: list[int] = []
    for pk in ids:
        kept.append(pk)
        if len(kept) == size:
            yield kept
            kept = []
    if kept:
        yield kept


def _batch(ids: Sequence[int], edition: Edition, names: AuthorityNames, *, with_text: bool) -> Iterator[StatementRow]:
    unread = ["cuts", "repairs"] if with_text else ["cuts", "repairs", "body"]
    found = Statement.objects.published().select_related("source").defer(*unread).in_bulk(list(ids))
    keys = list(found)
    countries, people, topics, accounts = _countries(keys), _people(keys), _topics(keys), _accounts(keys)
    for pk in ids:
        if pk in found:
            subjects = [row["topic__slug"] for row in topics[pk]]
            yield StatementRow(found[pk], edition, names, countries[pk], people[pk], subjects, accounts[pk])


Groups = dict[int, list[dict[str, Any]]]


def _countries(ids: list[int]) -> Groups:
    rows = StatementCountry.objects.filter(statement__in=ids).order_by("pk")
    return _grouped(rows.values("statement_id", "role", "country__code"))


def _people(ids: list[int]) -> Groups:
    rows = Attribution.objects.filter(statement__in=ids).order_by("pk")
    return _grouped(rows.values("statement_id", "role", "official__slug"))


def _topics(ids: list[int]) -> Groups:
    rows = Statement.topics.through.objects.filter(statement__in=ids).order_by("topic__slug")
    return _grouped(rows.values("statement_id", "topic__slug"))


def _accounts(ids: list[int]) -> Groups:
    rows = Account.objects.filter(statement__in=ids).order_by("-is_principal", "pk")
    of_exchange = [f"exchange__{name}" for name in ("reference_code", "kind", "status", "occurred_on")]
    return _grouped(rows.values("statement_id", *of_exchange))


def _grouped(rows: Iterable[Any]) -> Groups:
    groups: Groups = defaultdict(list)
    for row in rows:
        groups[row["statement_id"]].append(row)
    return groups


SPEAKING = (AttributionRole.SPEAKER, AttributionRole.SIGNATORY, AttributionRole.SPOKESPERSON)
"""Parts in a text of those whose words it gives."""
